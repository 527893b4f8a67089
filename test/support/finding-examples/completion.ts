import type { CompletionFindings } from '../../../src/core/finding/families/completion.js';

/** One example a code, as a real sheet would give it. */
export const completionExamples: CompletionFindings = {
  'completion.differs': { role: 'rate', written: '96.6', expected: '96.7', unit: '%' },
  'completion.missing': { role: 'difference', count: 3 },
};
