import { decimalText } from '../../quantity/decimal-text.js';
import type { Check } from '../check.js';
import { placeOf } from '../place.js';
import { certainActuals } from './figure-cells.js';
import { isForbiddenNegative, rangeOf } from './limits.js';

/** Only where the allowed range begins at zero or above: growth rates and balances may be negative. */
export const negative: Check = {
  code: 'cell.negative',
  about: {
    zh: '允许范围不含负数的指标没有填负数。',
    en: 'An indicator whose range excludes negative figures has none.',
  },
  source: 'contract: cell codes',
  *run(subject) {
    for (const value of certainActuals(subject)) {
      const indicator = subject.indicator(value.indicator);
      const { min } = rangeOf(indicator);
      if (!isForbiddenNegative(value.figure, min)) continue;
      const data = { value: decimalText(value.figure), unit: indicator.unit, min: decimalText(min) };
      yield { code: 'cell.negative', place: placeOf(subject, value), data };
    }
  },
};
