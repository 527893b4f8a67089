import type { Settings } from '../../indicator/pack.js';
import { Exact } from '../../quantity/exact.js';
import { writeFixed } from '../../quantity/rounding.js';
import { CAPPED, type Judged } from '../judge-case.js';
import type { Measure } from '../measure/completion-case.js';
import { capOf } from '../rate-text.js';
import { leaves } from '../term.js';
import { printTerm, type FormulaPlace } from './print-term.js';
import { cleared, leastDecimals, quoted, rounded } from './rounding-formula.js';

type Unmet = NonNullable<Measure['rate']>['unmet'];

/** The rate as a number in percent, and as the text that a verdict quotes, its % with it. */
export interface RateFormula {
  readonly figure: string;
  readonly text: string;
  /** What must hold for there to be a rate at all; null: nothing. */
  readonly onlyIf: string | null;
}

/**
 * The rate with its own branch for an unmet one that would read 100, in the order in which it is computed here: quotient,
 * further decimals, rounding, cap. Where the target is known to be `reached` that branch is left out. Null: blank by
 * definition, or it cannot be written.
 */
export function rateFormula(judged: Judged, place: FormulaPlace, reached = false): RateFormula | null {
  const { measure, given } = judged;
  const { settings } = given;
  const quotient = measure.rate && printTerm(measure.rate.of, place);
  if (!measure.rate || !quotient) return null;
  const rate = cleared(quotient);
  const decimals = reached ? String(settings.rateDecimals) : decimalsFormula(rate, measure.rate.unmet, settings);
  const figure = rounded(rate, decimals, settings.rounding);
  // FIXED rounds half away from zero by itself.
  const text = `FIXED(${settings.rounding === 'half-up' ? rate : figure},${decimals},TRUE)&"%"`;
  const cap = capOf(settings, measure.rate.unmet);
  const onlyIf = dividesByActual(judged, place);
  if (!cap) return { figure, text, onlyIf };
  const most = cap.toString();
  const capped = quoted(`${writeFixed(cap, settings.rateDecimals, settings.rounding)}%${CAPPED}`);
  return { figure: `MIN(${figure},${most})`, text: `IF(${rate}>${most},${capped},${text})`, onlyIf };
}

/** T/A of a ceiling: nothing divides by an actual that has become 0. */
function dividesByActual({ measure, given }: Judged, place: FormulaPlace): string | null {
  const rate = measure.rate?.of;
  if (rate?.op !== '*' || rate.left.op !== '/' || !leaves(rate.left.right).includes(given.actual)) return null;
  return `${printTerm(rate.left.right, place)}<>0`;
}

/** The declared decimals, or as many as an unmet rate needs not to read 100. */
function decimalsFormula(rate: string, unmet: Unmet, { rateDecimals, rounding }: Settings): string {
  const half = Exact.of(`0.${'0'.repeat(rateDecimals)}5`);
  // 99.95 rounds to 100.0 either way; 100.05 rounds to 100.1, unless half goes to even.
  const justBelow = `${rate}>=${Exact.hundred.minus(half).toString()}`;
  const justAbove = `${rate}${rounding === 'half-up' ? '<' : '<='}${Exact.hundred.plus(half).toString()}`;
  const below = leastDecimals(`(100-${rate})`, false);
  const above = leastDecimals(`(${rate}-100)`, rounding === 'half-up');
  if (unmet === 'below') return `IF(AND(${justBelow},${rate}<100),${below},${rateDecimals})`;
  if (unmet === 'above') return `IF(AND(${rate}>100,${justAbove}),${above},${rateDecimals})`;
  const test = `AND(${justBelow},${justAbove},${rate}<>100)`;
  return `IF(${test},IF(${rate}<100,${below},${above}),${rateDecimals})`;
}
