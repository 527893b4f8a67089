import { LAST_COLUMN, LAST_ROW } from '../../../core/sheet/address.js';
import type { Area } from '../../../core/sheet/grid.js';

/** Columns, 0-based, inclusive. */
interface Run {
  readonly left: number;
  readonly right: number;
}

/** How the format index of a place is found: its cell's, else its row's, else its column's. */
export interface FormatPlaces {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Rows that set a format of their own. */
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: readonly { readonly first: number; readonly last: number; readonly format: number }[];
}

/** Places whose format is not locked, as few rectangles: equal rows below each other are one. */
export function unlockedAreas(places: FormatPlaces, isLocked: (format: number) => boolean): readonly Area[] {
  const everywhere = columnRuns(places, isLocked);
  const areas: Area[] = [];
  let open = new Map<string, { area: Area }>();
  const addRows = (top: number, bottom: number, runs: readonly Run[]): void => {
    const next = new Map<string, { area: Area }>();
    for (const { left, right } of runs) {
      const key = `${left}:${right}`;
      const above = open.get(key);
      if (above) above.area = { ...above.area, bottom };
      next.set(key, above ?? { area: { top, left, bottom, right } });
    }
    for (const [key, { area }] of open) if (!next.has(key)) areas.push(area);
    open = next;
  };
  let from = 0;
  for (const row of [...new Set([...places.cells.keys(), ...places.rows.keys()])].sort((a, b) => a - b)) {
    if (row > from) addRows(from, row - 1, everywhere);
    addRows(row, row, rowRuns(places, row, everywhere, isLocked));
    from = row + 1;
  }
  if (from <= LAST_ROW) addRows(from, LAST_ROW, everywhere);
  for (const { area } of open.values()) areas.push(area);
  return areas.sort((a, b) => a.top - b.top || a.left - b.left);
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
  for (const [column, format] of [...(cells.get(row) ?? [])].sort((a, b) => a[0] - b[0])) {
    addBase(column - 1);
    if (!isLocked(format)) addRun(runs, column, column);
    from = column + 1;
  }
  addBase(LAST_COLUMN);
  return runs;
}

function addRun(runs: Run[], left: number, right: number): void {
  if (left > right) return;
  const before = runs.at(-1);
  if (before && before.right + 1 >= left) runs[runs.length - 1] = { left: before.left, right };
  else runs.push({ left, right });
}
