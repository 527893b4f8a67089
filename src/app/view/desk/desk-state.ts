import type { DefinitionProblem } from '../../../core/definition/definition-problem.js';
import type { Severity } from '../../../core/finding/finding.js';
import type { Language } from '../../../core/finding/message-of.js';
import type { FiledReturn } from '../../../core/group/filed-return.js';
import type { GroupReview } from '../../../core/group/group-review.js';
import type { PackProblem } from '../../../core/indicator/pack-problem.js';
import type { SheetGrid } from '../../../core/sheet/grid.js';
import type { Explanation } from '../../../core/submission/explanation.js';
import type { LoadedPack } from '../../ports/pack-port.js';
import type { FileJson } from '../review-json.js';
import type { SheetView } from '../grid/sheet-view.js';

/** What the review desk 审核台 knows at a moment, without words: they come with the language. Never changed in place. */
export interface DeskState {
  readonly lang: Language;
  readonly page: DeskPage;
  /** Packs at hand: those that ship, then the person's own. */
  readonly packs: readonly LoadedPack[];
  /** What the returns are judged by; null: none was chosen, and the first file's own metadata decide. */
  readonly loaded: LoadedPack | null;
  /** Whose returns these are, where a person said so; null: found by the group review. */
  readonly parent: string | null;
  /** In the order of their names. One return a file. */
  readonly returns: readonly DeskReturn[];
  /** Of the returns as they are now; null: there are none, or it is being worked out. */
  readonly group: GroupReview | null;
  readonly work: DeskWork | null;
  /** Key of the return that is open, or selected in the table; null: none. */
  readonly selected: string | null;
  /** What is drawn of the open return; null: none is open, or it is being read. */
  readonly opened: OpenedReturn | null;
  readonly filter: DeskFilter;
  readonly sort: { readonly by: DeskColumn; readonly descending: boolean };
  /** Code of the indicator that is compared; null: the first. */
  readonly compared: string | null;
  readonly notice: DeskNotice | null;
  /** J K N P A R / do something; a person who speaks to the page, or whose hand slips, turns them off. Kept with the desk. */
  readonly letterKeys: boolean;
  /** Kept in this browser; false: it refused (private window, no room), and the desk says so. */
  readonly kept: boolean;
}

/**
 * returns: the table of orgs · matrix: orgs × indicators · compare: counties on one indicator · rollup 汇总 · group: what only the set
 * shows 综合审核 · return: one return's own page.
 */
export type DeskPage = 'returns' | 'matrix' | 'compare' | 'rollup' | 'group' | 'return';
export type DeskColumn = 'org' | 'state' | Severity | 'time' | 'file';

/** 待审 · 退回 · 审核通过. An org without a return is 未报, which is no decision. */
export type Decision = 'pending' | 'returned' | 'accepted';

export interface DeskReturn {
  /** Unlike every other's; stays the same when the desk is closed and opened. */
  readonly key: string;
  readonly filed: FiledReturn;
  /** When it was put on the desk, with its zone. */
  readonly received: string;
  readonly decision: Decision;
  /** When it was decided; null: it was not. */
  readonly decided: string | null;
  readonly comments: readonly DeskComment[];
  /** What the reviewer said of explanations, by finding id. */
  readonly judged: { readonly [finding: string]: ExplanationVerdict };
}

/** A reviewer's opinion 审核意见. The reviewer never edits a figure. */
export interface DeskComment {
  readonly id: string;
  /** The finding it is about; null: about a cell, or the whole return. */
  readonly finding: string | null;
  readonly sheet: string | null;
  /** A1; null: the sheet, or the whole return. */
  readonly cell: string | null;
  readonly text: string;
}

/** 认可 · 不认可，附意见. */
export interface ExplanationVerdict {
  readonly accepted: boolean;
  readonly note: string;
}

/** One return with all that its page shows. */
export interface OpenedReturn {
  readonly key: string;
  /** Null: the file could not be opened. */
  readonly sheets: readonly { readonly grid: SheetGrid; readonly view: SheetView }[] | null;
  readonly json: FileJson;
  readonly explanations: readonly Explanation[];
  /** Sheet that is shown, and the cell that is selected in it, 0-based. */
  readonly sheet: string | null;
  readonly at: { readonly row: number; readonly column: number } | null;
  /** Key of the selected finding (keyed-findings.ts): its id, with `#2` … where several share it. */
  readonly finding: string | null;
}

export interface DeskFilter {
  readonly text: string;
  /** None: all. */
  readonly severities: readonly Severity[];
  readonly states: readonly OrgState[];
  readonly indicator: string | null;
  /** Only orgs below this one 上级; it also chooses whose roll-up is shown. Absent or null: all. */
  readonly parent?: string | null;
}

export type OrgState = 'missing' | 'exempt' | 'unusable' | Decision;

export interface DeskWork {
  readonly what: 'collect' | 'review' | 'group' | 'open' | 'make' | 'save' | 'load';
  readonly done: number;
  /** Null: not known yet. */
  readonly all: number | null;
  readonly cancellable: boolean;
}

/** What happened, as data. */
export type DeskNotice =
  | {
      readonly kind: 'reviewed';
      readonly files: number;
      readonly unusable: number;
      /** Files that are no workbooks by their names, left aside. */
      readonly ignored: number;
    }
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'cancelled'; readonly done: number; readonly all: number }
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'case-saved'; readonly name: string }
  | { readonly kind: 'case-opened'; readonly returns: number }
  | { readonly kind: 'case-refused'; readonly name: string }
  | { readonly kind: 'pack-loaded'; readonly title: string }
  | { readonly kind: 'pack-refused'; readonly name: string; readonly problems: readonly PackProblem[] }
  | { readonly kind: 'definition-refused'; readonly name: string; readonly problems: readonly DefinitionProblem[] }
  /** The returns were made for a pack that is not at hand: nothing fits, or another one that fits judged them. */
  | { readonly kind: 'pack-missing'; readonly id: string }
  | { readonly kind: 'accepted'; readonly org: string }
  | { readonly kind: 'accept-refused'; readonly org: string; readonly errors: number }
  | { readonly kind: 'returned'; readonly org: string; readonly file: string }
  | { readonly kind: 'made'; readonly what: OutgoingKind; readonly name: string }
  | { readonly kind: 'refused'; readonly code: string; readonly data: { readonly [name: string]: string | number } }
  | { readonly kind: 'wrong' };

/** What goes out: 退回表 · 汇总表 · 审核报告 · 完整性 · 数据. */
export type OutgoingKind = 'returned' | 'rollup' | 'report' | 'completeness' | 'csv' | 'json';
