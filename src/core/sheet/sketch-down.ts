import { knownNames, type PackIndex } from './pack-index.js';
import { plain } from './plain-text.js';
import { readHeader } from './read-header.js';
import { bandWidth, headerBand, headerParts, headsFigures, isYear, WIDEST, type HeaderBand } from './table-header.js';
import { sketchAroundNames } from './sketch-names.js';
import type { SheetView } from './spread-merges.js';
import { MOST_TABLES, rowsByColumn, sketchOf, type NameHit, type TableSketch } from './table-sketch.js';

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
  return [...placed, ...sketchAroundNames(view, names, [...placed, ...others], index)];
}

function underHeader(view: SheetView, row: number, columns: readonly number[], index: PackIndex): TableSketch[] {
  const band = headerBand(view, row, columns.slice(0, WIDEST), index);
  const width = ownWidth(view, band, columns, index);
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

/** The band's width, up to where the rows of a table beside this one stand: an indicator's name, or a figure that is no year. */
function ownWidth(
  view: SheetView,
  band: HeaderBand,
  names: readonly number[],
  index: PackIndex,
): readonly [left: number, right: number] | null {
  const width = bandWidth(view, band);
  if (!width) return null;
  const isBody = (column: number) => {
    for (let row = band.top; row <= band.bottom; row += 1) {
      const value = band.numberRows.has(row) ? null : view.grid.cells[row]?.[column]?.value;
      if (typeof value === 'number' && !isYear(value)) return true;
      if (typeof value === 'string' && isName(plain(value), index)) return true;
    }
    return false;
  };
  let left = names[0]!;
  while (left > width[0] && !isBody(left - 1)) left -= 1;
  let right = Math.min(names.at(-1)!, width[1]);
  while (right < width[1] && !isBody(right + 1)) right += 1;
  while (left < names[0]! && headerParts(view, band, left).length === 0) left += 1;
  return [left, right];
}

/** 城市低保标准 may be an indicator, and head the column of a reference value. */
function isName(text: string, index: PackIndex): boolean {
  return knownNames(index, text).length > 0 && !index.headers.has(text) && !index.references.has(text);
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
