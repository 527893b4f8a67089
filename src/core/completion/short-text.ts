import type { Exact } from '../quantity/exact.js';
import { round, writeShort, type RoundingMode } from '../quantity/rounding.js';

/** A difference of no more decimals than this is printed whole. */
export const SHORT_DECIMALS = 6;
const MOST_DECIMALS = 100;

/**
 * A difference, printed shortest: 12.4, not 12.40. Exact where few decimals write it; else rounded to the declared
 * decimals, or to as many as keep it from reading 0. With its sign.
 */
export function shortText(value: Exact, declared: number, mode: RoundingMode): string {
  return writeShort(value, shortDecimals(value, declared, mode), mode);
}

/** A share in percent, rounded like a rate, trailing zeros dropped; never 0 for what is not. */
export function shareText(value: Exact, decimals: number, mode: RoundingMode): string {
  return writeShort(value, tellingDecimals(value, decimals, mode), mode);
}

/** Decimals at which `shortText` rounds. */
export function shortDecimals(value: Exact, declared: number, mode: RoundingMode): number {
  const most = Math.max(SHORT_DECIMALS, declared);
  const own = value.decimals;
  return own !== null && own <= most ? most : tellingDecimals(value, declared, mode);
}

/** `decimals`, or as many as keep a figure that is not 0 from reading 0. */
export function tellingDecimals(value: Exact, decimals: number, mode: RoundingMode): number {
  let enough = decimals;
  if (value.isZero) return enough;
  while (enough < MOST_DECIMALS && round(value, enough, mode).isZero) enough += 1;
  return enough;
}
