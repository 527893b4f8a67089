import { finite, power, roundHalfUp, roundTowards, wholeBelow } from './arithmetic.js';
import { ofNumbers, type FunctionTable } from './functions.js';
import { DIV0, isFault, NUM, UNKNOWN, type Scalar } from './values.js';

/** Places are cut to whole ones, as Excel does. */
const places = (given: number | undefined): number => Math.trunc(given ?? 0);

export const numberFunctions: FunctionTable = {
  ROUND: ofNumbers(2, 2, (value, digits) => roundHalfUp(value, places(digits))),
  ROUNDUP: ofNumbers(2, 2, (value, digits) => roundTowards(value, places(digits), true)),
  ROUNDDOWN: ofNumbers(2, 2, (value, digits) => roundTowards(value, places(digits), false)),
  TRUNC: ofNumbers(1, 2, (value, digits) => roundTowards(value, places(digits), false)),
  INT: ofNumbers(1, 1, (value) => wholeBelow(value)),
  ABS: ofNumbers(1, 1, (value) => Math.abs(value)),
  SIGN: ofNumbers(1, 1, (value) => Math.sign(value) + 0),
  MOD: ofNumbers(2, 2, (value, by) => remainder(value, by!)),
  POWER: ofNumbers(2, 2, (base, exponent) => finite(power(base, exponent!))),
  SQRT: ofNumbers(1, 1, (value) => (value < 0 ? NUM : Math.sqrt(value))),
  EXP: ofNumbers(1, 1, (value) => finite(Math.exp(value))),
  LN: ofNumbers(1, 1, (value) => (value <= 0 ? NUM : Math.log(value))),
  LOG10: ofNumbers(1, 1, (value) => (value <= 0 ? NUM : Math.log10(value))),
  PI: { takes: 'scalars', arity: [0, 0], run: () => Math.PI },
  N: {
    takes: 'scalars',
    arity: [1, 1],
    run: ([value = null]) => (typeof value === 'number' ? value : value === true ? 1 : 0),
  },
};

/** The remainder has the divisor's sign. Huge quotients are refused by Excel itself, and unknown here. */
function remainder(value: number, by: number): Scalar {
  if (by === 0) return DIV0;
  const quotient = value / by;
  if (Math.abs(quotient) >= 2 ** 40) return UNKNOWN;
  const whole = wholeBelow(quotient);
  return isFault(whole) ? whole : value - by * whole + 0;
}
