import { inSight, type Axis } from './axis.js';
import { holds, mergeAt } from './selection.js';
import type { Place, SheetView } from './sheet-view.js';

/** What part of the sheet is in sight, in pixels: how far it is scrolled, and how much room there is behind what is frozen. */
export interface Sight {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnRow {
  readonly row: number;
  readonly isFrozen: boolean;
  /** Columns with a cell to draw, ascending; what lies under a merge is not among them. */
  readonly columns: readonly number[];
}

interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/**
 * Cells to draw: those in sight and some around, what is frozen, the active cell wherever it is (a screen reader is on it), and
 * the first cells of merges that reach into sight.
 */
export function drawnRows(
  sheet: Pick<SheetView, 'frozen' | 'merges'>,
  { rows, columns }: Axes,
  sight: Sight,
  active: Place,
): readonly DrawnRow[] {
  const down = inSight(rows, sight.top - AROUND, sight.top + sight.height + AROUND, sheet.frozen.rows);
  const across = inSight(columns, sight.left - AROUND, sight.left + sight.width + AROUND, sheet.frozen.columns);
  const merges = sheet.merges.filter(
    ({ top, left, bottom, right }) =>
      reaches(top, bottom, down, sheet.frozen.rows) && reaches(left, right, across, sheet.frozen.columns),
  );
  const line = places(columns, across, sheet.frozen.columns);
  const drawn = new Map<number, Set<number>>();
  for (const row of places(rows, down, sheet.frozen.rows)) {
    const over = merges.filter(({ top, bottom }) => row >= top && row <= bottom);
    drawn.set(row, new Set(line.filter((column) => !over.some((area) => holds(area, row, column)))));
  }
  const shown = mergeAt(sheet, active);
  const extra = merges.map(({ top, left }): Place => ({ row: top, column: left }));
  for (const { row, column } of [...extra, shown ? { row: shown.top, column: shown.left } : active]) {
    if (row < rows.count && column < columns.count) drawn.set(row, (drawn.get(row) ?? new Set()).add(column));
  }
  return [...drawn]
    .sort(([a], [b]) => a - b)
    .map(([row, set]) => ({ row, isFrozen: row < sheet.frozen.rows, columns: [...set].sort((a, b) => a - b) }));
}

/** Pixels around what is in sight, so that a scrolling eye meets no white. */
const AROUND = 120;

interface Span {
  readonly first: number;
  readonly last: number;
}

function reaches(first: number, last: number, sight: Span, frozen: number): boolean {
  return first < frozen || (first <= sight.last && last >= sight.first);
}

/** Those that are frozen and those in sight, less the hidden ones. */
export function places(axis: Axis, { first, last }: Span, frozen: number): readonly number[] {
  const all = [...run(0, Math.min(frozen, axis.count)), ...run(Math.max(first, frozen), last + 1)];
  return all.filter((index) => axis.size(index) > 0);
}

function run(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
}
