import type { Completion } from '../completion/completion.js';
import type { Finding, FindingCode } from '../finding/finding.js';
import type { Indicator, Pack, Settings } from '../indicator/pack.js';
import type { WorkbookFacts } from '../sheet/facts.js';
import type { SheetGrid } from '../sheet/grid.js';
import type { RuleRelease } from '../rule/release.js';
import type { Return } from '../sheet/return.js';
import type { JudgedFinding } from '../review/judged.js';
import type { SubmissionPart } from '../submission/submission-part.js';

/** What a check may look at. Everything is computed once, before the checks run. */
export interface ReviewSubject {
  readonly grids: readonly SheetGrid[];
  readonly facts: WorkbookFacts;
  readonly pack: Pack;
  readonly settings: Settings;
  readonly filed: Return;
  readonly completions: readonly Completion[];
  /** The org's return of an earlier period, where one was given. */
  readonly previous: Return | null;
  /** Rules that the bureau has suspended or released; absent: none. */
  readonly releases?: readonly RuleRelease[];
  /** The check is the last one before 上报. */
  readonly forSubmission: boolean;
  /** Today, YYYY-MM-DD, where the host knows it; core has no clock. */
  readonly today: string | null;
  /** What travels in the workbook: explanations 核实说明 and the stamp of its submission 上报. */
  readonly submission: SubmissionPart;
  /** Ids of findings that have a real explanation, in the workbook or from the host. */
  readonly explained: ReadonlySet<string>;
  /** The pack's definition; throws for a code that the pack does not have (a bound code always has one). */
  readonly indicator: (code: string) => Indicator;
}

/** One check is one finding code, in the file of that name. */
export interface Check {
  readonly code: FindingCode;
  /** What must hold, in one sentence; docs/checks.md prints both. */
  readonly about: { readonly zh: string; readonly en: string };
  /** Regulation, manual or decision that it rests on. */
  readonly source: string;
  run(subject: ReviewSubject): Iterable<Finding>;
}

/** A check of what the others found: it runs after them, and sees their findings in the order of the review. */
export interface LateCheck extends Omit<Check, 'run'> {
  run(subject: ReviewSubject, found: readonly JudgedFinding[]): Iterable<Finding>;
}
