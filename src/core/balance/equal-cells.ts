import type { BalanceProblem } from './balancing.js';

/**
 * Cells that some sum makes one figure: a total of a single part that is not zero (16 = 表三26). Answers each cell's
 * group, named by its first cell; a cell that is alone is its own.
 */
export function groupEquals({ cells, sums }: BalanceProblem, holding: readonly number[]): readonly number[] {
  const parents = cells.map((_, cell) => cell);
  for (const index of holding) {
    const { total, parts } = sums[index]!;
    const filled = parts.filter((part) => cells[part] !== null && !cells[part]!.isZero);
    if (filled.length === 1) join(parents, total, filled[0]!);
  }
  return parents.map((_, cell) => rootOf(parents, cell));
}

function join(parents: number[], a: number, b: number): void {
  const [one, other] = [rootOf(parents, a), rootOf(parents, b)];
  if (one < other) parents[other] = one;
  else parents[one] = other;
}

/** Halves the way as it goes, so that a long chain is walked once. */
function rootOf(parents: number[], cell: number): number {
  let at = cell;
  while (parents[at] !== at) {
    parents[at] = parents[parents[at]!]!;
    at = parents[at]!;
  }
  return at;
}
