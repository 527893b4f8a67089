import type { Accumulation, Form, Role } from '../indicator/pack.js';
import type { Exact } from '../quantity/exact.js';
import type { Reading } from '../quantity/reading.js';
import type { Area, Cell, CellRef } from './grid.js';

/** How sure a binding is: `certain` needs no look, `likely` is shown, `guess` is a finding or a question to the person. */
export type Certainty = 'certain' | 'likely' | 'guess';

/** Why something was bound as it was. */
export type BindingReason =
  | 'given' // a person or the command line said so
  | 'metadata' // the workbook's own metadata
  | 'code'
  | 'name'
  | 'alias'
  | 'near-name'
  | 'header'
  | 'synonym'
  | 'label' // 填报单位：…, 报告期：…
  | 'title'
  | 'sheet-name'
  | 'file-name'
  | 'position'
  | 'only-choice';

export interface Bound<T> {
  readonly value: T;
  readonly certainty: Certainty;
  readonly reason: BindingReason;
  /** Where it was read; null when it was not read from a cell. */
  readonly at: CellRef | null;
  /** The words that said so. */
  readonly text: string;
}

/** A return 报送表: a workbook whose sheets are bound to the pack's forms. */
export interface Return {
  /** Code of the org; null: not found, or not in the pack (then `orgEvidence` has the words). */
  readonly org: Bound<string> | null;
  /** Canonical period. */
  readonly period: Bound<string> | null;
  /** All that spoke of an org, best first; `value` is null where the words name no org of the pack. */
  readonly orgEvidence: readonly Bound<string | null>[];
  readonly periodEvidence: readonly Bound<string>[];
  readonly metadata: ReturnMetadata | null;
  readonly tables: readonly BoundTable[];
  /** Every cell of every bound row and bound column, blank ones included, in reading order. */
  readonly values: readonly ReportedValue[];
}

/** What the template or an earlier stamp wrote into the workbook (docs/decisions/0006-metadata.md). */
export interface ReturnMetadata {
  readonly pack: string;
  readonly version: string;
  readonly digest: string | null;
  readonly form: string | null;
  readonly org: string | null;
  readonly period: string | null;
  /** Where the template put things, to tell what was moved. */
  readonly layout: TemplateLayout | null;
}
export interface TemplateLayout {
  readonly sheet: string;
  /** Header cell by role, A1. */
  readonly columns: { readonly [role: string]: string };
  /** Row number (1-based) by indicator code. */
  readonly rows: { readonly [indicator: string]: number };
}

export interface BoundTable {
  readonly form: Form;
  readonly binding: Omit<Bound<null>, 'value'>;
  readonly sheet: string;
  /** Header rows to the last row of the body, footers left out. A table without a header has `header.bottom` above its top. */
  readonly area: Area;
  readonly header: { readonly top: number; readonly bottom: number };
  /** rows: indicators down the rows · columns: indicators across, orgs down the rows. */
  readonly orientation: 'rows' | 'columns';
  readonly columns: readonly BoundColumn[];
  readonly rows: readonly BoundRow[];
  /** Unit of the whole table （单位：万元）. */
  readonly unit: { readonly text: string; readonly at: CellRef } | null;
  /** Text rows below the body: 注, signatures, dates. */
  readonly footer: readonly { readonly at: CellRef; readonly text: string }[];
}

export interface BoundColumn {
  readonly column: number;
  /** Null: a header that no one knows; kept, never written. */
  readonly role: Role | null;
  /** Header text, merged and stacked parts joined by a blank. */
  readonly header: string;
  readonly at: CellRef;
  readonly binding: Omit<Bound<null>, 'value'>;
  /** The period that the header names; null: the return's own. */
  readonly period: string | null;
  /** Unit in the header 完成率（%）, as written. */
  readonly unit: string | null;
  /** In a table with indicators across: the indicator. */
  readonly indicator: string | null;
  /** What the figures of the period count, where the form or the header says so: 累计数, 当期数, 期末数. */
  readonly accumulation?: Accumulation | null;
  /** Id of the reference value that a 参照值 column names (低保标准); it then holds nothing for other indicators. */
  readonly reference?: string | null;
}

/**
 * indicator: bound · section: a heading 一、… · total: 合计 · part: 其中 or a breakdown that the pack does not define ·
 * org: in a table with orgs down the rows · unknown: looks like an indicator and is none of the pack's.
 */
export type RowKind = 'indicator' | 'section' | 'total' | 'part' | 'org' | 'unknown';

export interface BoundRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly indicator: string | null;
  readonly org: string | null;
  /** In a table with indicators across whose rows are roles (目标值, 实际值) or periods: which one. */
  readonly role?: Role | null;
  readonly period?: string | null;
  /** As written. */
  readonly name: string;
  readonly code: string | null;
  /** Unit cell or the bracketed unit of the name, as written; null: none. */
  readonly unit: string | null;
  /** The cell that named it. */
  readonly at: CellRef;
  /** Indentation level, 0 at the top. */
  readonly level: number;
  /** Row number of the row it is part of. */
  readonly parent: number | null;
  readonly binding: Omit<Bound<null>, 'value'>;
}

/**
 * figure: one certain reading · blank · mark: “—”, “…”, “/” · doubtful: a figure whose scale is in doubt ·
 * unreadable: no certain reading · text: words in a column that may hold words (targets, verdicts, notes).
 */
export type ValueState = 'figure' | 'blank' | 'mark' | 'doubtful' | 'unreadable' | 'text';

export interface ReportedValue {
  /** Index into `tables`. */
  readonly table: number;
  /** The pack's own spelling of the code. */
  readonly indicator: string;
  readonly role: Role;
  /** Only where it is not the return's own. */
  readonly org: string | null;
  readonly period: string | null;
  readonly at: CellRef;
  readonly cell: Cell | null;
  readonly reading: Reading;
  readonly state: ValueState;
  /** In the indicator's unit (rates in %, differences in theirs, reference values in the reference's); null unless `figure` or `doubtful`. */
  readonly figure: Exact | null;
  /** Unit that the figure was taken to be in before conversion, canonical; null: the indicator's own. */
  readonly writtenUnit: string | null;
  /** Why the scale is in doubt. */
  readonly doubt: 'percent-scale' | 'unit-scale' | null;
  readonly hidden: boolean;
}
