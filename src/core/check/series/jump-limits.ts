import type { SeriesFindings } from '../../finding/families/series.js';
import { decimalText } from '../../quantity/decimal-text.js';
import { Exact } from '../../quantity/exact.js';
import { writeFixed } from '../../quantity/rounding.js';
import { findUnit, isCount } from '../../quantity/units.js';
import { wholeFigure } from '../cell/whole-figure.js';
import type { ReviewSubject } from '../check.js';
import type { Comparison } from './comparisons.js';

type Jump = Pick<SeriesFindings['series.jump'], 'change' | 'changeUnit' | 'relative' | 'limits' | 'fall'>;
type Known = Pick<ReviewSubject, 'pack' | 'settings'>;

/**
 * How far a figure moved, where that is beyond the pack's limits; null where it is not. A share is judged by points alone; a
 * standard 标准 by its relative change, and any fall; all else by relative and absolute change together, counts in 万 in
 * their whole unit. From 0, any change is beyond a relative limit. What accumulates since the plan's start may only rise, so
 * that a rise is no jump.
 */
export function jumpOf(comparison: Comparison, subject: Known): Jump | null {
  const { indicator, current, earlier } = comparison;
  const change = current.minus(earlier.figure);
  if (change.isZero || (indicator.kind === 'cumulative' && change.sign > 0)) return null;
  const relative = earlier.figure.isZero ? null : change.over(earlier.figure.abs()).times(Exact.hundred);
  const told = { relative: relative && writeFixed(relative, 1) };
  if (indicator.standard) return standardJump(comparison, change, relative, subject);
  const share = findUnit(indicator.unit, subject.pack.units);
  if (share?.dimension === 'ratio') {
    const points = change.times(share.perBase).times(Exact.hundred);
    const limit = subject.settings.jump.points;
    if (!isBeyond(points, limit)) return null;
    return {
      ...told,
      change: decimalText(points),
      changeUnit: '个百分点',
      limits: { relative: null, absolute: limit },
      fall: false,
    };
  }
  const moved = absoluteChange(change, comparison, subject);
  const { relative: limit, absolute } = subject.settings.jump;
  if (!isBeyond(moved.figure, absolute) || (relative !== null && !isBeyond(relative, limit))) return null;
  return {
    ...told,
    change: decimalText(moved.figure),
    changeUnit: moved.unit,
    limits: { relative: limit, absolute },
    fall: false,
  };
}

function standardJump(
  { indicator }: Comparison,
  change: Exact,
  relative: Exact | null,
  { settings }: Known,
): Jump | null {
  const limit = settings.jump.standard;
  const fall = change.sign < 0;
  if (!fall && relative !== null && !isBeyond(relative, limit)) return null;
  return {
    change: decimalText(change),
    changeUnit: indicator.unit,
    relative: relative && writeFixed(relative, 1),
    limits: { relative: limit, absolute: null },
    fall,
  };
}

/** In the unit of the absolute limit: the whole unit of a count (10万个 would be no limit for a county), else the indicator's. */
export function absoluteChange(
  change: Exact,
  { indicator }: Comparison,
  { pack }: Pick<Known, 'pack'>,
): { readonly figure: Exact; readonly unit: string } {
  if (isCount(indicator.unit)) return wholeFigure(change, indicator, pack.units);
  return { figure: change, unit: indicator.unit };
}

/** More than the limit, in either direction: a change of the limit itself is within it. */
export function isBeyond(change: Exact, limit: string): boolean {
  const figure = limits.get(limit) ?? Exact.of(limit);
  if (limits.size < MOST_LIMITS) limits.set(limit, figure);
  return change.abs().moreThan(figure);
}

/** The limits of packs, read once; they are few. */
const limits = new Map<string, Exact>();
const MOST_LIMITS = 100;
