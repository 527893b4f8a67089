import { LAST_COLUMN } from '../../../core/sheet/address.js';
import { tooLarge, type Bounds } from '../bounds.js';
import { isMain } from '../edit/namespaces.js';
import { attribute, attributesOf, whole } from '../edit/xml-attributes.js';
import { XmlCursor } from '../edit/xml-cursor.js';
import { columnNumber, rowNumber } from '../read/cell-place.js';
import type { ColumnLook, SheetLook } from './workbook-look.js';
import { childOf, childrenOf, numberOf, readElement, type XmlElement } from './xml-element.js';

const USUAL_HEIGHT = 15;
const USUAL_WIDTH = 8.43;
const MOST_COLUMNS = 65_536;

interface Found {
  readonly columns: ColumnLook[];
  readonly rowHeights: Map<number, number>;
  readonly cells: [number, number, number][];
  height: number;
  width: number;
  frozen: SheetLook['frozen'];
  gridLines: boolean;
}

/** Reads how a worksheet part looks, in one pass. @throws HostError `unreadable` or `too-large` */
export function readSheetLook(text: string, where: string, name: string, bounds: Bounds): SheetLook {
  const cursor = new XmlCursor(text, where, bounds.depth);
  cursor.toRoot();
  if (!isMain(cursor, 'worksheet')) throw cursor.broken();
  const found: Found = {
    columns: [],
    rowHeights: new Map(),
    cells: [],
    height: USUAL_HEIGHT,
    width: USUAL_WIDTH,
    frozen: { rows: 0, columns: 0 },
    gridLines: true,
  };
  if (!cursor.isEmpty()) while (cursor.nextChild(1)) if (isMain(cursor)) readChild(cursor, found, bounds);
  const { columns, rowHeights, cells, height, width, frozen, gridLines } = found;
  return { name, defaultRowHeight: height, rowHeights, defaultColumnWidth: width, columns, frozen, gridLines, cells };
}

function readChild(cursor: XmlCursor, found: Found, bounds: Bounds): void {
  switch (cursor.local) {
    case 'sheetViews':
      return readViews(readElement(cursor), found);
    case 'sheetFormatPr': {
      const format = readElement(cursor);
      found.height = numberOf(format, 'defaultRowHeight') ?? USUAL_HEIGHT;
      found.width = numberOf(format, 'defaultColWidth') ?? USUAL_WIDTH;
      return;
    }
    case 'cols':
      return readColumns(readElement(cursor), found);
    case 'sheetData':
      return readRows(cursor, found, bounds);
  }
}

function readViews(views: XmlElement, found: Found): void {
  const view = childOf(views, 'sheetView');
  const pane = childOf(view, 'pane');
  found.gridLines = view?.attributes.get('showGridLines') !== '0';
  if (/^frozen/.test(pane?.attributes.get('state') ?? '')) {
    found.frozen = { rows: count(pane, 'ySplit'), columns: count(pane, 'xSplit') };
  }
}

function count(element: XmlElement | null, name: string): number {
  return Math.max(0, Math.trunc(numberOf(element, name) ?? 0));
}

function readColumns(columns: XmlElement, found: Found): void {
  for (const column of childrenOf(columns, 'col').slice(0, MOST_COLUMNS)) {
    const [first, last] = [count(column, 'min'), count(column, 'max')];
    if (first < 1 || last < first || first > LAST_COLUMN + 1) continue;
    found.columns.push({ first: first - 1, last: Math.min(last - 1, LAST_COLUMN), width: numberOf(column, 'width') });
  }
}

function readRows(cursor: XmlCursor, found: Found, bounds: Bounds): void {
  if (cursor.isEmpty()) return;
  let row = -1;
  while (cursor.nextChild(2)) {
    if (!isMain(cursor, 'row')) continue;
    const attributes = attributesOf(cursor);
    row = rowNumber(attribute(attributes, 'r'), row + 1, cursor.where);
    const height = Number(attribute(attributes, 'ht') ?? NaN);
    if (Number.isFinite(height)) found.rowHeights.set(row, height);
    readCells(cursor, row, found, bounds);
  }
}

function readCells(cursor: XmlCursor, row: number, found: Found, bounds: Bounds): void {
  if (cursor.isEmpty()) return;
  let column = -1;
  while (cursor.nextChild(3)) {
    if (!isMain(cursor, 'c')) continue;
    const attributes = attributesOf(cursor);
    column = columnNumber(attribute(attributes, 'r'), row, column + 1, cursor.where);
    const style = whole(attribute(attributes, 's')) ?? 0;
    if (style > 0) found.cells.push([row, column, style]);
    if (found.cells.length > bounds.cells) throw tooLarge('cells', bounds.cells, found.cells.length, cursor.where);
  }
}
