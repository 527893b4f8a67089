import type { Completion } from '../../completion/completion.js';
import { Exact } from '../../quantity/exact.js';
import { standsFor } from '../../quantity/stands-for.js';
import type { CompletionRole } from '../../completion/plan.js';
import type { CompletionFindings } from '../../finding/families/completion.js';
import { findUnit } from '../../quantity/units.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { Check, ReviewSubject } from '../check.js';
import { COMPLETION_ROLES } from '../cell/figure-cells.js';
import { placeOf } from '../place.js';
import { completionOf, isJudged } from './completion-of.js';
import { isProgress, isVerdict } from './is-verdict.js';
import { hasSlippedScale, isRate, writtenFigure } from './written-figure.js';

type Differs = CompletionFindings['completion.differs'];

/**
 * What stands in the completion columns, typed or out of a formula, against what the definition gives, at the precision
 * written. A blank or a mark is filled, not judged; words that no one can read as a verdict are left to the reader; a rate on
 * the wrong percent scale is `cell.percent-scale`.
 */
export const differs: Check = {
  code: 'completion.differs',
  about: {
    zh: '已填的完成率、差额、序时进度、完成情况与按定义计算的一致（按所填精度比较）。',
    en: 'Filled rates, differences, progress and verdicts are what the definition gives, at the precision written.',
  },
  source: 'docs/decisions/0003-completion.md',
  *run(subject) {
    for (const value of subject.filed.values) {
      if (!isWritten(value) || hasSlippedScale(subject, value)) continue;
      const completion = completionOf(subject, value);
      const data = completion && differenceOf(value, completion, subject);
      if (data) yield { code: 'completion.differs', place: placeOf(subject, value), data };
    }
  },
};

const WRITTEN: ReadonlySet<string> = new Set(['number', 'text', 'date', 'boolean']);

function isWritten({ role, period, reading }: ReportedValue): boolean {
  return COMPLETION_ROLES.has(role) && period === null && WRITTEN.has(reading.kind);
}

function differenceOf(value: ReportedValue, completion: Completion, subject: ReviewSubject): Differs | null {
  switch (value.role) {
    case 'rate':
      return rateDiffers(value, completion, subject);
    case 'difference':
      return differenceDiffers(value, completion, subject);
    case 'progress':
      return progressDiffers(value, completion, subject);
    case 'verdict':
      return verdictDiffers(value, completion, subject);
    default:
      return null;
  }
}

function rateDiffers(value: ReportedValue, completion: Completion, subject: ReviewSubject): Differs | null {
  const { rateText, status } = completion;
  const written = writtenFigure(value);
  if (rateText === null) return written && isJudged(status) ? differing('rate', value, null, '%') : null;
  return written && isRate(written, completion, subject) ? null : differing('rate', value, rateText, '%');
}

function differenceDiffers(value: ReportedValue, completion: Completion, subject: ReviewSubject): Differs | null {
  const { difference, differenceText, differenceUnit, status } = completion;
  const unit = differenceUnit ?? '';
  const written = writtenFigure(value);
  if (differenceText === null) return written && isJudged(status) ? differing('difference', value, null, unit) : null;
  const printed = Exact.parse(differenceText);
  const exact = difference ?? printed;
  if (!written || exact === null) return written ? null : differing('difference', value, differenceText, unit);
  const fits = standsFor(written.figure, exact, subject.settings.rounding, written.decimals);
  return fits || (printed?.equals(written.figure) ?? false)
    ? null
    : differing('difference', value, differenceText, unit);
}

/** A bare number may be the share of the time gone, and is not judged; one in points is. */
function progressDiffers(value: ReportedValue, completion: Completion, subject: ReviewSubject): Differs | null {
  const { progress } = completion;
  if (!progress) return null;
  const written = writtenFigure(value);
  const inPoints = written !== null && findUnit(value.reading.unit ?? '')?.dimension === 'points';
  const right = inPoints
    ? standsFor(written.figure, progress.points, subject.settings.rounding, written.decimals)
    : isProgress(value.reading.text, completion, subject);
  return right === false ? differing('progress', value, progress.text, '') : null;
}

function verdictDiffers(value: ReportedValue, completion: Completion, subject: ReviewSubject): Differs | null {
  if (!isJudged(completion.status)) return null;
  const right = isVerdict(value.reading.text, completion, subject);
  return right === false ? differing('verdict', value, completion.verdict, '') : null;
}

function differing(role: CompletionRole, { reading }: ReportedValue, expected: string | null, unit: string): Differs {
  return { role, written: reading.text.trim(), expected, unit };
}
