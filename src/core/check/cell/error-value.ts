import type { Check } from '../check.js';
import { placeOf } from '../place.js';
import { COMPLETION_ROLES, isFigureCell } from './figure-cells.js';

/** #N/A, #DIV/0! and their like, in columns of figures and in the completion columns. */
export const errorValue: Check = {
  code: 'cell.error-value',
  about: {
    zh: '单元格不是 #N/A、#DIV/0! 等错误值。',
    en: 'No cell holds an error such as #N/A or #DIV/0!.',
  },
  source: 'contract: cell codes',
  *run(subject) {
    const broken = subject.filed.values.filter(({ reading }) => reading.kind === 'error');
    for (const value of [...broken.filter(isFigureCell), ...broken.filter(({ role }) => COMPLETION_ROLES.has(role))]) {
      const error = value.cell?.error ?? value.reading.text;
      yield { code: 'cell.error-value', place: placeOf(subject, value), data: { error } };
    }
  },
};
