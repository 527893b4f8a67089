import type { Indicator, PackUnit } from '../../indicator/pack.js';
import { Exact } from '../../quantity/exact.js';
import { findUnit, wholeUnit } from '../../quantity/units.js';
import { rangeOf } from './limits.js';

export interface LikelyUnit {
  /** What the figure would be in the indicator's unit, had it been written in `unit`. */
  readonly figure: Exact;
  readonly unit: string;
}

/** The units that people mix up: the whole one and its multiples. */
const MULTIPLES: readonly (readonly [name: string, power: bigint])[] = [
  ['', 0n],
  ['千', 3n],
  ['万', 4n],
  ['百万', 6n],
  ['亿', 8n],
];

/**
 * The unit that a figure was probably written in: of those that bring it into the indicator's range, the one that brings it
 * nearest to what it is to reach (58 in a row of 万个 with a target of 0.006 was meant in 个). Without a known target, the
 * first; null where none would do.
 */
export function likelyUnit(
  written: Exact,
  indicator: Indicator,
  target: Exact | null,
  units: readonly PackUnit[] | undefined,
): LikelyUnit | null {
  const own = findUnit(indicator.unit, units);
  const whole = own && wholeUnit(own);
  const { min, max } = rangeOf(indicator);
  let best: { readonly likely: LikelyUnit; readonly distance: Exact } | null = null;
  for (const [name, power] of MULTIPLES) {
    const times = Exact.integer(10n ** power).over(whole?.times ?? Exact.one);
    const figure = written.times(times);
    if (times.equals(Exact.one) || (min && figure.lessThan(min)) || (max && figure.moreThan(max))) continue;
    const distance = target && target.sign > 0 ? distanceOf(figure, target) : Exact.zero;
    if (best && !distance.lessThan(best.distance)) continue;
    best = { likely: { figure, unit: name + (whole?.unit.name ?? indicator.unit) }, distance };
  }
  return best?.likely ?? null;
}

/** How many times one is the other, whichever is the greater. Both are above 0. */
function distanceOf(a: Exact, b: Exact): Exact {
  return a.lessThan(b) ? b.over(a) : a.over(b);
}
