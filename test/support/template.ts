import { recalculate } from '../../src/core/sheet/formula/recalculate.js';
import type { BookDraft } from '../../src/core/book/book-draft.js';
import { NO_FACTS, type WorkbookFacts } from '../../src/core/sheet/facts.js';
import type { Cell, SheetGrid } from '../../src/core/sheet/grid.js';
import { draftGrid } from '../../src/core/template/draft-grid.js';

/** A drawn book as it would be read from its file. */
export function gridsOf(book: BookDraft): readonly SheetGrid[] {
  return book.sheets.map(draftGrid);
}

export function factsOf(book: BookDraft): WorkbookFacts {
  return { ...NO_FACTS, customXml: (book.parts ?? []).map(({ xml }) => xml) };
}

/** What a person types, by address, on the first sheet; formulas are worked out anew, as Excel does at once. */
export function typed(
  grids: readonly SheetGrid[],
  entries: ReadonlyMap<string, string | number | null>,
  addressOf: (row: number, column: number) => string,
): readonly SheetGrid[] {
  const [first, ...rest] = grids;
  const sheet = first!;
  const cells = sheet.cells.map((row, at) =>
    Array.from({ length: Math.max(row?.length ?? 0, 30) }, (__, column): Cell | null => {
      const cell = row?.[column] ?? null;
      const entry = entries.get(addressOf(at, column));
      return entry === undefined ? cell : { ...cell, value: entry };
    }),
  );
  const changed = [{ ...sheet, protection: null, cells }, ...rest];
  const result = recalculate(changed);
  const worked = cells.map((row, at) =>
    row.map((cell, column) => {
      if (cell?.formula === undefined) return cell;
      const found = result({ sheet: sheet.name, row: at, column });
      return found === 'unknown'
        ? cell
        : { ...cell, value: found.value, ...(found.error ? { error: found.error } : {}) };
    }),
  );
  return [{ ...sheet, protection: null, cells: worked }, ...rest];
}
