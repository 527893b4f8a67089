import { decimalText } from '../../quantity/decimal-text.js';
import type { ReviewSubject } from '../check.js';
import { comparisons, type Comparison } from './comparisons.js';
import { shiftedRuns } from './row-shift-runs.js';

/** The comparisons that are looked at one by one: those of a shifted run are one finding together. */
export function singleSteps(subject: ReviewSubject): readonly Comparison[] {
  const shifted = new Set(shiftedRuns(subject).flatMap(({ run }) => run));
  return comparisons(subject).filter((each) => !shifted.has(each));
}

/** What every finding about a step carries; figures in the indicator's unit. */
export function stepData({ current, earlier, indicator }: Comparison) {
  return {
    previous: decimalText(earlier.figure),
    current: decimalText(current),
    unit: indicator.unit,
    period: earlier.period,
  };
}
