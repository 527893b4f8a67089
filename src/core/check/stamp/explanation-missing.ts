import { explainedBy } from '../../submission/explanation.js';
import type { LateCheck } from '../check.js';

/** Before submission only: until then a query is itself the reminder. */
export const explanationMissing: LateCheck = {
  code: 'stamp.explanation-missing',
  about: {
    zh: '上报前，每条核实性问题都有核实说明。',
    en: 'Before submission, every query has its explanation.',
  },
  source: 'docs/decisions/0018-submission.md',
  *run({ forSubmission, submission, explained }, found) {
    if (!forSubmission) return;
    const answered = explainedBy(submission.explanations);
    const tried = new Set(submission.explanations.flatMap(({ findings }) => findings));
    const told = new Set<string>();
    for (const { id, severity, finding } of found) {
      if (severity !== 'query' || answered.has(id) || explained.has(id) || tried.has(id) || told.has(id)) continue;
      told.add(id);
      yield {
        code: 'stamp.explanation-missing',
        place: finding.place,
        data: { finding: id, code: finding.code },
      };
    }
  },
};
