import type { Indicator, PackUnit } from '../../indicator/pack.js';
import { Exact } from '../../quantity/exact.js';
import { findUnit } from '../../quantity/units.js';

/** All of the whole, in the indicator's unit: 100 for %, 1000 for ‰. Null where the unit is no share. */
export function wholeShare({ unit }: Indicator, units: readonly PackUnit[] | undefined): Exact | null {
  const of = findUnit(unit, units);
  return of?.dimension === 'ratio' ? Exact.one.over(of.perBase) : null;
}

/** The figure of a bounded indicator is above 100%: the numerator would be more than its denominator. */
export function exceedsWhole(figure: Exact, indicator: Indicator, units: readonly PackUnit[] | undefined): boolean {
  const whole = isPartOfWhole(indicator) ? wholeShare(indicator, units) : null;
  return whole !== null && figure.moreThan(whole);
}

/** The numerator is part of the denominator; a growth or completion rate may be above 100%. */
export function isPartOfWhole({ bounded, kind }: Indicator): boolean {
  return bounded ?? kind === 'coverage';
}

export interface Bounds {
  readonly min: Exact | null;
  readonly max: Exact | null;
}

const known = new WeakMap<Indicator, Bounds>();

/** Inclusive bounds, in the indicator's unit; null: none. Read once an indicator, since every figure is held against them. */
export function rangeOf(indicator: Indicator): Bounds {
  const before = known.get(indicator);
  if (before) return before;
  const bound = (text: string | undefined) => (text === undefined ? null : Exact.parse(text));
  const bounds = { min: bound(indicator.range?.min), max: bound(indicator.range?.max) };
  known.set(indicator, bounds);
  return bounds;
}

/** Below zero where the range begins at zero or above. */
export function isForbiddenNegative(figure: Exact, min: Exact | null): min is Exact {
  return figure.sign < 0 && min !== null && min.sign >= 0;
}
