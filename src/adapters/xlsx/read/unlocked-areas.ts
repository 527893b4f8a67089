import { LAST_COLUMN, LAST_ROW } from '../../../core/sheet/address.js';
import type { Area } from '../../../core/sheet/grid.js';

/** Columns, 0-based, inclusive. */
interface Run {
  readonly left: number;
  readonly right: number;
}

/** A cell's column, and whether its format is locked, as one small number: every cell has one. */
export type CellLock = number;

export function cellLock(column: number, locked: boolean): CellLock {
  return column * 2 + (locked ? 1 : 0);
}

/** How the lock of a place is found: by its cell's format, else its row's, else its column's. */
export interface FormatPlaces {
  /** By row, in any order; of two of one column the later counts. */
  readonly cells: ReadonlyMap<number, readonly CellLock[]>;
  /** Format indexes of rows that set one of their own. */
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: readonly { readonly first: number; readonly last: number; readonly format: number }[];
}

type OpenArea = { -readonly [K in keyof Area]: Area[K] };

/** Places whose format is not locked, as few rectangles: equal rows below each other are one. */
export function unlockedAreas(places: FormatPlaces, isLocked: (format: number) => boolean): readonly Area[] {
  const everywhere = columnRuns(places, isLocked);
  const areas: Area[] = [];
  let open: readonly OpenArea[] = [];
  const addRows = (top: number, bottom: number, runs: readonly Run[]): void => {
    if (runs.length > 0 || open.length > 0) open = continued(open, { top, bottom, runs }, areas);
  };
  let from = 0;
  for (const row of [...new Set([...places.cells.keys(), ...places.rows.keys()])].sort((a, b) => a - b)) {
    if (row > from) addRows(from, row - 1, everywhere);
    addRows(row, row, rowRuns(places, row, everywhere, isLocked));
    from = row + 1;
  }
  if (from <= LAST_ROW) addRows(from, LAST_ROW, everywhere);
  areas.push(...open);
  return areas.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The areas that rows below go on with, or begin; those that end above them are added to `ended`. Both lists go from left to right. */
function continued(
  open: readonly OpenArea[],
  { top, bottom, runs }: { readonly top: number; readonly bottom: number; readonly runs: readonly Run[] },
  ended: Area[],
): readonly OpenArea[] {
  const next: OpenArea[] = [];
  let index = 0;
  for (const { left, right } of runs) {
    for (; index < open.length && open[index]!.left < left; index += 1) ended.push(open[index]!);
    const above = open[index];
    if (above?.left === left && above.right === right) {
      above.bottom = bottom;
      next.push(above);
      index += 1;
    } else next.push({ top, left, bottom, right });
  }
  for (; index < open.length; index += 1) ended.push(open[index]!);
  return next;
}

/** Unlocked columns of a row that nothing is said about; columns without a format have the first one. */
function columnRuns({ columns }: FormatPlaces, isLocked: (format: number) => boolean): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { first, last, format } of [...columns].sort((a, b) => a.first - b.first)) {
    if (first > from && !isLocked(0)) addRun(runs, from, first - 1);
    if (!isLocked(format) && last >= from) addRun(runs, Math.max(first, from), last);
    from = Math.max(from, last + 1);
  }
  if (from <= LAST_COLUMN && !isLocked(0)) addRun(runs, from, LAST_COLUMN);
  return runs;
}

function rowRuns(
  { cells, rows }: FormatPlaces,
  row: number,
  everywhere: readonly Run[],
  isLocked: (format: number) => boolean,
): readonly Run[] {
  const own = rows.get(row);
  const base = own === undefined ? everywhere : isLocked(own) ? [] : [{ left: 0, right: LAST_COLUMN }];
  const locks = inOrder(cells.get(row) ?? []);
  const runs: Run[] = [];
  let from = 0;
  let index = 0;
  const addBase = (to: number): void => {
    for (; index < base.length && base[index]!.left <= to; index += 1) {
      const { left, right } = base[index]!;
      if (right >= from) addRun(runs, Math.max(left, from), Math.min(right, to));
      if (right > to) break;
    }
  };
  for (const lock of locks) {
    const column = lock >> 1;
    addBase(column - 1);
    if (lock % 2 === 0) addRun(runs, column, column);
    from = column + 1;
  }
  addBase(LAST_COLUMN);
  return runs;
}

/** By column, one each. Nearly every program writes them so. */
function inOrder(locks: readonly CellLock[]): readonly CellLock[] {
  if (locks.every((lock, index) => index === 0 || lock >> 1 > locks[index - 1]! >> 1)) return locks;
  const byColumn = new Map(locks.map((lock) => [lock >> 1, lock]));
  return [...byColumn.values()].sort((a, b) => a - b);
}

function addRun(runs: Run[], left: number, right: number): void {
  if (left > right) return;
  const before = runs.at(-1);
  if (before && before.right + 1 >= left) runs[runs.length - 1] = { left: before.left, right };
  else runs.push({ left, right });
}
