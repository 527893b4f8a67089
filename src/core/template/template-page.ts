import type { CellDraft, ColumnDraft, RowDraft, StyleDraft } from '../book/book-draft.js';
import { addressOf } from '../sheet/address.js';
import { LINE_HEIGHT, ROW_PADDING } from './template-looks.js';
import { linesOf } from './text-width.js';

/** One cell, or one that spreads over several columns. Columns are 0-based, inclusive. */
export interface PlacedCell {
  readonly from: number;
  readonly to: number;
  readonly cell: CellDraft;
}

/** Rows as they are laid one under the other; merges and heights come of themselves. */
export interface Page {
  readonly widths: readonly number[];
  readonly rows: RowDraft[];
  readonly merges: string[];
}

export function newPage(columns: readonly ColumnDraft[]): Page {
  return { widths: columns.map(({ width }) => width), rows: [], merges: [] };
}

/** Adds a row as high as its texts need; answers its 0-based number. */
export function addRow(page: Page, placed: readonly PlacedCell[], least = 1): number {
  const row = page.rows.length;
  const cells: (CellDraft | null)[] = page.widths.map(() => null);
  let lines = least;
  for (const { from, to, cell } of placed) {
    cells[from] = cell;
    // the style goes all the way, or borders end with the first column
    for (let column = from + 1; column <= to; column += 1) cells[column] = cell.style ? { style: cell.style } : null;
    if (to > from) page.merges.push(`${addressOf(row, from)}:${addressOf(row, to)}`);
    lines = Math.max(lines, heightInLines(page, from, to, cell));
  }
  page.rows.push({ height: Math.min(409, lines * LINE_HEIGHT + ROW_PADDING), cells });
  return row;
}

/** Lines of the body's size: a larger font takes more of them, and fits fewer characters on each. */
function heightInLines({ widths }: Page, from: number, to: number, { text, style }: CellDraft): number {
  if (text === undefined || text === '') return 1;
  const scale = sizeOf(style) / BODY_SIZE;
  const width = widths.slice(from, to + 1).reduce((sum, each) => sum + each, 0);
  return style?.wrap ? linesOf(text, width / scale) * scale : scale;
}

const BODY_SIZE = 10.5;

/** Points that a page of A4 across holds within Excel's usual margins. */
const [PAGE_WIDTH, PAGE_HEIGHT] = [741, 487];
/** Points that one character of a column's width takes: a digit of 宋体 11 is eight pixels wide. */
const CHARACTER = 6;
/** A page that is this much too high is still read easily once it is made smaller; the signatures then stay with the figures. */
const STILL_LEGIBLE = 1.3;

/** Fitted to the width of a page it is just a little too high for one. */
export function isNearlyOnePage({ widths, rows }: Page): boolean {
  const width = widths.reduce((sum, each) => sum + each, 0) * CHARACTER;
  const height = rows.reduce((sum, each) => sum + (each.height ?? LINE_HEIGHT + ROW_PADDING), 0);
  const pages = (height * Math.min(1, PAGE_WIDTH / width)) / PAGE_HEIGHT;
  return pages > 0.95 && pages <= STILL_LEGIBLE;
}

function sizeOf(style: StyleDraft | undefined): number {
  return style?.font?.size ?? BODY_SIZE;
}

/**
 * Parts the columns, left to right, into stretches at least as wide as each need, as many as fit; what is left over goes to the
 * last. Fewer stretches than needs: the page is too narrow, and the rest goes on the next row.
 */
export function stretches(page: Page, needs: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  let from = 0;
  for (const need of needs) {
    let to = from;
    let width = page.widths[to] ?? 0;
    while (width < need && to + 1 < page.widths.length) width += page.widths[(to += 1)]!;
    if (from >= page.widths.length || (width < need && found.length > 0)) break;
    found.push([from, to]);
    from = to + 1;
  }
  const last = found.at(-1);
  if (last) last[1] = Math.max(last[1], page.widths.length - 1);
  return found;
}
