import { Exact } from '../../quantity/exact.js';
import type { PathStep } from '../pack-problem.js';
import type { Indicator, IndicatorKind, Pack, Sense, Target } from '../pack.js';
import { comparePeriods, parsePeriod } from '../period.js';
import { figureDoubts } from './figures.js';
import { codeKey, indicatorsByCode, type Found } from './lint.js';

/** Targets against the plan, against their indicator, and against themselves; accepted figures against their indicator. */
export function* targets(pack: Pack): Iterable<Found> {
  const indicators = indicatorsByCode(pack);
  for (const [i, target] of pack.targets.entries()) {
    yield* year(pack, target.year, ['targets', i, 'year']);
    const indicator = indicators.get(codeKey(target.indicator));
    if (indicator) yield* against(pack, target, indicator, ['targets', i]);
    yield* milestones(pack, target, i);
  }
  for (const [i, actual] of (pack.actuals ?? []).entries()) {
    const indicator = indicators.get(codeKey(actual.indicator));
    if (indicator) yield* figureDoubts(actual.value, indicator, pack.units, ['actuals', i, 'value']);
  }
}

function* year({ plan }: Pack, year: number, at: readonly PathStep[]): Iterable<Found> {
  const { first, last } = plan;
  if (year < first || year > last) yield { code: 'year-outside-plan', at, data: { year, first, last } };
}

function* against(pack: Pack, target: Target, indicator: Indicator, at: readonly PathStep[]): Iterable<Found> {
  yield* presence(target, indicator, at);
  if (contradicts(target.sense, indicator))
    yield {
      code: 'sense-against-direction',
      at: [...at, 'sense'],
      data: { sense: target.sense, direction: indicator.direction },
    };
  if (
    target.value !== undefined &&
    target.high !== undefined &&
    !Exact.of(target.value).lessThan(Exact.of(target.high))
  )
    yield { code: 'range-reversed', at: [...at, 'high'], data: { low: target.value, high: target.high } };
  if (!IN_UNIT.has(indicator.kind)) return;
  const figures = [
    { value: target.value, path: [...at, 'value'] },
    { value: target.high, path: [...at, 'high'] },
    ...(target.milestones ?? []).map(({ value }, j) => ({ value, path: [...at, 'milestones', j, 'value'] })),
  ];
  for (const { value, path } of figures)
    if (value !== undefined) yield* figureDoubts(value, indicator, pack.units, path);
}

/** Kinds whose target is a figure of the indicator itself, not a rate, a coefficient or a distance. */
const IN_UNIT: ReadonlySet<IndicatorKind> = new Set<IndicatorKind>(['level', 'added', 'cumulative', 'coverage']);

/** A decline of at least 3% is good where lower is better: there the sense speaks of the decline. */
const OF_THE_FALL: ReadonlySet<IndicatorKind> = new Set<IndicatorKind>(['decline', 'points-fall']);

function contradicts(sense: Sense, { direction, kind }: Indicator): boolean {
  if (OF_THE_FALL.has(kind)) return sense === 'at-most' || sense === 'less-than';
  if (direction === 'lower-is-better') return sense === 'at-least' || sense === 'more-than';
  return sense === 'at-most' || sense === 'less-than';
}

function* presence(target: Target, { code, kind }: Indicator, at: readonly PathStep[]): Iterable<Found> {
  const without = kind === 'reference-growth' || kind === 'qualitative';
  const wanted = { value: !without, high: target.sense === 'range' && !without, tolerance: target.sense === 'about' };
  for (const name of ['value', 'high', 'tolerance'] as const) {
    const given = target[name] !== undefined;
    const optional = name === 'tolerance';
    if (wanted[name] && !given && !optional) yield { code: 'value-missing', at, data: { indicator: code, name } };
    if (!wanted[name] && given) yield { code: 'value-unwanted', at: [...at, name], data: { indicator: code, name } };
  }
}

function* milestones({ plan }: Pack, { milestones, year }: Target, i: number): Iterable<Found> {
  for (const [j, { period }] of (milestones ?? []).entries()) {
    const at = ['targets', i, 'milestones', j, 'period'];
    const now = parsePeriod(period);
    const before = milestones?.[j - 1]?.period;
    const earlier = before === undefined ? null : parsePeriod(before);
    if (now && (now.year < plan.first || now.year > year))
      yield { code: 'milestone-outside', at, data: { period, first: plan.first, last: year } };
    if (now && earlier && before !== undefined && comparePeriods(earlier, now) >= 0)
      yield { code: 'milestone-order', at, data: { period, previous: before } };
  }
}
