import { emptyReason } from '../../submission/explanation.js';
import type { LateCheck } from '../check.js';

/** Of explanations whose query still stands; others explain what is no longer asked. */
export const explanationEmptyWords: LateCheck = {
  code: 'stamp.explanation-empty-words',
  about: {
    zh: '核实说明写明了原因和依据，不以“核实无误”代替。',
    en: 'Explanations give a reason and what shows it, not “checked and found correct”.',
  },
  source: 'docs/decisions/0018-submission.md',
  *run({ submission }, found) {
    const queries = new Map(found.filter(({ severity }) => severity === 'query').map((each) => [each.id, each]));
    for (const explanation of submission.explanations) {
      const why = emptyReason(explanation);
      if (why === null) continue;
      for (const id of new Set(explanation.findings)) {
        const query = queries.get(id);
        if (!query) continue;
        const data = { finding: id, why, text: explanation.text };
        yield { code: 'stamp.explanation-empty-words', place: query.finding.place, data };
      }
    }
  },
};
