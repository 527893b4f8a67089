import { storeOfGrids } from '../../adapters/office-host/store/grids.js';
import type { HostCell, HostSheet, HostStore } from '../../adapters/office-host/store/host-store.js';
import { readLook } from '../../adapters/xlsx/look/read-look.js';
import type { FontLook, SheetLook, WorkbookLook } from '../../adapters/xlsx/look/workbook-look.js';
import { readWorkbook } from '../../adapters/xlsx/read-workbook.js';
import type { SheetGrid } from '../../core/sheet/grid.js';
import { cellStyles, type CellStyles } from '../sheets/cell-styles.js';
import { pointsOfWidth } from '../sheets/column-width.js';

/** A workbook that is open: the file as it came, what it held, and the store that the grid and the add-in share. */
export interface OpenBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As it was read, by the id of its sheet in the store. */
  readonly origin: ReadonlyMap<string, SheetOrigin>;
  /** Custom XML parts as they were read, in the order of the file. */
  readonly parts: readonly string[];
  readonly store: HostStore;
}

export interface SheetOrigin {
  readonly grid: SheetGrid;
  /** Null: the file says nothing of its look. */
  readonly look: SheetLook | null;
  readonly styles: CellStyles;
}

/** @throws HostError as `readWorkbook` */
export function openBook(bytes: Uint8Array, name: string): OpenBook {
  const { grids, facts } = readWorkbook(bytes, { fileName: name });
  const look = readLook(bytes);
  const store = storeOfGrids(grids, { name, customXml: facts.customXml });
  const sheets = store.sheets().map((sheet, index) => [sheet.id, originOf(grids[index]!, look)] as const);
  const origin = new Map(sheets);
  for (const sheet of store.sheets()) dress(sheet, origin.get(sheet.id)!);
  return { name, bytes, origin, parts: facts.customXml, store };
}

function originOf(grid: SheetGrid, { sheets, styles }: WorkbookLook): SheetOrigin {
  const look = sheets.find(({ name }) => name === grid.name) ?? null;
  return { grid, look, styles: cellStyles(look, styles) };
}

/** Gives the store what an add-in can see and change of the look: fills, fonts, widths. */
function dress(sheet: HostSheet, { look, styles }: SheetOrigin): void {
  for (const [key, { fill, font }] of styles) {
    const [row, column] = [Math.floor(key / 16_384), key % 16_384];
    const cell = sheet.cell(row, column);
    if (!cell && fill === undefined) continue;
    const dressed: HostCell = {
      ...(cell ?? { value: null }),
      ...(fill === undefined ? {} : { fill }),
      ...(Object.keys(font).length === 0 ? {} : { font: hostFont(font) }),
    };
    sheet.setCell(row, column, dressed);
  }
  const widths = (look?.columns ?? []).flatMap(({ first, last, width }) =>
    width === null
      ? []
      : places(first, Math.min(last, first + MOST_COLUMNS)).map((at) => [at, pointsOfWidth(width)] as const),
  );
  if (widths.length > 0) sheet.change({ columnWidths: new Map(widths) });
}

const MOST_COLUMNS = 256;

function places(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function hostFont({ underline, ...font }: FontLook): NonNullable<HostCell['font']> {
  return { ...font, ...(underline ? { underline: 'Single' } : {}) };
}
