import { parseArea } from '../../../core/sheet/address.js';
import type { Area, Cell } from '../../../core/sheet/grid.js';
import { tooLarge, type Bounds } from '../bounds.js';

export type OpenCell = { -readonly [K in keyof Cell]: Cell[K] };

/** Steps for each cell that the bounds allow: overlapping areas, which only hostile files have, would multiply. */
const STEPS_A_CELL = 20;

/** The area that an array formula or a data table fills; without a readable `ref`, its own cell. */
export function arrayArea(ref: string | null, row: number, column: number): Area {
  return parseArea(ref ?? '') ?? { top: row, left: column, bottom: row, right: column };
}

/** Marks every cell inside an array formula's area, spilled ones included. */
export function markArrays(
  cells: readonly (readonly (OpenCell | undefined)[] | undefined)[],
  areas: readonly Area[],
  bounds: Bounds,
  where: string,
): void {
  const most = bounds.cells * STEPS_A_CELL;
  let steps = 0;
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= Math.min(bottom, cells.length - 1); row += 1) {
      const line = cells[row] ?? [];
      const last = Math.min(right, line.length - 1);
      steps += 1 + Math.max(0, last - left);
      if (steps > most) throw tooLarge('cells', bounds.cells, steps, where);
      for (let column = left; column <= last; column += 1) {
        const cell = line[column];
        if (cell) cell.array = true;
      }
    }
  }
}
