import type { CompletionFindings } from '../../families/completion.js';
import { figure, roleName } from './wording.js';

export const completionMessages: { readonly [C in keyof CompletionFindings]: (data: CompletionFindings[C]) => string } =
  {
    'completion.differs': (d) =>
      d.expected === null
        ? `The ${roleName(d.role)} is given as “${d.written}”, but this indicator's definition gives none. Clear the cell, or check the definition.`
        : `The ${roleName(d.role)} is given as “${d.written}”; actual and target give “${figure(d.expected, d.unit)}”. Check the actual value, or compute the completion again.`,
    'completion.missing': (d) =>
      `The ${roleName(d.role)} is blank in ${d.count} ${d.count === 1 ? 'cell' : 'cells'} although all that it needs is there. “Compute completion” fills it.`,
  };
