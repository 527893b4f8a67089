import type { Cell, SheetGrid } from '../../../core/sheet/grid.js';
import { common } from './areas.js';
import { cellOf } from './cell-of.js';
import type { HostArray, HostCell, HostSheet, HostStore, SheetState } from './host-store.js';
import { unlockedAreas } from './locks.js';
import { memoryStore } from './memory-store.js';

export interface LoadOptions {
  readonly name?: string;
  /** Custom XML parts, as texts. */
  readonly customXml?: readonly string[];
  /** How arrays are held: grids do not say. Default: spilled. */
  readonly arrays?: HostArray['kind'];
}

/** A store that holds these sheets, with nothing to undo. The first visible sheet is the active one. */
export function storeOfGrids(grids: readonly SheetGrid[], options: LoadOptions = {}): HostStore {
  const store = memoryStore(options.name);
  for (const grid of grids) fill(store.addSheet(grid.name), grid, options.arrays ?? 'spill');
  const shown = store.sheets().find(({ state }) => state.visibility === 'visible');
  store.changeBook({
    ...(shown ? { active: shown.id } : {}),
    xmlParts: (options.customXml ?? []).map((xml, index) => ({ id: xmlPartId(index + 1), xml })),
    date1904: grids.some(({ date1904 }) => date1904 === true),
  });
  return store;
}

/** `{…}`: the id of the nth custom XML part. */
export function xmlPartId(number: number): string {
  return `{00000000-0000-4000-9000-${String(number).padStart(12, '0')}}`;
}

/** The sheets as grids again: what was loaded, with what was changed. Styles, names and comments have no place in a grid. */
export function gridsOfStore(store: HostStore): readonly SheetGrid[] {
  return store.sheets().map((sheet) => gridOf(sheet, store.book.date1904));
}

function fill(sheet: HostSheet, grid: SheetGrid, kind: HostArray['kind']): void {
  grid.cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (cell) sheet.setCell(row, column, hostCell(cell));
    }),
  );
  sheet.change({
    visibility: grid.visibility,
    merges: grid.merges,
    arrays: arraysOf(grid, kind),
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
    protection: grid.protection && { password: null, options: {} },
    locks: (grid.protection?.unlocked ?? []).map((area) => ({ area, locked: false })),
  });
}

function hostCell({ value, error, formula, format }: Cell): HostCell {
  return cellOf({ value, error, formula, format });
}

/** A cell with a formula begins an array; the marked cells without one, right of and below it, are its rest. */
function arraysOf(grid: SheetGrid, kind: HostArray['kind']): HostArray[] {
  const found: HostArray[] = [];
  const isRest = (row: number, column: number): boolean => {
    const cell = grid.cells[row]?.[column];
    return cell?.array === true && cell.formula === undefined;
  };
  grid.cells.forEach((line, top) =>
    line?.forEach((cell, left) => {
      if (!cell?.array || cell.formula === undefined) return;
      let right = left;
      while (isRest(top, right + 1)) right += 1;
      let bottom = top;
      while (isRest(bottom + 1, left)) bottom += 1;
      found.push({ area: { top, left, bottom, right }, kind });
    }),
  );
  return found;
}

function gridOf(sheet: HostSheet, date1904: boolean): SheetGrid {
  const { state } = sheet;
  const cells: (Cell | null)[][] = [];
  for (const [row, column, cell] of sheet.cells()) (cells[row] ??= [])[column] = gridCell(cell, row, column, state);
  return {
    name: state.name,
    visibility: state.visibility,
    cells,
    merges: state.merges,
    hiddenRows: new Set([...state.hiddenRows, ...(state.filter?.hiddenRows ?? [])]),
    hiddenColumns: state.hiddenColumns,
    protection: state.protection && { unlocked: unlockedAreas(state) },
    ...(date1904 ? { date1904: true } : {}),
  };
}

function gridCell({ value, error, formula, format }: HostCell, row: number, column: number, state: SheetState): Cell {
  const at = { top: row, left: column, bottom: row, right: column };
  return {
    value,
    ...(error === undefined ? {} : { error }),
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
    ...(state.arrays.some(({ area }) => common(area, at)) ? { array: true as const } : {}),
  };
}
