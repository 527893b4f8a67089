import type { SheetLook, WorkbookLook } from '../../adapters/xlsx/look/workbook-look.js';
import type { SheetView } from '../../app/view/grid/sheet-view.js';
import { cellAt, type Area, type SheetGrid } from '../../core/sheet/grid.js';
import { cellStyles, styleKey } from './cell-styles.js';
import { cellView } from './cell-view.js';
import { pixelsOfWidth } from './column-width.js';
import { rowHeight, sheetFrame, usualColumn } from './sheet-frame.js';

/** A sheet of a file as the grid draws it. `look` is the whole file's, of `readLook`; a file that says nothing of its look has a plain one. */
export function sheetOfGrid(grid: SheetGrid, look: WorkbookLook): SheetView {
  const own = look.sheets.find(({ name }) => name === grid.name) ?? null;
  const styles = cellStyles(own, look.styles);
  const date1904 = grid.date1904 === true;
  return {
    id: grid.name,
    name: grid.name,
    ...sheetFrame(own, usedArea(grid)),
    merges: grid.merges,
    rowHeight: (row) => (grid.hiddenRows.has(row) ? 0 : rowHeight(own, row)),
    columnWidth: (column) => (grid.hiddenColumns.has(column) ? 0 : columnWidth(own, column)),
    cell(row, column) {
      const style = styles.get(styleKey(row, column)) ?? null;
      const font = style?.font ?? null;
      return cellView(cellAt(grid, row, column), style, {
        date1904,
        fill: style?.fill ?? null,
        font,
        isKept: () => false,
      });
    },
  };
}

function columnWidth(look: SheetLook | null, column: number): number {
  const own = look?.columns.find(({ first, last }) => column >= first && column <= last) ?? null;
  return own && own.width !== null ? pixelsOfWidth(own.width) : usualColumn(look);
}

/** What holds a value or a formula. Walks the cells once, when the sheet is drawn first. */
function usedArea({ cells }: SheetGrid): Area | null {
  const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (!cell || (cell.value === null && cell.formula === undefined && cell.error === undefined)) return;
      area.top = Math.min(area.top, row);
      area.left = Math.min(area.left, column);
      area.bottom = row;
      area.right = Math.max(area.right, column);
    }),
  );
  return area.bottom < 0 ? null : area;
}
