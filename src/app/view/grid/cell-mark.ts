import type { Severity } from '../../../core/finding/finding.js';

/** What a page marks in a cell of a drawn sheet: the worst that was found there, and its words. */
export interface CellMarkView {
  readonly severity: Severity;
  /** Said to a screen reader and shown under the pointer: the severity's word and what was found. */
  readonly label: string;
}

/** What is marked in a cell; null: nothing is. Asked for cells in sight only, at each drawing. */
export type MarkOf = (row: number, column: number) => CellMarkView | null;

/** Pale, told apart in grey print too, and none of the colours that Excel offers by itself. */
export const MARK_COLOURS: { readonly [S in Severity]: string } = {
  error: '#F7C9CE',
  quasi: '#F9D9BB',
  query: '#FCEFB4',
  hint: '#D3E5F7',
};
