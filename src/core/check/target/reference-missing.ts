import type { Check } from '../check.js';
import { completionPlace } from './completion-place.js';

/** A query where another body publishes the value, an error where the reporting org itself has it. */
export const referenceMissing: Check = {
  code: 'target.reference-missing',
  about: {
    zh: '与参照值比较的目标有参照值可用。',
    en: 'A target that is measured against a reference value has that value.',
  },
  source: 'docs/decisions/0003-completion.md',
  *run(subject) {
    for (const completion of subject.completions) {
      if (completion.status !== 'reference-missing') continue;
      const { reference: id } = subject.indicator(completion.indicator);
      const reference = (subject.pack.references ?? []).find((each) => each.id === id);
      const owner = reference?.owner ?? 'other';
      yield {
        code: 'target.reference-missing',
        place: completionPlace(subject, completion, 'reference'),
        data: { name: reference?.name ?? completion.target?.text ?? '', owner },
        ...(owner === 'org' ? { severity: 'error' as const } : {}),
      };
    }
  },
};
