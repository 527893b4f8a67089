import { decimalText } from '../../quantity/decimal-text.js';
import type { Check } from '../check.js';
import { placeOf } from '../place.js';
import { cumulativeDecreases } from './cumulative-decreases.js';

export const cumulativeDecrease: Check = {
  code: 'series.cumulative-decrease',
  about: {
    zh: '累计数不小于前期的累计数。',
    en: 'A cumulative figure is not below that of an earlier period.',
  },
  source: 'contract: series codes',
  *run(subject) {
    for (const { value, current, earlier } of cumulativeDecreases(subject)) {
      const data = {
        previous: decimalText(earlier.figure),
        current: decimalText(current),
        unit: subject.indicator(value.indicator).unit,
        period: earlier.period,
      };
      yield { code: 'series.cumulative-decrease', place: placeOf(subject, value), data };
    }
  },
};
