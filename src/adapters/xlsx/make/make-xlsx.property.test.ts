import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryBook } from '../../../../test/support/arbitrary-book.js';
import { packageProblems } from '../../../../test/support/package-problems.js';
import type { CellDraft, SheetDraft } from '../../../core/book/book-draft.js';
import { addressOf, areaText } from '../../../core/sheet/address.js';
import type { SheetGrid } from '../../../core/sheet/grid.js';
import { readWorkbook } from '../read-workbook.js';
import { makeXlsx } from './make-xlsx.js';

jest.setTimeout(120_000);

/** Value, formula and format of each cell that holds anything. */
type Held = readonly [value: string | number | null, formula: string | null, format: string];

function drawn(sheet: SheetDraft): ReadonlyMap<string, Held> {
  const cells = sheet.rows.flatMap(({ cells: row }, index) =>
    row.map((cell, column) => [addressOf(index, column), heldBy(cell ?? {})] as const),
  );
  return new Map(cells.filter(([, held]) => holds(held)));
}

/** A line end is a line feed, and blank text is nothing. */
function heldBy({ text, number, formula, style }: CellDraft): Held {
  const words = text === undefined || text === '' ? null : text.replaceAll('\r\n', '\n');
  return [number === undefined ? words : Number(number), formula ?? null, style?.format ?? 'General'];
}

function read(grid: SheetGrid): ReadonlyMap<string, Held> {
  const cells = grid.cells.flatMap((row, index) =>
    (row ?? []).map((cell, column): readonly [string, Held] => [
      addressOf(index, column),
      [cell?.value as string | number | null, cell?.formula ?? null, cell?.format ?? 'General'],
    ]),
  );
  return new Map(cells.filter(([, held]) => holds(held)));
}

function holds([value, formula, format]: Held): boolean {
  return (value ?? null) !== null || formula !== null || format !== 'General';
}

test('whatever is drawn is read back, and the package is sound', () => {
  fc.assert(
    fc.property(arbitraryBook, (draft) => {
      const bytes = makeXlsx(draft);
      const { grids, facts } = readWorkbook(bytes);
      expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual(
        draft.sheets.map(({ name, visibility = 'visible' }) => [name, visibility]),
      );
      draft.sheets.forEach((sheet, index) => {
        const grid = grids[index]!;
        expect(read(grid)).toEqual(drawn(sheet));
        expect(grid.merges.map(areaText)).toEqual([...(sheet.merges ?? [])]);
        expect([...grid.hiddenColumns]).toEqual(
          sheet.columns.flatMap(({ hidden }, column) => (hidden ? [column] : [])),
        );
        expect(grid.protection === null).toBe(sheet.protection === undefined);
      });
      expect(facts.customXml).toEqual((draft.parts ?? []).map(({ xml }) => xml));
      expect(packageProblems(bytes)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('the same draft is the same file', () => {
  fc.assert(
    fc.property(arbitraryBook, (draft) => {
      expect(makeXlsx(structuredClone(draft))).toEqual(makeXlsx(draft));
    }),
    { numRuns: 20 },
  );
});
