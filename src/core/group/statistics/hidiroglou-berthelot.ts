import { Exact } from '../../quantity/exact.js';
import { nearRoot } from '../../quantity/root.js';
import { ascending, medianOf, quantile } from './order-statistics.js';

/** One org's figure of an earlier period and of this one, in one unit. */
export interface Pair {
  readonly before: Exact;
  readonly after: Exact;
}

/** U: how much size counts, 0 to 1 with one decimal at most · A: least share of the median that spread is taken as · C: width. */
export interface RatioParameters {
  readonly u: Exact;
  readonly a: Exact;
  readonly c: Exact;
}

/** Scores E are pure numbers, no figures: doubles, made by operations that every engine rounds alike. */
export interface RatioScores {
  readonly medianRatio: Exact;
  /** In the order of the pairs; null: not scored, since one of the two is not above zero. */
  readonly scores: readonly (number | null)[];
  readonly scored: number;
  /** Scores outside are odd. Null: half of the scores on that side are the same, so nothing tells what is usual. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Hidiroglou and Berthelot (1986), Survey Methodology 12: ratios r = after ÷ before are turned into s = r ÷ median − 1 (1 − median ÷ r
 * below the median), so that a halving counts as much as a doubling, and into E = s · max(before, after)^U, so that a large org's
 * change counts more than a small one's. Odd is what lies C times the distance of a quartile (type 7) from the median of E, the
 * distance being |A · median| at least. Ratios and s are exact; E, and what follows from it, are doubles by + − × ÷ √ alone.
 * Null: no pair can be scored.
 */
export function hidiroglouBerthelot(pairs: readonly Pair[], { u, a, c }: RatioParameters): RatioScores | null {
  const usable = pairs.map(({ before, after }) => before.sign > 0 && after.sign > 0);
  const ratios = pairs.map(({ before, after }, at) => (usable[at] ? after.over(before) : null));
  const known = ratios.filter((each) => each !== null);
  if (known.length === 0) return null;
  const medianRatio = medianOf(ascending(known));
  const scores = pairs.map((pair, at) => {
    const ratio = ratios[at];
    return ratio ? finite(transformed(ratio, medianRatio).approximate * sizeOf(pair, u)) : null;
  });
  const sorted = Float64Array.from(scores.filter((each) => each !== null)).sort();
  if (sorted.length === 0) return null;
  const [first, middle, third] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)];
  const least = Math.abs(a.approximate * middle);
  const [below, above] = [Math.max(middle - first, least), Math.max(third - middle, least)];
  const width = c.approximate;
  return {
    medianRatio,
    scores,
    scored: sorted.length,
    lower: below === 0 ? null : middle - width * below,
    upper: above === 0 ? null : middle + width * above,
  };
}

/** Zero at the median, without bound to both sides. */
function transformed(ratio: Exact, median: Exact): Exact {
  return ratio.lessThan(median) ? Exact.one.minus(median.over(ratio)) : ratio.over(median).minus(Exact.one);
}

function sizeOf({ before, after }: Pair, u: Exact): number {
  const larger = before.moreThan(after) ? before : after;
  if (u.isZero) return 1;
  if (u.equals(HALF)) return Math.sqrt(larger.approximate);
  return nearRoot(larger.power(Number(u.numerator)), Number(u.denominator)).value.approximate;
}
const HALF = Exact.of('0.5');

/** Figures of hundreds of digits have no double: they are not scored. */
function finite(score: number): number | null {
  return Number.isFinite(score) ? score : null;
}
