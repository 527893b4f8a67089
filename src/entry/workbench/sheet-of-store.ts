import type { HostSheet } from '../../adapters/office-host/store/host-store.js';
import type { SheetView } from '../../app/view/grid/sheet-view.js';
import { styleKey } from '../sheets/cell-styles.js';
import { cellView } from '../sheets/cell-view.js';
import { pixelsOfPoints } from '../sheets/column-width.js';
import { rowHeight, sheetFrame, usualColumn } from '../sheets/sheet-frame.js';
import type { SheetOrigin } from './open-book.js';

export interface SheetSource {
  readonly sheet: HostSheet;
  /** Null: a sheet that was added since. */
  readonly origin: SheetOrigin | null;
  readonly date1904: boolean;
  /** Whether the page could work out the formula of a cell. */
  isKept(row: number, column: number): boolean;
}

/** One sheet of the store as the grid draws it; it shows the store of this moment for as long as nothing changes. */
export function sheetOfStore(id: string, source: SheetSource): SheetView {
  const { sheet, origin } = source;
  const { state } = sheet;
  const look = origin?.look ?? null;
  const hidden = new Set([...state.hiddenRows, ...(state.filter?.hiddenRows ?? [])]);
  return {
    id,
    name: state.name,
    ...sheetFrame(look, sheet.usedArea(false)),
    merges: state.merges,
    rowHeight: (row) => (hidden.has(row) ? 0 : rowHeight(look, row)),
    columnWidth(column) {
      if (state.hiddenColumns.has(column)) return 0;
      const points = state.columnWidths.get(column);
      return points === undefined ? usualColumn(look) : pixelsOfPoints(points);
    },
    cell(row, column) {
      const cell = sheet.cell(row, column);
      const style = origin?.styles.get(styleKey(row, column)) ?? null;
      return cellView(cell, style, {
        date1904: source.date1904,
        // a fill may have been taken away since; a blank cell keeps the font it had
        fill: cell?.fill ?? null,
        font: cell?.font ?? style?.font ?? null,
        isKept: () => source.isKept(row, column),
      });
    },
  };
}
