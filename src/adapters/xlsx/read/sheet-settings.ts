import { LAST_COLUMN, parseArea } from '../../../core/sheet/address.js';
import type { Area } from '../../../core/sheet/grid.js';
import { tooLarge, type Bounds } from '../bounds.js';
import { isMain } from '../edit/namespaces.js';
import { attribute, attributesOf, flag, whole, type XmlAttribute } from '../edit/xml-attributes.js';
import type { XmlCursor } from '../edit/xml-cursor.js';

/** A run of columns, 0-based, inclusive. */
export interface ColumnMark {
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
  /** Format index of cells that the sheet does not hold. */
  readonly format: number;
}

/** What a sheet says around its cells. */
export interface SheetSettings {
  readonly columns: ColumnMark[];
  readonly merges: Area[];
  /** Ranges that anyone may write although the sheet is protected. */
  readonly free: Area[];
  isProtected: boolean;
  /** Rows that are not written out are hidden. */
  hidesRows: boolean;
  /** A range that could not be read was left out. */
  degraded: boolean;
}

export function emptySettings(): SheetSettings {
  return { columns: [], merges: [], free: [], isProtected: false, hidesRows: false, degraded: false };
}

/** Columns and ranges are few in any form; each costs those who look through them. */
const MOST = 65_536;

/** Reads the child of `worksheet` that the cursor is on, if it says any of this. */
export function readSetting(cursor: XmlCursor, found: SheetSettings, bounds: Bounds): void {
  switch (cursor.local) {
    case 'sheetFormatPr':
      found.hidesRows = flag(attributesOf(cursor), 'zeroHeight') === true;
      return;
    case 'sheetProtection':
      found.isProtected = flag(attributesOf(cursor), 'sheet') === true;
      return;
    case 'cols':
      return eachChild(cursor, 'col', found.columns, bounds, () => readColumn(attributesOf(cursor), found));
    case 'mergeCells':
      return eachChild(cursor, 'mergeCell', found.merges, bounds, () =>
        readAreas(attributesOf(cursor), 'ref', found, found.merges),
      );
    case 'protectedRanges':
      return eachChild(cursor, 'protectedRange', found.free, bounds, () => readFree(cursor, found));
  }
}

function eachChild(cursor: XmlCursor, local: string, list: readonly unknown[], bounds: Bounds, read: () => void): void {
  if (cursor.isEmpty()) return;
  while (cursor.nextChild(2)) {
    if (!isMain(cursor, local)) continue;
    read();
    const most = Math.min(MOST, bounds.cells);
    if (list.length > most) throw tooLarge('cells', most, list.length, cursor.where);
  }
}

function readColumn(attributes: readonly XmlAttribute[], found: SheetSettings): void {
  const [first, last] = [whole(attribute(attributes, 'min')), whole(attribute(attributes, 'max'))];
  if (!first || !last || first > last || first > LAST_COLUMN + 1) return;
  const width = attribute(attributes, 'width');
  const narrow = width !== null && Number(width) === 0;
  found.columns.push({
    first: first - 1,
    last: Math.min(last - 1, LAST_COLUMN),
    hidden: narrow || flag(attributes, 'hidden') === true,
    format: whole(attribute(attributes, 'style')) ?? 0,
  });
}

/** A range under a password, or let free to some people only, stays locked for us. */
function readFree(cursor: XmlCursor, found: SheetSettings): void {
  const attributes = attributesOf(cursor);
  const guards = ['password', 'hashValue', 'algorithmName', 'securityDescriptor'];
  if (attributes.some(({ name }) => guards.includes(name)) || !cursor.isEmpty()) return;
  readAreas(attributes, 'sqref', found, found.free);
}

function readAreas(attributes: readonly XmlAttribute[], name: string, found: SheetSettings, areas: Area[]): void {
  for (const text of (attribute(attributes, name) ?? '').split(' ')) {
    const area = parseArea(text);
    if (area) areas.push(area);
    else if (text !== '') found.degraded = true;
  }
}
