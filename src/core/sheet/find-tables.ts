import { remembering } from '../quantity/remember.js';
import { HEADER_ROLES, type HeaderRole } from './header-synonyms.js';
import { knownNames, type PackIndex } from './pack-index.js';
import { plain, splitBracket } from './plain-text.js';
import { sketchAcross } from './sketch-across.js';
import { sketchDown } from './sketch-down.js';
import { isEmpty, type SheetView } from './spread-merges.js';
import { WIDEST } from './table-header.js';
import { MOST_TABLES, type NameHit, type SheetHits, type TableSketch } from './table-sketch.js';

const LONGEST_NAME = 80;

/** Every place of a sheet where a form of the pack may stand, in reading order. One pass over the cells. */
export function findTables(view: SheetView, index: PackIndex): readonly TableSketch[] {
  const hits = scan(view, index);
  const across = rowsOfNames(hits.names).flatMap(({ row, columns }) => {
    const sketch = sketchAcross(view, row, columns, index);
    return sketch ? [sketch] : [];
  });
  const taken = new Set(across.flatMap((each) => rowsBetween(each.header.top, each.header.bottom)));
  const heads = [...hits.heads].filter(([row]) => !taken.has(row)).slice(0, MOST_TABLES);
  const names = hits.names.filter((each) => !taken.has(each.row));
  const down = sketchDown(view, heads, names, across, index);
  const settled = settle([...across, ...down]);
  return settled.map((each) => ({ ...each, right: widened(each, settled) }));
}

const LOOKED_AT = 50;

/** Figures right of the last header belong to the table too, though nothing heads them; the next table's do not. */
function widened({ view, left, right, body }: TableSketch, all: readonly TableSketch[]): number {
  const beside = all.filter(
    (each) => each.left > right && each.body.bottom >= body.top && startOf(each) <= body.bottom,
  );
  const end = Math.min(view.columns, left + WIDEST, ...beside.map((each) => each.left));
  const last = Math.min(body.bottom, body.top + LOOKED_AT, view.rows - 1);
  const isFilled = (column: number) => {
    for (let row = body.top; row <= last; row += 1) if (!isEmpty(view.grid.cells[row]?.[column])) return true;
    return false;
  };
  let widest = right;
  while (widest + 1 < end && isFilled(widest + 1)) widest += 1;
  return widest;
}

function scan(view: SheetView, index: PackIndex): SheetHits {
  const heads = new Map<number, number[]>();
  const names: NameHit[] = [];
  const standsFor = meanings(index);
  const { cells } = view.grid;
  for (let row = 0; row < cells.length; row += 1) {
    const own = cells[row] ?? NO_CELLS;
    for (let column = 0; column < own.length; column += 1) {
      const value = own[column]?.value;
      if (typeof value !== 'string' || value.length > LONGEST_NAME) continue;
      const meaning = standsFor(value);
      if (meaning === 'name') names.push({ row, column });
      else if (meaning === 'head') {
        const columns = heads.get(row);
        if (columns) columns.push(column);
        else heads.set(row, [column]);
      }
    }
  }
  return { heads, names };
}
const NO_CELLS: readonly undefined[] = [];

/** What a text may be to a table: the header of its names, or an indicator's name. */
type Meaning = 'head' | 'name' | null;

const remembered = new WeakMap<PackIndex, (text: string) => Meaning>();

/** The same few texts fill the sheets of a batch: what each is to a pack's tables is found once. */
function meanings(index: PackIndex): (text: string) => Meaning {
  const before = remembered.get(index);
  if (before) return before;
  const fresh = remembering((text) => meaningOf(plain(text), index), LONGEST_NAME);
  remembered.set(index, fresh);
  return fresh;
}

function meaningOf(text: string, index: PackIndex): Meaning {
  if (text === '') return null;
  if (headRole(text, index) === 'indicator') return 'head';
  return knownNames(index, text).length > 0 ? 'name' : null;
}

function headRole(text: string, index: PackIndex): HeaderRole | null {
  if (text.length > 16) return index.headers.get(text)?.role ?? null;
  const known = index.headers.get(text)?.role ?? HEADER_ROLES.get(text);
  return known ?? HEADER_ROLES.get(splitBracket(text).bare) ?? null;
}

/** Rows that name more indicators side by side than stand below one another in any of their columns. */
function rowsOfNames(
  names: readonly NameHit[],
): readonly { readonly row: number; readonly columns: readonly number[] }[] {
  const down = new Map<number, number>();
  const rows = new Map<number, number[]>();
  for (const { row, column } of names) {
    down.set(column, (down.get(column) ?? 0) + 1);
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  const isAcross = (columns: readonly number[]) =>
    columns.length >= 2 && columns.every((column) => columns.length > down.get(column)!);
  const across = [...rows].filter(([, columns]) => isAcross(columns)).slice(0, MOST_TABLES);
  return across.map(([row, columns]) => ({ row, columns }));
}

function rowsBetween(top: number, bottom: number): number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, at) => top + at);
}

/** Each body ends where the next header below it begins; a header met again after a page break goes on with its table. */
function settle(sketches: readonly TableSketch[]): readonly TableSketch[] {
  const ordered = [...sketches].sort((a, b) => startOf(a) - startOf(b) || a.left - b.left).slice(0, MOST_TABLES);
  const settled: TableSketch[] = [];
  for (const sketch of ordered) {
    const before = [...settled].reverse().find((each) => each.left <= sketch.right && sketch.left <= each.right);
    const above = before ? settled.indexOf(before) : -1;
    if (before && sameHeader(before, sketch)) {
      const repeats = new Set([...before.repeats, ...rowsBetween(sketch.header.top, sketch.header.bottom)]);
      settled[above] = { ...before, body: { ...before.body, bottom: sketch.body.bottom }, repeats };
      continue;
    }
    if (before && before.body.bottom >= startOf(sketch)) {
      settled[above] = { ...before, body: { ...before.body, bottom: startOf(sketch) - 1 } };
    }
    settled.push(sketch);
  }
  return settled;
}

function startOf(sketch: TableSketch): number {
  return Math.min(sketch.header.top, sketch.body.top);
}

function sameHeader(a: TableSketch, b: TableSketch): boolean {
  const height = a.header.bottom - a.header.top;
  if (a.orientation !== b.orientation || a.left !== b.left || a.right !== b.right) return false;
  if (height < 0 || height !== b.header.bottom - b.header.top) return false;
  for (let row = 0; row <= height; row += 1) {
    for (let column = a.left; column <= a.right; column += 1) {
      const [one, other] = [a.view.textAt(a.header.top + row, column), b.view.textAt(b.header.top + row, column)];
      if (one !== other && plain(one) !== plain(other)) return false;
    }
  }
  return true;
}
