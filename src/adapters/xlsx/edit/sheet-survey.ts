import { parseArea } from '../../../core/sheet/address.js';
import type { Area } from '../../../core/sheet/grid.js';
import { tooLarge } from '../bounds.js';
import { isMain } from './namespaces.js';
import { surveyRows } from './row-survey.js';
import type { RowSpot, SharedFormula, Wanted } from './spots.js';
import { attribute, attributesOf, flag, spotOf, whole, type TagSpot } from './xml-attributes.js';
import { XmlCursor } from './xml-cursor.js';

/** What an edit must know of a sheet; offsets are into `text`. */
export interface SheetSurvey {
  readonly text: string;
  readonly where: string;
  readonly data: { readonly tag: TagSpot; readonly insertAt: number };
  readonly rows: readonly RowSpot[];
  readonly dimension: TagSpot | null;
  /** Styles of whole columns, 0-based. */
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
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
const MOST_AREAS = 65_536;

/**
 * Reads a worksheet part once, from its first tag to its last.
 * Throws `unreadable` for what is not a worksheet, `not-writable` for one that cannot be edited safely.
 */
export function surveySheet(text: string, where: string, wanted: Wanted, depth?: number): SheetSurvey {
  const cursor = new XmlCursor(text, where, depth);
  if (!isWorksheet(cursor)) throw cursor.broken();
  const found = emptySurvey(text, where);
  let data: ReturnType<typeof surveyRows> | null = null;
  while (cursor.nextChild(1)) {
    if (!isMain(cursor)) continue;
    if (cursor.local === 'sheetData') {
      if (data !== null) throw cursor.broken();
      data = surveyRows(cursor, wanted);
    } else readSetting(cursor, found);
  }
  while (cursor.next());
  if (data === null) throw cursor.broken();
  return { ...found, ...data, arrays: withinBound(data.arrays, where) };
}

function isWorksheet(cursor: XmlCursor): boolean {
  cursor.toRoot();
  return isMain(cursor, 'worksheet') && cursor.kind === 'open';
}

type Settings = {
  -readonly [K in 'dimension' | 'isProtected']: SheetSurvey[K];
} & {
  readonly [K in 'text' | 'where']: string;
} & {
  readonly columnStyles: { first: number; last: number; style: number }[];
  readonly merges: Area[];
  readonly free: Area[];
};

function emptySurvey(text: string, where: string): Settings {
  return { text, where, dimension: null, isProtected: false, columnStyles: [], merges: [], free: [] };
}

function readSetting(cursor: XmlCursor, found: Settings): void {
  switch (cursor.local) {
    case 'dimension':
      found.dimension = spotOf(cursor);
      return;
    case 'sheetProtection':
      found.isProtected = flag(attributesOf(cursor), 'sheet') === true;
      return;
    case 'cols':
      return eachChild(cursor, 'col', () => readColumn(cursor, found));
    case 'mergeCells':
      return eachChild(cursor, 'mergeCell', () => addAreas(cursor, 'ref', found.merges));
    case 'protectedRanges':
      return eachChild(cursor, 'protectedRange', () => readFreeRange(cursor, found));
  }
}

function eachChild(cursor: XmlCursor, local: string, read: () => void): void {
  if (cursor.kind === 'empty') return;
  while (cursor.nextChild(2)) if (isMain(cursor, local)) read();
}

function readColumn(cursor: XmlCursor, found: Settings): void {
  const attributes = attributesOf(cursor);
  const [first, last, style] = ['min', 'max', 'style'].map((name) => whole(attribute(attributes, name)));
  if (!first || !last || style === null || style === undefined) return;
  found.columnStyles.push({ first: first - 1, last: last - 1, style });
  withinBound(found.columnStyles, cursor.where);
}

/** A range with a password, or let free to some users only, stays locked for us. */
function readFreeRange(cursor: XmlCursor, found: Settings): void {
  const guarded = new Set(['password', 'hashValue', 'securityDescriptor', 'algorithmName']);
  if (attributesOf(cursor).some(({ name }) => guarded.has(name)) || cursor.kind !== 'empty') return;
  addAreas(cursor, 'sqref', found.free);
}

function addAreas(cursor: XmlCursor, name: string, areas: Area[]): void {
  const text = attribute(attributesOf(cursor), name) ?? '';
  for (const each of text.split(/[ \t\r\n]+/)) {
    const area = parseArea(each);
    if (area) areas.push(area);
  }
  withinBound(areas, cursor.where);
}

function withinBound<T>(areas: readonly T[], where: string): readonly T[] {
  if (areas.length > MOST_AREAS) throw tooLarge('cells', MOST_AREAS, areas.length, where);
  return areas;
}
