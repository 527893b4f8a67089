import type { CellDraft, RowDraft } from '../../../core/book/book-draft.js';
import { addressOf, LAST_COLUMN } from '../../../core/sheet/address.js';
import { LONGEST_TEXT } from '../edit/cell-content.js';
import { checkFormula } from './check-formula.js';
import { checkStyle } from './check-style.js';
import { checkCount, checkNumber } from './check-text.js';

/** In points. */
const TALLEST_ROW = 409.5;

/** @throws RangeError for what no row can hold; `row` is 0-based */
export function checkRow({ height, cells }: RowDraft, row: number, where: string): void {
  checkCount(cells.length, [0, LAST_COLUMN + 1], `${where}: row ${row + 1}: cells`);
  if (height !== undefined) checkNumber(height, [0, TALLEST_ROW], `${where}: row ${row + 1}: height`);
  cells.forEach((cell, column) => {
    if (cell) checkCell(cell, () => `${where}: ${addressOf(row, column)}`);
  });
}

/** The address is spelt out only where it is needed: this is asked of every cell. */
function checkCell({ text, number, formula, style }: CellDraft, where: () => string): void {
  if (text !== undefined && number !== undefined) throw new RangeError(`${where()}: both text and number`);
  if (text !== undefined && text.length > LONGEST_TEXT) {
    throw new RangeError(`${where()}: ${text.length} characters, at most ${LONGEST_TEXT}`);
  }
  if (number !== undefined && !isDecimal(number)) throw new RangeError(`${where()}: ${number} is no number of Excel's`);
  if (formula !== undefined) checkFormula(formula, where());
  if (style !== undefined) checkStyle(style, where);
}

/** A decimal that a double can come near to. */
export function isDecimal(text: string): boolean {
  return /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(text) && Number.isFinite(Number(text));
}
