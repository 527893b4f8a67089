import { columnName, LAST_COLUMN, LAST_ROW } from '../../../core/sheet/address.js';

const ERROR =
  /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)/y;
const WORD = /[\w.$?\\\u0080-\uffff]+/y;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The formula as it reads when copied `rows` down and `columns` to the right: what a dependent of a shared formula holds.
 * Parts behind `$` stay; text, sheet names, names, functions and structured references are left alone. A reference that
 * leaves the sheet becomes #REF!. `formula` is without its `=`, in A1 notation. Linear in its length.
 */
export function shiftFormula(formula: string, shift: Shift): string {
  let result = '';
  let at = 0;
  while (at < formula.length) {
    const end = pieceEnd(formula, at);
    const [text, next] = isWord(formula, at) ? shiftWord(formula, at, end, shift) : [formula.slice(at, end), end];
    result += text;
    at = next;
  }
  return result;
}

/** End of the piece at `at`: a text, a quoted sheet name, a bracketed part, an error, a word, or one character. */
function pieceEnd(formula: string, at: number): number {
  const char = formula[at]!;
  if (char === '"' || char === "'") return quotedEnd(formula, at, char);
  if (char === '[') return bracketEnd(formula, at);
  const pattern = char === '#' ? ERROR : WORD;
  pattern.lastIndex = at;
  return pattern.test(formula) ? pattern.lastIndex : at + 1;
}

function isWord(formula: string, at: number): boolean {
  WORD.lastIndex = at;
  return WORD.test(formula);
}

/** A doubled quote stands for itself: the next text begins right where this one ends, which is the same. */
function quotedEnd(formula: string, at: number, quote: string): number {
  const close = formula.indexOf(quote, at + 1);
  return close < 0 ? formula.length : close + 1;
}

/** `[1]`, `[Column]`, `Table[[#This Row],[a]]`: brackets nest; an apostrophe escapes the character after it. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let index = at; index < formula.length; index += 1) {
    const char = formula[index];
    if (char === "'") index += 1;
    else if (char === '[') depth += 1;
    else if (char === ']' && (depth -= 1) === 0) return index + 1;
  }
  return formula.length;
}

/** Shifts the word from `at` to `end`, and with it the other side of A:B and 1:2; returns the text and where to go on. */
function shiftWord(formula: string, at: number, end: number, shift: Shift): readonly [string, number] {
  const word = formula.slice(at, end);
  const after = formula[end];
  // a sheet's name, a function, a table
  if (after === '!' || after === '(' || after === '[') return [word, end];
  if (after === ':') {
    const otherEnd = pieceEnd(formula, end + 1);
    const other = formula.slice(end + 1, otherEnd);
    // the first sheet of A1:C1!B2
    if (formula[otherEnd] === '!' && isWord(formula, end + 1)) return [`${word}:${other}`, otherEnd];
    const pair = shiftPair(word, other, shift);
    if (pair !== null && formula[otherEnd] !== '(') return [pair, otherEnd];
  }
  return [shiftCell(word, shift) ?? word, end];
}

/** A:B and 1:2; null for anything else. */
function shiftPair(word: string, other: string, shift: Shift): string | null {
  for (const side of [shiftColumn, shiftRow]) {
    const sides = [side(word, shift), side(other, shift)];
    if (!sides.includes(null)) return sides.includes('#REF!') ? '#REF!' : sides.join(':');
  }
  return null;
}

function shiftCell(word: string, shift: Shift): string | null {
  const match = CELL.exec(word);
  if (!match || columnIndex(match[2]!) > LAST_COLUMN || Number(match[4]) - 1 > LAST_ROW) return null;
  const column = shiftColumn(match[1]! + match[2]!, shift)!;
  const row = shiftRow(match[3]! + match[4]!, shift)!;
  return column === '#REF!' || row === '#REF!' ? '#REF!' : column + row;
}

function shiftColumn(word: string, shift: Shift): string | null {
  const match = COLUMN.exec(word);
  const from = match ? columnIndex(match[2]!) : 0;
  if (!match || from > LAST_COLUMN) return null;
  const to = match[1] === '$' ? from : from + shift.columns;
  return to === from ? word : inRange(to, LAST_COLUMN) ? columnName(to) : '#REF!';
}

function shiftRow(word: string, shift: Shift): string | null {
  const match = ROW.exec(word);
  const from = match ? Number(match[2]) - 1 : 0;
  if (!match || from > LAST_ROW) return null;
  const to = match[1] === '$' ? from : from + shift.rows;
  return to === from ? word : inRange(to, LAST_ROW) ? String(to + 1) : '#REF!';
}

function inRange(index: number, last: number): boolean {
  return index >= 0 && index <= last;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
