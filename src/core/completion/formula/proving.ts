import type { Cell, SheetGrid } from '../../sheet/grid.js';
import { recalculate, sameResult } from '../../sheet/formula/recalculate.js';
import type { Steps } from '../../steps.js';
import type { PlannedWrite } from '../plan.js';

/**
 * The same writes, but a formula only where working it out over the cells as they stand gives the very value that is
 * shown. Where it does not, or we cannot tell, the value is written: a formula must never tell another story.
 */
export function* proving(writes: readonly PlannedWrite[], grids: readonly SheetGrid[]): Steps<readonly PlannedWrite[]> {
  const result = recalculate(withFormulas(writes, grids));
  const proved: PlannedWrite[] = [];
  for (const [index, write] of writes.entries()) {
    if (index % STRETCH === 0) yield;
    const found = write.formula === null ? null : result(write.at);
    const holds = found === null || (found !== 'unknown' && sameResult({ value: write.value }, found));
    proved.push(holds ? write : { ...write, formula: null });
  }
  return proved;
}
const STRETCH = 100;

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
