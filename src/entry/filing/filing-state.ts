import type { Arrangement, FilingStatus, PickedFile } from '../../app/view/filing/filing-view.js';
import { FILING_WORDS, type FilingWords } from '../../app/view/filing/filing-words.js';
import type { Language } from '../../core/finding/message-of.js';
import type { DeskPorts, FilingDesk } from './filing-desk.js';

/** What the page needs from outside. */
export interface FilingOutside {
  readonly ports: Pick<DeskPorts, 'packs' | 'packTexts' | 'time'>;
  /** What is remembered of a workbook, by a name that only this very file has. Asked anew each time. */
  memory(workbook: () => string): DeskPorts['memory'];
  readonly version: string;
  sample(): Promise<{ readonly bytes: Uint8Array; readonly name: string }>;
  download(bytes: Uint8Array, name: string): void;
  /** Of dates typed without a year. */
  readonly year: number;
  wrong(error: unknown): void;
}

/** What the page is at, shared by what one can do at it. */
export interface FilingState {
  readonly outside: FilingOutside;
  readonly changed: () => void;
  lang: Language;
  desk: FilingDesk | null;
  isBusy: boolean;
  status: FilingStatus;
  arranged: Arrangement;
  waiting: PickedFile | null;
}

export function wordsOf({ lang }: Pick<FilingState, 'lang'>): FilingWords {
  return FILING_WORDS[lang];
}

export function say(state: FilingState, intent: FilingStatus['intent'], text: string): void {
  state.status = { intent, text };
  state.changed();
}
