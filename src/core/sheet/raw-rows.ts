import { codeKey, knownNames, type FormIndex, type PackIndex } from './pack-index.js';
import { FOOTER_STARTS } from './label-words.js';
import type { Cell, CellRef } from './grid.js';
import { indentOf, plain, splitNumbering, type Numbering } from './plain-text.js';
import { readCell } from './read-cell.js';
import { bracketedUnit } from './read-header.js';
import type { BoundColumn } from './return.js';
import { cellText, isEmpty } from './spread-merges.js';
import type { TableSketch } from './table-sketch.js';
import { holdsFigures } from './binding-facts.js';

/** A row of a table's body as it stands, before it is known what it is. */
export interface RawRow {
  readonly row: number;
  readonly at: CellRef;
  /** As written, trimmed. */
  readonly name: string;
  /** Plain name. */
  readonly key: string;
  /** Plain texts that show in the columns of headings left of the name, nearest last; merged ones in every row. */
  readonly headings: readonly string[];
  /** As written; null: none. */
  readonly code: string | null;
  readonly unit: string | null;
  readonly numbering: Numbering | null;
  /** Width of the indentation; parts stand further in than what they are part of. */
  readonly indent: number;
  /** Something stands in a column of figures. */
  readonly filled: boolean;
  /** Its name is merged with that of the row above: more of the same indicator. */
  readonly continued: boolean;
  /** The nearest heading begins in this very row. */
  readonly ownHeading: boolean;
}

export interface RawBody {
  readonly rows: readonly RawRow[];
  readonly footer: readonly { readonly at: CellRef; readonly text: string }[];
}

const LONGEST_NAME = 100;

/** Reads the body row by row; blank rows and repeated headers are left out, and what stands below it is its footer. */
export function readBody(
  sketch: TableSketch,
  columns: readonly BoundColumn[],
  form: FormIndex,
  index: PackIndex,
): RawBody {
  const rows: RawRow[] = [];
  const footer: { at: CellRef; text: string }[] = [];
  const bottom = Math.min(sketch.body.bottom, sketch.view.rows - 1);
  const read = columnsToRead(sketch, columns);
  let below = false;
  for (let row = sketch.body.top; row <= bottom; row += 1) {
    if (sketch.repeats.has(row)) {
      below = false;
      // The title that a printed page repeats above its header is no row.
      while (rows.length > 0 && isWordsOnly(rows.at(-1)!)) footer.push(wordsOf(rows.pop()!));
      continue;
    }
    const first = firstText(sketch, row);
    if (first === null) continue;
    const raw = readRow(sketch, row, read);
    if (raw.continued && !raw.filled) continue;
    const known = knownNames(index, raw.key).some((each) => form.places.has(each.place));
    below = known && raw.filled ? false : below || startsFooter(first, raw);
    if (below) footer.push(...textsOf(sketch, row));
    else rows.push(raw);
  }
  return { rows, footer };
}

function isWordsOnly({ filled, unit, code }: RawRow): boolean {
  return !filled && unit === null && code === null;
}

function wordsOf({ at, name }: RawRow): RawBody['footer'][number] {
  return { at, text: name };
}

/** First text or figure of the row within the table; null: a blank row. */
function firstText(sketch: TableSketch, row: number): string | null {
  const cells = sketch.view.grid.cells[row] ?? NO_CELLS;
  const last = Math.min(sketch.right, cells.length - 1);
  for (let column = sketch.left; column <= last; column += 1) {
    if (!isEmpty(cells[column])) return cellText(cells[column]);
  }
  return null;
}

/** A label with its colon begins a footer even where signatures stand below columns of figures. */
function startsFooter(first: string, raw: RawRow): boolean {
  if (!raw.filled && (raw.name.length > LONGEST_NAME || first.length > LONGEST_NAME)) return true;
  const text = plain(first);
  const follows = raw.filled ? /^:/ : /^(?:$|[:(\d])/;
  return FOOTER_STARTS.some((word) => text.startsWith(word) && follows.test(text.slice(word.length, word.length + 1)));
}

function textsOf(sketch: TableSketch, row: number): { at: CellRef; text: string }[] {
  const { grid } = sketch.view;
  const found: { at: CellRef; text: string }[] = [];
  grid.cells[row]?.forEach((cell, column) => {
    if (column < sketch.left || isEmpty(cell)) return;
    const text = shownText(cell, grid.date1904);
    if (text !== '') found.push({ at: { sheet: grid.name, row, column }, text });
  });
  return found;
}

/** A date as a date, blanks around it kept; all else as it stands. */
function shownText(cell: Cell | null | undefined, date1904: boolean | undefined): string {
  const bare = cellText(cell);
  if (bare === cell?.value) return bare; // a text without blanks around it reads so as a date, too
  const reading = readCell(cell ?? null, date1904);
  return reading.kind === 'date' ? reading.text : bare;
}

/** The columns that tell of a row: found once a table, for every row of it asks. */
interface ColumnsToRead {
  /** -1: the table has none. */
  readonly code: number;
  readonly unit: number;
  readonly figures: readonly number[];
  /** Right of the names, under a header that no one knows. */
  readonly unknown: readonly number[];
}

function columnsToRead(sketch: TableSketch, columns: readonly BoundColumn[]): ColumnsToRead {
  const first = (role: BoundColumn['role']) => columns.find((each) => each.role === role)?.column ?? -1;
  const places = (kept: readonly BoundColumn[]) => kept.map(({ column }) => column);
  return {
    code: first('code'),
    unit: first('unit'),
    figures: places(columns.filter(({ role }) => holdsFigures(role))),
    unknown: places(columns.filter(({ role, column }) => role === null && column > sketch.main)),
  };
}

function readRow(sketch: TableSketch, row: number, columns: ColumnsToRead): RawRow {
  const { view } = sketch;
  const own = nameCell(sketch, row);
  const cells = view.grid.cells[row] ?? NO_CELLS;
  const written = String(cells[own.column]?.value ?? '');
  const name = own.text;
  const key = name.length > LONGEST_NAME || own.continued ? '' : plain(name);
  return {
    row,
    at: { sheet: view.grid.name, row, column: own.column },
    name,
    key,
    headings: own.headings,
    code: shortText(cellText(cells[columns.code])),
    unit: shortText(columns.unit < 0 ? '' : view.textAt(row, columns.unit)) ?? bracketedUnit(name),
    numbering: splitNumbering(key).numbering,
    indent: indentOf(written) + 2 * own.depth,
    filled: isFilled(cells, columns),
    continued: own.continued,
    ownHeading: own.ownHeading,
  };
}

function shortText(text: string): string | null {
  return text === '' || text.length > 60 ? null : text;
}

interface NameCell {
  readonly column: number;
  readonly text: string;
  readonly depth: number;
  readonly headings: readonly string[];
  readonly ownHeading: boolean;
  readonly continued: boolean;
}

/** The deepest column of names that has a text of its own in this row; a merged heading is shown in each of its rows. */
function nameCell(sketch: TableSketch, row: number): NameCell {
  const { view, names, main } = sketch;
  for (let at = names.length - 1; at >= 0; at -= 1) {
    const column = names[at]!;
    const text = cellText(view.grid.cells[row]?.[column]);
    if (text === '') continue;
    if (at === 0)
      return { column, text, depth: Math.max(0, column - main), headings: [], ownHeading: false, continued: false };
    const shown = names.slice(0, at).map((each) => plain(view.textAt(row, each)));
    const headings = shown.filter((each) => each !== '');
    const isUnderHeading = (shown.at(-1) ?? '') !== '';
    const depth = column > main && !isUnderHeading ? column - main : 0;
    const ownHeading = isUnderHeading && !isEmpty(view.grid.cells[row]?.[names[at - 1]!]);
    return { column, text, depth, headings, ownHeading, continued: false };
  }
  const merge = view.mergeAt(row, main);
  const continued = merge !== null && merge.top < row && merge.top >= sketch.body.top;
  const text = continued ? view.textAt(row, main) : '';
  return { column: main, text, depth: 0, headings: [], ownHeading: false, continued };
}

const NO_CELLS: readonly (Cell | null | undefined)[] = [];

function isFilled(cells: typeof NO_CELLS, { figures, unknown }: ColumnsToRead): boolean {
  for (const column of figures) if (!isEmpty(cells[column])) return true;
  for (const column of unknown) if (typeof cells[column]?.value === 'number') return true;
  return false;
}

/** A code that numbers a section, 一 or （一）, or one that the form has. */
export function codeIn(raw: RawRow, form: FormIndex, index: PackIndex): number | null {
  if (raw.code === null) return null;
  const place = index.byCode.get(codeKey(raw.code));
  return place !== undefined && form.places.has(place) ? place : null;
}

export function isSectionCode(code: string | null): boolean {
  return code !== null && /^\(?[一二三四五六七八九十]{1,3}\)?[,.]?$/.test(plain(code));
}
