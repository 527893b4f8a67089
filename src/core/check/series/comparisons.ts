import type { Indicator } from '../../indicator/pack.js';
import { comparePeriods, parsePeriod, preceding, writePeriod, yearBefore } from '../../indicator/period.js';
import type { Exact } from '../../quantity/exact.js';
import type { ReportedValue } from '../../sheet/return.js';
import { certainActuals, type CertainValue } from '../cell/figure-cells.js';
import type { ReviewSubject } from '../check.js';
import { statedAccumulation } from './accumulation.js';
import { acceptedFigures, figuresOnSheet, type EarlierFigure } from './earlier-figures.js';

/** An actual of this period beside the earlier figure that it is looked at with, both in the indicator's unit. */
export interface Comparison {
  readonly value: ReportedValue;
  readonly indicator: Indicator;
  readonly current: Exact;
  readonly earlier: EarlierFigure;
}

const known = new WeakMap<ReviewSubject, readonly Comparison[]>();

/**
 * Every actual of this period that has a comparable earlier figure, in reading order. The sheet's own 上年同期 comes first,
 * then its earlier columns, the earlier return, and what the pack holds. Cells in doubt or without a certain reading are
 * left out. Computed once a review: several checks ask.
 */
export function comparisons(subject: ReviewSubject): readonly Comparison[] {
  const before = known.get(subject);
  if (before) return before;
  const found = certainActuals(subject).flatMap((value) => comparisonOf(value, subject) ?? []);
  known.set(subject, found);
  return found;
}

function comparisonOf(value: CertainValue, subject: ReviewSubject): Comparison | null {
  if (value.period !== null) return null;
  const indicator = subject.indicator(value.indicator);
  const comparable = (each: EarlierFigure) => isComparable(each, value, subject);
  const earlier = figuresOnSheet(subject, value).find(comparable) ?? acceptedFigures(subject, value).find(comparable);
  return earlier ? { value, indicator, current: value.figure, earlier } : null;
}

/**
 * Figures of different lengths or too far apart are not comparable. A column 累计数 grows through the year: it is compared
 * with the same part of another year only.
 */
function isComparable(each: EarlierFigure, value: ReportedValue, subject: ReviewSubject): boolean {
  if (each.at?.role === 'previous') return true;
  const own = parsePeriod(subject.filed.period?.value ?? '');
  const then = parsePeriod(each.period ?? '');
  if (!own || !then) return each.source === 'return';
  if (own.kind !== then.kind) return false;
  const grows = statedAccumulation(subject.filed, value) === 'cumulative';
  if (grows && own.kind !== 'year') return own.part === then.part && own.year > then.year;
  if (each.source === 'return') return true;
  const near = [yearBefore(own), preceding(own)].map(writePeriod);
  return near.includes(writePeriod(then)) && comparePeriods(then, own) < 0;
}

/** Opposite signs; a figure of 0 has none. */
export function changesSign({ current, earlier }: Comparison): boolean {
  return current.sign * earlier.figure.sign < 0;
}
