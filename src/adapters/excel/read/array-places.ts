import type { Area } from '../../../core/sheet/grid.js';
import { cellsOf, columnsOf, rowsOf } from '../areas.js';
import { ARRAY_PROPERTIES, arraysIn, rangeOf, type AllOrSome, type UsedRange } from './sheet-survey.js';

/** Whether a cell is part of an array formula or a spill. */
export type IsArray = (row: number, column: number) => boolean;

/** Up to so many cells each is asked by itself; beyond, rows and columns are, and then what remains in doubt. */
const FEW_CELLS = 600;
/** Cells in doubt that are asked; more are taken for arrays: told to be left alone rather than spoilt. */
const MOST_IN_DOUBT = 4_000;

/** Looks for array formulas in a range that has some: Excel only answers for a range as a whole. */
export interface ArraySearch {
  /** After the sync; may need one more for cells that rows and columns left in doubt. */
  found(context: Excel.RequestContext): Promise<IsArray>;
}

/** Asks for what the next sync shall answer. */
export function searchArrays(sheet: Excel.Worksheet, { area, arrays }: UsedRange): ArraySearch {
  if (arrays !== null) return { found: async () => () => arrays };
  if (cellsOf(area) <= FEW_CELLS) {
    const cells = cellsIn(area).map((cell) => asked(sheet, cell));
    return { found: async () => isAmong(cells) };
  }
  const rows = lines(rowsOf(area), (index) =>
    asked(sheet, { ...area, top: area.top + index, bottom: area.top + index }),
  );
  const columns = lines(columnsOf(area), (index) =>
    asked(sheet, { ...area, left: area.left + index, right: area.left + index }),
  );
  return {
    async found(context) {
      const inRows = rows.filter((row) => row.answer() !== false);
      const inColumns = columns.filter((column) => column.answer() !== false);
      const doubted = inRows.flatMap(({ area: { top, bottom } }) =>
        inColumns.map(({ area: { left, right } }) => ({ top, left, bottom, right })),
      );
      const isSettled = [...inRows, ...inColumns].every((each) => each.answer() === true);
      if (isSettled || inRows.length === 1 || inColumns.length === 1 || doubted.length > MOST_IN_DOUBT) {
        return among(doubted);
      }
      const cells = doubted.map((cell) => asked(sheet, cell));
      await context.sync();
      return isAmong(cells);
    },
  };
}

interface Asked {
  readonly area: Area;
  answer(): AllOrSome;
}

function asked(sheet: Excel.Worksheet, area: Area): Asked {
  const range = rangeOf(sheet, area);
  range.load([...ARRAY_PROPERTIES]);
  range.untrack();
  return { area, answer: () => arraysIn(range) };
}

function isAmong(cells: readonly Asked[]): IsArray {
  return among(cells.filter((cell) => cell.answer() === true).map(({ area }) => area));
}

function among(cells: readonly Area[]): IsArray {
  const places = new Set(cells.map(({ top, left }) => `${top},${left}`));
  return (row, column) => places.has(`${row},${column}`);
}

function cellsIn(area: Area): readonly Area[] {
  return lines(rowsOf(area), (row) =>
    lines(columnsOf(area), (column) => ({
      top: area.top + row,
      left: area.left + column,
      bottom: area.top + row,
      right: area.left + column,
    })),
  ).flat();
}

function lines<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
