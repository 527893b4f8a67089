import type { Language } from '../../../core/finding/message-of.js';
import type { OrgSource } from './templates-state.js';

/** What one can choose on the page. Files that are not taken are told, and what was chosen before stays. */
export interface ChoosingActions {
  /** By its digest. */
  choosePack(digest: string): void;
  openPack(bytes: Uint8Array, name: string): Promise<void>;
  chooseForm(id: string): void;
  choosePeriod(period: string): void;
  chooseSource(source: OrgSource): Promise<void>;
  openOrgs(bytes: Uint8Array, name: string): Promise<void>;
  search(text: string): void;
  /** Opens or closes a row of the tree. */
  unfold(code: string, isOpen: boolean): void;
  /** Chooses what lies in a row, or nothing of it. */
  choose(code: string, isChosen: boolean): void;
  chooseAll(isChosen: boolean): void;
  /** Shows another of the chosen orgs: the one before, or the next. */
  turn(by: -1 | 1): void;
}

export interface TemplatesActions extends ChoosingActions {
  /** Makes all that is chosen; `folder` asks where, else it is one zip. */
  make(into: 'zip' | 'folder'): Promise<void>;
  cancel(): void;
  dismiss(): void;
  speak(lang: Language): void;
}
