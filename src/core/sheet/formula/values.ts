import { Exact } from '../../quantity/exact.js';
import { readPlainNumber } from '../../quantity/plain-number.js';

/** What stands in place of a value: an Excel error, or `UNKNOWN`. */
export interface Fault {
  readonly error: string;
}
/** A value while a formula is worked out; null is a blank cell. Numbers are IEEE doubles, as in Excel. */
export type Scalar = number | string | boolean | null | Fault;

/** We cannot tell: a function, a name, a coercion that depends on Excel's language. It spreads to all that it touches. */
export const UNKNOWN: Fault = { error: 'unknown' };
export const DIV0: Fault = { error: '#DIV/0!' };
export const VALUE: Fault = { error: '#VALUE!' };
export const NUM: Fault = { error: '#NUM!' };
export const NA: Fault = { error: '#N/A' };

export function isFault(value: Scalar): value is Fault {
  return typeof value === 'object' && value !== null;
}

/** A number as arithmetic wants it: blank is 0, TRUE is 1, a text is read or is #VALUE!. */
export function toNumber(value: Scalar): number | Fault {
  if (typeof value === 'number' || isFault(value)) return value;
  if (typeof value === 'string') return numberInText(value);
  return value === true ? 1 : 0;
}

/**
 * Excel reads 12.5, 1,234, 5% and 1E3 in any language. Dates, currencies and fractions depend on its language, so a text
 * with digits that is none of those is unknown; one without a digit is #VALUE!.
 */
function numberInText(text: string): number | Fault {
  const bare = text.trim();
  const match = /^([+-]?)(.*?)( ?%)?$/s.exec(bare)!;
  const plain = match[2]!.includes(' ') ? null : readPlainNumber(match[2]!);
  if (plain && plain.length === match[2]!.length) {
    const value = match[3] === undefined ? plain.value : plain.value.over(Exact.hundred);
    return match[1] === '-' ? -value.toDouble() : value.toDouble();
  }
  return /\p{N}/u.test(bare) || /^(?:true|false)$/i.test(bare) ? UNKNOWN : VALUE;
}

export function toText(value: Scalar): string | Fault {
  if (typeof value === 'string' || isFault(value)) return value;
  if (typeof value === 'number') return writeGeneral(value);
  return value === null ? '' : value ? 'TRUE' : 'FALSE';
}

export function toBoolean(value: Scalar): boolean | Fault {
  if (typeof value === 'boolean' || isFault(value)) return value;
  if (typeof value !== 'string') return value !== null && value !== 0;
  const word = value.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : VALUE;
}

/** A number put into a text: 15 digits, no exponent. Where Excel would write one, unknown. */
export function writeGeneral(value: number): string | Fault {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) return UNKNOWN;
  const text = String(value);
  if (text.length <= 15 && Number.isFinite(value)) return text; // no more digits than are shown
  return Exact.fromDouble(value)?.toString() ?? NUM;
}

/** The 15 digits by which Excel compares and shows. */
export function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * -1, 0 or 1: numbers before texts before FALSE before TRUE, a blank being whatever it is compared with. Letters in either case are
 * one. Which of two different texts comes first depends on Excel's language, so that is unknown: `null` beside 0 for "equal".
 */
export function compareScalars(a: Scalar, b: Scalar): number | null | Fault {
  if (isFault(a) || isFault(b)) return faultOf(a, b) ?? UNKNOWN;
  const one = a ?? blankLike(b);
  const other = b ?? blankLike(a);
  const order = rank(one) - rank(other);
  if (order !== 0) return Math.sign(order);
  if (typeof one === 'string') return one.toLowerCase() === String(other).toLowerCase() ? 0 : null;
  return orderOf(Number(one), Number(other));
}

/** By their 15 digits, which are written only where they may decide: of figures that are nearly the same. */
function orderOf(one: number, other: number): number {
  const apart = one - other;
  if (Math.abs(apart) > Math.max(Math.abs(one), Math.abs(other)) * FIFTEENTH_DIGIT) return Math.sign(apart);
  return apart === 0 ? 0 : Math.sign(fifteenDigits(one) - fifteenDigits(other));
}
/** Twice the most that one unit of the fifteenth digit can be, relative. */
const FIFTEENTH_DIGIT = 2e-14;

function blankLike(other: Scalar): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rank(value: number | string | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** The first fault of several, an unknown before any error. */
export function faultAmong(values: readonly Scalar[]): Fault | null {
  let found: Fault | null = null;
  for (const each of values) {
    if (each === UNKNOWN) return UNKNOWN;
    if (found === null && isFault(each)) found = each;
  }
  return found;
}

/** The same of two. */
export function faultOf(one: Scalar, other: Scalar): Fault | null {
  if (one === UNKNOWN || other === UNKNOWN) return UNKNOWN;
  return isFault(one) ? one : isFault(other) ? other : null;
}
