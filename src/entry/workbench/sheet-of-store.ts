import { shownText } from '../../adapters/office-host/store/shown-text.js';
import type { HostCell, HostSheet } from '../../adapters/office-host/store/host-store.js';
import type { BorderLook, CellLook, SheetLook } from '../../adapters/xlsx/look/workbook-look.js';
import type { CellView, SheetView } from '../../app/view/grid/sheet-view.js';
import { pixelsOfPoints, pixelsOfWidth, USUAL_COLUMN } from './column-width.js';
import { styleKey, type SheetOrigin } from './open-book.js';

const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;
const USUAL_ROW = 20;
const LEAST = { rows: 60, columns: 16 };

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
  const used = sheet.usedArea(false);
  const look = origin?.look ?? null;
  const hidden = new Set([...state.hiddenRows, ...(state.filter?.hiddenRows ?? [])]);
  return {
    id,
    name: state.name,
    rows: Math.max(LEAST.rows, (used?.bottom ?? 0) + 1 + SPARE_ROWS),
    columns: Math.max(LEAST.columns, (used?.right ?? 0) + 1 + SPARE_COLUMNS),
    used,
    frozen: look?.frozen ?? { rows: 0, columns: 0 },
    gridLines: look?.gridLines ?? true,
    merges: state.merges,
    rowHeight: (row) => (hidden.has(row) ? 0 : rowHeight(look, row)),
    columnWidth(column) {
      if (state.hiddenColumns.has(column)) return 0;
      const points = state.columnWidths.get(column);
      return points === undefined ? usualColumn(look) : pixelsOfPoints(points);
    },
    cell: (row, column) =>
      cellView(sheet.cell(row, column), origin?.styles.get(styleKey(row, column)) ?? null, {
        date1904: source.date1904,
        isKept: () => source.isKept(row, column),
      }),
  };
}

function rowHeight(look: SheetLook | null, row: number): number {
  const points = look?.rowHeights.get(row) ?? look?.defaultRowHeight;
  return points === undefined ? USUAL_ROW : pixelsOfPoints(points);
}

/** A default that the file writes counts its padding; the usual one does not. */
function usualColumn(look: SheetLook | null): number {
  return look && look.defaultColumnWidth !== 8.43 ? pixelsOfWidth(look.defaultColumnWidth) : USUAL_COLUMN;
}

interface Setting {
  readonly date1904: boolean;
  isKept(): boolean;
}

function cellView(cell: HostCell | null, style: CellLook | null, { date1904, isKept }: Setting): CellView | null {
  if (!cell && !style) return null;
  return {
    text: shownText(cell, date1904),
    align: style?.horizontal ?? usualSide(cell),
    vertical: style?.vertical ?? 'bottom',
    wrap: style?.wrap ?? false,
    indent: style?.indent ?? 0,
    fill: cell?.fill ?? null,
    font: fontOf(cell?.font ?? style?.font ?? {}),
    borders: bordersOf(style),
    isKept: cell?.formula !== undefined && isKept(),
  };
}

function fontOf(font: NonNullable<HostCell['font']> | CellLook['font']): CellView['font'] {
  return {
    name: font.name ?? null,
    size: font.size ?? null,
    color: font.color ?? null,
    bold: font.bold === true,
    italic: font.italic === true,
    underline: font.underline !== undefined && font.underline !== 'None',
    strikethrough: font.strikethrough === true,
  };
}

function usualSide(cell: HostCell | null): CellView['align'] {
  if (cell?.error !== undefined || typeof cell?.value === 'boolean') return 'center';
  return typeof cell?.value === 'number' ? 'right' : 'left';
}

function bordersOf(style: CellLook | null): CellView['borders'] {
  if (!style) return {};
  return Object.fromEntries(Object.entries(style.borders).map(([side, line]) => [side, cssLine(line)]));
}

const PIXELS = { thin: 1, medium: 2, thick: 3, double: 3 } as const;

function cssLine({ weight, dashed, color }: BorderLook): string {
  return `${PIXELS[weight]}px ${weight === 'double' ? 'double' : dashed ? 'dashed' : 'solid'} ${color}`;
}
