import { Exact } from './exact.js';
import { round, type RoundingMode } from './rounding.js';

/** What a spreadsheet's own arithmetic may be off by, of the figure. */
const NOISE = Exact.of('1e-9');

/** More decimals than a stored double has. */
const MOST_DECIMALS = 30;

/**
 * Whether a written figure stands for an exact one at the precision that it was written with: 97, 96.7 and 96.67 all stand
 * for 96.666…, and 96.6 does not. `decimals` are those of the writing where they are more than the value needs (97.0 has
 * one, and does not stand for 96.666…).
 */
export function standsFor(written: Exact, exact: Exact, mode: RoundingMode = 'half-up', decimals = 0): boolean {
  const places = Math.min(Math.max(decimals, written.decimals ?? MOST_DECIMALS), MOST_DECIMALS);
  if (round(exact, places, mode).equals(written)) return true;
  return written.minus(exact).abs().atMost(exact.abs().times(NOISE));
}
