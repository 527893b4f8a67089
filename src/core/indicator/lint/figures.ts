import { Exact } from '../../quantity/exact.js';
import { findUnit, wholeUnit } from '../../quantity/units.js';
import type { PathStep } from '../pack-problem.js';
import type { Indicator, PackUnit } from '../pack.js';
import type { Found } from './lint.js';

/** A figure in the indicator's unit that the indicator's own bounds, or its being whole, exclude. */
export function* figureDoubts(
  value: string,
  indicator: Indicator,
  units: readonly PackUnit[] | undefined,
  at: readonly PathStep[],
): Iterable<Found> {
  yield* outsideRange(value, indicator, at);
  yield* notWhole(value, indicator, units, at);
}

function* outsideRange(value: string, { range }: Indicator, at: readonly PathStep[]): Iterable<Found> {
  const figure = Exact.of(value);
  const min = range?.min ?? null;
  const max = range?.max ?? null;
  const below = min !== null && figure.lessThan(Exact.of(min));
  const above = max !== null && figure.moreThan(Exact.of(max));
  if (below || above) yield { code: 'outside-range', at, data: { value, min, max } };
}

function* notWhole(
  value: string,
  { integer, unit }: Indicator,
  units: readonly PackUnit[] | undefined,
  at: readonly PathStep[],
): Iterable<Found> {
  if (!integer) return;
  const known = findUnit(unit, units);
  const whole = known ? wholeUnit(known) : null;
  const figure = Exact.of(value).times(whole?.times ?? Exact.one);
  if (figure.isInteger) return;
  yield { code: 'not-whole', at, data: { value, unit: whole?.unit.name ?? unit, whole: figure.toString() } };
}
