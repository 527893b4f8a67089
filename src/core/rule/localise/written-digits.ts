import { Exact } from '../../quantity/exact.js';

/** A figure as it is written: sign, whole part without leading zeros, decimals with their zeros. */
export interface WrittenDigits {
  readonly negative: boolean;
  /** All digits, the point left out; at least one before it. */
  readonly digits: string;
  readonly decimals: number;
}

/** With at least so many decimals; null: no finite decimal says it. */
export function writtenDigits(figure: Exact, least: number): WrittenDigits | null {
  const own = figure.decimals;
  if (own === null) return null;
  const decimals = Math.max(own, least);
  const scaled = (figure.abs().numerator * 10n ** BigInt(decimals)) / figure.denominator;
  return { negative: figure.sign < 0, digits: scaled.toString().padStart(decimals + 1, '0'), decimals };
}

/** The figure of digits; null: nobody writes it so, as it begins with a needless 0 or has no digit before the point. */
export function figureOfDigits({ negative, digits, decimals }: WrittenDigits): Exact | null {
  const whole = digits.length - decimals;
  if (decimals < 0 || whole < 1 || (whole > 1 && digits.startsWith('0'))) return null;
  const size = Exact.ratio(BigInt(digits), 10n ** BigInt(decimals));
  return negative ? size.negated() : size;
}

/** Without the digit at a place, counted from 0. */
export function withoutDigit(written: WrittenDigits, at: number): WrittenDigits {
  const { digits, decimals } = written;
  const isWhole = at < digits.length - decimals;
  return {
    ...written,
    digits: digits.slice(0, at) + digits.slice(at + 1),
    decimals: isWhole ? decimals : decimals - 1,
  };
}

/** With the digit at a place and the next one swapped. */
export function withSwapped(written: WrittenDigits, at: number): WrittenDigits {
  const { digits } = written;
  return { ...written, digits: digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2) };
}

/** Places at which two texts of one length differ; null: of different lengths. */
export function differingPlaces(one: WrittenDigits, other: WrittenDigits): number | null {
  if (one.digits.length !== other.digits.length || one.decimals !== other.decimals) return null;
  if (one.negative !== other.negative) return null;
  let places = 0;
  for (let at = 0; at < one.digits.length; at += 1) if (one.digits[at] !== other.digits[at]) places += 1;
  return places;
}
