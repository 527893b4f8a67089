import type { GroupFindings } from '../finding/families/group.js';
import type { Indicator, OutlierSettings, PackUnit } from '../indicator/pack.js';
import { decimalText } from '../quantity/decimal-text.js';
import { Exact } from '../quantity/exact.js';
import { writeFixed, writeShort } from '../quantity/rounding.js';
import { findUnit, isCount } from '../quantity/units.js';
import { hidiroglouBerthelot } from './statistics/hidiroglou-berthelot.js';
import { modifiedZ, scoreOf } from './statistics/modified-z.js';

/** What one org reports for an indicator, in the indicator's unit. */
export interface ComparedFigure {
  readonly org: string;
  readonly figure: Exact;
  /** Of the period before; null: not known. */
  readonly previous: Exact | null;
}

/** Which figure is odd among the others, and by what. */
export type OddFigure = Omit<GroupFindings['group.outlier'], 'name'> & { readonly org: string };

/**
 * Orgs whose figure is far from the others' (docs/outliers.md). Rates, figures a head and standards are compared as they are, by
 * modified z; what differs by the size of an org, by its ratio to the period before, by Hidiroglou and Berthelot. None where too few can
 * be compared. In the order given.
 */
export function oddFigures(
  indicator: Indicator,
  compared: readonly ComparedFigure[],
  settings: OutlierSettings,
  units: readonly PackUnit[] = [],
): readonly OddFigure[] {
  if (indicator.kind === 'qualitative') return [];
  return isComparable(indicator, units)
    ? farFromMedian(indicator, compared, settings)
    : oddlyChanged(indicator, compared, settings);
}

/** Its size says something of an org by itself: a rate, a figure a head, or a level that does not add up. */
function isComparable({ unit, name, aggregation }: Indicator, units: readonly PackUnit[]): boolean {
  if (aggregation === 'weighted' || PER_HEAD.test(name)) return true;
  const dimension = findUnit(unit, units)?.dimension ?? '';
  return dimension === 'ratio' || dimension.includes('/') || (aggregation === 'none' && !isCount(unit));
}
/** 每万人拥有社会组织数（个）, 人均住房面积（平方米）. */
const PER_HEAD = /每[十百千万]|[人户]均/;

function farFromMedian(
  { unit }: Indicator,
  compared: readonly ComparedFigure[],
  { threshold, minimumOrgs, least }: OutlierSettings,
): readonly OddFigure[] {
  if (compared.length < minimumOrgs) return [];
  const scale = modifiedZ(compared.map(({ figure }) => figure));
  if (!scale) return [];
  const { median, step, by } = scale;
  const usual = step.times(Exact.of(threshold));
  const floor = median.abs().times(Exact.of(least)).over(Exact.hundred);
  const reach = by === 'mean-deviation' && floor.moreThan(usual) ? floor : usual;
  const bounds = {
    low: writeShort(median.minus(reach), FIGURE_DECIMALS),
    high: writeShort(median.plus(reach), FIGURE_DECIMALS),
  };
  return compared.flatMap(({ org, figure }) => {
    if (figure.minus(median).abs().atMost(reach)) return [];
    const score = writeFixed(scoreOf(figure, scale), SCORE_DECIMALS);
    const told = { figure: decimalText(figure), unit, previous: null, score, threshold, weights: null, by };
    return [{ org, method: 'modified-z', ...told, median: decimalText(median), bounds, orgs: compared.length }];
  });
}

function oddlyChanged(
  { unit }: Indicator,
  compared: readonly ComparedFigure[],
  { minimumOrgs, u, a, c }: OutlierSettings,
): readonly OddFigure[] {
  const pairs = compared.flatMap(({ org, figure, previous }) =>
    previous ? [{ org, before: previous, after: figure }] : [],
  );
  const found = hidiroglouBerthelot(pairs, { u: Exact.of(u), a: Exact.of(a), c: Exact.of(c) });
  if (!found || found.scored < minimumOrgs) return [];
  const { lower, upper, scores, scored } = found;
  const bounds = { low: scoreText(lower, BOUND_DECIMALS), high: scoreText(upper, BOUND_DECIMALS) };
  const median = writeShort(found.medianRatio, RATIO_DECIMALS);
  return pairs.flatMap(({ org, before, after }, at) => {
    const score = scores[at] ?? null;
    const odd = score !== null && ((lower !== null && score < lower) || (upper !== null && score > upper));
    if (!odd) return [];
    const told = {
      figure: decimalText(after),
      unit,
      previous: decimalText(before),
      threshold: c,
      weights: { u, a },
      by: null,
    };
    const text = scoreText(score, SCORE_DECIMALS) ?? '';
    return [{ org, method: 'hidiroglou-berthelot', ...told, score: text, median, bounds, orgs: scored }];
  });
}

const SCORE_DECIMALS = 3;
const FIGURE_DECIMALS = 4;
const BOUND_DECIMALS = 6;
const RATIO_DECIMALS = 6;

function scoreText(score: number | null, decimals: number): string | null {
  const exact = score === null ? null : Exact.fromDouble(score);
  return exact && writeFixed(exact, decimals);
}
