import { writePeriod, yearBefore } from '../../indicator/period.js';
import { isPercent } from '../../quantity/units.js';
import { evaluate, figure, minus, over, percent, plus, times, type Leaf, type Term } from '../term.js';
import { isCeiling } from './ceiling.js';
import { compared, PERCENTAGE_POINTS } from './compared.js';
import type { CompletionCase, Measure, Unmeasured } from './completion-case.js';

/**
 * 增长N%, 下降N%: actual rate against target rate, in points. A % figure is the rate itself (of a fall: its size); any
 * other is a level, whose rate is worked out from the base year where the target is due at the end, from the same period a
 * year before where it is due each year.
 */
export function measureGrowth(given: CompletionCase): Measure | Unmeasured {
  const { value } = given.target;
  if (!value) return { status: 'manual' };
  if (isPercent(given.indicator.unit)) return againstRate(given, given.actual, value);
  const sinceBase = given.indicator.due === 'end';
  const since = sinceBase ? String(given.pack.plan.base) : writePeriod(yearBefore(given.period));
  const from = sinceBase ? given.base : given.earlier(since);
  if (!from) return { status: 'actual-missing', missing: [since] };
  const rate = percent(minus(over(given.actual, from), figure(1)));
  const fall = percent(minus(figure(1), over(given.actual, from)));
  const falling = given.indicator.kind === 'decline';
  const measure = againstRate(given, falling ? fall : rate, value);
  return { ...measure, shown: { actual: given.actual, bar: barLevel(from, value, falling) }, divisors: [from] };
}

/** A rate of growth against a rate of growth: points only, or (1 ± actual) / (1 ± target) where that is set. */
export function againstRate(given: CompletionCase, measured: Term, needed: Term): Measure {
  return {
    ...compared(given, measured, needed),
    rate: plannedRate(given, measured, needed),
    differenceUnit: PERCENTAGE_POINTS,
  };
}

function plannedRate(given: CompletionCase, measured: Term, needed: Term): Measure['rate'] {
  const { indicator, settings, target } = given;
  const { sense } = target.target;
  if ((indicator.rate?.growth ?? settings.growthRate) === 'none' || sense === 'range') return null;
  const falling = indicator.kind === 'decline';
  const index = falling ? minus : plus;
  const planned = index(figure(100), needed);
  if (evaluate(planned)?.sign !== 1) return null;
  const worseIsMore = falling !== isCeiling(indicator, sense);
  const unmet = sense === 'equal' || sense === 'about' ? 'either' : worseIsMore ? 'above' : 'below';
  return { of: percent(over(index(figure(100), measured), planned)), unmet };
}

function barLevel(from: Leaf, rate: Leaf, falling: boolean): Term {
  const share = over(rate, figure(100));
  return times(from, falling ? minus(figure(1), share) : plus(figure(1), share));
}
