import type { Severity } from '../finding.js';

/** What each `series.*` finding carries. Figures are decimal strings in the unit named; blank is null. */
export interface SeriesFindings {}

export const seriesSeverities: { readonly [C in keyof SeriesFindings]: Severity } = {};
