import { comparePeriods, parsePeriod } from '../../indicator/period.js';
import type { Exact } from '../../quantity/exact.js';
import type { ReportedValue } from '../../sheet/return.js';
import { certainActuals, type CertainValue } from '../cell/figure-cells.js';
import type { ReviewSubject } from '../check.js';
import { statedAccumulation } from './accumulation.js';
import { acceptedFigures, figuresOnSheet, type EarlierFigure } from './earlier-figures.js';

export interface Decrease {
  readonly value: ReportedValue;
  readonly current: Exact;
  readonly earlier: EarlierFigure;
}

const known = new WeakMap<ReviewSubject, readonly Decrease[]>();

/** Cumulative figures of this period below their latest earlier one. Computed once a review. */
export function cumulativeDecreases(subject: ReviewSubject): readonly Decrease[] {
  const before = known.get(subject);
  if (before) return before;
  const found = certainActuals(subject).flatMap((value) => decreaseOf(value, subject) ?? []);
  known.set(subject, found);
  return found;
}

function decreaseOf(value: CertainValue, subject: ReviewSubject): Decrease | null {
  const { period, figure } = value;
  if (period !== null) return null;
  const since = accumulatesSince(value, subject);
  if (!since) return null;
  const earlier = [...figuresOnSheet(subject, value), ...acceptedFigures(subject, value)]
    .filter((each) => isOfSameRun(each, since, subject))
    .reduce<EarlierFigure | null>((latest, each) => (latest && !isLater(each, latest) ? latest : each), null);
  return earlier && figure.lessThan(earlier.figure) ? { value, current: figure, earlier } : null;
}

/**
 * Since when the figure accumulates. `plan`: from the plan's start, as 累计 indicators do, and any 累计数 of a yearly
 * return; `year`: from January, as the column 累计数 of a monthly, quarterly or half-yearly one. Null: it does not.
 */
function accumulatesSince(value: ReportedValue, { filed, indicator }: ReviewSubject): 'plan' | 'year' | null {
  const stated = statedAccumulation(filed, value);
  if (indicator(value.indicator).kind === 'cumulative') return stated === 'current' ? null : 'plan';
  if (stated !== 'cumulative') return null;
  return parsePeriod(filed.period?.value ?? '')?.kind === 'year' ? 'plan' : 'year';
}

/** The earlier figure belongs to the same accumulation; one of an unknown period may not. */
function isOfSameRun(each: EarlierFigure, since: 'plan' | 'year', { filed, pack }: ReviewSubject): boolean {
  const [own, then] = [parsePeriod(filed.period?.value ?? ''), parsePeriod(each.period ?? '')];
  if (!own || !then || comparePeriods(then, own) >= 0) return false;
  return since === 'year' ? then.year === own.year : then.year >= pack.plan.first;
}

function isLater(a: EarlierFigure, b: EarlierFigure): boolean {
  const [one, other] = [parsePeriod(a.period ?? ''), parsePeriod(b.period ?? '')];
  return one !== null && other !== null && comparePeriods(one, other) > 0;
}
