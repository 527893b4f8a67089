import type { SheetGrid, SheetProtection } from '../../../core/sheet/grid.js';
import { XmlCursor } from '../edit/xml-cursor.js';
import { markArrays } from './array-areas.js';
import { SheetCells } from './sheet-cells.js';
import { readFrame } from './sheet-frame.js';
import type { SheetSettings } from './sheet-settings.js';
import { unlockedAreas } from './unlocked-areas.js';
import type { WorkbookSetting } from './workbook-setting.js';
import type { ListedSheet } from './workbook-sheets.js';

/** Columns that are told hidden although no cell is in them; a form that hides all to its right means thousands. */
const FIRST_COLUMNS = 256;

/**
 * Reads a worksheet part in one pass. The range that it declares is not asked: it may say A1:XFD1048576 of an empty sheet.
 * Hidden columns behind the last one that holds a cell are told up to IV.
 */
export function readSheet(text: string, where: string, listed: ListedSheet, setting: WorkbookSetting): SheetGrid {
  const cursor = new XmlCursor(text, where, setting.bounds.depth);
  const content = new SheetCells(cursor, setting);
  const settings = readFrame(cursor, setting.bounds, () => content.read());
  markArrays(content.cells, content.formulas.arrays, setting.bounds, where);
  if (settings.degraded) setting.degraded = true;
  return {
    name: listed.name,
    visibility: listed.visibility,
    cells: content.cells,
    merges: settings.merges,
    hiddenRows: hiddenRows(content, settings),
    hiddenColumns: hiddenColumns(content, settings),
    protection: protectionOf(content, settings, setting),
    ...(setting.date1904 ? { date1904: true } : {}),
  };
}

function hiddenRows({ rows, cells, written }: SheetCells, { hidesRows }: SheetSettings): ReadonlySet<number> {
  const hidden = new Set(rows.flatMap(({ row, hidden }) => (hidden ? [row] : [])));
  const shown = new Set(hidesRows ? written : []);
  if (hidesRows) for (let row = 0; row < cells.length; row += 1) if (!shown.has(row)) hidden.add(row);
  return hidden;
}

function hiddenColumns({ columns }: SheetCells, settings: SheetSettings): ReadonlySet<number> {
  const hidden = new Set<number>();
  const last = Math.max(columns, FIRST_COLUMNS) - 1;
  let from = 0;
  for (const mark of [...settings.columns].sort((a, b) => a.first - b.first)) {
    if (!mark.hidden) continue;
    for (let column = Math.max(mark.first, from); column <= Math.min(mark.last, last); column += 1) hidden.add(column);
    from = Math.max(from, mark.last + 1);
  }
  return hidden;
}

function protectionOf(
  content: SheetCells,
  settings: SheetSettings,
  { formats }: WorkbookSetting,
): SheetProtection | null {
  if (!settings.isProtected) return null;
  const places = {
    cells: content.locks,
    rows: new Map(content.rows.flatMap(({ row, format }) => (format === null ? [] : [[row, format] as const]))),
    columns: settings.columns,
  };
  const unlocked = unlockedAreas(places, (format) => formats.locked[format] ?? true);
  return { unlocked: [...unlocked, ...settings.free] };
}
