import type { Completion } from '../../completion/completion.js';
import { decimalText } from '../../quantity/decimal-text.js';
import { Exact } from '../../quantity/exact.js';
import type { Check } from '../check.js';
import { completionPlace, isDoubtful } from './completion-place.js';

/** Binding or not, a query: the truth may be reported. Only when the target is due. */
export const unmet: Check = {
  code: 'target.unmet',
  about: {
    zh: '到考核期的目标已经实现；确未实现的应作核实说明。',
    en: 'A target that is due is met; one that is truly missed is explained.',
  },
  source: 'docs/decisions/0003-completion.md',
  *run(subject) {
    for (const completion of subject.completions) {
      const { status, due, target, actual, bar, indicator } = completion;
      if (status !== 'unmet' || !due || !target || isDoubtful(subject, completion)) continue;
      const { unit, attribute } = subject.indicator(indicator);
      yield {
        code: 'target.unmet',
        place: completionPlace(subject, completion, 'actual'),
        data: {
          ...{ unit, attribute, target: target.text, ...gapOf(completion) },
          actual: actual && decimalText(actual),
          bar: bar && decimalText(bar),
        },
      };
    }
  },
};

/** How far it is off. A strict target that is just reached (30 against >30) is off by nothing. */
function gapOf({ difference, differenceText, differenceUnit, target }: Completion) {
  const sign = difference?.sign ?? 0;
  const lower = target?.sense === 'at-most' || target?.sense === 'less-than';
  const side: 'below' | 'above' = sign > 0 || (sign === 0 && lower) ? 'above' : 'below';
  const gap = sign === 0 || differenceText === null ? null : differenceText.replace(/^[-−]/, '');
  const printed = gap === null ? null : Exact.parse(gap);
  return printed && !printed.isZero ? { side, gap, gapUnit: differenceUnit } : { side, gap: null, gapUnit: null };
}
