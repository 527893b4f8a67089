import type { Language } from '../../../core/finding/message-of.js';
import type { EmptyReason, ExplanationCategory } from '../../../core/submission/explanation.js';
import type { PaneWork, WriteKind } from '../pane/pane-state.js';
import type { PaneStep } from '../pane/pane-view.js';
import { paneEn } from './pane-en.js';
import { paneZh } from './pane-zh.js';

/** The words of the pane: one catalogue a language. */
export interface PaneWords {
  /** Between parts of a line. */
  readonly dot: string;
  /** Between names of cells. */
  readonly join: string;
  readonly andMore: (first: string, cells: number) => string;
  readonly head: HeadWords;
  readonly steps: { readonly [S in PaneStep]: string };
  readonly busy: { readonly [W in PaneWork]: string };
  readonly findings: FindingsWords;
  readonly recognised: RecognisedWords;
  readonly changes: ChangesWords;
  readonly figures: FiguresWords;
  readonly explain: ExplainWords;
  readonly submit: SubmitWords;
  readonly receipt: ReceiptWords;
  readonly menu: MenuWords;
  readonly notice: NoticeWords;
  readonly report: ReportWords;
}

export interface HeadWords {
  readonly unchecked: string;
  readonly moreForms: (title: string, forms: number) => string;
}

export interface FindingsWords {
  readonly unchecked: string;
  readonly passed: string;
  readonly filtered: string;
  readonly mend: (count: number) => string;
  readonly fix: string;
  readonly rule: (id: string) => string;
  readonly withFigures: (figures: string) => string;
  readonly lookAt: (cells: string) => string;
  readonly explanation: { readonly missing: string; readonly empty: string; readonly given: string };
}

export interface RecognisedWords {
  readonly title: string;
  readonly what: { readonly form: string; readonly org: string; readonly period: string; readonly pack: string };
  readonly unknown: string;
  /** How it was told, and how sure that is. */
  readonly told: (reason: string, certainty: string) => string;
  readonly asked: string;
  /** The choice to leave it to the sheet. */
  readonly automatic: string;
  readonly unused: string;
}

export interface ChangesWords {
  readonly fixes: string;
  readonly fill: string;
  readonly write: (cells: number) => string;
  readonly cancel: string;
  readonly blank: string;
  readonly text: (text: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly as: { readonly formulas: string; readonly values: string };
  readonly skipped: (cells: number) => string;
}

export interface FiguresWords {
  readonly title: string;
  readonly met: (count: number) => string;
  readonly unmet: (count: number) => string;
  readonly waiting: (count: number) => string;
  readonly open: (count: number) => string;
  readonly reference: string;
  readonly capped: string;
}

export interface ExplainWords {
  readonly title: string;
  readonly categories: { readonly [C in ExplanationCategory]: string };
  readonly problem: { readonly [R in EmptyReason]: string };
  readonly unstarted: string;
  readonly noFinding: string;
  readonly labels: {
    readonly category: string;
    readonly ground: string;
    readonly text: string;
    readonly save: string;
    readonly cancel: string;
  };
}

export interface SubmitWords {
  readonly title: string;
  readonly ready: string;
  readonly submit: string;
  readonly cancel: string;
  readonly noOrg: string;
  readonly noPeriod: string;
}

export interface ReceiptWords {
  readonly title: string;
  readonly org: string;
  readonly period: string;
  readonly form: string;
  readonly pack: string;
  readonly time: string;
  readonly submission: string;
  readonly nth: (count: number) => string;
  readonly figures: string;
  readonly cells: (count: number) => string;
  readonly explanations: string;
  readonly items: (count: number) => string;
  readonly counts: string;
  readonly code: string;
  readonly tool: string;
  readonly file: string;
  readonly print: string;
  readonly withdraw: string;
  readonly back: string;
}

export interface MenuWords {
  readonly language: string;
  readonly marks: string;
  readonly report: string;
  readonly loadPack: string;
  readonly help: string;
}

export interface ReportWords {
  readonly sheet: string;
  readonly title: string;
  readonly file: string;
  readonly findings: string;
  readonly passed: string;
  readonly findingColumns: readonly [
    severity: string,
    place: string,
    subject: string,
    text: string,
    explanation: string,
  ];
  readonly figures: string;
  readonly figureColumns: readonly [
    code: string,
    unit: string,
    indicator: string,
    verdict: string,
    target: string,
    actual: string,
    rate: string,
    difference: string,
    progress: string,
  ];
  /** What an explanation says: its category, its text, what shows it. */
  readonly explained: (category: string, text: string, ground: string) => string;
  readonly signatures: readonly string[];
}

export interface NoticeWords {
  readonly written: { readonly [W in WriteKind]: (cells: number) => string };
  readonly undo: string;
  readonly undone: (cells: number) => string;
  readonly undoneNot: (places: string, cells: number) => string;
  /** After the two above, where the sheet could not be read again at once. */
  readonly unchecked: string;
  readonly conflict: (places: string, cells: number) => string;
  readonly undoConflict: (places: string, cells: number) => string;
  readonly again: string;
  readonly nothingToWrite: string;
  readonly nothingToUndo: string;
  readonly cancelled: string;
  readonly wrong: string;
  readonly cannot: { readonly keep: string; readonly mark: string; readonly report: string };
  readonly explained: (findings: number) => string;
  readonly marked: (cells: number) => string;
  readonly markedNot: (cells: number, left: number) => string;
  readonly unmarked: string;
  readonly reported: (sheet: string) => string;
  readonly blocked: (count: number) => string;
  readonly submitted: (code: string, file: string) => string;
  readonly withdrawn: string;
  readonly packLoaded: (title: string) => string;
  readonly packRefused: (name: string, problems: number, first: string) => string;
  readonly packNotJson: string;
  readonly packMissing: (id: string) => string;
  readonly dismiss: string;
}

export function paneWordsOf(lang: Language): PaneWords {
  return lang === 'zh' ? paneZh : paneEn;
}
