import type { Behaviour } from '../../adapters/office-host/behaviour.js';
import type { OfficeHost } from '../../adapters/office-host/office-host.js';
import type { BehaviourName, StatusView } from '../../app/view/workbench/workbench-view.js';
import type { FileJson } from '../../app/view/review-json.js';
import { WORKBENCH_WORDS, type StatusWords } from '../../app/view/workbench/workbench-words.js';
import type { Language } from '../../core/finding/message-of.js';
import type { BookDesk } from './book-desk.js';

/** What the page needs from outside: samples, the pane, a place to put files. */
export interface WorkbenchOutside {
  sample(which: 'slips' | 'clean'): Promise<{ readonly bytes: Uint8Array; readonly name: string }>;
  /** Loads the pane anew over this host; `onReview` is called with each review that it makes. */
  openPane(host: OfficeHost, lang: Language, onReview: (review: FileJson) => void): void;
  download(bytes: Uint8Array, name: string): void;
  /** Of dates typed without a year. */
  readonly year: number;
  wrong(error: unknown): void;
}

/** What the page is at, shared by what one can do at it. */
export interface SessionState {
  readonly outside: WorkbenchOutside;
  readonly changed: () => void;
  lang: Language;
  desk: BookDesk | null;
  host: OfficeHost | null;
  behaviour: BehaviourName;
  isEditing: boolean;
  isBusy: boolean;
  status: StatusView;
  /** The pane's last one. */
  review: FileJson | null;
}

const BEHAVIOURS: { readonly [B in BehaviourName]: Behaviour } = {
  normal: { kind: 'normal' },
  protected: { kind: 'protected' },
  editing: { kind: 'editing' },
  'too-large': { kind: 'too-large' },
  'half-way': { kind: 'fail-half-way', at: 4 },
};

/** While somebody types into a cell, Excel refuses what the add-in asks for. */
export function behaveAs({ host, behaviour, isEditing }: SessionState): void {
  if (host) host.behaviour = BEHAVIOURS[isEditing && behaviour === 'normal' ? 'editing' : behaviour];
}

export function statusWords({ lang }: SessionState): StatusWords {
  return WORKBENCH_WORDS[lang].status;
}

export function say(state: SessionState, intent: StatusView['intent'], text: string): void {
  state.status = { intent, text };
}
