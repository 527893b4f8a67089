import { decimalText } from '../../quantity/decimal-text.js';
import { standsFor } from '../../quantity/stands-for.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { Check } from '../check.js';
import { placeOf } from '../place.js';
import { acceptedFigures, figuresOnSheet, type EarlierFigure } from './earlier-figures.js';

/**
 * The 上年数 on the sheet against what was accepted for that period: the earlier return's actual, else the pack's. Compared at
 * the precision written, so that 72.5 stands for an accepted 72.53.
 */
export const previousDiffers: Check = {
  code: 'series.previous-differs',
  about: {
    zh: '表内的上年数与已审核的数一致。',
    en: "The sheet's figures of earlier periods are those that were accepted.",
  },
  source: 'contract: series codes',
  *run(subject) {
    const told = new Set<ReportedValue>();
    for (const value of subject.filed.values) {
      if (value.role !== 'actual' || value.period !== null) continue;
      const accepted = acceptedFigures(subject, value);
      for (const { figure, period, at } of figuresOnSheet(subject, value)) {
        const other = accepted.find((each) => isOf(each, period));
        if (!at || told.has(at) || !other || standsFor(figure, other.figure, subject.settings.rounding)) continue;
        told.add(at);
        const { unit } = subject.indicator(value.indicator);
        const data = { written: decimalText(figure), accepted: decimalText(other.figure), unit, period };
        yield { code: 'series.previous-differs', place: placeOf(subject, at), data };
      }
    }
  },
};

/** An accepted figure of the very period; where nothing names one of the two, the earlier return is taken at its word. */
function isOf(accepted: EarlierFigure, period: string | null): boolean {
  if (accepted.period !== null && period !== null) return accepted.period === period;
  return accepted.source === 'return';
}
