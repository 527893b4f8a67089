import type { Area } from '../../core/sheet/grid.js';

export function rowsOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnsOf({ left, right }: Area): number {
  return right - left + 1;
}

export function cellsOf(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The area cut into slices of whole rows that have at most so many cells; one row at least. */
export function slicesOf(area: Area, mostCells: number): readonly Area[] {
  const height = Math.max(1, Math.floor(mostCells / columnsOf(area)));
  const slices: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    slices.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  }
  return slices;
}

/**
 * Places as few rectangles: runs along rows, equal runs below each other joined. `columns` are the ascending columns of each
 * row, rows ascending.
 */
export function rectanglesOf(
  rows: readonly { readonly row: number; readonly columns: readonly number[] }[],
): readonly Area[] {
  const closed: Area[] = [];
  let open = new Map<string, Area>();
  for (const { row, columns } of rows) {
    const next = new Map<string, Area>();
    for (const { left, right } of runsOf(columns)) {
      const key = `${left}:${right}`;
      const above = open.get(key);
      const joins = above !== undefined && above.bottom === row - 1;
      next.set(key, joins ? { ...above, bottom: row } : { top: row, left, bottom: row, right });
      if (joins) open.delete(key);
    }
    closed.push(...open.values());
    open = next;
  }
  closed.push(...open.values());
  return closed.sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsOf(columns: readonly number[]): readonly { readonly left: number; readonly right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}
