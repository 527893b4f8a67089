import type { Language } from '../../../core/finding/message-of.js';
import type { DeskColumn, DeskFilter, DeskPage, OutgoingKind } from './desk-state.js';

/** A file that a person dropped or picked; its bytes are asked for when its turn comes. */
export interface DroppedFile {
  /** Below the folder that was dropped, with `/`. */
  readonly name: string;
  /** Bytes; known before they are read, so that a too large one never is. */
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

/** What somebody can do at the desk. None rejects: what failed is a notice. */
export interface DeskActions {
  /** Reviews these beside those that are there; a zip is looked into; a file of the same name and digest is not taken twice. */
  add(files: readonly DroppedFile[]): Promise<void>;
  /** The 120 sample returns that ship, with their pack. */
  openSamples(): Promise<void>;
  cancel(): void;
  /** Takes everything off the desk. */
  clear(): Promise<void>;
  remove(key: string): Promise<void>;
  /** Returns that were judged by another one are judged again. */
  choosePack(id: string): Promise<void>;
  /** The text of a pack's .json, or a definition workbook's bytes. It is chosen at once. */
  addPack(content: string | Uint8Array, name: string): Promise<void>;
  chooseParent(org: string | null): Promise<void>;
  show(page: DeskPage): void;
  filter(filter: Partial<DeskFilter>): void;
  sort(by: DeskColumn): void;
  compare(indicator: string): void;
  /** Selects a return, or with `open` goes to its own page. Null: none. */
  select(key: string | null, open?: 'open'): Promise<void>;
  /** Opens a return at a cell (A1): any figure leads back to where it was reported. */
  follow(file: string, sheet: string, cell: string): Promise<void>;
  /** Of the open return: a finding (by its key, keyed-findings.ts) and its cell, or a cell and the findings in it. 0-based. */
  chooseFinding(key: string | null): void;
  chooseCell(sheet: string, row: number, column: number): void;
  comment(
    key: string,
    comment: { readonly finding?: string; readonly sheet?: string; readonly cell?: string; readonly text: string },
  ): Promise<void>;
  dropComment(key: string, id: string): Promise<void>;
  judgeExplanation(key: string, finding: string, accepted: boolean, note: string): Promise<void>;
  /** 审核通过: refused, with a notice, where an error still stands. */
  accept(key: string): Promise<void>;
  /** 退回: makes the returned workbook with the comments in its cells and downloads it. */
  sendBack(key: string): Promise<void>;
  /** Back to 待审. */
  reopen(key: string): Promise<void>;
  make(kind: Exclude<OutgoingKind, 'returned'>): Promise<void>;
  saveCase(): Promise<void>;
  openCase(bytes: Uint8Array, name: string): Promise<void>;
  speak(lang: Language): void;
  /** Turns the keys of one letter on or off. */
  useLetterKeys(on: boolean): Promise<void>;
  dismissNotice(): void;
}
