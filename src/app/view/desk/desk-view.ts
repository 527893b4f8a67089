import type { Status } from '../../../core/completion/completion.js';
import type { Severity } from '../../../core/finding/finding.js';
import type { Language } from '../../../core/finding/message-of.js';
import type { RankSpec } from '../charts/chart-spec.js';
import type { DeskColumn, DeskFilter, DeskPage, OrgState } from './desk-state.js';
import type { ReturnView } from './return-view.js';

/** All that the review desk shows at a moment, in words and ready to draw. Null: nothing to show. */
export interface DeskView {
  readonly lang: Language;
  readonly page: DeskPage;
  readonly head: DeskHeadView;
  readonly counts: CountsView;
  /** Nothing was put on the desk yet. */
  readonly isEmpty: boolean;
  readonly filter: FilterView;
  readonly orgs: OrgsView;
  /** Only of the page that is shown; the others cost nothing. */
  readonly matrix: MatrixView | null;
  readonly compare: CompareView | null;
  readonly rollup: RollupView | null;
  readonly group: GroupView | null;
  readonly opened: ReturnView | null;
  /** How many things only the set shows. */
  readonly groupCount: number;
  /** Keys of one letter do something. */
  readonly letterKeys: boolean;
  readonly work: WorkView | null;
  readonly notice: DeskNoticeView | null;
  /** Why nothing is kept in this browser; null: it is. */
  readonly notKept: string | null;
}

export interface Option {
  readonly id: string;
  readonly label: string;
}

export interface DeskHeadView {
  /** 赣州市 · 2025年. Null: not known yet. */
  readonly about: string | null;
  readonly packs: readonly Option[];
  readonly pack: string | null;
  /** Whose returns these can be; empty: the pack has no parents. */
  readonly parents: readonly Option[];
  /** What a person chose; null: found out. */
  readonly parent: string | null;
  /** Something can go out. */
  readonly canMake: boolean;
}

/** 应报 已报 未报 待审 退回 通过, and the findings by severity. Each filters by click. */
export interface CountsView {
  readonly states: readonly StateCount[];
  readonly severities: readonly DeskSeverityCount[];
}

export interface StateCount {
  readonly key: 'expected' | 'received' | OrgState;
  readonly label: string;
  readonly count: number;
  readonly pressed: boolean;
  /** What the filter becomes by a click. */
  readonly filter: Partial<DeskFilter>;
}

export interface DeskSeverityCount {
  readonly severity: Severity;
  readonly label: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly filter: Partial<DeskFilter>;
}

export interface FilterView {
  readonly text: string;
  readonly parents: readonly Option[];
  readonly parent: string | null;
  readonly indicators: readonly Option[];
  readonly indicator: string | null;
  /** Something is filtered away: how many are shown of how many. Null: all are shown. */
  readonly line: string | null;
  /** What takes every filter off. */
  readonly none: DeskFilter;
}

export interface OrgsView {
  readonly columns: readonly OrgColumn[];
  readonly rows: readonly OrgRow[];
  /** Key of the row that is selected; null: none. */
  readonly selected: string | null;
  /** Why there are no rows. */
  readonly empty: string | null;
}

export interface OrgColumn {
  readonly by: DeskColumn;
  readonly label: string;
  readonly sorted: 'ascending' | 'descending' | 'none';
}

/** An org and the return that stands for it; a return of nobody known is a row of its own. */
export interface OrgRow {
  readonly key: string;
  /** Key of the return; null: there is none. */
  readonly returnKey: string | null;
  readonly code: string;
  readonly name: string;
  readonly state: OrgState;
  readonly stateLabel: string;
  /** Of the return and of what only the set shows about the org; null: there is no return. */
  readonly counts: SeverityCounts | null;
  /** 2026-01-12 10:31 of its stamp, else when it was put on the desk; empty: there is no return. */
  readonly time: string;
  /** 第2次上报, 未上报, 上报后改动; empty: there is no return. */
  readonly stamp: string;
  readonly isAltered: boolean;
  readonly file: string;
  /** Returns of the org on the desk, this one included. */
  readonly versions: number;
  /** All of it, as a screen reader says it. */
  readonly label: string;
}

export type SeverityCounts = { readonly [S in Severity]: number };

/** A figure's place; whatever is followed leads there. */
export interface FollowView {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface MatrixView {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly OrgRow[];
  /** Asked for what is in sight alone. */
  cell(row: number, column: number): MatrixCell;
  readonly empty: string | null;
}

export interface MatrixColumn {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
}

export interface MatrixCell {
  /** The worst that was found; null: nothing. */
  readonly severity: Severity | null;
  readonly findings: number;
  /** Null: not judged, or no return. */
  readonly status: Status | null;
  readonly statusWord: string;
  readonly statusTone: StatusTone;
  /** The figure with its unit; empty: none. */
  readonly value: string;
  /** Org, indicator, figure, what was found: as a screen reader says it. */
  readonly label: string;
  /** Null: no return, or the cell is not known. */
  readonly follow: FollowView | null;
}

/** met ✓ · over ＋ · unmet ✕ · open ·. */
export type StatusTone = 'met' | 'over' | 'unmet' | 'open' | 'none';

export interface CompareView {
  readonly indicators: readonly Option[];
  readonly indicator: string;
  readonly chart: RankSpec;
  readonly rows: readonly CompareRow[];
  /** 中位数, 目标, 最低, 最高, and the parameters by which odd ones are told. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly empty: string | null;
}

export interface CompareRow {
  readonly key: string;
  readonly org: string;
  /** 1 for the highest; null: blank. */
  readonly place: number | null;
  readonly value: string;
  readonly previous: string;
  readonly change: string;
  readonly target: string;
  readonly rate: string;
  readonly status: string;
  readonly statusTone: StatusTone;
  /** 偏高, 偏低; null: nothing odd. */
  readonly odd: { readonly shape: 'up' | 'down'; readonly word: string; readonly text: string } | null;
  readonly follow: FollowView | null;
  readonly returnKey: string | null;
}

export interface RollupView {
  readonly parents: readonly Option[];
  readonly parent: string;
  readonly rows: readonly RollupRow[];
  readonly empty: string | null;
}

export interface RollupRow {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  /** 合计, 加权, 不汇总. */
  readonly way: string;
  /** Rounded where no finite decimal writes it; `exact` has more of it. */
  readonly value: string;
  readonly exact: string;
  /** 缺分母，不能汇总 …; null: there is a value. */
  readonly why: string | null;
  readonly target: string;
  readonly rate: string;
  readonly difference: string;
  readonly verdict: string;
  readonly statusTone: StatusTone;
  readonly least: string;
  readonly most: string;
  /** 12 / 18. */
  readonly attained: string;
  /** What the parent itself reports, and how far off that is; null: nothing. */
  readonly own: { readonly value: string; readonly difference: string; readonly follow: FollowView | null } | null;
  readonly hasWeights: boolean;
  readonly parts: readonly RollupPart[];
}

export interface RollupPart {
  readonly org: string;
  readonly name: string;
  readonly value: string;
  readonly weight: string;
  readonly follow: FollowView | null;
}

/** What only the set shows 综合审核. */
export interface GroupView {
  readonly items: readonly GroupItem[];
  readonly empty: string | null;
}

export interface GroupItem {
  readonly key: string;
  readonly severity: Severity;
  readonly severityLabel: string;
  /** 兴国县 · 养老机构床位数. */
  readonly subject: string;
  readonly text: string;
  /** Key of the org's return; null: there is none. */
  readonly returnKey: string | null;
  readonly follow: FollowView | null;
  /** Indicator to compare on; null: it is about none. */
  readonly indicator: string | null;
}

export interface WorkView {
  readonly label: string;
  readonly done: number;
  /** Null: not known yet. */
  readonly all: number | null;
  readonly cancellable: boolean;
}

export interface DeskNoticeView {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly text: string;
}
