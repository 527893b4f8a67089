import type { Area } from '../../../core/sheet/grid.js';
import { cellsOf, columnsOf, rectanglesOf, rowsOf, slicesOf } from '../areas.js';
import { rangeOf, type UsedRange } from './sheet-survey.js';

/** Bytes of an answer that tells of one cell whether it is locked, and of one that tells it of a range. */
const CELL_LOCK_BYTES = 72;
const RANGE_LOCK_BYTES = 200;
/** Ranges of up to so many cells are asked cell by cell. */
const FEW_CELLS = 5_000;
/** Rows of a slice; larger ranges are asked column by column in such slices, which are mostly all one or all the other. */
const SLICE_ROWS = 50;

/** Bytes of the answer that `searchLocks` asks for, by our estimate. */
export function lockBytes({ area, locked }: UsedRange): number {
  if (locked !== null) return 0;
  if (cellsOf(area) <= FEW_CELLS) return cellsOf(area) * CELL_LOCK_BYTES;
  const ends = 2 * SLICE_ROWS * columnsOf(area) * CELL_LOCK_BYTES;
  return ends + Math.ceil(rowsOf(area) / SLICE_ROWS) * columnsOf(area) * RANGE_LOCK_BYTES;
}

/** Looks for the unlocked cells of a protected sheet's used range. */
export interface LockSearch {
  /** After the sync; needs one more where a slice in the middle of a large range is neither all locked nor all not. */
  unlocked(context: Excel.RequestContext): Promise<readonly Area[]>;
}

/** Asks for what the next sync shall answer. Cells outside of the used range have the default format, which is locked. */
export function searchLocks(sheet: Excel.Worksheet, { area, locked }: UsedRange): LockSearch {
  if (locked !== null) return { unlocked: async () => (locked ? [] : [area]) };
  if (cellsOf(area) <= FEW_CELLS) {
    const answer = askCells(sheet, area);
    return { unlocked: async () => rectanglesOf(answer()) };
  }
  const slices = slicesOf(area, SLICE_ROWS * columnsOf(area));
  // headers and footers are where locked and unlocked cells meet
  const asked = slices.map((slice, index) =>
    index === 0 || index === slices.length - 1 ? askCells(sheet, slice) : askColumns(sheet, slice),
  );
  return {
    async unlocked(context) {
      const doubted = asked.map((answer, index) => (answer() === null ? askCells(sheet, slices[index]!) : null));
      if (doubted.some((each) => each !== null)) await context.sync();
      return rectanglesOf(asked.flatMap((answer, index) => answer() ?? doubted[index]!()));
    },
  };
}

/** Unlocked columns of a row. */
interface RowLocks {
  readonly row: number;
  readonly columns: readonly number[];
}

function askCells(sheet: Excel.Worksheet, area: Area): () => readonly RowLocks[] {
  const answer = rangeOf(sheet, area)
    .untrack()
    .getCellProperties({ format: { protection: true } });
  return () =>
    answer.value.map((cells, index) => ({
      row: area.top + index,
      columns: cells.flatMap((cell, offset) => (cell.format?.protection?.locked === false ? [area.left + offset] : [])),
    }));
}

/** Null: some column of the slice is neither. */
function askColumns(sheet: Excel.Worksheet, area: Area): () => readonly RowLocks[] | null {
  const columns = Array.from({ length: columnsOf(area) }, (_, offset) => {
    const column = area.left + offset;
    const { protection } = rangeOf(sheet, { ...area, left: column, right: column }).untrack().format;
    protection.load('locked');
    return { column, protection };
  });
  return () => {
    if (columns.some(({ protection }) => (protection.locked as boolean | null) === null)) return null;
    const free = columns.filter(({ protection }) => !protection.locked).map(({ column }) => column);
    return Array.from({ length: rowsOf(area) }, (_, index) => ({ row: area.top + index, columns: free }));
  };
}
