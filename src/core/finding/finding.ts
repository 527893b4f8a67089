import type { Role } from '../indicator/pack.js';
import type { CellRef } from '../sheet/grid.js';
import { cellSeverities, type CellFindings } from './families/cell.js';
import { completionSeverities, type CompletionFindings } from './families/completion.js';
import { fileSeverities, type FileFindings } from './families/file.js';
import { formSeverities, type FormFindings } from './families/form.js';
import { groupSeverities, type GroupFindings } from './families/group.js';
import { ruleSeverities, type RuleFindings } from './families/rule.js';
import { seriesSeverities, type SeriesFindings } from './families/series.js';
import { stampSeverities, type StampFindings } from './families/stamp.js';
import { targetSeverities, type TargetFindings } from './families/target.js';

/** 强制性 error · 准强制性 quasi · 核实性 query · 提示性 hint. */
export const SEVERITY_ORDER = ['error', 'quasi', 'query', 'hint'] as const;
export type Severity = (typeof SEVERITY_ORDER)[number];

/** What each finding carries, by code. Figures are decimal strings in the unit named; blank is null. Plain JSON. */
export interface FindingData
  extends
    FileFindings,
    FormFindings,
    CellFindings,
    RuleFindings,
    TargetFindings,
    CompletionFindings,
    SeriesFindings,
    StampFindings,
    GroupFindings {}
export type FindingCode = keyof FindingData;

/** Severity unless the pack, or the check itself (`Finding.severity`), says otherwise. */
export const SEVERITIES: { readonly [C in FindingCode]: Severity } = {
  ...fileSeverities,
  ...formSeverities,
  ...cellSeverities,
  ...ruleSeverities,
  ...targetSeverities,
  ...completionSeverities,
  ...seriesSeverities,
  ...stampSeverities,
  ...groupSeverities,
};

/** Where a finding points. What is absent does not apply. */
export interface Place {
  /** The cell to go to first. */
  readonly at?: CellRef | null;
  /** The sheet, where there is no one cell. */
  readonly sheet?: string | null;
  /** Every cell concerned; `at` alone when absent. */
  readonly cells?: readonly CellRef[];
  readonly form?: string | null;
  readonly indicator?: string | null;
  readonly role?: Role | null;
  readonly rule?: string | null;
  /** What tells findings of one rule apart where indicator and role do not: `#2` for its second relation. */
  readonly relation?: string;
  /** Only in tables of many orgs, and in findings of a set of returns. */
  readonly org?: string | null;
  /** Only in findings of a set of returns: the file that `at` is in, by its name in the set. */
  readonly file?: string | null;
}

/** The value that mends a cell's format, where only one reading is possible. Never a figure that makes sums balance. */
export interface Fix {
  readonly at: CellRef;
  /** What the cell is to store: a decimal string for a number (0.98 under a percent format), anything else is text. */
  readonly value: string;
  readonly kind: 'number' | 'text';
  /** Number format to set with it, for a cell formatted as text or as a date; absent: the cell keeps its own. */
  readonly format?: string;
}

/** Something to tell the user. Plain data, no words: `code`, place and `data`. */
export type Finding = {
  [C in FindingCode]: {
    readonly code: C;
    readonly place: Place;
    readonly data: FindingData[C];
    readonly severity?: Severity;
    readonly fix?: Fix | null;
  };
}[FindingCode];
