import { decimalText } from '../../quantity/decimal-text.js';
import { sameUnit } from '../../quantity/units.js';
import { formatDecimals } from '../../sheet/number-format.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { Check, ReviewSubject } from '../check.js';
import { placeOf } from '../place.js';
import { certainActuals } from './figure-cells.js';
import { ownUnit } from './unit-in-place.js';

/**
 * More decimals than the definition declares. A formula's result is left alone where its format shows no more than that; a
 * figure converted from another unit has no decimals of its own; an indicator of whole things is `cell.not-an-integer`'s.
 */
export const tooManyDecimals: Check = {
  code: 'cell.too-many-decimals',
  about: {
    zh: '实际值的小数位数不多于指标规定的位数。',
    en: 'Actual values have no more decimals than the definition declares.',
  },
  source: 'contract: cell codes',
  *run(subject) {
    for (const value of certainActuals(subject)) {
      const { decimals: allowed, integer } = subject.indicator(value.indicator);
      if (allowed === undefined || integer || !isJudged(value, allowed, subject)) continue;
      const decimals = value.figure.decimals;
      if (decimals === null || decimals <= allowed) continue;
      const data = { value: decimalText(value.figure), decimals, allowed };
      yield { code: 'cell.too-many-decimals', place: placeOf(subject, value), data };
    }
  },
};

function isJudged(value: ReportedValue, allowed: number, subject: ReviewSubject): boolean {
  const { writtenUnit, cell } = value;
  if (writtenUnit !== null && !sameUnit(writtenUnit, ownUnit(subject, value), subject.pack.units)) return false;
  const shown = cell?.formula === undefined ? null : formatDecimals(cell.format);
  return shown === null || shown > allowed;
}
