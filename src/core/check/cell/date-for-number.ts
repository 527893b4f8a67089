import type { Check } from '../check.js';
import { placeOf } from '../place.js';
import { figureCells } from './figure-cells.js';
import { formatFault } from './format-fault.js';

/** Excel turns 3-5 and 1/2 into dates as they are typed; what was typed cannot be told from the date. */
export const dateForNumber: Check = {
  code: 'cell.date-for-number',
  about: {
    zh: '应填数字的单元格不是日期。',
    en: 'A cell that should hold a number does not hold a date.',
  },
  source: 'contract: cell codes',
  *run(subject) {
    for (const value of figureCells(subject)) {
      if (formatFault(value) !== 'cell.date-for-number') continue;
      yield { code: 'cell.date-for-number', place: placeOf(subject, value), data: { text: value.reading.text } };
    }
  },
};
