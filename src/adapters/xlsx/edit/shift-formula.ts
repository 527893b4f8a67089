import { columnName, LAST_COLUMN, LAST_ROW } from '../../../core/sheet/address.js';

const ERROR =
  /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)/y;
const WORD = /[\w.$?\\\u0080-\uffff]+/y;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const REF = '#REF!';
const ROW = /^(\$?)([1-9]\d{0,6})$/;

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** A part of a formula: text that stays, or a reference that moves. */
type Piece = string | ((shift: Shift) => string);

/**
 * The formula as it reads when copied `rows` down and `columns` to the right: what a dependent of a shared formula holds.
 * Parts behind `$` stay; text, sheet names, names, functions and structured references are left alone. A reference that
 * leaves the sheet becomes #REF!. `formula` is without its `=`, in A1 notation. Linear in its length.
 */
export function shiftFormula(formula: string, shift: Shift): string {
  return formulaShifter(formula)(shift);
}

/** `shiftFormula` for a formula that many cells share: what it is made of is found out once. */
export function formulaShifter(formula: string): (shift: Shift) => string {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < formula.length) {
    const end = pieceEnd(formula, at);
    const [piece, next]: readonly [Piece, number] = isWord(formula, at)
      ? wordPiece(formula, at, end)
      : [formula.slice(at, end), end];
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
    at = next;
  }
  return (shift) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece(shift))).join('');
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

/** The word from `at` to `end`, and with it the other side of A:B and 1:2; and where to go on. */
function wordPiece(formula: string, at: number, end: number): readonly [Piece, number] {
  const word = formula.slice(at, end);
  const after = formula[end];
  // a sheet's name, a function, a table
  if (after === '!' || after === '(' || after === '[') return [word, end];
  if (after === ':') {
    const otherEnd = pieceEnd(formula, end + 1);
    const other = formula.slice(end + 1, otherEnd);
    // the first sheet of A1:C1!B2
    if (formula[otherEnd] === '!' && isWord(formula, end + 1)) return [`${word}:${other}`, otherEnd];
    const pair = pairPiece(word, other);
    if (pair !== null && formula[otherEnd] !== '(') return [pair, otherEnd];
  }
  return [cellPiece(word) ?? word, end];
}

/** A:B and 1:2; null for anything else. */
function pairPiece(word: string, other: string): Piece | null {
  for (const side of [columnPart, rowPart]) {
    const [first, second] = [side(word), side(other)];
    if (!first || !second) continue;
    return (shift) => {
      const sides = [first(shift), second(shift)];
      return sides.includes(REF) ? REF : sides.join(':');
    };
  }
  return null;
}

function cellPiece(word: string): Piece | null {
  const match = CELL.exec(word);
  if (!match) return null;
  const column = columnPart(match[1]! + match[2]!);
  const row = rowPart(match[3]! + match[4]!);
  if (!column || !row) return null;
  return (shift) => {
    const [left, right] = [column(shift), row(shift)];
    return left === REF || right === REF ? REF : left + right;
  };
}

type Part = (shift: Shift) => string;

function columnPart(word: string): Part | null {
  const match = COLUMN.exec(word);
  const from = match ? columnIndex(match[2]!) : LAST_COLUMN + 1;
  if (!match || from > LAST_COLUMN) return null;
  if (match[1] === '$') return () => word;
  return ({ columns }) =>
    columns === 0 ? word : inRange(from + columns, LAST_COLUMN) ? columnName(from + columns) : REF;
}

function rowPart(word: string): Part | null {
  const match = ROW.exec(word);
  const from = match ? Number(match[2]) - 1 : LAST_ROW + 1;
  if (!match || from > LAST_ROW) return null;
  if (match[1] === '$') return () => word;
  return ({ rows }) => (rows === 0 ? word : inRange(from + rows, LAST_ROW) ? String(from + rows + 1) : REF);
}

function inRange(index: number, last: number): boolean {
  return index >= 0 && index <= last;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
