import { elapsedYears, lastMonth, writePeriod } from '../../indicator/period.js';
import { Exact } from '../../quantity/exact.js';
import { figure, over, plus, times, type Leaf, type Term } from '../term.js';
import { compared } from './compared.js';
import type { CompletionCase, Measure, Unmeasured } from './completion-case.js';

/**
 * 新增: what the target's year brought, the earlier parts of the year with it. 累计: what the plan brought since it began.
 * A column of 累计数 is never summed, nor is a stock at the period's end.
 */
export function measureSum(given: CompletionCase): Measure | Unmeasured {
  const { value } = given.target;
  if (!value) return { status: 'manual' };
  const whole = given.accumulation !== 'current';
  const sum = whole ? given.actual : summed(given, given.indicator.kind === 'cumulative');
  return 'status' in sum ? sum : compared(given, sum, value);
}

/** 年均达到: the arithmetic mean over the years of the plan so far; before it is due, reached only by the whole plan's sum. */
export function measureAverageLevel(given: CompletionCase): Measure | Unmeasured {
  const { value, target } = given.target;
  if (!value) return { status: 'manual' };
  const sum = given.accumulation === 'cumulative' ? given.actual : summed(given, true);
  if ('status' in sum) return sum;
  const before = given.pack.plan.first - 1;
  const years = elapsedYears(given.period, before);
  if (years.sign <= 0 || target.year <= before) return { status: 'not-applicable' };
  const final = { measured: sum, needed: times(value, figure(target.year - before)) };
  const found = compared(given, mean(sum, years), value, { final });
  return { ...found, rate: onCourse(given, found.rate) };
}

/** An average on course to a target that is not due has not reached it: its rate never reads 100, by no rounding or cap. */
export function onCourse({ target }: CompletionCase, rate: Measure['rate']): Measure['rate'] {
  return rate && !target.due ? { ...rate, unmet: 'either' } : rate;
}

function mean(sum: Term, years: Exact): Term {
  return over(sum, years.isInteger ? figure(years) : over(figure(years.times(twelve)), figure(twelve)));
}
const twelve = Exact.integer(12);

/** The period's figure with those before it; names the periods that nobody has a figure of. */
function summed(given: CompletionCase, sinceStart: boolean): Term | Unmeasured {
  const periods = [...(sinceStart ? earlierYears(given) : []), ...earlierParts(given)];
  const missing = periods.filter((each) => given.earlier(each) === null);
  if (missing.length > 0) return { status: 'actual-missing', missing };
  const found = periods.map((each) => given.earlier(each)).filter((each): each is Leaf => each !== null);
  return joined(given.actual, found);
}

/** Figures that stand in cells are referred to one by one; those that do not are one constant. */
function joined(actual: Leaf, found: readonly Leaf[]): Term {
  const inCells = found.filter((each) => each.cell !== null);
  const rest = found.filter((each) => each.cell === null).reduce((sum, each) => sum.plus(each.value), Exact.zero);
  const cells = inCells.reduce<Term>((sum, each) => plus(sum, each), actual);
  return rest.isZero ? cells : plus(cells, figure(rest));
}

function earlierYears({ pack, period }: CompletionCase): string[] {
  const years: string[] = [];
  for (let year = pack.plan.first; year < period.year; year += 1) years.push(String(year));
  return years;
}

function earlierParts({ period }: CompletionCase): string[] {
  const count = period.kind === 'year' ? 0 : period.part - 1;
  return Array.from({ length: count }, (_, index) => writePeriod({ ...period, part: index + 1 }));
}

/** Whole years of a plan that the period closes; null within a year. */
export function closedYears({ period }: Pick<CompletionCase, 'period'>, base: number): number | null {
  return lastMonth(period) === 12 && period.year > base ? period.year - base : null;
}
