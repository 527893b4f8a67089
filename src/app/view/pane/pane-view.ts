import type { Severity } from '../../../core/finding/finding.js';
import type { Language } from '../../../core/finding/message-of.js';
import type { Role } from '../../../core/indicator/pack.js';
import type { CellRef } from '../../../core/sheet/grid.js';
import type { ExplanationCategory } from '../../../core/submission/explanation.js';

/**
 * All that the pane shows at a moment, in words and ready to draw: the same for Excel's task pane and for the page 填报.
 * Plain data. Where something is null there is nothing to show. Keys stay the same from one review to the next while the
 * thing they name is there, so that a selection and the place of scrolling are kept.
 */
export interface PaneView {
  readonly lang: Language;
  readonly screen: PaneScreen;
  readonly head: HeadView;
  /** 审核 → 计算完成情况 → 上报; the one next step is primary. */
  readonly steps: readonly StepView[];
  readonly busy: BusyView | null;
  readonly notice: NoticeView | null;
  readonly findings: FindingsView | null;
  readonly chart: ChartView | null;
  readonly recognised: RecognisedView | null;
  readonly fixes: ChangesView | null;
  readonly fill: FillView | null;
  readonly figures: FiguresView | null;
  readonly explain: ExplainView | null;
  readonly submit: SubmitView | null;
  readonly receipt: ReceiptView | null;
  readonly menu: MenuView;
}

/** findings is the first; the others are opened from it and lead back to it. */
export type PaneScreen = 'findings' | 'recognised' | 'fixes' | 'fill' | 'figures' | 'explain' | 'submit' | 'receipt';

export interface HeadView {
  /** 兴国县 · 2025年; what is not known says so. */
  readonly title: string;
  /** “十四五”主要指标 · 24/24 项; null before the first review. */
  readonly form: string | null;
  /** Something was only guessed: a look is asked for. */
  readonly unsure: boolean;
}

export type PaneStep = 'check' | 'fill' | 'submit';
export interface StepView {
  readonly step: PaneStep;
  readonly label: string;
  readonly primary: boolean;
  readonly enabled: boolean;
}

/** Long work: its bar, its count (37 / 120) and 取消. */
export interface BusyView {
  readonly label: string;
  readonly done: number;
  readonly all: number | null;
  readonly cancellable: boolean;
}

/** What happened, what was kept, what to do. */
export interface NoticeView {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  readonly action: { readonly label: string; readonly does: 'undo' | 'check' | 'open-fill' | 'dismiss' } | null;
}

export interface FindingsView {
  readonly counts: readonly SeverityCount[];
  /** Severities shown; all where none was clicked. */
  readonly shown: readonly Severity[];
  readonly items: readonly FindingItem[];
  readonly selected: string | null;
  /** 批量修正格式 2 处; null where nothing can be mended for certain. */
  readonly mend: { readonly label: string; readonly count: number } | null;
  /** Nothing found, nothing shown by the filter, or not checked yet: what to do next. */
  readonly empty: string | null;
}

export interface SeverityCount {
  readonly severity: Severity;
  /** ■ ◆ ▲ ●: never a colour alone. */
  readonly mark: string;
  readonly label: string;
  readonly count: number;
  readonly pressed: boolean;
}

export interface FindingItem {
  readonly key: string;
  readonly severity: Severity;
  readonly mark: string;
  readonly severityLabel: string;
  /** F12, F20–F22, or the sheet's name. */
  readonly place: string;
  /** The indicator's name, or the audit relation's number. */
  readonly subject: string;
  /** Fact and remedy. */
  readonly text: string;
  /** More lines: the relation with figures put in, the suspects. */
  readonly details: readonly string[];
  readonly at: CellRef | null;
  readonly cells: readonly CellRef[];
  /** 修正格式: what the cell will hold. */
  readonly fix: { readonly label: string; readonly value: string } | null;
  /** Queries only: absent, too little, or given. */
  readonly explanation: { readonly state: 'missing' | 'empty' | 'given'; readonly label: string } | null;
}

export interface ChartView {
  /** 18 达标 · 6 未达. */
  readonly summary: string;
  /** By indicator, 0 to 1 of its bar; null: cannot be drawn. */
  readonly bars: readonly { readonly code: string; readonly share: number | null; readonly status: string }[];
}

export interface RecognisedView {
  readonly title: string;
  readonly rows: readonly RecognisedRow[];
  readonly columns: readonly ColumnChoice[];
}
export interface RecognisedRow {
  readonly what: 'form' | 'org' | 'period' | 'pack';
  readonly label: string;
  readonly value: string;
  /** How sure, and why, in words. */
  readonly how: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}
export interface ColumnChoice {
  readonly sheet: string;
  readonly column: number;
  readonly header: string;
  readonly role: Role | null;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** Before → after, cell by cell, ticked or not. */
export interface ChangesView {
  readonly title: string;
  readonly rows: readonly ChangeRow[];
  readonly apply: { readonly label: string; readonly enabled: boolean };
  readonly cancel: string;
}
export interface ChangeRow {
  readonly key: string;
  readonly place: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  /** What will be written, `=ROUND(…)`; null or absent: the value itself. */
  readonly formula?: string | null;
  readonly chosen: boolean;
  readonly at: CellRef;
}

export interface FillView extends ChangesView {
  readonly as: 'formulas' | 'values';
  readonly asLabels: { readonly formulas: string; readonly values: string };
  readonly skipped: readonly {
    readonly key: string;
    readonly place: string;
    readonly subject: string;
    readonly why: string;
  }[];
  readonly skippedTitle: string | null;
}

export interface FiguresView {
  readonly title: string;
  readonly rows: readonly FigureRow[];
}
export interface FigureRow {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  readonly actual: string;
  readonly rate: string;
  readonly difference: string;
  readonly progress: string;
  readonly verdict: string;
  /** Parts of the bar: actual over target, and the tick of 序时进度; null: no bar. */
  readonly bar: { readonly filled: number; readonly tick: number | null } | null;
  readonly at: CellRef | null;
}

export interface ExplainView {
  readonly title: string;
  readonly findings: readonly { readonly key: string; readonly text: string; readonly chosen: boolean }[];
  readonly categories: readonly { readonly value: ExplanationCategory; readonly label: string }[];
  readonly draft: { readonly category: ExplanationCategory; readonly ground: string; readonly text: string };
  /** Why it would not do yet; null: it does. */
  readonly problem: string | null;
  readonly labels: {
    readonly category: string;
    readonly ground: string;
    readonly text: string;
    readonly save: string;
    readonly cancel: string;
  };
}

/** Shows only what still blocks: a checklist that empties itself. */
export interface SubmitView {
  readonly title: string;
  readonly blocking: readonly {
    readonly key: string;
    readonly text: string;
    readonly does: 'show' | 'explain' | 'open-fill' | 'none';
    /** Where it is; `explain` takes the key as `explain([key])` does, the others as `select(key)`. */
    readonly at?: CellRef | null;
  }[];
  /** What happens next, once nothing blocks; null while something does. */
  readonly ready?: string | null;
  readonly fileName: string;
  readonly submit: { readonly label: string; readonly enabled: boolean };
  readonly cancel: string;
}

export interface ReceiptView {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly print: string;
  readonly withdraw: string;
  readonly back: string;
}

export interface MenuView {
  readonly language: { readonly label: string; readonly other: Language };
  readonly packs: readonly { readonly id: string; readonly title: string; readonly chosen: boolean }[];
  readonly marks: { readonly label: string; readonly on: boolean };
  readonly report: string;
  readonly loadPack: string;
  readonly help: string;
}

/** What a person can do in the pane. Each does its work, then the view changes; none rejects: what failed is a notice. */
export interface PaneActions {
  check(): Promise<void>;
  cancel(): void;
  open(screen: PaneScreen): Promise<void>;
  select(key: string): void;
  show(at: CellRef): Promise<void>;
  toggle(severity: Severity): void;
  mend(key: string): Promise<void>;
  /** Ticks a row of the changes that are looked at. */
  choose(key: string, chosen: boolean): void;
  fillAs(as: 'formulas' | 'values'): Promise<void>;
  /** Writes the chosen rows of the screen that is open. */
  apply(): Promise<void>;
  undo(): Promise<void>;
  explain(keys: readonly string[]): void;
  draft(change: Partial<ExplainView['draft']>): void;
  saveExplanation(): Promise<void>;
  recognise(what: RecognisedRow['what'], value: string): Promise<void>;
  assign(sheet: string, column: number, role: Role | null): Promise<void>;
  usePack(id: string): Promise<void>;
  /** A pack's own text, from a file that the person picked. */
  loadPack(text: string, name: string): Promise<void>;
  speak(lang: Language): void;
  mark(on: boolean): Promise<void>;
  report(): Promise<void>;
  submit(): Promise<void>;
  withdraw(): Promise<void>;
  dismiss(): void;
}
