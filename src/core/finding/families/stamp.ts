import type { Role } from '../../indicator/pack.js';
import type { EmptyReason } from '../../submission/explanation.js';
import type { Severity } from '../finding.js';

/** What each `stamp.*` finding carries. Figures are decimal strings; blank is null. */
export interface StampFindings {
  'stamp.absent': Record<string, never>;
  /** `was` when it was checked and `holds` now; `gone`: the cell is no longer on the sheet. `time` is the stamp's own. */
  'stamp.altered-after-check': {
    readonly role: Role | null;
    readonly was: string | null;
    readonly holds: string | null;
    readonly unit: string;
    readonly gone: boolean;
    readonly time: string;
  };
  /** content: its digest is not that of what it holds · org, period, pack: it was made for another. */
  'stamp.signature-invalid': {
    readonly why: 'content' | 'org' | 'period' | 'pack';
    readonly stamped: string;
    readonly found: string;
  };
  /** `finding` is the id of the query that nobody explained. */
  'stamp.explanation-missing': { readonly finding: string; readonly code: string };
  'stamp.explanation-empty-words': { readonly finding: string; readonly why: EmptyReason; readonly text: string };
}

export const stampSeverities: { readonly [C in keyof StampFindings]: Severity } = {
  'stamp.absent': 'hint',
  'stamp.altered-after-check': 'error',
  'stamp.signature-invalid': 'error',
  'stamp.explanation-missing': 'error',
  'stamp.explanation-empty-words': 'error',
};
