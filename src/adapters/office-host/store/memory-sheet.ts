import type { Area } from '../../../core/sheet/grid.js';
import { isBlank } from './cell-of.js';
import type { HostCell, HostSheet, SheetState } from './host-store.js';

export const BLANK_SHEET: Omit<SheetState, 'name'> = {
  visibility: 'visible',
  tabColor: '',
  merges: [],
  arrays: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  columnWidths: new Map(),
  rowHeights: new Map(),
  filter: null,
  protection: null,
  locks: [],
};

/** Remembers how a step is taken back. */
export type Journal = (undo: () => void) => void;

/** A sheet as rows of cells in memory. */
export function memorySheet(id: string, name: string, journal: Journal): HostSheet {
  let state: SheetState = { ...BLANK_SHEET, name };
  const rows: (HostCell | null)[][] = [];
  const put = (row: number, column: number, cell: HostCell | null): void => {
    const line = (rows[row] ??= []);
    if (cell) {
      line[column] = cell;
      return;
    }
    delete line[column];
  };
  return {
    id,
    get state() {
      return state;
    },
    change(patch) {
      const before = state;
      journal(() => (state = before));
      state = { ...state, ...patch };
    },
    cell: (row, column) => rows[row]?.[column] ?? null,
    setCell(row, column, cell) {
      const before = rows[row]?.[column] ?? null;
      journal(() => put(row, column, before));
      put(row, column, cell);
    },
    cells: () => cellsOf(rows),
    usedArea: (valuesOnly) => usedArea(rows, valuesOnly),
  };
}

function* cellsOf(rows: readonly (HostCell | null)[][]): Iterable<readonly [number, number, HostCell]> {
  // Rows and their cells may be missing in between: for…in visits only what is there, in order.
  for (const row in rows) {
    for (const column in rows[row]) {
      const cell = rows[row]![Number(column)];
      if (cell) yield [Number(row), Number(column), cell];
    }
  }
}

function usedArea(rows: readonly (HostCell | null)[][], valuesOnly: boolean): Area | null {
  let area: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [row, column, cell] of cellsOf(rows)) {
    if (valuesOnly && isBlank(cell)) continue;
    area ??= { top: row, left: column, bottom: row, right: column };
    area.bottom = row;
    area.left = Math.min(area.left, column);
    area.right = Math.max(area.right, column);
  }
  return area;
}
