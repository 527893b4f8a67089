import { Exact } from '../../quantity/exact.js';
import { ascending, medianOf } from './order-statistics.js';

/** How far each figure of a list lies from the middle of all, measured so that a few wild ones do not move the measure. */
export interface ModifiedZ {
  readonly median: Exact;
  /** Median absolute deviation from the median; zero where more than half of the figures are the same. */
  readonly mad: Exact;
  /** What the deviations are measured by: the MAD, or where that is zero their mean. */
  readonly by: 'median-deviation' | 'mean-deviation';
  /** What a score of 1 is, in the unit of the figures; above zero. */
  readonly step: Exact;
}

/**
 * Iglewicz and Hoaglin (1993): z = 0.6745 · (x − median) ÷ MAD. With a MAD of zero z = (x − median) ÷ (1.253314 · mean
 * absolute deviation from the median), so that nothing is divided by zero. Both constants make a score of 1 about one
 * standard deviation of figures that scatter normally. Exact: nothing is rounded. Null: no figure, or all are the same.
 */
export function modifiedZ(figures: readonly Exact[]): ModifiedZ | null {
  if (figures.length === 0) return null;
  const median = medianOf(ascending(figures));
  const deviations = figures.map((figure) => figure.minus(median).abs());
  const mad = medianOf(ascending(deviations));
  if (!mad.isZero) return { median, mad, by: 'median-deviation', step: mad.over(NORMAL_MAD) };
  const mean = meanOf(deviations);
  return mean.isZero ? null : { median, mad, by: 'mean-deviation', step: mean.times(NORMAL_MEAN) };
}
/** Third quartile of the standard normal distribution, as the source rounds it. */
const NORMAL_MAD = Exact.of('0.6745');
/** √(π/2), rounded. */
const NORMAL_MEAN = Exact.of('1.253314');

/** Signed: below the median is negative. */
export function scoreOf(figure: Exact, { median, step }: ModifiedZ): Exact {
  return figure.minus(median).over(step);
}

function meanOf(figures: readonly Exact[]): Exact {
  return figures.reduce((sum, each) => sum.plus(each), Exact.zero).over(Exact.integer(figures.length));
}
