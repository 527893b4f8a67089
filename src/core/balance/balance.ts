import { Exact } from '../quantity/exact.js';
import { round, type RoundingMode } from '../quantity/rounding.js';
import type { BalancedSum, BalanceProblem, Balancing } from './balancing.js';
import { groupEquals } from './equal-cells.js';
import { settleTrees, type TreeSum } from './settle-trees.js';

/**
 * 舍位平衡: rounds figures so that the sums among them that hold exactly still hold. Totals first, by plain rounding; then
 * each total's parts by largest remainder, down the tree. Every figure moves by less than one unit of its last place,
 * zeros and blanks stay, and what is round already is not touched. A sum that does not hold to begin with is left out
 * and said: no figure is made up to fit (凑数).
 */
export function balance(problem: BalanceProblem, mode: RoundingMode = 'half-up'): Balancing {
  const plain = problem.cells.map((cell, index) =>
    cell === null || problem.grids[index] === null ? null : round(cell, 0, mode).numerator,
  );
  const judged = problem.sums.map((sum) => judgeSum(problem, sum));
  const holding = judged.flatMap(({ status }, sum) => (status === 'balanced' ? [sum] : []));
  const groups = groupEquals(problem, holding);
  const trees = holding.map((sum) => treeSum(problem, sum, groups)).filter((each) => each !== null);
  const settled = settleTrees(
    trees,
    (group) => problem.cells[group]!,
    (group) => plain[group]!,
  );
  const isOpen = (cell: number): boolean => settled.open.has(groups[cell]!);
  const balanced = plain.map((each, cell) => {
    if (each === null || isOpen(cell)) return null;
    return settled.values.get(groups[cell]!) ?? each;
  });
  const sums = judged.map((each, sum): BalancedSum => {
    const { total, parts } = problem.sums[sum]!;
    const overlaps = each.status === 'balanced' && [total, ...parts].some(isOpen);
    return overlaps ? { status: 'overlap', gap: null } : each;
  });
  return { balanced, plain, sums };
}

function judgeSum({ cells, grids }: BalanceProblem, { total, parts }: BalanceProblem['sums'][number]): BalancedSum {
  const filled = parts.filter((part) => cells[part] !== null);
  const without = (status: BalancedSum['status']): BalancedSum => ({ status, gap: null });
  if (cells[total] === null) return without(filled.length === 0 ? 'blank' : 'blank-total');
  if (filled.length === 0) return without('no-parts');
  const grid = grids[total] ?? null;
  if (grid === null || filled.some((part) => !grids[part]?.equals(grid))) return without('mixed-units');
  const sum = filled.reduce((each, part) => each.plus(cells[part]!), Exact.zero);
  const gap = cells[total]!.minus(sum);
  return gap.isZero ? without('balanced') : { status: 'does-not-hold', gap: gap.times(grid) };
}

/** Only what is not round already can move: the rest is as it is, whatever it adds up to. Null: nothing of it can. */
function treeSum({ cells, sums }: BalanceProblem, sum: number, groups: readonly number[]): TreeSum | null {
  const { total, parts } = sums[sum]!;
  const filled = parts.filter((part) => cells[part] !== null && !cells[part]!.isZero).map((part) => groups[part]!);
  const moving = filled.filter((group) => !cells[group]!.isInteger);
  const still = filled.reduce((all, group) => (cells[group]!.isInteger ? all + cells[group]!.numerator : all), 0n);
  const top = groups[total]!;
  if (moving.length === 0 || (moving.length === 1 && moving[0] === top && still === 0n)) return null;
  return { total: top, parts: moving, still };
}
