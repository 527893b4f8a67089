import { decimalText } from '../../quantity/decimal-text.js';
import { Exact } from '../../quantity/exact.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { Check, ReviewSubject } from '../check.js';
import { completionOf } from '../completion/completion-of.js';
import { placeOf } from '../place.js';
import { formatFault } from './format-fault.js';
import { likelyUnit } from './likely-unit.js';

/** 58 in a row of 万个: 58个 is 0.0058万个. The likely figure is told, never offered as a fix. */
export const unitScale: Check = {
  code: 'cell.unit-scale',
  about: {
    zh: '数值的量级与本行计量单位相符，不把 58 个填在以万个为单位的行里。',
    en: "Figures are of the scale of the row's unit: 58个 does not stand in a row of 万个.",
  },
  source: 'docs/decisions/0002-scale-doubt.md',
  *run(subject) {
    for (const value of subject.filed.values) {
      const { figure, doubt } = value;
      if (figure === null || doubt !== 'unit-scale' || formatFault(value) !== null) continue;
      const indicator = subject.indicator(value.indicator);
      const likely = likelyUnit(figure, indicator, aimOf(value, subject), subject.pack.units);
      const data = {
        written: decimalText(figure),
        unit: indicator.unit,
        likely: likely && decimalText(likely.figure),
        likelyUnit: likely && likely.unit,
      };
      yield { code: 'cell.unit-scale', place: placeOf(subject, value), data };
    }
  },
};

/** What the figure is to reach, else where it started; a coefficient of a ratio says nothing of its size. */
function aimOf(value: ReportedValue, subject: ReviewSubject): Exact | null {
  const { kind, base } = subject.indicator(value.indicator);
  const target = kind === 'ratio' ? undefined : completionOf(subject, value)?.target?.value;
  const text = target ?? base;
  return text === undefined ? null : Exact.parse(text);
}
