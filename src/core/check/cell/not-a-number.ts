import type { CellFindings } from '../../finding/families/cell.js';
import type { Indicator } from '../../indicator/pack.js';
import type { Reading } from '../../quantity/reading.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { Check } from '../check.js';
import { placeOf } from '../place.js';
import { figureCells } from './figure-cells.js';
import { formatFault, isInexact } from './format-fault.js';

/** Words, 约 and 以上, TRUE; never the marks “—”, “…” and “/”, which have a meaning of their own. */
export const notANumber: Check = {
  code: 'cell.not-a-number',
  about: {
    zh: '应填数字的单元格填的是确数，不是文字、逻辑值或约数。',
    en: 'A cell that should hold a number holds an exact one, not words, a logical value or an approximation.',
  },
  source: 'contract: cell codes',
  *run(subject) {
    for (const value of figureCells(subject)) {
      if (formatFault(value) !== 'cell.not-a-number' || isWordsOf(subject.indicator(value.indicator), value)) continue;
      const data = { text: value.reading.text, why: whyNot(value.reading) };
      yield { code: 'cell.not-a-number', place: placeOf(subject, value), data };
    }
  },
};

/** What a person judges may be told in words. */
function isWordsOf({ kind }: Indicator, { reading }: ReportedValue): boolean {
  return kind === 'qualitative' && reading.kind !== 'boolean';
}

function whyNot({ kind, oddities }: Reading): CellFindings['cell.not-a-number']['why'] {
  if (kind === 'boolean') return 'boolean';
  if (kind === 'text') return 'words';
  return isInexact(oddities) ? 'inexact' : 'unclear';
}
