import type { BorderDraft, CellDraft, RowDraft, StyleDraft } from '../../../core/book/book-draft.js';
import { clipped } from './clipped.js';

const BODY = { name: '宋体', size: 10 } as const;
const BOX: BorderDraft = { sides: 'all', colour: '000000' };

/** Songti for tables, Heiti for titles, as offices print. */
export const BOOK_LOOKS = {
  title: { font: { name: '黑体', size: 16 }, vertical: 'center' },
  section: { font: { name: '黑体', size: 11 }, vertical: 'center' },
  note: { font: { name: '宋体', size: 9 }, vertical: 'center' },
  header: {
    font: { name: '黑体', size: 10 },
    border: BOX,
    fill: 'EDEDED',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  words: { font: BODY, border: BOX, vertical: 'center', wrap: true },
  code: { font: BODY, border: BOX, horizontal: 'center', vertical: 'center', format: '@' },
  figure: { font: BODY, border: BOX, horizontal: 'right', vertical: 'center' },
  total: { font: { name: '黑体', size: 10 }, border: BOX, fill: 'F3F9FF', horizontal: 'right', vertical: 'center' },
} as const satisfies { readonly [name: string]: StyleDraft };

export type BookLook = keyof typeof BOOK_LOOKS;

/** Text, whatever it begins with, no longer than a cell holds; blank text leaves a cell with its border alone. */
export function textCell(look: BookLook, text: string): CellDraft {
  const style = BOOK_LOOKS[look];
  return text === '' ? { style } : { text: clipped(text), style };
}

/** A decimal; null: a blank cell. */
export function figureCell(look: BookLook, value: string | null): CellDraft {
  const style = BOOK_LOOKS[look];
  return value === null ? { style } : { number: value, style };
}

/** Without `=`; `result` is what it comes to: a figure, or words. */
export function formulaCell(look: BookLook, formula: string, result: { number: string } | { text: string }): CellDraft {
  return { formula, ...result, style: BOOK_LOOKS[look] };
}

export function row(...cells: readonly (CellDraft | null)[]): RowDraft {
  return { cells };
}
