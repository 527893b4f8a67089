import type { CompletionRole } from '../../completion/plan.js';
import type { Severity } from '../finding.js';

/** The columns that Hebao computes. */

/** What each `completion.*` finding carries. Figures are decimal strings in the unit named; blank is null. */
export interface CompletionFindings {
  /** `expected` as it would be filled; null where the definition gives none and the cell should stay blank. */
  'completion.differs': {
    readonly role: CompletionRole;
    readonly written: string;
    readonly expected: string | null;
    readonly unit: string;
  };
  /** `count` cells of the column are blank although their figures are known. */
  'completion.missing': { readonly role: CompletionRole; readonly count: number };
}

export const completionSeverities: { readonly [C in keyof CompletionFindings]: Severity } = {
  'completion.differs': 'error',
  'completion.missing': 'hint',
};
