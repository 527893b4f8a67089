import type { SheetGrid } from '../../../core/sheet/grid.js';
import { unreadable } from '../bounds.js';
import { isMain, RELATIONSHIP_NAMESPACES } from '../edit/namespaces.js';
import { attribute, attributesOf, flag } from '../edit/xml-attributes.js';
import { XmlCursor } from '../edit/xml-cursor.js';
import { unescapeXstring } from '../edit/xml-text.js';
import { notAWorkbook } from './find-workbook.js';

/** What the workbook part says. */
export interface WorkbookContent {
  readonly date1904: boolean;
  /** In tab order. */
  readonly sheets: readonly ListedSheet[];
  /** Relationship ids of external books, in the order in which formulas number them. */
  readonly externalReferences: readonly string[];
}
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetGrid['visibility'];
  /** Relationship id. */
  readonly id: string;
}

/** @throws HostError `not-a-workbook` where the part's root is something else, `unreadable` for sheets that share a name */
export function readWorkbookPart(text: string, where: string, depth: number): WorkbookContent {
  const cursor = new XmlCursor(text, where, depth);
  cursor.toRoot();
  if (!isMain(cursor, 'workbook')) throw cursor.local === 'workbook' ? cursor.broken() : notAWorkbook(cursor.local);
  const found = { date1904: false, sheets: [] as ListedSheet[], externalReferences: [] as string[] };
  if (cursor.isEmpty()) return found;
  while (cursor.nextChild(1)) {
    if (!isMain(cursor)) continue;
    if (cursor.local === 'workbookPr') found.date1904 = flag(attributesOf(cursor), 'date1904') ?? false;
    else if (cursor.local === 'sheets') eachChild(cursor, 'sheet', () => found.sheets.push(readSheet(cursor)));
    else if (cursor.local === 'externalReferences') {
      eachChild(cursor, 'externalReference', () => found.externalReferences.push(relationshipId(cursor)));
    }
  }
  refuseSameNames(found.sheets, where);
  return found;
}

function eachChild(cursor: XmlCursor, local: string, read: () => void): void {
  if (cursor.isEmpty()) return;
  while (cursor.nextChild(2)) if (isMain(cursor, local)) read();
}

function readSheet(cursor: XmlCursor): ListedSheet {
  const attributes = attributesOf(cursor);
  const state = attribute(attributes, 'state');
  return {
    name: unescapeXstring(attribute(attributes, 'name') ?? ''),
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
    id: relationshipId(cursor),
  };
}

/** `r:id`, under whatever prefix this text binds to it; `''`: none. */
export function relationshipId(cursor: XmlCursor): string {
  for (const { name, value } of attributesOf(cursor)) {
    if (!name.endsWith(':id')) continue;
    if (RELATIONSHIP_NAMESPACES.includes(cursor.namespaceOf(name.slice(0, -3)))) return value;
  }
  return '';
}

/** Cells are told by their sheet's name, so two of one name would be one. Excel folds case. */
function refuseSameNames(sheets: readonly ListedSheet[], where: string): void {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (names.size < sheets.length) throw unreadable('sheet-name', where);
}
