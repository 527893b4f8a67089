import type { PackIndex } from './pack-index.js';
import { readHeader } from './read-header.js';
import { bandWidth, headerBand, headerParts, headsFigures, WIDEST, type HeaderBand } from './table-header.js';
import { isEmpty, type SheetView } from './spread-merges.js';
import type { NameHit, TableSketch } from './table-sketch.js';

const NONE: ReadonlySet<number> = new Set();
/** A header stands at most so many rows above the first name. */
const FARTHEST = 6;
/** Tables of one sheet, at most: past that it is no report. */
export const MOST_TABLES = 100;
const LOOKED_AT = 50;

/**
 * Tables with indicators down the rows: under each header of names beside a header of figures; and, where a header is
 * missing or says something else, around columns that hold names of the pack.
 */
export function sketchDown(
  view: SheetView,
  heads: readonly (readonly [row: number, columns: readonly number[]])[],
  names: readonly NameHit[],
  others: readonly TableSketch[],
  index: PackIndex,
): readonly TableSketch[] {
  const found: TableSketch[] = [];
  for (const [row, columns] of heads) {
    if (found.length >= MOST_TABLES) break;
    if (found.some((each) => row >= each.header.top && row <= each.header.bottom)) continue;
    found.push(...underHeader(view, row, columns, index));
  }
  const rows = rowsByColumn(names);
  const placed = found.map((each, at) => withNames(each, found[at + 1] ?? null, rows));
  const left = uncovered(names, [...placed, ...others]);
  return [...placed, ...aroundNames(view, left, index)];
}

function underHeader(view: SheetView, row: number, columns: readonly number[], index: PackIndex): TableSketch[] {
  const band = headerBand(view, row, columns.slice(0, WIDEST), index);
  const width = bandWidth(view, band);
  if (!width) return [];
  const groups = neighbours(columns.filter((each) => each <= width[1])).slice(0, MOST_TABLES);
  const starts = groups.map((group, at) =>
    at === 0 ? width[0] : blockStart(view, band, group[0]!, groups[at - 1]!.at(-1)!, index),
  );
  return groups.flatMap((group, at) => {
    const [left, right] = [starts[at]!, (starts[at + 1] ?? width[1] + 1) - 1];
    if (!headsFigures(view, band, left, right, index)) return [];
    const merged = view.mergeAt(row, group.at(-1)!);
    const last = Math.min(merged ? Math.max(merged.right, group.at(-1)!) : group.at(-1)!, right);
    const names = withHeadings(view, band, group[0]!, last, left, index);
    return [sketchOf(view, band, left, right, names, last)];
  });
}

/** 指标 | 单位 | 实际值 || 指标 | 单位 | 实际值: a second block begins with its own number or heading, if it has one. */
function blockStart(view: SheetView, band: HeaderBand, name: number, after: number, index: PackIndex): number {
  let start = name;
  while (start - 1 > after) {
    const parts = headerParts(view, band, start - 1);
    const role = parts.length > 0 ? readHeader(parts, index, null)?.role : null;
    if (role !== 'code' && role !== 'group') break;
    start -= 1;
  }
  return start;
}

/** The columns of names with the columns of headings directly left of them. */
function withHeadings(
  view: SheetView,
  band: HeaderBand,
  first: number,
  last: number,
  left: number,
  index: PackIndex,
): readonly number[] {
  let start = first;
  while (start - 1 >= left) {
    const parts = headerParts(view, band, start - 1);
    if (parts.length === 0 || readHeader(parts, index, null)?.role !== 'group') break;
    start -= 1;
  }
  return Array.from({ length: last - start + 1 }, (_, at) => start + at);
}

function neighbours(columns: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    if (group && group.at(-1) === column - 1) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

function sketchOf(
  view: SheetView,
  band: HeaderBand,
  left: number,
  right: number,
  names: readonly number[],
  main: number,
): TableSketch {
  return {
    view,
    orientation: 'rows',
    header: { top: band.top, bottom: band.bottom },
    numberRows: band.numberRows,
    left,
    right,
    body: { top: band.bottom + 1, bottom: view.rows - 1 },
    repeats: NONE,
    names,
    main,
    across: null,
  };
}

function rowsByColumn(names: readonly NameHit[]): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  for (const { row, column } of names) {
    const same = rows.get(column);
    if (same) same.push(row);
    else rows.set(column, [row]);
  }
  return rows;
}

/** The names stand in the column that has most of the pack's, where that is another than the header says. */
function withNames(
  sketch: TableSketch,
  next: TableSketch | null,
  rows: ReadonlyMap<number, readonly number[]>,
): TableSketch {
  const bottom = next && next.header.top > sketch.header.bottom ? next.header.top - 1 : sketch.body.bottom;
  const count = (column: number) =>
    rows.get(column)?.filter((row) => row >= sketch.body.top && row <= bottom).length ?? 0;
  let main = sketch.main;
  let most = count(main);
  for (let column = sketch.left; column <= sketch.right; column += 1) {
    const found = count(column);
    if (found > most) [main, most] = [column, found];
  }
  if (main === sketch.main) return sketch;
  return { ...sketch, main, names: [...new Set([...sketch.names, main])].sort((a, b) => a - b) };
}

function uncovered(names: readonly NameHit[], sketches: readonly TableSketch[]): readonly NameHit[] {
  const covers = (each: TableSketch, { row, column }: NameHit) =>
    row >= Math.min(each.header.top, each.body.top) &&
    row <= each.body.bottom &&
    column >= each.left &&
    column <= each.right;
  return names.filter((hit) => !sketches.some((each) => covers(each, hit)));
}

/** Two names below one another make a table; in a pack of one or two indicators one does. */
function aroundNames(view: SheetView, names: readonly NameHit[], index: PackIndex): TableSketch[] {
  const enough = index.forms.some((each) => each.places.size <= 2) ? 1 : 2;
  const columns = [...rowsByColumn(names)].filter(([, rows]) => rows.length >= enough).slice(0, MOST_TABLES);
  return columns.flatMap(([column, rows]) => {
    const first = rows[0]!;
    const band = bandAbove(view, first, column, index);
    const headed = band.bottom >= band.top;
    if (!headed && !hasNumbers(view, rows, column)) return [];
    const width = (headed ? bandWidth(view, band) : null) ?? rowWidth(view, first);
    const [left, right] = [Math.min(width[0], column), Math.max(width[1], column)];
    return right > left ? [sketchOf(view, band, left, right, [column], column)] : [];
  });
}

/** The nearest row above the first name that heads figures; none: a band whose bottom is above its top. */
function bandAbove(view: SheetView, first: number, column: number, index: PackIndex): HeaderBand {
  for (let row = first - 1; row >= Math.max(0, first - FARTHEST); row -= 1) {
    const band = headerBand(view, row, [column], index);
    const width = bandWidth(view, { ...band, top: row, bottom: row });
    if (
      width &&
      width[1] > column &&
      headsFigures(view, { ...band, top: row, bottom: row }, width[0], width[1], index)
    ) {
      return band.bottom < first ? band : { ...band, bottom: first - 1 };
    }
  }
  return { top: first, bottom: first - 1, numberRows: NONE };
}

/** Beside names without a header stand figures at least; a page that explains the indicators has none. */
function hasNumbers(view: SheetView, rows: readonly number[], column: number): boolean {
  const beside = (row: number) => view.grid.cells[row]?.slice(column + 1, column + WIDEST) ?? [];
  return rows.slice(0, LOOKED_AT).some((row) => beside(row).some((cell) => typeof cell?.value === 'number'));
}

function rowWidth(view: SheetView, row: number): readonly [number, number] {
  const cells = view.grid.cells[row] ?? [];
  const filled = [...cells.keys()].filter((column) => !isEmpty(cells[column]));
  return [filled[0] ?? 0, Math.min(filled.at(-1) ?? 0, (filled[0] ?? 0) + WIDEST - 1)];
}
