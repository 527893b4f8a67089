import { decimalText } from '../../quantity/decimal-text.js';
import type { Check } from '../check.js';
import { placeOf } from '../place.js';
import { figureCells } from './figure-cells.js';
import { formatFault } from './format-fault.js';
import { figureInPlace, numberFix } from './number-fix.js';
import { unitInPlace } from './unit-in-place.js';

/** “46.8%”, “58个”, “1.2万”. The fix is the figure in the row's unit, where the written unit converts to it. */
export const unitInValue: Check = {
  code: 'cell.unit-in-value',
  about: {
    zh: '单元格只填数字，计量单位写在计量单位栏，不随数字填写。',
    en: 'A cell holds the number alone; the unit belongs to the unit column.',
  },
  source: 'contract: cell codes',
  *run(subject) {
    for (const value of figureCells(subject)) {
      if (formatFault(value) !== 'cell.unit-in-value') continue;
      const reads = figureInPlace(subject, value);
      const data = {
        text: value.reading.text,
        reads: reads && decimalText(reads),
        unit: unitInPlace(subject, value),
        writtenUnit: value.reading.unit,
      };
      yield { code: 'cell.unit-in-value', place: placeOf(subject, value), data, fix: numberFix(subject, value) };
    }
  },
};
