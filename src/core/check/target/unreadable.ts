import { figuresOf } from '../../completion/pack-figures.js';
import { targetFor } from '../../completion/target-of.js';
import type { Indicator, IndicatorKind, Target } from '../../indicator/pack.js';
import { parsePeriod } from '../../indicator/period.js';
import { Exact } from '../../quantity/exact.js';
import { readsAsTarget } from '../../sheet/readable-target.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { Check, ReviewSubject } from '../check.js';
import { placeOf } from '../place.js';
import { completionPlace } from './completion-place.js';

/** Words without a figure on the sheet, or in the pack. What can be read is compared by `form.target-altered`. */
export const unreadable: Check = {
  code: 'target.unreadable',
  about: {
    zh: '可量化的指标有读得出数值的目标。',
    en: 'A quantified indicator has a target that can be read as a figure.',
  },
  source: 'contract: target codes',
  *run(subject) {
    for (const completion of subject.completions) {
      const { target, indicator } = completion;
      if (!target || hasFigure(target, subject.indicator(indicator))) continue;
      const place = completionPlace(subject, completion, 'target');
      yield { code: 'target.unreadable', place, data: { text: target.text, on: 'pack', planned: null } };
    }
    for (const value of subject.filed.values) {
      if (value.role !== 'target' || readsAsTarget(value, subject.indicator(value.indicator).kind)) continue;
      const data = { text: value.reading.text, on: 'sheet' as const, planned: plannedText(value, subject) };
      yield { code: 'target.unreadable', place: placeOf(subject, value), data };
    }
  },
};

function plannedText({ indicator, org, period }: ReportedValue, { pack, filed }: ReviewSubject): string | null {
  const own = org ?? filed.org?.value ?? null;
  const at = parsePeriod(period ?? filed.period?.value ?? '');
  return own === null || !at ? null : (targetFor(figuresOf(pack).targets(indicator, own), at)?.text ?? null);
}

/** Kinds that are judged without a figure of their own: words say it, or stand for the whole of something. */
const WITHOUT_FIGURE: ReadonlySet<IndicatorKind> = new Set<IndicatorKind>([
  'qualitative',
  'reference-growth',
  'ratio',
  'coverage',
]);

function hasFigure({ value, high, sense }: Target, { kind }: Indicator): boolean {
  if (value === undefined) return WITHOUT_FIGURE.has(kind);
  return Exact.parse(value) !== null && (sense !== 'range' || Exact.parse(high ?? '') !== null);
}
