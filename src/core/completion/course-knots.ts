import { parsePeriod } from '../indicator/period.js';
import { Exact } from '../quantity/exact.js';
import type { Course } from './course.js';
import { shareTerm, yearsSince } from './elapsed.js';
import type { CompletionCase } from './measure/completion-case.js';
import { measure } from './measure/measure.js';
import { evaluate, figure, minus, over, percent, plus, times, type Term } from './term.js';

interface Knot {
  /** Years since the plan's base. */
  readonly time: Exact;
  readonly level: Term;
}

/** Even between the milestones before and after now. */
export function alongKnots(given: CompletionCase, start: Term, actual: Term): Course | null {
  const zero = given.indicator.kind === 'cumulative' ? given.pack.plan.first - 1 : given.pack.plan.base;
  const end = finalBar(given);
  const now = yearsSince(zero, given.period, given.settings.progressBy);
  const whole = Exact.integer(given.target.target.year - zero);
  if (!end || now.sign <= 0 || whole.lessThan(now)) return null;
  const knots = [{ time: Exact.zero, level: start }, ...milestones(given, zero, whole), { time: whole, level: end }];
  const next = knots.findIndex((each) => each.time.atLeast(now));
  const [from, to] = [knots[next - 1], knots[next]];
  const way = minus(end, start);
  if (!from || !to || (evaluate(way)?.isZero ?? true)) return null;
  const expected = between(from, to, now);
  return { expected, points: pointsAlong(actual, start, way, expected, { knots, now, whole }) };
}

function between(from: Knot, to: Knot, now: Exact): Term {
  if (to.time.equals(now)) return to.level;
  const share = shareTerm(now.minus(from.time).over(to.time.minus(from.time)));
  return plus(from.level, times(minus(to.level, from.level), share));
}

/** (A − B) / (T − B) less the time gone, where nothing but time says how far it should be; else (A − expected) / (T − B). */
function pointsAlong(
  actual: Term,
  start: Term,
  way: Term,
  expected: Term,
  { knots, now, whole }: { readonly knots: readonly Knot[]; readonly now: Exact; readonly whole: Exact },
): Term {
  const even = knots.length === 2;
  return even
    ? percent(minus(over(minus(actual, start), way), shareTerm(now.over(whole))))
    : percent(over(minus(actual, expected), way));
}

function milestones(given: CompletionCase, zero: number, whole: Exact): Knot[] {
  const knots: Knot[] = [];
  for (const { period, value } of given.target.target.milestones ?? []) {
    const at = parsePeriod(period);
    const level = barOf(given, Exact.parse(value));
    const time = at && yearsSince(zero, at, given.settings.progressBy);
    if (time && level && time.sign > 0 && time.lessThan(whole)) knots.push({ time, level });
  }
  return knots.sort((a, b) => a.time.compare(b.time));
}

/** The level of the target's own figure, not of a milestone's. */
export function finalBar(given: CompletionCase): Term | null {
  return barOf(given, finalValue(given));
}

function finalValue({ target }: CompletionCase): Exact | null {
  if (!target.byMilestone && target.value) return target.value.value;
  return target.target.value === undefined ? null : Exact.parse(target.target.value);
}

/** The level that a target of this figure asks for. */
function barOf(given: CompletionCase, value: Exact | null): Term | null {
  if (!value) return null;
  const own = given.target.value?.value.equals(value) ? given.target.value : figure(value);
  const found = measure({ ...given, target: { ...given.target, value: own } });
  return 'shown' in found ? found.shown.bar : null;
}
