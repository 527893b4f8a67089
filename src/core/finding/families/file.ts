import type { Severity } from '../finding.js';

/** What each `file.*` finding carries. Figures are decimal strings in the unit named; blank is null. */
export interface FileFindings {}

export const fileSeverities: { readonly [C in keyof FileFindings]: Severity } = {};
