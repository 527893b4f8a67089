import type { Cell, SheetGrid } from '../../sheet/grid.js';
import { recalculate, sameResult } from '../../sheet/formula/recalculate.js';
import type { PlannedWrite } from '../plan.js';

/**
 * The same writes, but a formula only where working it out over the cells as they stand gives the very value that is
 * shown. Where it does not, or we cannot tell, the value is written: a formula must never tell another story.
 */
export function proved(writes: readonly PlannedWrite[], grids: readonly SheetGrid[]): readonly PlannedWrite[] {
  const result = recalculate(withFormulas(writes, grids));
  return writes.map((write) => {
    if (write.formula === null) return write;
    const found = result(write.at);
    return found !== 'unknown' && sameResult({ value: write.value }, found) ? write : { ...write, formula: null };
  });
}

/** The sheets with what their cells hold now as plain values, and the planned formulas among them. */
function withFormulas(writes: readonly PlannedWrite[], grids: readonly SheetGrid[]): SheetGrid[] {
  return grids.map((grid) => {
    const planned = writes.filter((each) => each.at.sheet === grid.name && each.formula !== null);
    if (planned.length === 0) return grid;
    const cells = Array.from(grid.cells, (row) => row?.map((cell) => cell && withoutFormula(cell)) ?? []);
    for (const { at, value, formula } of planned) {
      while (cells.length <= at.row) cells.push([]);
      cells[at.row]![at.column] = { value, formula: formula ?? '' };
    }
    return { ...grid, cells };
  });
}

function withoutFormula({ value, error, format }: Cell): Cell {
  return { value, ...(error === undefined ? {} : { error }), ...(format === undefined ? {} : { format }) };
}
