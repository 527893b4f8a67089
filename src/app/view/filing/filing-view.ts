import type { Language } from '../../../core/finding/message-of.js';
import type { MarkOf } from '../grid/cell-mark.js';
import type { SheetTab } from '../grid/sheet-tab.js';
import type { Place, Selection, SheetView } from '../grid/sheet-view.js';

/** All that the page 填报 shows beside the pane. */
export interface FilingView {
  readonly lang: Language;
  /** Null: no workbook is open. */
  readonly file: OpenFileView | null;
  readonly tabs: readonly SheetTab[];
  readonly sheet: SheetView | null;
  readonly selection: Selection;
  /** Of the active cell, as one would type it. */
  readonly content: string;
  readonly markOf: MarkOf | undefined;
  readonly arranged: Arrangement;
  readonly status: FilingStatus;
  /** A file is being opened. */
  readonly isBusy: boolean;
  /** The name of the file that waits to be opened while the one at hand has changes that are not saved; null: none does. */
  readonly waiting: string | null;
}

export interface OpenFileView {
  readonly name: string;
  readonly isChanged: boolean;
  readonly canUndo: boolean;
  /** Null: it can be saved; else why not, and what to do. */
  readonly readOnly: string | null;
}

/** Which of sheet and pane are seen where there is no room for them side by side. */
export type Arrangement = 'both' | 'sheet' | 'pane';
export const ARRANGEMENTS: readonly Arrangement[] = ['both', 'sheet', 'pane'];

export interface FilingStatus {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
}

/** A file of this machine, read only once it is wanted. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

/** What somebody can do on the page. None rejects: what failed is the status. */
export interface FilingActions {
  open(file: PickedFile): Promise<void>;
  openSample(): Promise<void>;
  /** What becomes of unsaved changes when another file is to be opened. */
  settle(choice: 'save' | 'drop' | 'stay'): Promise<void>;
  save(): Promise<void>;
  undo(): void;
  activate(sheet: string): void;
  select(selection: Selection): void;
  /** What was found in the cell becomes the pane's selected finding. False: nothing was. */
  openFinding(place: Place): boolean;
  /** Enters the text into the active cell. True: it was taken. */
  enter(text: string): Promise<boolean>;
  arrange(arrangement: Arrangement): void;
  speak(lang: Language): void;
}
