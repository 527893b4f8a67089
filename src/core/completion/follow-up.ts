import { recalculate, sameResult } from '../sheet/formula/recalculate.js';
import type { Cell, CellRef, SheetGrid } from '../sheet/grid.js';
import type { CellWrite } from './plan.js';

/** What a write leads to where no program works formulas out: in a file. */
export interface FollowUp {
  /** Formulas that were true before, with the results that they come to now. The formulas stay as they are. */
  readonly results: readonly CellWrite[];
  /** Formulas that we cannot work out: they keep the results that they had until a program opens the file. */
  readonly unknown: readonly CellRef[];
}

/**
 * Formulas whose results are others after a write than before. One whose result was not true before is left as it is, for
 * `cell.formula-stale` to tell; so is one that comes to an error, which no write can hold, and what is part of an array.
 */
export function followUp(before: readonly SheetGrid[], after: readonly SheetGrid[]): FollowUp {
  const results: CellWrite[] = [];
  const unknown: CellRef[] = [];
  const resultNow = recalculate(after);
  const resultBefore = recalculate(before);
  const cellsBefore = new Map(before.map(({ name, cells }) => [name, cells]));
  for (const [at, cell] of formulasOf(after)) {
    const now = cell.array ? 'unknown' : resultNow(at);
    if (now === 'unknown') {
      unknown.push(at);
      continue;
    }
    if (sameResult(cell, now)) continue;
    const former = cellsBefore.get(at.sheet)?.[at.row]?.[at.column] ?? null;
    const then = resultBefore(at);
    const wasTrue =
      then !== 'unknown' && former !== null && former.formula === cell.formula && sameResult(former, then);
    if (!wasTrue || now.error !== undefined) continue;
    const formula = cell.formula ?? null;
    results.push({ at, expected: { value: cell.value, formula }, value: now.value, formula, format: null });
  }
  return { results, unknown };
}

/** Formulas of a workbook that we cannot work out. */
export function formulasNotKnown(grids: readonly SheetGrid[]): readonly CellRef[] {
  const resultNow = recalculate(grids);
  return [...formulasOf(grids)].filter(([at, { array }]) => array || resultNow(at) === 'unknown').map(([at]) => at);
}

function* formulasOf(grids: readonly SheetGrid[]): Iterable<readonly [CellRef, Cell]> {
  for (const { name, cells } of grids) {
    for (const [row, line] of cells.entries()) {
      for (const [column, cell] of (line ?? []).entries()) {
        if (cell?.formula !== undefined) yield [{ sheet: name, row, column }, cell];
      }
    }
  }
}
