import { findUnit, unitLabel } from '../../quantity/units.js';
import { minus, type Term } from '../term.js';
import type { CompletionCase, Measure } from './completion-case.js';
import { quotientRate } from './quotient-rate.js';

/** Two figures in one unit, compared as they stand: their quotient is the rate, what lies between them the difference. */
export function compared(given: CompletionCase, measured: Term, needed: Term, more: Partial<Measure> = {}): Measure {
  return {
    shown: { actual: measured, bar: needed },
    measured,
    needed,
    rate: quotientRate(given, measured, needed),
    above: minus(measured, needed),
    below: minus(needed, measured),
    differenceUnit: differenceUnitOf(given),
    divisors: [],
    ...more,
  };
}

export const PERCENTAGE_POINTS = '个百分点';
const POINTS: ReadonlyMap<string, string> = new Map([
  ['%', PERCENTAGE_POINTS],
  ['‰', '个千分点'],
  ['千人比', '个千分点'],
  ['‱', '个万分点'],
  ['万人比', '个万分点'],
]);

/** Parts of a whole differ by points; other figures by their own unit, printed without the brackets around it. */
export function differenceUnitOf({ indicator, pack }: Pick<CompletionCase, 'indicator' | 'pack'>): string {
  return POINTS.get(findUnit(indicator.unit, pack.units)?.name ?? '') ?? unitLabel(indicator.unit);
}

export function isPoints(differenceUnit: string): boolean {
  return [...POINTS.values()].includes(differenceUnit);
}
