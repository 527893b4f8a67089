import type { Severity } from '../finding.js';

/** What each `completion.*` finding carries. Figures are decimal strings in the unit named; blank is null. */
export interface CompletionFindings {}

export const completionSeverities: { readonly [C in keyof CompletionFindings]: Severity } = {};
