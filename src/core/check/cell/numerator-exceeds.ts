import { decimalText } from '../../quantity/decimal-text.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { Check, ReviewSubject } from '../check.js';
import { placeOf } from '../place.js';
import { isCertain } from './figure-cells.js';
import { exceedsWhole, isPartOfWhole, wholeShare } from './limits.js';

/**
 * Only where the numerator is part of the denominator. One finding an indicator: at the figure above 100%, else at the
 * numerator that is greater than its denominator.
 */
export const numeratorExceeds: Check = {
  code: 'cell.numerator-exceeds',
  about: {
    zh: '部分不大于总体：覆盖率等指标不超过 100%，分子不大于分母。',
    en: 'A part does not exceed its whole: a coverage is at most 100%, a numerator at most its denominator.',
  },
  source: 'docs/decisions/0003-completion.md',
  *run(subject) {
    const told = new Set<string>();
    for (const value of subject.filed.values) {
      if (value.role !== 'actual' && value.role !== 'numerator') continue;
      const finding = value.role === 'actual' ? aboveWhole(value, subject) : numeratorAbove(value, subject);
      if (!finding) continue;
      const key = [value.table, value.indicator, value.org, value.period].join('|');
      if (told.has(key)) continue;
      told.add(key);
      yield finding;
    }
  },
};

function aboveWhole(value: ReportedValue, subject: ReviewSubject) {
  const indicator = subject.indicator(value.indicator);
  const { units } = subject.pack;
  if (!isCertain(value) || !exceedsWhole(value.figure, indicator, units)) return null;
  const limit = wholeShare(indicator, units);
  const data = {
    value: decimalText(value.figure),
    limit: limit ? decimalText(limit) : '',
    unit: indicator.unit,
    ...parts(value, subject),
  };
  return { code: 'cell.numerator-exceeds', place: placeOf(subject, value), data } as const;
}

function numeratorAbove(value: ReportedValue, subject: ReviewSubject) {
  const denominator = beside(value, 'denominator', subject);
  if (!isPartOfWhole(subject.indicator(value.indicator)) || !isCertain(value) || !denominator) return null;
  if (!isCertain(denominator) || value.writtenUnit !== denominator.writtenUnit) return null;
  if (!value.figure.moreThan(denominator.figure)) return null;
  const place = { ...placeOf(subject, value), cells: [value.at, denominator.at] };
  const data = { value: null, limit: '100', unit: '%', ...parts(value, subject) };
  return { code: 'cell.numerator-exceeds', place, data } as const;
}

function parts(value: ReportedValue, subject: ReviewSubject) {
  const figure = (role: 'numerator' | 'denominator') => {
    const other = beside(value, role, subject);
    return other && isCertain(other) ? decimalText(other.figure) : null;
  };
  return { numerator: figure('numerator'), denominator: figure('denominator') };
}

/** The numerator or denominator of the same row. */
function beside(
  { table, indicator, org }: ReportedValue,
  role: 'numerator' | 'denominator',
  { filed }: ReviewSubject,
): ReportedValue | null {
  const isBeside = (each: ReportedValue) =>
    each.role === role && each.indicator === indicator && each.table === table && each.org === org;
  return filed.values.find(isBeside) ?? null;
}
