import { decimalText } from '../../quantity/decimal-text.js';
import { writeFixed } from '../../quantity/rounding.js';
import type { Check } from '../check.js';
import { completionPlace, isDoubtful } from './completion-place.js';

/** Not where the target is due and unmet: `target.unmet` has said it. A hint for anticipatory indicators. */
export const behind: Check = {
  code: 'target.behind',
  about: {
    zh: '未到考核期的指标不滞后于序时进度。',
    en: 'Before a target is due, progress keeps up with the time that has passed.',
  },
  source: 'docs/decisions/0003-completion.md',
  *run(subject) {
    for (const completion of subject.completions) {
      const { status, due, progress, actual, indicator } = completion;
      if (progress?.state !== 'behind' || (status === 'unmet' && due) || isDoubtful(subject, completion)) continue;
      const { unit, attribute } = subject.indicator(indicator);
      const { rateDecimals, rounding } = subject.settings;
      yield {
        code: 'target.behind',
        place: completionPlace(subject, completion, 'actual'),
        data: {
          ...{ unit, attribute },
          actual: actual && decimalText(actual),
          expected: decimalText(progress.expected),
          points: writeFixed(progress.points.abs(), rateDecimals, rounding),
        },
        ...(attribute === 'binding' ? {} : { severity: 'hint' as const }),
      };
    }
  },
};
