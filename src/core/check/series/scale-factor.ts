import { Exact } from '../../quantity/exact.js';
import { isCount } from '../../quantity/units.js';
import type { ReviewSubject } from '../check.js';
import type { Comparison } from './comparisons.js';
import { absoluteChange, isBeyond } from './jump-limits.js';

const FACTORS = ['10', '100', '1000', '10000'] as const;

/** A slip of the unit comes on top of a year's own growth: 8 to 12 times is about 10 times. */
const SPREAD = { low: Exact.of('0.8'), high: Exact.of('1.2') };
/** Less than this is no slip of the unit, either way: so nearly every figure is settled by one division. */
const LEAST = Exact.of('8');

export interface ScaleShift {
  readonly factor: (typeof FACTORS)[number];
  readonly direction: 'up' | 'down';
}

/**
 * About 10, 100, 1000 or 10000 times the earlier figure, or that part of it; null where neither. Few things may well be ten
 * times as many (1 becomes 10), so a count must have moved by more than the jump's absolute limit.
 */
export function scaleShiftOf(comparison: Comparison, subject: ReviewSubject): ScaleShift | null {
  const { current, earlier, indicator } = comparison;
  if (current.isZero || earlier.figure.isZero || current.sign !== earlier.figure.sign) return null;
  const ratio = current.over(earlier.figure);
  if (ratio.lessThan(LEAST) && Exact.one.lessThan(ratio.times(LEAST))) return null;
  const moved = absoluteChange(current.minus(earlier.figure), comparison, subject).figure;
  if (isCount(indicator.unit) && !isBeyond(moved, subject.settings.jump.absolute)) return null;
  for (const factor of FACTORS) {
    if (isAbout(ratio, factor)) return { factor, direction: 'up' };
    if (isAbout(Exact.one.over(ratio), factor)) return { factor, direction: 'down' };
  }
  return null;
}

function isAbout(ratio: Exact, factor: string): boolean {
  const share = ratio.over(Exact.of(factor));
  return share.atLeast(SPREAD.low) && share.atMost(SPREAD.high);
}
