import type { SheetGrid } from '../../../src/core/sheet/grid.js';

/** A grid as JSON: sets as lists. */
export type WireGrid = Omit<SheetGrid, 'hiddenRows' | 'hiddenColumns'> & {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

export function toWire(grids: readonly SheetGrid[]): readonly WireGrid[] {
  const wired = grids.map((grid) => ({
    ...grid,
    hiddenRows: [...grid.hiddenRows],
    hiddenColumns: [...grid.hiddenColumns],
  }));
  return JSON.parse(JSON.stringify(wired)) as readonly WireGrid[];
}

export function fromWire(grids: readonly WireGrid[]): readonly SheetGrid[] {
  return grids.map((grid) => ({
    ...grid,
    hiddenRows: new Set(grid.hiddenRows),
    hiddenColumns: new Set(grid.hiddenColumns),
  }));
}
