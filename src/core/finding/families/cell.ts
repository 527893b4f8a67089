import type { Severity } from '../finding.js';

/** What each `cell.*` finding carries. Figures are decimal strings in the unit named; blank is null. */
export interface CellFindings {}

export const cellSeverities: { readonly [C in keyof CellFindings]: Severity } = {};
