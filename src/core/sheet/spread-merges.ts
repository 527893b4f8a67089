import { cellAt, extent, type Area, type Cell, type SheetGrid } from './grid.js';

/** A sheet whose merged cells can be asked for: what is merged shows its first cell's content all over. */
export interface SheetView {
  readonly grid: SheetGrid;
  /** Rows and columns that hold anything. */
  readonly rows: number;
  readonly columns: number;
  /** The merged area that covers a cell, its first cell included; null: none. */
  mergeAt(row: number, column: number): Area | null;
  /** The cell that shows at a place, through its merge. */
  shown(row: number, column: number): Cell | null;
  /** The text that shows at a place, trimmed; numbers as digits; '' for a blank, an error or a boolean. */
  textAt(row: number, column: number): string;
}

/** A stranger's merges may cover the whole sheet many times over: past so many covered cells they are not spread. */
const COVERED_AT_MOST = 50_000;
const COLUMNS = 16_384;

export function viewSheet(grid: SheetGrid): SheetView {
  const [rows, columns] = extent(grid);
  const merges = coverage(grid.merges, rows, columns);
  const mergeAt = (row: number, column: number) => merges?.get(row * COLUMNS + column) ?? null;
  const shown = (row: number, column: number) => {
    const merge = merges === null ? null : mergeAt(row, column);
    return merge ? cellAt(grid, merge.top, merge.left) : cellAt(grid, row, column);
  };
  return { grid, rows, columns, mergeAt, shown, textAt: (row, column) => cellText(shown(row, column)) };
}

/** A cell's own text, trimmed; numbers as digits; '' for a blank, an error or a boolean. */
export function cellText(cell: Cell | null | undefined): string {
  const value = cell?.value;
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
}

/** Nothing stands in the cell: no value but blanks, and no error. */
export function isEmpty(cell: Cell | null | undefined): boolean {
  if (!cell || cell.error !== undefined) return !cell;
  return cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === '');
}

function coverage(merges: readonly Area[], rows: number, columns: number): ReadonlyMap<number, Area> | null {
  if (merges.length === 0) return null;
  const covered = new Map<number, Area>();
  let left = COVERED_AT_MOST;
  for (const area of merges) {
    const bottom = Math.min(area.bottom, rows - 1);
    const right = Math.min(area.right, columns - 1);
    const size = (bottom - area.top + 1) * (right - area.left + 1);
    if (bottom < area.top || right < area.left || size > left) continue;
    left -= size;
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) covered.set(row * COLUMNS + column, area);
    }
  }
  return covered;
}
