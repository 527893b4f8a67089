import { cellAt, type SheetGrid } from '../sheet/grid.js';
import type { CellWrite } from './plan.js';

/**
 * Writes whose cell no longer holds what the plan expected. A cell that shows an error holds null beside its formula, as
 * `Cell` has it. Writes to sheets that are not there are left out: whoever writes refuses them.
 */
export function conflictsWith(grids: readonly SheetGrid[], plan: readonly CellWrite[]): readonly CellWrite[] {
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  return plan.filter(({ at, expected }) => {
    const grid = byName.get(at.sheet);
    if (!grid) return false;
    const cell = cellAt(grid, at.row, at.column);
    return (cell?.value ?? null) !== expected.value || (cell?.formula ?? null) !== expected.formula;
  });
}
