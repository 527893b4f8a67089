import type { CellWrite } from '../../../core/completion/plan.js';
import type { Severity } from '../../../core/finding/finding.js';
import type { Language } from '../../../core/finding/message-of.js';
import type { PackProblem } from '../../../core/indicator/pack-problem.js';
import type { Role } from '../../../core/indicator/pack.js';
import type { ReviewContext } from '../../../core/review/context.js';
import type { JudgedFinding } from '../../../core/review/judged.js';
import type { Review } from '../../../core/review/review.js';
import type { CellRef, SheetGrid } from '../../../core/sheet/grid.js';
import type { WorkbookFacts } from '../../../core/sheet/facts.js';
import type { ExplanationCategory } from '../../../core/submission/explanation.js';
import type { HostErrorCode, HostError } from '../../ports/host-error.js';
import type { LoadedPack } from '../../ports/pack-port.js';
import type { PackReason } from '../../use-cases/open-return.js';
import type { PaneScreen } from './pane-view.js';

/** What the pane knows at a moment, without words: they come with the language. Never changed in place. */
export interface PaneState {
  readonly lang: Language;
  readonly screen: PaneScreen;
  /** Where filling and explaining lead back to once they are done. */
  readonly back: 'findings' | 'submit';
  readonly result: PaneResult | null;
  /** Severities clicked; none: all are shown. */
  readonly filter: readonly Severity[];
  readonly selected: string | null;
  readonly busy: PaneBusy | null;
  readonly notice: PaneNotice | null;
  /** Packs at hand: those that ship, then the person's own. */
  readonly packs: readonly LoadedPack[];
  readonly asked: Asked;
  /** Keys of rows that a preview leaves out. */
  readonly unticked: ReadonlySet<string>;
  readonly fillAs: 'formulas' | 'values';
  readonly undo: PaneUndo | null;
  readonly explaining: Explaining | null;
  readonly marked: boolean;
}

export type PaneResult = ReviewedWorkbook | RefusedWorkbook;

export interface ReviewedWorkbook {
  readonly kind: 'reviewed';
  readonly review: Review;
  /** What the review was told. */
  readonly context: ReviewContext;
  readonly facts: WorkbookFacts;
  readonly loaded: LoadedPack;
  readonly packReason: PackReason;
}

/** Nothing could be judged, and why. */
export interface RefusedWorkbook {
  readonly kind: 'refused';
  readonly findings: readonly JudgedFinding[];
}

/** Where a person corrected what was recognised; null: as the workbook says. Columns are 0-based. */
export interface Asked {
  readonly pack: string | null;
  readonly form: string | null;
  readonly org: string | null;
  readonly period: string | null;
  readonly columns: readonly { readonly sheet: string; readonly column: number; readonly role: Role | null }[];
}

export const NOTHING_ASKED: Asked = { pack: null, form: null, org: null, period: null, columns: [] };

export type PaneWork = 'read' | 'recognise' | 'judge' | 'plan' | 'write' | 'mark' | 'report' | 'save' | 'load';

export interface PaneBusy {
  readonly work: PaneWork;
  readonly done: number;
  readonly all: number | null;
  readonly cancellable: boolean;
}

export type WriteKind = 'fix' | 'fill';

/** What was last written, and the sheets as they were before it. */
export interface PaneUndo {
  readonly plan: readonly CellWrite[];
  readonly before: readonly SheetGrid[];
}

export interface Explaining {
  /** Keys of the findings that one explanation is to answer. */
  readonly keys: readonly string[];
  readonly category: ExplanationCategory;
  readonly ground: string;
  readonly text: string;
}

/** What happened, as data: words come with the language. */
export type PaneNotice =
  /** `checked`: the findings are those of what is there now. */
  | { readonly kind: 'written'; readonly what: WriteKind; readonly cells: number; readonly checked: boolean }
  /** `left`: cells that somebody has changed since. */
  | {
      readonly kind: 'undone';
      readonly cells: number;
      readonly left: readonly CellRef[];
      readonly checked: boolean;
    }
  | { readonly kind: 'conflict'; readonly doing: 'write' | 'undo'; readonly cells: readonly CellRef[] }
  | { readonly kind: 'nothing-to-write' }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly code: HostErrorCode; readonly data: HostError['data'] }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'cannot'; readonly what: 'keep' | 'mark' | 'report' }
  | { readonly kind: 'explained'; readonly findings: number }
  | { readonly kind: 'not-explained' }
  | { readonly kind: 'marked'; readonly cells: number; readonly left: number }
  | { readonly kind: 'unmarked' }
  | { readonly kind: 'reported'; readonly sheet: string }
  | { readonly kind: 'still-blocked'; readonly count: number }
  | { readonly kind: 'submitted'; readonly code: string; readonly file: string }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'pack-loaded'; readonly title: string }
  /** No problems: it is not JSON at all. */
  | { readonly kind: 'pack-refused'; readonly name: string; readonly problems: readonly PackProblem[] }
  | { readonly kind: 'pack-missing'; readonly id: string };
