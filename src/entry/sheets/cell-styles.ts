import type { CellLook, SheetLook, WorkbookLook } from '../../adapters/xlsx/look/workbook-look.js';

/** How the cells of a sheet look, by `styleKey`. */
export type CellStyles = ReadonlyMap<number, CellLook>;

/** row × 16,384 + column. */
export function styleKey(row: number, column: number): number {
  return row * 16_384 + column;
}

export function cellStyles(look: SheetLook | null, styles: WorkbookLook['styles']): CellStyles {
  const found = new Map<number, CellLook>();
  for (const [row, column, style] of look?.cells ?? []) {
    const each = styles[style];
    if (each) found.set(styleKey(row, column), each);
  }
  return found;
}
