import { LAST_COLUMN, LAST_ROW } from '../address.js';
import type { Cell, CellRef, SheetGrid } from '../grid.js';
import { cellAt, extent } from '../grid.js';
import { evaluate, type CellSource } from './evaluate.js';
import type { AreaValues } from './functions.js';
import { parseFormula } from './parse-formula.js';
import { placesIn, type Expr, type SheetArea } from './syntax.js';
import { fifteenDigits, isFault, UNKNOWN, type Fault, type Scalar } from './values.js';

/** What a cell comes to. A blank cell is null; a formula never is (one that points at a blank gives 0). */
export interface CellResult {
  readonly value: string | number | boolean | null;
  /** `#N/A` …; `value` is then null. */
  readonly error?: string;
}

/** Cells that one area may have, and cells that may be looked at for all questions together. */
const LARGEST_AREA = 100_000;
const MOST_STEPS = 5_000_000;

/**
 * Works formulas out anew, with the formulas that they rest on, from the values in the grids. `unknown` where we cannot
 * tell: a function, name or book that we do not know, an array, a circle (and all that rests on one), a text that
 * Excel reads by its language, an area that is too large, or steps spent. Each cell is worked out once. Questions in the same order
 * get the same answers.
 */
export function recalculate(grids: readonly SheetGrid[]): (at: CellRef) => CellResult | 'unknown' {
  const book = bookOf(grids);
  return ({ sheet, row, column }) => {
    const index = book.sheets.get(sheet.toLowerCase());
    const value = index === undefined ? UNKNOWN : settle(book, keyOf(index, row, column));
    if (value === UNKNOWN) return 'unknown';
    return isFault(value) ? { value: null, error: value.error } : { value };
  };
}

/**
 * Whether what a cell holds is what its formula comes to: numbers to 12 digits, since programs add up in different orders; a blank is
 * an empty text, and a date or a truth is its number only where both are.
 */
export function sameResult(cell: Cell, result: CellResult): boolean {
  if (cell.error !== undefined || result.error !== undefined) return cell.error === result.error;
  const [held, found] = [cell.value ?? '', result.value ?? ''];
  if (typeof held !== 'number' || typeof found !== 'number') return held === found;
  return (
    Math.abs(held - found) <= 1e-12 * Math.max(Math.abs(held), Math.abs(found), 1e-3) ||
    fifteenDigits(held) === fifteenDigits(found)
  );
}

interface Formula {
  /** Null: it cannot be read, or is part of an array. */
  readonly expr: Expr | null;
  /** Keys of the formula cells that it names, whether it will need them or not. */
  readonly precedents: readonly number[];
  circular: boolean;
}

interface Book {
  readonly grids: readonly SheetGrid[];
  readonly extents: readonly (readonly [rows: number, columns: number])[];
  /** By name in lower case, as Excel compares them. */
  readonly sheets: ReadonlyMap<string, number>;
  /** By sheet: what its formulas see. */
  readonly sources: readonly CellSource[];
  readonly settled: Map<number, Scalar>;
  /** Formulas that are being worked out, and circles. */
  readonly begun: Map<number, Formula>;
  steps: number;
}

function bookOf(grids: readonly SheetGrid[]): Book {
  const book: Book = {
    grids,
    extents: grids.map(extent),
    sheets: new Map(grids.map(({ name }, index) => [name.toLowerCase(), index])),
    sources: grids.map((_, own) => ({
      value: (at) => valueOf(book, own, at),
      values: (at) => valuesOf(book, own, at),
    })),
    settled: new Map(),
    begun: new Map(),
    steps: 0,
  };
  return book;
}

const ROWS = LAST_ROW + 1;
const COLUMNS = LAST_COLUMN + 1;

/** A cell as one number. */
function keyOf(sheet: number, row: number, column: number): number {
  return (sheet * ROWS + row) * COLUMNS + column;
}

function sheetOf(key: number): number {
  return Math.floor(key / (ROWS * COLUMNS));
}

function cellOf(book: Book, key: number): Cell | null {
  return cellAt(book.grids[sheetOf(key)]!, Math.floor(key / COLUMNS) % ROWS, key % COLUMNS);
}

/** Works out what a cell rests on before the cell itself, on a stack of our own: chains may be as long as a sheet. */
function settle(book: Book, at: number): Scalar {
  const stack = [at];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (!book.settled.has(top)) {
      const cell = cellOf(book, top);
      const formula = book.begun.get(top);
      if (cell?.formula === undefined) book.settled.set(top, stored(cell));
      else if (!formula) {
        begin(book, top, cell, stack);
        continue;
      } else conclude(book, top, formula);
    }
    stack.pop();
  }
  return book.settled.get(at) ?? null;
}

/** Works out what rests on no other formula; else puts what it rests on onto the stack. What is begun and not settled rests on this cell: a circle. */
function begin(book: Book, key: number, cell: Cell, stack: number[]): void {
  const parsed = cell.array ? null : parseFormula(cell.formula!);
  const expr = parsed?.ok ? parsed.expr : null;
  const precedents = expr && precedentsOf(book, sheetOf(key), expr);
  const formula: Formula = { expr: precedents && expr, precedents: precedents ?? [], circular: false };
  if (formula.precedents.length === 0) return conclude(book, key, formula);
  book.begun.set(key, formula);
  for (const each of formula.precedents) {
    if (book.settled.has(each)) continue;
    if (book.begun.has(each)) formula.circular = true;
    else stack.push(each);
  }
}

/** All that leads to a circle is unknown, whichever cell was asked for first. */
function conclude(book: Book, key: number, formula: Formula): void {
  const circular = formula.circular || formula.precedents.some((each) => book.begun.get(each)?.circular);
  const value = circular || !formula.expr ? UNKNOWN : evaluate(formula.expr, book.sources[sheetOf(key)]!);
  book.settled.set(key, value ?? 0);
  if (circular) book.begun.set(key, { expr: null, precedents: [], circular });
  else book.begun.delete(key);
}

function stored(cell: Cell | null): Scalar {
  return cell?.error === undefined ? (cell?.value ?? null) : { error: cell.error };
}

/** Null where an area is too large or the steps are spent. */
function precedentsOf(book: Book, sheet: number, expr: Expr): number[] | null {
  const found: number[] = [];
  for (const at of placesIn(expr)) {
    const index = sheetFor(book, sheet, at);
    if (index < 0) return null;
    const { top, left, bottom, right } = at.area;
    const [rows, columns] = book.extents[index]!;
    const lastRow = Math.min(bottom, rows - 1);
    const lastColumn = Math.min(right, columns - 1);
    for (let row = top; row <= lastRow; row += 1) {
      for (let column = left; column <= lastColumn; column += 1) {
        if (cellAt(book.grids[index]!, row, column)?.formula !== undefined) found.push(keyOf(index, row, column));
      }
    }
  }
  return found;
}

/** The sheet of an area, whose cells count as steps; -1: there is no such sheet, or they are too many. */
function sheetFor(book: Book, own: number, { sheet, area }: SheetArea): number {
  const index = sheet === null ? own : (book.sheets.get(sheet.toLowerCase()) ?? -1);
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (index < 0 || cells > LARGEST_AREA || book.steps + cells > MOST_STEPS) return -1;
  book.steps += cells;
  return index;
}

function valueOf(book: Book, own: number, at: SheetArea): Scalar {
  const sheet = sheetFor(book, own, at);
  return sheet < 0 ? UNKNOWN : valueAt(book, sheet, at.area.top, at.area.left);
}

function valuesOf(book: Book, own: number, at: SheetArea): AreaValues | Fault {
  const sheet = sheetFor(book, own, at);
  if (sheet < 0) return UNKNOWN;
  const { top, left, bottom, right } = at.area;
  const values: Scalar[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) values.push(valueAt(book, sheet, row, column));
  }
  return { rows: bottom - top + 1, columns: right - left + 1, values };
}

/** What a formula comes to that is not worked out yet is not known. */
function valueAt(book: Book, sheet: number, row: number, column: number): Scalar {
  const cell = cellAt(book.grids[sheet]!, row, column);
  if (cell?.formula === undefined) return stored(cell);
  const result = book.settled.get(keyOf(sheet, row, column));
  return result === undefined ? UNKNOWN : result;
}
