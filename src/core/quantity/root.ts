import { Exact } from './exact.js';

const DIGITS = 40;

/**
 * The `degree`-th root (1 to 100) of a figure ≥ 0: exact where it is rational, else cut off after 40 decimals. Taken
 * digit by digit on integers, so that no float decides a figure.
 */
export function nearRoot(value: Exact, degree: number): { readonly value: Exact; readonly exact: boolean } {
  if (!Number.isInteger(degree) || degree < 1 || degree > 100) throw new RangeError('degree out of bounds');
  if (value.sign < 0) throw new RangeError('root of a negative');
  const top = wholeRoot(value.numerator, degree);
  const bottom = wholeRoot(value.denominator, degree);
  if (top ** BigInt(degree) === value.numerator && bottom ** BigInt(degree) === value.denominator) {
    return { value: Exact.ratio(top, bottom), exact: true };
  }
  const scale = 10n ** BigInt(DIGITS);
  const scaled = (value.numerator * scale ** BigInt(degree)) / value.denominator;
  return { value: Exact.ratio(wholeRoot(scaled, degree), scale), exact: false };
}

/** The greatest integer whose `degree`-th power is at most `value`: Newton's steps from above, which only fall. */
function wholeRoot(value: bigint, degree: number): bigint {
  if (value < 2n || degree === 1) return value;
  const n = BigInt(degree);
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / degree));
  for (;;) {
    const next = ((n - 1n) * guess + value / guess ** (n - 1n)) / n;
    if (next >= guess) return guess;
    guess = next;
  }
}
