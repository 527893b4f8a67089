import type { Pack } from '../../indicator/pack.js';
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
  const known = unitsOf(pack);
  const before = known.get(indicator.unit);
  if (before !== undefined) return before;
  const unit = POINTS.get(findUnit(indicator.unit, pack.units)?.name ?? '') ?? unitLabel(indicator.unit);
  known.set(indicator.unit, unit);
  return unit;
}

const POINTS_UNITS: ReadonlySet<string> = new Set(POINTS.values());

export function isPoints(differenceUnit: string): boolean {
  return POINTS_UNITS.has(differenceUnit);
}

const remembered = new WeakMap<Pack, Map<string, string>>();

/** A pack's units are few, and asked for at every row of every sheet. */
function unitsOf(pack: Pack): Map<string, string> {
  const known = remembered.get(pack) ?? new Map<string, string>();
  remembered.set(pack, known);
  return known;
}
