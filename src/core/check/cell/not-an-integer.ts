import { decimalText } from '../../quantity/decimal-text.js';
import type { Check } from '../check.js';
import { placeOf } from '../place.js';
import { certainActuals } from './figure-cells.js';
import { wholeFigure } from './whole-figure.js';

/** Persons, households and things come whole; a row in 万个 is looked at in 个. */
export const notAnInteger: Check = {
  code: 'cell.not-an-integer',
  about: {
    zh: '只应为整数的指标，折合到个、人等整数单位后是整数。',
    en: 'An indicator of whole things is a whole number, in the whole unit.',
  },
  source: 'contract: cell codes',
  *run(subject) {
    for (const value of certainActuals(subject)) {
      const indicator = subject.indicator(value.indicator);
      if (!indicator.integer) continue;
      const whole = wholeFigure(value.figure, indicator, subject.pack.units);
      if (whole.figure.isInteger) continue;
      const data = {
        value: decimalText(value.figure),
        unit: indicator.unit,
        whole: decimalText(whole.figure),
        wholeUnit: whole.unit,
      };
      yield { code: 'cell.not-an-integer', place: placeOf(subject, value), data };
    }
  },
};
