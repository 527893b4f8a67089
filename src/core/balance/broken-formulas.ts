import type { CellWrite } from '../completion/plan.js';
import { recalculate, sameResult, type CellResult } from '../sheet/formula/recalculate.js';
import type { Cell, CellRef, SheetGrid } from '../sheet/grid.js';
import type { BalancedCell, Hindrance } from './balance-plan.js';

/**
 * Formulas among the rounded figures that would not come to the balanced figure over the new ones, or of which we cannot
 * tell: they are neither overwritten nor left to tell another story. A SUM of balanced parts comes to its balanced total.
 */
export function brokenFormulas(
  figures: readonly BalancedCell[],
  writes: readonly CellWrite[],
  grids: readonly SheetGrid[],
): readonly Hindrance[] {
  const formulas = figures.filter(({ formula, after }) => formula && after !== null);
  if (formulas.length === 0) return [];
  const all = recalculate(grids.map((grid) => written(grid, writes, null)));
  const broken = formulas.filter((each) => !comesTo(each, all(each.at)));
  // what only rests on a broken one is not broken itself
  const alone =
    broken.length > MOST_ALONE
      ? broken
      : broken.filter((each) => {
          const own = recalculate(grids.map((grid) => written(grid, writes, each.at)));
          return !comesTo(each, own(each.at));
        });
  return (alone.length > 0 ? alone : broken).map(({ at }): Hindrance => ({ why: 'formula', at }));
}

/** Broken formulas that are looked at one by one; past it all of them are named. */
const MOST_ALONE = 20;

function comesTo({ after }: BalancedCell, result: CellResult | 'unknown'): boolean {
  return result !== 'unknown' && sameResult({ value: after!.toDouble() }, result);
}

/** The sheet with the writes in it; with `only`, no formula among them but that cell's. */
function written(grid: SheetGrid, writes: readonly CellWrite[], only: CellRef | null): SheetGrid {
  const own = writes.filter(({ at }) => at.sheet === grid.name);
  if (own.length === 0) return grid;
  const cells: (Cell | null | undefined)[][] = Array.from(grid.cells, (row) => [...(row ?? [])]);
  for (const { at, value, formula } of own) {
    const kept = only === null || (at.row === only.row && at.column === only.column && at.sheet === only.sheet);
    cells[at.row]![at.column] = formula === null || !kept ? { value } : { value, formula };
  }
  return { ...grid, cells };
}
