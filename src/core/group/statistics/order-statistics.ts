import { Exact } from '../../quantity/exact.js';

/** A new list, least first. Most pairs are told apart by their doubles; what those cannot part is compared exactly. */
export function ascending(figures: readonly Exact[]): readonly Exact[] {
  return figures
    .map((figure) => ({ figure, near: figure.approximate }))
    .sort((a, b) => compareNear(a, b))
    .map(({ figure }) => figure);
}

interface Near {
  readonly figure: Exact;
  /** Right to some 15 digits; NaN or infinite for figures of hundreds of digits. */
  readonly near: number;
}

function compareNear(a: Near, b: Near): number {
  const apart = a.near - b.near;
  const size = Math.abs(a.near) + Math.abs(b.near);
  if (Number.isFinite(size) && Math.abs(apart) > size * MARGIN) return apart;
  return a.figure.compare(b.figure);
}
/** Far above what two doubles of 15 right digits can be wrong by. */
const MARGIN = 1e-12;

/** The middle of an ascending list that has at least one figure; of two middle ones their mean. */
export function medianOf(sorted: readonly Exact[]): Exact {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half]!;
  return sorted.length % 2 === 1 ? upper : sorted[half - 1]!.plus(upper).over(TWO);
}
const TWO = Exact.integer(2);

/**
 * A quantile of an ascending list of at least one number, as Excel's QUARTILE.INC takes it: at (n − 1)·p from the first,
 * straight between neighbours (type 7 of Hyndman and Fan 1996).
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const lower = sorted[below]!;
  const upper = sorted[below + 1] ?? lower;
  return lower + (at - below) * (upper - lower);
}
