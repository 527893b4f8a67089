import { lastMonth } from '../indicator/period.js';
import { alongKnots, finalBar } from './course-knots.js';
import { shareOfYear, shareTerm } from './elapsed.js';
import { growthFactor, grown } from './measure/average-growth.js';
import { isCeiling } from './measure/ceiling.js';
import type { CompletionCase, Measure } from './measure/completion-case.js';
import { closedYears } from './measure/flow.js';
import { evaluate, figure, minus, over, percent, times, type Term } from './term.js';

/** Where a figure should be by now, and how far it is ahead of that, in percentage points of the way from start to target. */
export interface Course {
  readonly expected: Term;
  readonly points: Term;
}

/**
 * 序时进度 of what is on its way to a target of a later year. A milestone of the plan comes first, and what lies between
 * two of them is even. A sum starts from nothing, a level from its base value: B + (T − B)·t; an average growth follows
 * B(1+g)^k. Null: not judged, as without a base, with the base at the target or past it, for a target that is kept or due
 * each year (but for sums within the year), and for ratios, growth rates and ranges.
 */
export function courseOf(given: CompletionCase, measure: Measure): Course | null {
  const { indicator, target, period } = given;
  if (indicator.due === 'hold' || target.target.sense === 'range' || target.target.sense === 'about') return null;
  if (period.year > target.target.year || (period.year === target.target.year && lastMonth(period) === 12)) return null;
  if (indicator.kind === 'added') return withinYear(given, measure);
  if (indicator.due === 'each-year') return null;
  if (indicator.kind === 'average-growth') return alongGrowth(given);
  const start = startOf(given);
  return start ? alongKnots(given, start, measure.shown.actual) : null;
}

/** What the target's year should have brought by now: by months, or by days. */
function withinYear(given: CompletionCase, measure: Measure): Course | null {
  const { target, period, settings, indicator } = given;
  const inItsYear = period.year === target.target.year || indicator.due === 'each-year';
  if (!target.value || target.value.value.sign <= 0 || !inItsYear || lastMonth(period) === 12) return null;
  const share = shareTerm(shareOfYear(period, settings.progressBy));
  return {
    expected: times(target.value, share),
    points: percent(minus(over(measure.shown.actual, target.value), share)),
  };
}

function alongGrowth(given: CompletionCase): Course | null {
  const { target, base, actual, pack } = given;
  const start = pack.plan.base;
  const years = closedYears(given, start);
  const whole = target.target.year - start;
  if (!target.value || !base || years === null || whole < 1 || whole > 100 || base.value.sign <= 0) return null;
  if (target.value.value.sign <= 0) return null;
  const yearly = growthFactor(target.value);
  const expected = grown(base, yearly, years);
  const way = minus(grown(base, yearly, whole), base);
  return { expected, points: percent(over(minus(actual, expected), way)) };
}

/** 0 for what adds up since the start; else the base value, unless it is already at the target. */
function startOf(given: CompletionCase): Term | null {
  const { indicator, base, target } = given;
  if (indicator.kind === 'cumulative') return figure(0);
  if (!['level', 'coverage', 'points-rise', 'points-fall', 'multiple'].includes(indicator.kind) || !base) return null;
  const final = finalBar(given);
  const end = final && evaluate(final);
  if (!end) return null;
  const falling = isCeiling(indicator, target.target.sense) || indicator.kind === 'points-fall';
  return (falling ? base.value.moreThan(end) : base.value.lessThan(end)) ? base : null;
}
