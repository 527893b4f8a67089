import { decimalText } from '../../quantity/decimal-text.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { Check, ReviewSubject } from '../check.js';
import { completionOf } from '../completion/completion-of.js';
import { hasSlippedScale, slipUndone } from '../completion/written-figure.js';
import { placeOf } from '../place.js';
import { formatFault } from './format-fault.js';
import { ownUnit } from './unit-in-place.js';

/**
 * An unformatted 0.98 where 98 is meant, or 75 shown as 7500%. The likely figure is told, never offered as a fix: 0.98% may be
 * the truth. A completion rate that is the right one as a share (an unformatted 0.967 for 96.7) is asked about here too, and
 * not called wrong.
 */
export const percentScale: Check = {
  code: 'cell.percent-scale',
  about: {
    zh: '百分数的量级可信：不把 98% 填成未设格式的 0.98，也不把 75% 填成 7500%。',
    en: 'Percentages are of a likely scale: 98% is not an unformatted 0.98, and 75% is not 7500%.',
  },
  source: 'docs/decisions/0003-completion.md',
  *run(subject) {
    for (const value of subject.filed.values) {
      const { figure } = value;
      if (figure === null || !isDoubtful(value, subject) || formatFault(value) !== null) continue;
      const unit = ownUnit(subject, value);
      const data = { written: decimalText(figure), likely: decimalText(slipUndone(value, figure)), unit };
      yield { code: 'cell.percent-scale', place: placeOf(subject, value), data };
    }
  },
};

/** A rate that the definition gives is held against it; any other figure is in doubt where the binding says so. */
function isDoubtful(value: ReportedValue, subject: ReviewSubject): boolean {
  if (value.role !== 'rate') return value.doubt === 'percent-scale';
  const judged = completionOf(subject, value)?.rateText ?? null;
  return judged === null ? value.doubt === 'percent-scale' : hasSlippedScale(subject, value);
}
