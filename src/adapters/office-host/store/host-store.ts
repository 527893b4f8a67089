import type { Area } from '../../../core/sheet/grid.js';

/** What one cell of the host holds. A blank cell without a format or style is no cell. */
export interface HostCell {
  /** Dates are serial numbers, as Excel stores them. */
  readonly value: string | number | boolean | null;
  /** `#N/A` …; `value` is then null. */
  readonly error?: string;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** Number format code; absent: General. */
  readonly format?: string;
  /** `#RRGGBB`; absent: no fill. */
  readonly fill?: string;
  readonly font?: HostFont;
  readonly layout?: HostLayout;
}

export interface HostLayout {
  readonly wrap?: boolean;
  /** By Excel's names: `General`, `Center` … */
  readonly horizontal?: string;
  readonly vertical?: string;
}

export interface HostFont {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
}

/** The result of one formula over several cells: spilled by Excel, or fixed with Ctrl+Shift+Enter. Its first cell holds the formula. */
export interface HostArray {
  readonly area: Area;
  readonly kind: 'spill' | 'fixed';
}

export interface HostProtection {
  readonly password: string | null;
  /** What stays allowed, by Excel's own names (`allowFormatCells`). */
  readonly options: { readonly [name: string]: boolean | string };
}

/** Rows that a filter hides are hidden too, but not by hand. */
export interface HostFilter {
  readonly area: Area;
  readonly hiddenRows: ReadonlySet<number>;
}

export interface SheetState {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** `#RRGGBB` or ''. */
  readonly tabColor: string;
  readonly merges: readonly Area[];
  readonly arrays: readonly HostArray[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Points, of columns whose width is not the usual. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Points, of rows whose height is not the usual. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly filter: HostFilter | null;
  readonly protection: HostProtection | null;
  /** Every cell is locked; later entries overrule earlier ones. */
  readonly locks: readonly { readonly area: Area; readonly locked: boolean }[];
}

/** One sheet. Rows and columns are 0-based. */
export interface HostSheet {
  /** `{GUID}`-like, stable under renaming. */
  readonly id: string;
  readonly state: SheetState;
  change(patch: Partial<SheetState>): void;
  cell(row: number, column: number): HostCell | null;
  setCell(row: number, column: number, cell: HostCell | null): void;
  /** Cells that hold something, in reading order. */
  cells(): Iterable<readonly [row: number, column: number, cell: HostCell]>;
  /** The smallest area around what is there; `valuesOnly` leaves out cells that have a format alone. Null: an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null;
}

export interface HostName {
  readonly name: string;
  /** `=Sheet1!$A$1`, with the sign. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** Null: the whole workbook's. */
  readonly sheet: string | null;
}

export interface HostXmlPart {
  readonly id: string;
  readonly xml: string;
}

export interface HostComment {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
  readonly resolved: boolean;
}

export interface BookState {
  /** A file name: `兴国县.xlsx`. */
  readonly name: string;
  readonly active: string;
  /** Of the active sheet. */
  readonly selection: readonly Area[];
  readonly calculation: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  readonly names: readonly HostName[];
  readonly xmlParts: readonly HostXmlPart[];
  /** JSON texts by key. */
  readonly settings: ReadonlyMap<string, string>;
  readonly comments: readonly HostComment[];
  readonly date1904: boolean;
}

/** Who did it: the add-in is told of its own changes too, under `triggerSource`. */
export type Doer = 'add-in' | 'person';

/** What happened to the workbook; areas are 0-based, sheets are ids. */
export type HostChange =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly area: Area;
      readonly before: HostCell | null;
      readonly by: Doer;
    }
  | { readonly kind: 'format' | 'rows-hidden'; readonly sheet: string; readonly area: Area; readonly by: Doer }
  | { readonly kind: 'selected'; readonly sheet: string; readonly areas: readonly Area[]; readonly by: Doer }
  | { readonly kind: 'activated'; readonly sheet: string; readonly left: string | null; readonly by: Doer }
  | { readonly kind: 'sheet-added' | 'sheet-deleted' | 'protection'; readonly sheet: string; readonly by: Doer }
  | {
      readonly kind: 'sheet-renamed';
      readonly sheet: string;
      readonly before: string;
      readonly after: string;
      readonly by: Doer;
    }
  | { readonly kind: 'calculated'; readonly by: Doer }
  | { readonly kind: 'undone'; readonly by: Doer };

/** A workbook that the simulated host plays: small enough to be written over a visible grid. */
export interface HostStore {
  /** In tab order. */
  sheets(): readonly HostSheet[];
  /** A sheet at the end, or at a 0-based place among the tabs. */
  addSheet(name: string, position?: number): HostSheet;
  removeSheet(id: string): void;
  moveSheet(id: string, position: number): void;
  readonly book: BookState;
  changeBook(patch: Partial<BookState>): void;
  /** All that `work` changes is undone at once. Groups within groups join the outer one. */
  group<T>(by: Doer, work: () => T): T;
  /** Says at once what happened, for events and for whoever draws. */
  tell(change: HostChange): void;
  /** Returns what ends it. */
  subscribe(listener: (change: HostChange) => void): () => void;
  /** Takes the last group back; false: there is none. */
  undo(): boolean;
}
