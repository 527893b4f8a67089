import type { BookDraft } from '../../../core/book/book-draft.js';
import type { Language } from '../../../core/finding/message-of.js';
import type { FiledReturn } from '../../../core/group/filed-return.js';
import type { GroupReview } from '../../../core/group/group-review.js';
import type { Explanation } from '../../../core/submission/explanation.js';
import type { Steps } from '../../../core/steps.js';
import type { AnnotateWorkbook } from '../../ports/annotate-port.js';
import type { LoadedPack } from '../../ports/pack-port.js';
import type { ChartSpec } from '../../view/charts/chart-spec.js';
import type { DeskReturn } from '../../view/desk/desk-state.js';
import type { FileJson } from '../../view/review-json.js';

/** What somebody decided about a return, and when it came. */
export type ReturnDecision = Pick<DeskReturn, 'received' | 'decision' | 'decided' | 'comments' | 'judged'>;

/** One return with its words: asked for when its turn comes, so that memory does not grow with their number. */
export interface ReturnDetails {
  readonly json: FileJson;
  readonly explanations: readonly Explanation[];
}

/** All that goes out is made of this. */
export interface OutgoingMaterial {
  readonly lang: Language;
  readonly loaded: LoadedPack;
  readonly group: GroupReview;
  readonly returns: readonly FiledReturn[];
  /** By the return's file; null: nobody decided, as on the command line. */
  readonly decisions: (file: string) => ReturnDecision | null;
  /** Null: the file is no longer at hand. */
  readonly details: (file: string) => Promise<ReturnDetails | null>;
  /** When it is made, with its zone. */
  readonly time: string;
  /** Last day to report, YYYY-MM-DD; null: not known, and nothing is said of who was late. */
  readonly due: string | null;
}

/** What making needs from outside. */
export interface OutgoingTools {
  /** An .xlsx of a draft, in steps. */
  readonly make: (draft: BookDraft) => Steps<Uint8Array>;
  readonly annotate: AnnotateWorkbook;
  /** A chart as an SVG element of its own, without scripts. */
  readonly chart: ChartDrawer;
}

/** `chartSvg` of whoever draws charts. */
export type ChartDrawer = (spec: ChartSpec) => string;

export interface OutgoingFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Long work in steps: between two of them a page may draw, answer, or give it up (`return()`). What it comes to does not
 * depend on that.
 */
export type OutgoingSteps = AsyncGenerator<undefined, OutgoingFile, undefined>;

/** All steps at once. */
export async function outgoingFile(steps: OutgoingSteps): Promise<OutgoingFile> {
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return value;
  }
}
