import type { Severity } from '../../../core/finding/finding.js';
import type { SheetView } from '../grid/sheet-view.js';
import type { Decision } from './desk-state.js';
import type { FollowView, StatusTone } from './desk-view.js';

/** One return's own page. */
export interface ReturnView {
  readonly key: string;
  readonly title: string;
  readonly file: string;
  /** Place among the rows shown, from 1, of how many; 0 where it is filtered away. */
  readonly place: number;
  readonly all: number;
  readonly decision: Decision;
  readonly stateLabel: string;
  /** 第2次上报 · 2026-01-12 10:31, and whether it still holds. */
  readonly stamp: StampView;
  /** Null: the sheet is being read, or the file could not be opened: `sheetNote` says which. */
  readonly sheet: OpenedSheet | null;
  readonly sheets: readonly { readonly name: string; readonly isActive: boolean }[];
  readonly sheetNote: string | null;
  readonly findings: ReturnFindings;
  readonly comments: readonly CommentView[];
  /** Earlier and later returns of the same org and period, the latest first, this one among them; empty: it is the only one. */
  readonly versions: readonly VersionView[];
  /** Figures that changed against the version before; null: there is none before. */
  readonly changes: ChangesView | null;
  /** Of the indicator that the chosen cell or finding is about; null: none is chosen, or nobody else reports it. */
  readonly among: AmongView | null;
  readonly decide: DecideView;
}

export interface StampView {
  readonly kind: 'none' | 'holds' | 'altered';
  readonly text: string;
}

export interface OpenedSheet {
  readonly view: SheetView;
  readonly at: { readonly row: number; readonly column: number } | null;
  /** Worst first; a cell has the mark of the worst. 0-based. */
  readonly marks: readonly SheetMark[];
}

export interface SheetMark {
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  /** 强制 2 处: the marks' words. */
  readonly label: string;
}

export interface ReturnFindings {
  readonly counts: readonly { readonly severity: Severity; readonly label: string; readonly count: number }[];
  readonly items: readonly ReturnFinding[];
  /** Key of the chosen one. */
  readonly selected: string | null;
  /** 单元格 F12 的问题 2 条; null: no cell is chosen, or it is about another sheet. */
  readonly cellLine: string | null;
  readonly empty: string | null;
}

export interface ReturnFinding {
  readonly key: string;
  readonly id: string;
  readonly severity: Severity;
  readonly severityLabel: string;
  /** F12; the sheet's name where there is no cell; 整个文件. */
  readonly place: string;
  readonly subject: string;
  readonly text: string;
  /** In the chosen cell. */
  readonly isHere: boolean;
  /** Only the set shows it: it has no key to choose by. */
  readonly isGroup: boolean;
  readonly explanation: ExplanationView | null;
  readonly comments: readonly CommentView[];
}

/** 核实说明, and what the reviewer said of it. */
export interface ExplanationView {
  /** Null: none was given: `missing` says so. */
  readonly text: string | null;
  readonly ground: string;
  readonly category: string;
  /** 无核实说明, or why it explains nothing; null: it is a real one. */
  readonly problem: string | null;
  readonly verdict: { readonly accepted: boolean; readonly label: string; readonly note: string } | null;
}

export interface CommentView {
  readonly id: string;
  /** F12, 整份报表. */
  readonly place: string;
  readonly text: string;
  /** The finding that it hangs on, by its id; null: on none. */
  readonly finding: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}

export interface VersionView {
  readonly key: string;
  readonly label: string;
  readonly file: string;
  readonly stateLabel: string;
  readonly isOpen: boolean;
  /** It stands for the org. */
  readonly stands: boolean;
}

export interface ChangesView {
  /** 与第1次上报（2026-01-10 09:00）相比 */
  readonly title: string;
  readonly rows: readonly ChangeRow[];
  readonly empty: string | null;
}

export interface ChangeRow {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly before: string;
  readonly after: string;
  readonly follow: FollowView;
}

export interface AmongView {
  readonly code: string;
  /** 养老机构床位数（张） */
  readonly title: string;
  /** 18 个县中第 3 高, 中位数 …, 目标 …. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** Around this one: the highest, the neighbours, the lowest. */
  readonly rows: readonly AmongRow[];
}

export interface AmongRow {
  readonly key: string;
  readonly org: string;
  readonly place: number;
  readonly value: string;
  /** 0 to 1, of the longest bar. */
  readonly share: number;
  readonly isThis: boolean;
  readonly statusTone: StatusTone;
  readonly follow: FollowView | null;
}

/** 退回 and 审核通过, and what each will do. */
export interface DecideView {
  /** 退回（2条意见） */
  readonly sendBack: string;
  readonly sendBackSays: string;
  readonly accept: string;
  readonly acceptSays: string;
  /** Why it cannot be accepted; null: it can. */
  readonly acceptBlocked: string | null;
  /** Decided already: back to 待审 is offered instead. */
  readonly decided: string | null;
}
