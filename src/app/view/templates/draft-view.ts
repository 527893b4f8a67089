import type {
  BookDraft,
  CellDraft,
  ColumnDraft,
  RowDraft,
  SheetDraft,
  StyleDraft,
} from '../../../core/book/book-draft.js';
import { parseArea } from '../../../core/sheet/address.js';
import type { Area } from '../../../core/sheet/grid.js';

/** The visible sheets of a draft as they will look, and what is hidden. */
export interface DraftView {
  readonly sheets: readonly DraftSheetView[];
  readonly hiddenSheets: number;
}

export interface DraftSheetView {
  readonly name: string;
  /** Pixels; hidden columns are left out everywhere. */
  readonly widths: readonly number[];
  readonly rows: readonly DraftRowView[];
  readonly isProtected: boolean;
  /** Cells that can be filled in. */
  readonly unlocked: number;
}

export interface DraftRowView {
  /** Pixels; null: as high as the text needs. */
  readonly height: number | null;
  readonly cells: readonly DraftCellView[];
}

export interface DraftCellView {
  readonly key: number;
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  /** Can be filled in although the sheet is protected. */
  readonly isUnlocked: boolean;
  readonly isFormula: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly isBold: boolean;
  readonly size: number | null;
  readonly hasBorder: boolean;
  readonly wraps: boolean;
}

const PIXELS_A_CHARACTER = 7;
const PIXELS_A_POINT = 4 / 3;
/** Rows that are drawn at most: a preview, not the file. */
const MOST_ROWS = 400;

export function draftView(draft: BookDraft): DraftView {
  const shown = draft.sheets.filter(({ visibility = 'visible' }) => visibility === 'visible');
  return { sheets: shown.map(sheetView), hiddenSheets: draft.sheets.length - shown.length };
}

function sheetView(sheet: SheetDraft): DraftSheetView {
  const merges = (sheet.merges ?? []).flatMap((each) => parseArea(each) ?? []);
  const last = lastColumn(sheet);
  const columns = Array.from({ length: last + 1 }, (_, index) => index).filter((each) => !sheet.columns[each]?.hidden);
  const isProtected = sheet.protection !== undefined;
  const rows = sheet.rows
    .slice(0, MOST_ROWS)
    .map((row, index) => rowView({ row, index, columns, merges, isProtected }));
  return {
    name: sheet.name,
    widths: columns.map((each) => Math.round((sheet.columns[each] ?? DEFAULT_COLUMN).width * PIXELS_A_CHARACTER) + 5),
    rows,
    isProtected,
    unlocked: rows.reduce((sum, { cells }) => sum + cells.filter(({ isUnlocked }) => isUnlocked).length, 0),
  };
}

const DEFAULT_COLUMN: ColumnDraft = { width: 8.43 };

function lastColumn(sheet: SheetDraft): number {
  return sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length - 1), 0);
}

interface RowPlace {
  readonly row: RowDraft;
  readonly index: number;
  /** Those that are shown. */
  readonly columns: readonly number[];
  readonly merges: readonly Area[];
  readonly isProtected: boolean;
}

function rowView({ row, index, columns, merges, isProtected }: RowPlace): DraftRowView {
  const over = merges.filter(({ top, bottom }) => index >= top && index <= bottom);
  const cells = columns.flatMap((column) => {
    const merge = over.find(({ left, right }) => column >= left && column <= right);
    const isCovered = merge !== undefined && (merge.top !== index || merge.left !== column);
    if (isCovered) return [];
    const spans = {
      rows: merge ? merge.bottom - merge.top + 1 : 1,
      columns: merge ? columns.filter((each) => each >= merge.left && each <= merge.right).length : 1,
    };
    return [{ key: column, ...spans, ...cellView(row.cells[column] ?? null, isProtected) }];
  });
  return { height: row.height === undefined ? null : Math.round(row.height * PIXELS_A_POINT), cells };
}

type Drawn = Omit<DraftCellView, 'key' | 'rows' | 'columns'>;

const NO_STYLE: StyleDraft = {};

function cellView(cell: CellDraft | null, isProtected: boolean): Drawn {
  const style = cell?.style ?? NO_STYLE;
  return {
    text: cell?.text ?? cell?.number ?? '',
    isUnlocked: isProtected && style.locked === false,
    isFormula: cell?.formula !== undefined,
    align: style.horizontal ?? (cell?.number === undefined ? 'left' : 'right'),
    ...looksOf(style),
  };
}

function looksOf({ font, border, wrap }: StyleDraft): Pick<Drawn, 'isBold' | 'size' | 'hasBorder' | 'wraps'> {
  return {
    isBold: font?.bold ?? false,
    size: font?.size ?? null,
    hasBorder: border !== undefined,
    wraps: wrap ?? false,
  };
}
