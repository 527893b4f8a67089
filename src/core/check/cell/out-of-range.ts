import { decimalText } from '../../quantity/decimal-text.js';
import type { Check } from '../check.js';
import { placeOf } from '../place.js';
import { certainActuals } from './figure-cells.js';
import { exceedsWhole, isForbiddenNegative, rangeOf } from './limits.js';

/** A forbidden negative is `cell.negative`, and a share above the whole `cell.numerator-exceeds`: neither is told twice. */
export const outOfRange: Check = {
  code: 'cell.out-of-range',
  about: {
    zh: '实际值在指标定义的允许范围之内。',
    en: "Actual values lie within the range that the indicator's definition allows.",
  },
  source: 'contract: cell codes',
  *run(subject) {
    for (const value of certainActuals(subject)) {
      const indicator = subject.indicator(value.indicator);
      const { min, max } = rangeOf(indicator);
      const below = min !== null && value.figure.lessThan(min) && !isForbiddenNegative(value.figure, min);
      const above = max !== null && value.figure.moreThan(max);
      if (!(below || above) || exceedsWhole(value.figure, indicator, subject.pack.units)) continue;
      const data = {
        value: decimalText(value.figure),
        unit: indicator.unit,
        min: min && decimalText(min),
        max: max && decimalText(max),
      };
      yield { code: 'cell.out-of-range', place: placeOf(subject, value), data };
    }
  },
};
