import type { Area } from '../../../core/sheet/grid.js';

export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

export function cellsIn(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function contains(outer: Area, inner: Area): boolean {
  return holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);
}

export function common(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest area around both. */
export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of an area: above, below, left and right of the part taken away. */
export function without(area: Area, taken: Area): readonly Area[] {
  const part = common(area, taken);
  if (!part) return [area];
  return [
    { ...area, bottom: part.top - 1 },
    { ...area, top: part.bottom + 1 },
    { ...part, left: area.left, right: part.left - 1 },
    { ...part, left: part.right + 1, right: area.right },
  ].filter((each) => each.top <= each.bottom && each.left <= each.right);
}

/** Joins cells into areas: runs of a row, then equal runs of neighbouring rows. Cells come in reading order. */
export function joined(cells: readonly (readonly [row: number, column: number])[]): readonly Area[] {
  const found: Area[] = [];
  const open = new Map<string, number>();
  for (const run of runs(cells)) {
    const key = `${run.left}:${run.right}`;
    const at = open.get(key);
    const above = at === undefined ? undefined : found[at];
    if (above && above.bottom === run.top - 1) found[at!] = { ...above, bottom: run.bottom };
    else {
      open.set(key, found.length);
      found.push(run);
    }
  }
  return found;
}

function runs(cells: readonly (readonly [row: number, column: number])[]): Area[] {
  const found: Area[] = [];
  for (const [row, column] of cells) {
    const last = found.at(-1);
    if (last && last.top === row && last.right === column - 1) found[found.length - 1] = { ...last, right: column };
    else found.push({ top: row, left: column, bottom: row, right: column });
  }
  return found;
}
