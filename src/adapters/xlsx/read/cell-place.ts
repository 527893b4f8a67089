import { LAST_COLUMN, LAST_ROW } from '../../../core/sheet/address.js';
import { beyondSheet, unreadable } from '../bounds.js';

/**
 * Row, 0-based, that a row's `r` names; `next` where it has none.
 * @throws HostError `too-large` past the last row, `unreadable` for what is no number
 */
export function rowNumber(text: string | null, next: number, where: string): number {
  const number = text === null ? next + 1 : /^\d{1,15}$/.test(text) ? Number(text) : /^\d+$/.test(text) ? Infinity : 0;
  if (number === 0) throw unreadable('cell-place', where);
  if (number > LAST_ROW + 1) throw beyondSheet(text ?? String(number), where);
  return number - 1;
}

/** Column, 0-based, that a cell's `r` names; `next` where it has none. */
export function columnNumber(text: string | null, row: number, next: number, where: string): number {
  if (text !== null) return columnOf(text, row, where);
  if (next > LAST_COLUMN) throw beyondSheet(`column ${next + 1}`, where);
  return next;
}

const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z, ZERO, NINE] = [65, 90, 97, 122, 48, 57];

/**
 * Column, 0-based, of a cell's address, which must lie in `row`: readers disagree whether the cell's own row counts or
 * that of the row around it. By hand, since it is asked for every cell.
 * @throws HostError `too-large` past XFD1048576, `unreadable` for another row or no address
 */
export function columnOf(address: string, row: number, where: string): number {
  let column = 0;
  let at = 0;
  for (; at < address.length && at < 8; at += 1) {
    const code = address.charCodeAt(at);
    if (code >= UPPER_A && code <= UPPER_Z) column = column * 26 + code - UPPER_A + 1;
    else if (code >= LOWER_A && code <= LOWER_Z) column = column * 26 + code - LOWER_A + 1;
    else break;
  }
  let number = 0;
  const digits = at;
  for (; at < address.length && number <= LAST_ROW + 1; at += 1) {
    const code = address.charCodeAt(at);
    if (code < ZERO || code > NINE) throw unreadable('cell-place', where);
    number = number * 10 + code - ZERO;
  }
  if (column === 0 || at === digits || number === 0) throw unreadable('cell-place', where);
  if (column > LAST_COLUMN + 1 || number > LAST_ROW + 1) throw beyondSheet(address, where);
  if (number !== row + 1) throw unreadable('cell-place', where);
  return column - 1;
}
