import type { Severity } from '../finding.js';

/** What each `target.*` finding carries. Figures are decimal strings in the unit named; blank is null. */
export interface TargetFindings {}

export const targetSeverities: { readonly [C in keyof TargetFindings]: Severity } = {};
