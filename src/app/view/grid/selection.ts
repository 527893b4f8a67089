import type { Area } from '../../../core/sheet/grid.js';
import type { Place, Selection, SheetView } from './sheet-view.js';

/** A key that moves the selection, as the browser names it. */
export interface Move {
  readonly key: string;
  /** Ctrl: to the edge of what is filled. */
  readonly far: boolean;
  /** Shift: makes the selection larger instead of moving it. */
  readonly extends: boolean;
}

type Grid = Pick<SheetView, 'rows' | 'columns' | 'used' | 'merges' | 'rowHeight' | 'columnWidth' | 'cell'>;

const PAGE = 20;

const STEPS = new Map<string, readonly [rows: number, columns: number]>([
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
  ['Enter', [1, 0]],
  ['Tab', [0, 1]],
  ['PageUp', [-PAGE, 0]],
  ['PageDown', [PAGE, 0]],
]);

/** One cell, with all of the merge that it shows. */
export function selectionAt(grid: Pick<SheetView, 'merges'>, place: Place): Selection {
  const merge = mergeAt(grid, place);
  const area = merge ?? { top: place.row, left: place.column, bottom: place.row, right: place.column };
  return { active: { row: area.top, column: area.left }, area };
}

/** From one corner to another, grown until it cuts no merge. */
export function selectionOf(grid: Pick<SheetView, 'merges'>, from: Place, to: Place): Selection {
  let area: Area = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  for (let grown = grow(grid, area); grown !== area; grown = grow(grid, area)) area = grown;
  return { active: selectionAt(grid, from).active, area };
}

/** Where a key leads; null: it is none that moves. Hidden rows and columns are passed over. */
export function moved(grid: Grid, selection: Selection, { key, far, extends: more }: Move): Selection | null {
  if (key === 'Home' || key === 'End') return atEnd(grid, selection, key, far, more);
  const step = STEPS.get(key);
  if (!step) return null;
  const turns = more && (key === 'Enter' || key === 'Tab');
  const [rows, columns] = turns ? [-step[0], -step[1]] : step;
  const from = more && !turns ? farCorner(selection) : selection.active;
  const leaves = more && !turns ? null : mergeAt(grid, from);
  const to = far ? edge(grid, from, rows, columns) : stepFrom(grid, from, rows, columns, leaves);
  return more && !turns ? selectionOf(grid, selection.active, to) : selectionAt(grid, to);
}

export function mergeAt({ merges }: Pick<SheetView, 'merges'>, { row, column }: Place): Area | null {
  return merges.find((area) => holds(area, row, column)) ?? null;
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function grow({ merges }: Pick<SheetView, 'merges'>, area: Area): Area {
  const cut = merges.find(
    (merge) =>
      merge.top <= area.bottom &&
      merge.bottom >= area.top &&
      merge.left <= area.right &&
      merge.right >= area.left &&
      !(holds(area, merge.top, merge.left) && holds(area, merge.bottom, merge.right)),
  );
  return cut
    ? {
        top: Math.min(area.top, cut.top),
        left: Math.min(area.left, cut.left),
        bottom: Math.max(area.bottom, cut.bottom),
        right: Math.max(area.right, cut.right),
      }
    : area;
}

/** The corner that Shift moves: the one across from the active cell. */
function farCorner({ active, area }: Selection): Place {
  return {
    row: active.row === area.top ? area.bottom : area.top,
    column: active.column === area.left ? area.right : area.left,
  };
}

function stepFrom(grid: Grid, from: Place, rows: number, columns: number, leaves: Area | null): Place {
  const edgeRow = rows > 0 ? (leaves?.bottom ?? from.row) : from.row;
  const edgeColumn = columns > 0 ? (leaves?.right ?? from.column) : from.column;
  return {
    row: seen(edgeRow, rows, grid.rows, (row) => grid.rowHeight(row) > 0) ?? from.row,
    column: seen(edgeColumn, columns, grid.columns, (column) => grid.columnWidth(column) > 0) ?? from.column,
  };
}

/** The place `by` further, or beyond it the next that is seen; at the end the last one that is. Null: there is none. */
function seen(from: number, by: number, count: number, isSeen: (index: number) => boolean): number | null {
  if (by === 0) return from;
  const sign = Math.sign(by);
  const wanted = Math.max(0, Math.min(count - 1, from + by));
  for (let at = wanted; at >= 0 && at < count; at += sign) if (isSeen(at)) return at;
  for (let at = wanted; at !== from; at -= sign) if (isSeen(at)) return at;
  return null;
}

/** Ctrl with an arrow: over a run of filled cells to its last one, over blanks to the next filled one, else to the end. */
function edge(grid: Grid, from: Place, rows: number, columns: number): Place {
  const isFilled = ({ row, column }: Place): boolean => (grid.cell(row, column)?.text ?? '') !== '';
  const next = (at: Place): Place | null => {
    const to = stepFrom(grid, at, Math.sign(rows), Math.sign(columns), null);
    return to.row === at.row && to.column === at.column ? null : to;
  };
  let at = from;
  let ahead = next(at);
  if (!ahead) return from;
  const runs = isFilled(from) && isFilled(ahead);
  while (ahead && isFilled(ahead) === runs) {
    at = ahead;
    ahead = next(at);
  }
  return runs || !ahead ? at : ahead;
}

function atEnd(grid: Grid, { active, area }: Selection, key: 'Home' | 'End', far: boolean, more: boolean): Selection {
  const last = grid.used;
  const row = far ? (key === 'Home' ? 0 : (last?.bottom ?? 0)) : more ? area.bottom : active.row;
  const to = { row, column: key === 'Home' ? 0 : (last?.right ?? 0) };
  return more ? selectionOf(grid, active, to) : selectionAt(grid, to);
}
