import { Exact } from '../../quantity/exact.js';
import { round } from '../../quantity/rounding.js';
import type { Operator } from './syntax.js';
import {
  compareScalars,
  DIV0,
  faultOf,
  fifteenDigits,
  isFault,
  NUM,
  toNumber,
  toText,
  UNKNOWN,
  type Fault,
  type Scalar,
} from './values.js';

export function operate(op: Operator, left: Scalar, right: Scalar): Scalar {
  const fault = faultOf(left, right);
  if (fault) return fault;
  if (op === '&') return join(toText(left), toText(right));
  if (op === '=' || op === '<>' || op === '<' || op === '<=' || op === '>' || op === '>=')
    return compare(op, left, right);
  const a = toNumber(left);
  const b = toNumber(right);
  return faultOf(a, b) ?? finite(calculate(op, a as number, b as number));
}

function join(left: string | Fault, right: string | Fault): Scalar {
  return faultOf(left, right) ?? `${left as string}${right as string}`;
}

function compare(op: string, left: Scalar, right: Scalar): Scalar {
  const order = compareScalars(left, right);
  if (order !== null && typeof order !== 'number') return order;
  if (op === '=') return order === 0;
  if (op === '<>') return order !== 0;
  if (order === null) return UNKNOWN;
  return op.startsWith('<') ? order < 0 || (op === '<=' && order === 0) : order > 0 || (op === '>=' && order === 0);
}

function calculate(op: '+' | '-' | '*' | '/' | '^', a: number, b: number): number | Fault {
  switch (op) {
    case '+':
      return add(a, b);
    case '-':
      return add(a, -b);
    case '*':
      return a * b;
    case '/':
      return b === 0 ? DIV0 : a / b;
    case '^':
      return power(a, b);
  }
}

/** Excel takes a difference that is noise of its operands for nothing: 1.1-1-0.1 is 0. */
function add(a: number, b: number): number {
  const sum = a + b;
  return Math.abs(sum) < Math.max(Math.abs(a), Math.abs(b)) * 2 ** -49 ? 0 : sum;
}

export function power(base: number, exponent: number): number | Fault {
  if (base === 0 && exponent === 0) return NUM;
  return base === 0 && exponent < 0 ? DIV0 : base ** exponent;
}

/** No double of Excel's is infinite or no number. */
export function finite(value: number | Fault): number | Fault {
  if (isFault(value)) return value;
  return Number.isFinite(value) ? value + 0 : NUM;
}

/**
 * ROUND, half away from zero, by the decimal that the figure shows: 1.005 is 1.01 at two places. Negative places round tens. Unknown
 * where the noise of binary figures decides: of 0.285*100, nearly 28.5, Excel and others make 28 or 29.
 */
export function roundHalfUp(value: number, places: number): number | Fault {
  return roundedFarFromHalf(value, places) ?? roundedExactly(value, places);
}

/**
 * What doubles alone can tell: the figure lies further from a half than all that its last digits could make of it, so that the 15
 * digits and the stored double round alike. Null: they cannot.
 */
function roundedFarFromHalf(value: number, places: number): number | null {
  if (places < 0 || places > 15) return null;
  const tens = 10 ** places;
  const size = Math.abs(value) * tens;
  const whole = Math.floor(size);
  const aboveHalf = size - whole - 0.5;
  if (!(size < FINE) || Math.abs(aboveHalf) <= size * NOISE) return null;
  const rounded = (aboveHalf > 0 ? whole + 1 : whole) / tens;
  return value < 0 ? 0 - rounded : rounded;
}
const FINE = 2 ** 40;
/** More than half a unit of the fifteenth digit and what the multiplication adds, relative. */
const NOISE = 2e-14;

/** `roundHalfUp` by both decimals, whatever the figure. */
export function roundedExactly(value: number, places: number): number | Fault {
  return agreed(value, places, (exact) => {
    const tens = Exact.integer(10n ** BigInt(Math.max(0, -places)));
    return round(exact.over(tens), Math.max(0, places)).times(tens);
  });
}

/** Cut off towards zero, or (`up`) away from it. Unknown where noise decides: 4.1*100 is nearly 410. */
export function roundTowards(value: number, places: number, up: boolean): number | Fault {
  return agreed(value, places, (exact) => cut(exact, places, up));
}

/** Rounds both the 15 digits that are shown and the double that is stored. */
function agreed(value: number, places: number, rounded: (exact: Exact) => Exact): number | Fault {
  if (places > 20) return value;
  const [shown, stored] = [Exact.fromDouble(value), Exact.parse(String(value))];
  if (places < -20 || !shown || !stored) return UNKNOWN;
  const [asShown, asStored] = [rounded(shown), rounded(stored)];
  return asShown.equals(asStored) ? asShown.toDouble() : UNKNOWN;
}

function cut(value: Exact, places: number, up: boolean): Exact {
  const scale = Exact.integer(10n ** BigInt(Math.abs(places)));
  const scaled = places < 0 ? value.over(scale) : value.times(scale);
  const whole = Exact.integer(scaled.numerator / scaled.denominator);
  const more = up && !whole.equals(scaled) ? whole.plus(Exact.integer(scaled.sign)) : whole;
  return places < 0 ? more.times(scale) : more.over(scale);
}

/** INT: down to the whole number. Unknown where the noise of binary figures decides. */
export function wholeBelow(value: number): number | Fault {
  return Math.floor(value) === Math.floor(fifteenDigits(value)) ? Math.floor(value) : UNKNOWN;
}
