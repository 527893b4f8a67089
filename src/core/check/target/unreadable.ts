import { figuresOf } from '../../completion/pack-figures.js';
import type { Indicator, IndicatorKind, Target } from '../../indicator/pack.js';
import { Exact } from '../../quantity/exact.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { Check, ReviewSubject } from '../check.js';
import { placeOf } from '../place.js';
import { completionPlace } from './completion-place.js';

/** Where the pack has a target, the sheet's is compared with it by `form.target-altered` and need not be readable. */
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
      yield { code: 'target.unreadable', place, data: { text: target.text, on: 'pack' } };
    }
    for (const value of subject.filed.values) {
      if (value.role !== 'target' || value.period !== null || !isUnreadable(value, subject)) continue;
      yield {
        code: 'target.unreadable',
        place: placeOf(subject, value),
        data: { text: value.reading.text, on: 'sheet' },
      };
    }
  },
};

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

function isUnreadable(value: ReportedValue, { pack, filed, indicator }: ReviewSubject): boolean {
  const { kind, code } = indicator(value.indicator);
  const words = value.reading.kind === 'text' || value.reading.kind === 'error' || value.reading.kind === 'date';
  if (!words || WITHOUT_FIGURE.has(kind)) return false;
  const org = value.org ?? filed.org?.value ?? null;
  return org === null || figuresOf(pack).targets(code, org).length === 0;
}
