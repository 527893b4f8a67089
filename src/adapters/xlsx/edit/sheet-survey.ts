import type { Area } from '../../../core/sheet/grid.js';
import { tooLarge, type Bounds } from '../bounds.js';
import { emptySettings, readSetting, type ColumnMark } from '../read/sheet-settings.js';
import { isMain } from './namespaces.js';
import { surveyRows } from './row-survey.js';
import type { RowSpot, SharedFormula, Wanted } from './spots.js';
import { spotOf, type TagSpot } from './xml-attributes.js';
import { XmlCursor } from './xml-cursor.js';

/** What an edit must know of a sheet; offsets are into `text`. */
export interface SheetSurvey {
  readonly text: string;
  readonly where: string;
  readonly data: { readonly tag: TagSpot; readonly insertAt: number };
  readonly rows: readonly RowSpot[];
  readonly dimension: TagSpot | null;
  /** Formats of whole columns. */
  readonly columns: readonly ColumnMark[];
  readonly merges: readonly Area[];
  /** Array formulas with their spills, and data tables. */
  readonly arrays: readonly Area[];
  readonly shared: readonly SharedFormula[];
  readonly hasFormulas: boolean;
  readonly isProtected: boolean;
  /** Areas that anyone may write although the sheet is protected: ranges let free without a password. */
  readonly free: readonly Area[];
}

/** Each is looked through for every cell written; a form has some hundreds. */
const MOST_ARRAYS = 65_536;

/**
 * Reads a worksheet part once, from its first tag to its last.
 * Throws `unreadable` for what is not a worksheet, `not-writable` for one that cannot be edited safely.
 */
export function surveySheet(text: string, where: string, wanted: Wanted, bounds: Bounds): SheetSurvey {
  const cursor = new XmlCursor(text, where, bounds.depth);
  if (!isWorksheet(cursor)) throw cursor.broken();
  const settings = emptySettings();
  let dimension: TagSpot | null = null;
  let data: ReturnType<typeof surveyRows> | null = null;
  while (cursor.nextChild(1)) {
    if (!isMain(cursor)) continue;
    if (cursor.local === 'sheetData') {
      if (data !== null) throw cursor.broken();
      data = surveyRows(cursor, wanted);
    } else if (cursor.local === 'dimension') dimension = spotOf(cursor);
    else readSetting(cursor, settings, bounds);
  }
  while (cursor.next());
  if (data === null) throw cursor.broken();
  if (data.arrays.length > MOST_ARRAYS) throw tooLarge('cells', MOST_ARRAYS, data.arrays.length, where);
  return { ...settings, ...data, text, where, dimension };
}

function isWorksheet(cursor: XmlCursor): boolean {
  cursor.toRoot();
  return isMain(cursor, 'worksheet') && cursor.kind === 'open';
}
