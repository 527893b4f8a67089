/**
 * A workbook to be made: definition workbooks, templates and reports are drawn as plain data, and one adapter writes them as
 * .xlsx. Addresses are in A1 notation, widths in characters of the default font, heights in points.
 */
export interface BookDraft {
  readonly title: string;
  readonly sheets: readonly SheetDraft[];
  readonly names?: readonly NameDraft[];
  /** Sheets can be neither added, removed, renamed nor moved. */
  readonly structureLocked?: boolean;
  /** Custom XML parts: whole XML documents, each with the id (a GUID in braces) of its properties part. */
  readonly parts?: readonly { readonly id: string; readonly xml: string }[];
  /** Makes Excel open the add-in's pane together with the file. */
  readonly pane?: PaneDraft;
  /** All formulas are computed when the file is opened. */
  readonly recalculated?: boolean;
}

/** `refersTo`: 'Sheet1'!$E$5:$E$28, without `=`. Within one sheet, or without `sheet` in the whole book. */
export interface NameDraft {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: string;
}

/** Which add-in, and where Excel finds it: decided by how the bureau deployed it (docs/deploy.md). */
export interface PaneDraft {
  /** The manifest's GUID. */
  readonly id: string;
  readonly version: string;
  readonly store: string;
  readonly storeType: 'EXCatalog' | 'FileSystem' | 'Registry' | 'OMEX';
}

export interface SheetDraft {
  /** At most 31 characters, none of `\/?*[]:`, no apostrophe at either end. */
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden';
  readonly columns: readonly ColumnDraft[];
  readonly rows: readonly RowDraft[];
  readonly merges?: readonly string[];
  /** Rows above and columns left of what scrolls. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly filter?: string;
  readonly validations?: readonly ValidationDraft[];
  readonly highlights?: readonly HighlightDraft[];
  readonly protection?: ProtectionDraft;
  /** Excel follows at most 65,530 of a sheet. */
  readonly links?: readonly LinkDraft[];
  readonly print?: PrintDraft;
  readonly zoom?: number;
  /** Cell that is selected when the sheet opens. */
  readonly selected?: string;
}

/** A click on the cell goes to another place of the book: 'Sheet 2'!A5, without `=`. */
export interface LinkDraft {
  readonly cell: string;
  readonly to: string;
  /** What one reads when pointing at it. */
  readonly tip?: string;
}

export interface ColumnDraft {
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowDraft {
  readonly height?: number;
  /** From column A; null: no cell at all. */
  readonly cells: readonly (CellDraft | null)[];
}

/** Text is written as text, whatever it begins with; `number` is a decimal string; a cell without content carries its style alone. */
export interface CellDraft {
  readonly text?: string;
  readonly number?: string;
  /** Without `=`; `number` or `text` beside it is its cached value. Only formulas of our own. */
  readonly formula?: string;
  readonly style?: StyleDraft;
}

/** Colours are RRGGBB. What is absent is Excel's default: no border, no fill, locked. */
export interface StyleDraft {
  readonly font?: FontDraft;
  readonly fill?: string;
  readonly border?: BorderDraft;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Number format code; absent is General, `@` is text. */
  readonly format?: string;
  /** False: writable although the sheet is protected. */
  readonly locked?: boolean;
}

export interface FontDraft {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
}

/** Thin lines in this colour on the sides named; `all` is the usual box. */
export interface BorderDraft {
  readonly sides: 'all' | 'bottom' | 'top';
  readonly colour: string;
}

/** What may be typed into an area, and the words for who types something else. Formulas without `=`. */
export interface ValidationDraft {
  readonly area: string;
  readonly rule:
    | { readonly kind: 'decimal' | 'whole'; readonly min?: string; readonly max?: string }
    | { readonly kind: 'list'; readonly items: readonly string[] }
    | { readonly kind: 'list-range'; readonly range: string }
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'any' };
  readonly allowBlank: boolean;
  /** stop refuses · warning asks · information tells. */
  readonly strictness: 'stop' | 'warning' | 'information';
  /** Excel cuts titles at 32 characters, and messages at 255: longer ones are refused here. */
  readonly error?: { readonly title: string; readonly message: string };
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** Conditional format: the area looks so where the formula, written for its first cell, is true. */
export interface HighlightDraft {
  readonly area: string;
  readonly formula: string;
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
}

/** Without a password unless `hash` is given, made beforehand: salt and hash in base64, SHA-512. */
export interface ProtectionDraft {
  readonly selectLocked?: boolean;
  readonly formatColumns?: boolean;
  readonly formatRows?: boolean;
  readonly hash?: { readonly salt: string; readonly value: string; readonly spins: number };
}

export interface PrintDraft {
  readonly paper: 'A4' | 'A3';
  readonly landscape: boolean;
  /** Pages across; down as many as it takes, unless `fitHeight` says how many. */
  readonly fitWidth?: number;
  readonly fitHeight?: number;
  /** 1-based rows repeated at the top of each page. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  /** 1-based columns repeated at the left of each page. */
  readonly repeatColumns?: { readonly from: number; readonly to: number };
  readonly area?: string;
  /** Excel's own codes: &P page, &N pages. */
  readonly footer?: string;
  readonly header?: string;
  readonly centred?: boolean;
}
