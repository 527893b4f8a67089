import type { CellDraft, SheetDraft } from '../book/book-draft.js';
import { parseArea } from '../sheet/address.js';
import type { Cell, SheetGrid } from '../sheet/grid.js';

/** A drawn sheet as it will be read back, unprotected: what is drawn can be judged before it is written. */
export function draftGrid({ name, visibility, rows, merges = [] }: SheetDraft): SheetGrid {
  return {
    name,
    visibility: visibility ?? 'visible',
    cells: rows.map(({ cells }) => cells.map((cell) => cell && cellOf(cell))),
    merges: merges.flatMap((each) => parseArea(each) ?? []),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: null,
  };
}

function cellOf({ text, number, formula, style }: CellDraft): Cell | null {
  const value = number === undefined ? (text ?? null) : Number(number);
  if (value === null && formula === undefined) return null;
  const format = style?.format;
  return { value, ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) };
}
