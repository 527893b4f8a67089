import type { Language } from '../../../core/finding/message-of.js';
import type { SheetTab } from '../grid/sheet-tab.js';
import type { Selection, SheetView } from '../grid/sheet-view.js';

/** All that the page that plays Excel shows at a moment, beside the pane. Rows and columns are 0-based. */
export interface WorkbenchView {
  readonly lang: Language;
  /** Null: no workbook is open yet. */
  readonly fileName: string | null;
  /** Something was changed since it was opened or saved. */
  readonly isChanged: boolean;
  readonly tabs: readonly SheetTab[];
  readonly sheet: SheetView | null;
  readonly selection: Selection;
  /** What the formula bar and the editor begin with: the formula with its sign, or the value as one would type it. */
  readonly content: string;
  /** Where somebody is typing; requests of the add-in are refused meanwhile, as Excel does. */
  readonly isEditing: boolean;
  readonly behaviour: BehaviourName;
  readonly status: StatusView;
  /** The pane has reviewed the workbook: its result can be had as a file. */
  readonly hasReview: boolean;
  /** Work of the page itself is under way (opening, saving, a command). */
  readonly isBusy: boolean;
}

export type BehaviourName = 'normal' | 'protected' | 'editing' | 'too-large' | 'half-way';
export const BEHAVIOURS: readonly BehaviourName[] = ['normal', 'protected', 'editing', 'too-large', 'half-way'];

export interface StatusView {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
}

/** What somebody can do at the page. None rejects: what failed is told in the status. */
export interface WorkbenchActions {
  openFile(bytes: Uint8Array, name: string): Promise<void>;
  openSample(which: 'slips' | 'clean'): Promise<void>;
  save(): Promise<void>;
  /** The pane's last review as a file, as the command line prints it. */
  exportReview(): void;
  behave(name: BehaviourName): void;
  /** A ribbon button of the add-in, by the name that its commands page associates. */
  command(name: RibbonCommand): Promise<void>;
  activate(sheet: string): void;
  select(selection: Selection): void;
  startEditing(): void;
  cancelEditing(): void;
  /** Enters the text into the active cell. Where it is refused the cell keeps what it held, and the status says why. */
  enter(text: string): void;
  /** Sets the number format of the selected cells back to General. */
  general(): void;
  /** Blanks the selected cells. */
  clear(): void;
  paste(text: string): void;
  /** The selected cells as tab separated text. */
  copy(): string;
  undo(): void;
  speak(lang: Language): void;
}

/** The buttons that the manifest puts into the ribbon. */
export type RibbonCommand = 'check' | 'fill' | 'language';
