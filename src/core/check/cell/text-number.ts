import { decimalText } from '../../quantity/decimal-text.js';
import type { Check } from '../check.js';
import { placeOf } from '../place.js';
import { figureCells } from './figure-cells.js';
import { formatFault } from './format-fault.js';
import { numberFix } from './number-fix.js';
import { unitInPlace } from './unit-in-place.js';

/** Digits and spacing only; a text with a %, a unit or 万 is `cell.unit-in-value`. */
export const textNumber: Check = {
  code: 'cell.text-number',
  about: {
    zh: '应填数字的单元格存的是数字，不是文本。',
    en: 'A cell that should hold a number holds a number, not a text.',
  },
  source: 'contract: cell codes',
  *run(subject) {
    for (const value of figureCells(subject)) {
      if (formatFault(value) !== 'cell.text-number' || value.reading.value === null) continue;
      const data = {
        text: value.reading.text,
        reads: decimalText(value.reading.value),
        unit: unitInPlace(subject, value),
      };
      yield { code: 'cell.text-number', place: placeOf(subject, value), data, fix: numberFix(subject, value) };
    }
  },
};
