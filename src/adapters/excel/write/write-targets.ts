import type { CellWrite } from '../../../core/completion/plan.js';
import type { Area } from '../../../core/sheet/grid.js';
import { rectanglesOf, slicesOf } from '../areas.js';

/** Writes that share a rectangle of a sheet: each of its cells has one. */
export interface WriteTarget {
  readonly sheet: string;
  readonly area: Area;
  /** Row by row, as the area is. */
  readonly writes: readonly (readonly CellWrite[])[];
}

/** A plan as few rectangles, in the plan's order of sheets, none with more than so many cells. Of several writes to a cell the last counts. */
export function writeTargets(plan: readonly CellWrite[], mostCells: number): readonly WriteTarget[] {
  const sheets = new Map<string, Map<number, Map<number, CellWrite>>>();
  for (const write of plan) {
    const { sheet, row, column } = write.at;
    const rows = sheets.get(sheet) ?? new Map<number, Map<number, CellWrite>>();
    sheets.set(sheet, rows.set(row, (rows.get(row) ?? new Map<number, CellWrite>()).set(column, write)));
  }
  return [...sheets].flatMap(([sheet, rows]) => {
    const places = ascending(rows).map(([row, cells]) => ({
      row,
      columns: ascending(cells).map(([column]) => column),
    }));
    return rectanglesOf(places)
      .flatMap((area) => slicesOf(area, mostCells))
      .map((area) => ({ sheet, area, writes: writesIn(area, rows) }));
  });
}

function writesIn(
  area: Area,
  rows: ReadonlyMap<number, ReadonlyMap<number, CellWrite>>,
): readonly (readonly CellWrite[])[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) =>
      rows.get(area.top + row)!.get(area.left + column)!,
    ),
  );
}

function ascending<T>(map: ReadonlyMap<number, T>): readonly (readonly [number, T])[] {
  return [...map].sort(([a], [b]) => a - b);
}
