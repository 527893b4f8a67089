import type { SheetLook } from '../../adapters/xlsx/look/workbook-look.js';
import type { SheetView } from '../../app/view/grid/sheet-view.js';
import type { Area } from '../../core/sheet/grid.js';
import { pixelsOfPoints, pixelsOfWidth, USUAL_COLUMN } from './column-width.js';

const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;
const USUAL_ROW = 20;
const LEAST = { rows: 60, columns: 16 };

/** How much of a sheet is drawn, and what its file says of its panes and lines. */
export function sheetFrame(
  look: SheetLook | null,
  used: Area | null,
): Pick<SheetView, 'rows' | 'columns' | 'used' | 'frozen' | 'gridLines'> {
  return {
    rows: Math.max(LEAST.rows, (used?.bottom ?? 0) + 1 + SPARE_ROWS),
    columns: Math.max(LEAST.columns, (used?.right ?? 0) + 1 + SPARE_COLUMNS),
    used,
    frozen: look?.frozen ?? { rows: 0, columns: 0 },
    gridLines: look?.gridLines ?? true,
  };
}

/** Pixels of a row that is not hidden. */
export function rowHeight(look: SheetLook | null, row: number): number {
  const points = look?.rowHeights.get(row) ?? look?.defaultRowHeight;
  return points === undefined ? USUAL_ROW : pixelsOfPoints(points);
}

/** Pixels of a column without a width of its own. A default that the file writes counts its padding; the usual one does not. */
export function usualColumn(look: SheetLook | null): number {
  return look && look.defaultColumnWidth !== 8.43 ? pixelsOfWidth(look.defaultColumnWidth) : USUAL_COLUMN;
}
