import { Exact } from '../quantity/exact.js';
import { round, writeFixed } from '../quantity/rounding.js';
import type { Settings } from '../indicator/pack.js';
import type { Measure } from './measure/completion-case.js';

export interface RateText {
  readonly text: string;
  readonly decimals: number;
  readonly capped: boolean;
}

type Unmet = NonNullable<Measure['rate']>['unmet'];

const MOST_DECIMALS = 100;

/**
 * A rate in percent, rounded once. An unmet one that would read 100 gets further decimals until it no longer does
 * (99.96, not 100.0); an exact 100 (of a strict target) stays. A cap is for display: 按上限计 goes with it.
 */
export function rateText(rate: Exact, unmet: Unmet, settings: Settings): RateText {
  const { rounding, rateDecimals } = settings;
  const cap = capOf(settings, unmet);
  if (cap && rate.moreThan(cap))
    return { text: writeFixed(cap, rateDecimals, rounding), decimals: rateDecimals, capped: true };
  let decimals = rateDecimals;
  if (isUnmet(rate, unmet)) {
    while (decimals < MOST_DECIMALS && round(rate, decimals, rounding).equals(Exact.hundred)) decimals += 1;
  }
  return { text: writeFixed(rate, decimals, rounding), decimals, capped: false };
}

/** The rate alone tells that the target is missed: below 100 for most, above it where less growth was asked for. */
function isUnmet(rate: Exact, unmet: Unmet): boolean {
  const side = rate.compare(Exact.hundred);
  return (side < 0 && unmet !== 'above') || (side > 0 && unmet !== 'below');
}

/** A cap applies where more is better, and never below 100. */
export function capOf(settings: Settings, unmet: Unmet): Exact | null {
  const cap = settings.rateCap === null || unmet !== 'below' ? null : Exact.parse(settings.rateCap);
  return cap?.atLeast(Exact.hundred) ? cap : null;
}
