import type { Touched } from '../../app/ports/workbook-watch-port.js';
import { cellAt, extent, type Area, type SheetGrid } from '../../core/sheet/grid.js';

/** What a host would tell of the step from these sheets to those: sheets that come, go or are renamed make it structure. */
export function touchedBetween(before: readonly SheetGrid[], now: readonly SheetGrid[]): readonly Touched[] {
  const names = (grids: readonly SheetGrid[]): string => JSON.stringify(grids.map(({ name }) => name));
  if (names(before) !== names(now)) return [{ kind: 'structure' }];
  return now.flatMap((grid, index): Touched[] => {
    const areas = changedCells(before[index]!, grid);
    return areas.length === 0 ? [] : [{ kind: 'cells', sheet: grid.name, areas }];
  });
}

function changedCells(before: SheetGrid, now: SheetGrid): readonly Area[] {
  const [a, b] = [extent(before), extent(now)];
  const areas: Area[] = [];
  for (let row = 0; row < Math.max(a[0], b[0]); row += 1) {
    for (let column = 0; column < Math.max(a[1], b[1]); column += 1) {
      const isSame = JSON.stringify(cellAt(before, row, column)) === JSON.stringify(cellAt(now, row, column));
      if (!isSame) areas.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return areas;
}
