import type { ReportSheet } from './report-sheet-port.js';

/** A note to stand at a cell. */
export interface CellNote {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a reviewer adds to a return; no cell is written. */
export interface Annotation {
  /** Who the notes are by, as Excel shows it. */
  readonly author: string;
  readonly notes: readonly CellNote[];
  readonly report: ReportSheet;
}

/** Why a note does not stand in its cell: the sheet has threaded comments, which notes would hide; or there is no such sheet. */
export type NoteLeft = 'threaded-comments' | 'no-sheet';

export interface Annotated {
  readonly bytes: Uint8Array;
  /** Name of the sheet that was added. */
  readonly sheet: string;
  readonly left: readonly { readonly note: CellNote; readonly why: NoteLeft }[];
}

/** Puts notes and a sheet into a copy of a workbook file, and changes nothing else. Throws only `HostError`. */
export type AnnotateWorkbook = (bytes: Uint8Array, annotation: Annotation) => Annotated;
