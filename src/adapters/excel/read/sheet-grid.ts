import type { Area, Cell, SheetGrid } from '../../../core/sheet/grid.js';
import type { IsArray } from './array-places.js';
import { cellOf, type BlockContent } from './block-content.js';
import type { SheetReading } from './read-plan.js';

/** A block as Excel answered it. */
export interface BlockAnswer {
  readonly area: Area;
  readonly content: BlockContent;
}

/** All that was answered about a sheet. */
export interface SheetAnswer {
  readonly reading: SheetReading;
  readonly blocks: readonly BlockAnswer[];
  readonly isArray: IsArray;
  /** Cells that stay writable on a protected sheet. */
  readonly unlocked: readonly Area[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** The sheet as the reader of files would give it. */
export function sheetGrid(answer: SheetAnswer): SheetGrid {
  const { survey } = answer.reading;
  return {
    name: survey.name,
    visibility: survey.visibility,
    cells: cellsOf(answer),
    merges: answer.merges,
    hiddenRows: new Set(answer.hiddenRows),
    hiddenColumns: new Set(answer.hiddenColumns),
    protection: survey.isProtected ? { unlocked: answer.unlocked } : null,
  };
}

function cellsOf({ blocks, isArray }: SheetAnswer): readonly (readonly (Cell | undefined)[] | undefined)[] {
  const rows: (Cell | undefined)[][] = [];
  for (const { area, content } of blocks) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = cellOf(content, row - area.top, column - area.left);
        if (!cell) continue;
        const line = (rows[row] ??= []);
        line[column] = isArray(row, column) ? arrayCell(cell, rows, row, column, isArray) : cell;
      }
    }
  }
  return rows;
}

/** Excel answers the formula of an array in each of its cells; a file has it in the first alone. */
function arrayCell(
  cell: Cell,
  rows: readonly (readonly (Cell | undefined)[] | undefined)[],
  row: number,
  column: number,
  isArray: IsArray,
): Cell {
  const { formula, ...rest } = cell;
  const before = [
    [row - 1, column],
    [row, column - 1],
  ] as const;
  const isFollower = before.some(([r, c]) => {
    const other = isArray(r, c) ? rows[r]?.[c] : undefined;
    return other !== undefined && (other.formula === formula || other.formula === undefined);
  });
  return formula === undefined || isFollower ? { ...rest, array: true } : { ...cell, array: true };
}
