import type { Role } from '../indicator/pack.js';
import type { RuleRelease } from '../rule/release.js';
import type { WorkbookFacts } from '../sheet/facts.js';
import type { Return } from '../sheet/return.js';
import type { SubmissionPart } from '../submission/submission-part.js';

/** What a review is told beside the sheets and the pack. What is absent is found in the sheets, or is a finding. */
export interface ReviewContext {
  /** Org code, from a person. */
  readonly org?: string;
  /** Canonical period, from a person. */
  readonly period?: string;
  /** The file's name, without its folder: it may name org and period. */
  readonly fileName?: string;
  readonly facts?: WorkbookFacts;
  /** The org's earlier return, already bound. */
  readonly previous?: Return;
  readonly forSubmission?: boolean;
  /** Today, YYYY-MM-DD; core has no clock. */
  readonly today?: string;
  readonly overrides?: BindingOverrides;
  /** Rules that the bureau has suspended 停用, or of which it lets breaches through 放行. */
  readonly releases?: readonly RuleRelease[];
  /** Explanations and stamp, where the host keeps them; absent: those in the custom XML of `facts`. */
  readonly submission?: SubmissionPart;
  /** Ids of findings that already have a real explanation 核实说明, beside those of the submission. */
  readonly explained?: ReadonlySet<string>;
}

/** Where a person corrected what was recognised. Rows and columns are 0-based. */
export interface BindingOverrides {
  readonly form?: string;
  readonly columns?: readonly { readonly sheet: string; readonly column: number; readonly role: Role | null }[];
  readonly rows?: readonly { readonly sheet: string; readonly row: number; readonly indicator: string | null }[];
}
