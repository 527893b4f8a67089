import type { Severity } from '../finding.js';

/** What each `form.*` finding carries. Figures are decimal strings in the unit named; blank is null. */
export interface FormFindings {}

export const formSeverities: { readonly [C in keyof FormFindings]: Severity } = {};
