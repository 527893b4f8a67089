import type { Severity } from '../finding.js';

/** What each `file.*` finding carries. Figures are decimal strings in the unit named; blank is null. */
export interface FileFindings {
  /** `bound`: the reader's word for what did not hold, for support; `where`: the part of the file. */
  'file.unreadable': { readonly bound: string | null; readonly where: string | null };
  'file.encrypted': {};
  /** `looks`: the format that it seems to be instead. */
  'file.not-a-workbook': { readonly looks: string | null };
  /** `bound`: which bound was passed (a zip or XML bomb and a time-out end here too); `limit` in that bound's own unit. */
  'file.too-large': { readonly bound: string | null; readonly limit: string | null; readonly where: string | null };
  'file.macro': {};
  /** `links`: targets of the links as the file stores them, or `[1]` where the host cannot see them. */
  'file.external-link': { readonly links: readonly string[] };
}

export const fileSeverities: { readonly [C in keyof FileFindings]: Severity } = {
  'file.unreadable': 'error',
  'file.encrypted': 'error',
  'file.not-a-workbook': 'error',
  'file.too-large': 'error',
  'file.macro': 'hint',
  'file.external-link': 'query',
};
