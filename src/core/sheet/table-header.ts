import { findUnit } from '../quantity/units.js';
import { DATA_ROLES } from './header-synonyms.js';
import type { PackIndex } from './pack-index.js';
import { cellAt } from './grid.js';
import { plain } from './plain-text.js';
import { readHeader, type HeaderReading } from './read-header.js';
import { cellText, isEmpty, type SheetView } from './spread-merges.js';
import type { TableSketch } from './table-sketch.js';

/** The rows that a header takes, and those of them that only number the columns. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly numberRows: ReadonlySet<number>;
}

/** A header has at most so many rows below and above the one that names the indicators. */
const DEEPEST = 4;
const HIGHEST = 2;
/** Columns of a table, at most. */
export const WIDEST = 512;

/** The header around the row that names the indicators (in `names`): merged and stacked rows below it, periods above it. */
export function headerBand(view: SheetView, row: number, names: readonly number[], index: PackIndex): HeaderBand {
  const numberRows = new Set<number>();
  let bottom = row;
  for (const column of names)
    bottom = Math.max(bottom, Math.min(view.mergeAt(row, column)?.bottom ?? row, row + DEEPEST));
  while (bottom < row + DEEPEST && bottom + 1 < view.rows) {
    if (numbersColumns(view, bottom + 1, names)) numberRows.add(bottom + 1);
    else if (numberRows.size > 0 || !continues(view, bottom + 1, names, index)) break;
    bottom += 1;
  }
  let top = row;
  while (top > Math.max(0, row - HIGHEST) && heads(view, top - 1, names, index)) top -= 1;
  return { top, bottom, numberRows };
}

/** The stacked texts above a column, top first; what is merged over several rows counts once. */
export function headerParts(view: SheetView, band: HeaderBand, column: number): readonly string[] {
  const parts: string[] = [];
  let last = '';
  for (let row = band.top; row <= band.bottom; row += 1) {
    if (band.numberRows.has(row)) continue;
    const merge = view.mergeAt(row, column);
    if (merge && row > band.top && merge.top < row) continue;
    const text = cellText(merge ? cellAt(view.grid, merge.top, merge.left) : cellAt(view.grid, row, column));
    if (text !== '' && text !== last) parts.push(text);
    if (text !== '') last = text;
  }
  return parts;
}

/** `headerParts` of every column of a table, left to right: found once, and asked for by all that reads its header. */
export function stackedHeaders(sketch: TableSketch): readonly (readonly string[])[] {
  const before = stacked.get(sketch);
  if (before) return before;
  const band = { ...sketch.header, numberRows: sketch.numberRows };
  const parts: (readonly string[])[] = [];
  for (let column = sketch.left; column <= sketch.right; column += 1)
    parts.push(headerParts(sketch.view, band, column));
  stacked.set(sketch, parts);
  return parts;
}
const stacked = new WeakMap<TableSketch, readonly (readonly string[])[]>();

/** Some column of the header holds figures: a target, an actual, a year. */
export function headsFigures(
  view: SheetView,
  band: HeaderBand,
  left: number,
  right: number,
  index: PackIndex,
): boolean {
  for (let column = left; column <= right; column += 1) {
    const parts = headerParts(view, band, column);
    const role = parts.length > 0 ? readHeader(parts, index, null)?.role : null;
    if (role && DATA_ROLES.has(role)) return true;
  }
  return false;
}

/** First and last column of the band that say anything; null for none. */
export function bandWidth(view: SheetView, band: HeaderBand): readonly [left: number, right: number] | null {
  let left = -1;
  let right = -1;
  for (let row = band.top; row <= band.bottom; row += 1) {
    const cells = view.grid.cells[row] ?? [];
    for (let column = 0; column < cells.length && (left < 0 || column < left + WIDEST); column += 1) {
      if (isEmpty(cells[column])) continue;
      const merge = view.mergeAt(row, column);
      left = left < 0 ? column : Math.min(left, column);
      right = Math.max(right, merge ? Math.min(merge.right, view.columns - 1) : column);
    }
  }
  return left < 0 ? null : [left, Math.min(right, left + WIDEST - 1)];
}

/** The row goes on with the header: nothing under the names, and every other text heads a column. */
function continues(view: SheetView, row: number, names: readonly number[], index: PackIndex): boolean {
  for (const column of names) {
    const text = cellText(view.grid.cells[row]?.[column]);
    if (text === '') continue;
    const role = readHeader([text], index, null)?.role;
    if (role !== 'indicator' && role !== 'group') return false;
  }
  return everyHeads(view, row, index) > 0;
}

/** The row above belongs to the header: it spans or parts the columns of figures, and is no title. */
function heads(view: SheetView, row: number, names: readonly number[], index: PackIndex): boolean {
  const first = names[0] ?? 0;
  const cells = view.grid.cells[row] ?? [];
  let spans = 0;
  for (let column = 0; column < Math.min(cells.length, WIDEST); column += 1) {
    if (isEmpty(cells[column])) continue;
    if (column <= first || /[:：]/.test(cellText(cells[column]))) return false;
    spans += (view.mergeAt(row, column)?.right ?? column) > column ? 2 : 1;
  }
  return spans >= 2 && everyHeads(view, row, index) > 0;
}

/** How many cells of a row read as headers; 0 as soon as one does not. */
function everyHeads(view: SheetView, row: number, index: PackIndex): number {
  const cells = view.grid.cells[row] ?? [];
  let found = 0;
  for (let column = 0; column < Math.min(cells.length, WIDEST); column += 1) {
    const cell = cells[column];
    if (isEmpty(cell)) continue;
    const text = cellText(cell);
    if (typeof cell?.value === 'number' && !isYear(cell.value)) return 0;
    if (!reads(readHeader([text], index, null)) && !(text.length <= 12 && findUnit(text))) return 0;
    found += 1;
  }
  return found;
}

function reads(reading: HeaderReading | null): boolean {
  return reading !== null && (reading.role !== null || reading.period !== null || reading.unit !== null);
}

export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1949 && value <= 2100;
}

/** 甲 乙 1 2 3 under the headers of a printed form. */
function numbersColumns(view: SheetView, row: number, names: readonly number[]): boolean {
  const cells = view.grid.cells[row] ?? [];
  const under = names.map((column) => plain(cellText(cells[column])));
  if (!under.some((text) => /^(?:[甲乙丙丁]|[a-d]|栏次|栏号|-+)$/.test(text))) return false;
  let last = 0;
  for (const cell of cells.slice(0, WIDEST)) {
    if (isEmpty(cell)) continue;
    const text = plain(cellText(cell));
    if (/^(?:[甲乙丙丁戊]|[a-z]|栏次|栏号|-+)$/.test(text)) continue;
    const number = /^\(?(\d{1,3})\)?(?:=.{0,12})?$/.exec(text)?.[1];
    if (number === undefined || Number(number) <= last) return false;
    last = Number(number);
  }
  return true;
}
