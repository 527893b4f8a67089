import { HostError } from '../../../app/ports/host-error.js';
import type { ReportSheet } from '../../../app/ports/report-sheet-port.js';
import { freeName } from '../../../core/sheet/free-name.js';
import { CONTENT_TYPES, withContentType } from './content-types.js';
import { isMain, spellingOf, type Spelling } from './namespaces.js';
import type { PackageDraft } from './package-draft.js';
import { addRelationship } from './relationships.js';
import { reportXml } from './report-xml.js';
import { applySplices } from './splices.js';
import type { WorkbookMap } from './workbook-map.js';
import type { WorkbookStyles } from './workbook-styles.js';
import { attribute, attributesOf, flag, whole } from './xml-attributes.js';
import { XmlCursor } from './xml-cursor.js';
import { encodeAttribute } from './xml-text.js';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
/** ST_SheetId in Excel: of a sheet that is one too many it says that the file is damaged. */
const LAST_SHEET_ID = 65_534;

/**
 * Adds the sheet behind the others: its part, its content type, a relationship, and a line in the workbook; formats are
 * appended. Tabs, names and views stay as they are, so nothing that counts sheets counts otherwise. What the file says
 * of itself (docProps) stays too: Excel writes it anew when it saves. Answers the name that the sheet got.
 * @throws HostError `not-writable` where sheets cannot be added: `structure-locked` unless `evenLocked`, `sheets` where there is no room
 */
export function addSheet(
  draft: PackageDraft,
  map: WorkbookMap,
  styles: WorkbookStyles,
  report: ReportSheet,
  evenLocked = false,
): string {
  const { workbook } = map;
  const list = surveyList(draft, workbook);
  if (list.locked && !evenLocked) throw new HostError('not-writable', { reason: 'structure-locked' });
  const name = freeName(
    report.name,
    map.sheets.map((sheet) => sheet.name),
  );
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const file = `worksheets/${freePart(draft, `${folder}worksheets/`)}`;
  const spelling = spellingOf(map.relationships[0]?.type ?? '');
  draft.add(`${folder}${file}`, reportXml(report, spelling.main, styles));
  draft.setText(CONTENT_TYPES, withContentType(draft.text(CONTENT_TYPES), `${folder}${file}`, CONTENT_TYPE));
  const id = addRelationship(draft, workbook, `${spelling.relationships}/worksheet`, file);
  draft.setText(workbook, withSheet(draft.text(workbook), list, { name, id }, spelling));
  return name;
}

interface SheetList {
  readonly locked: boolean;
  readonly prefix: string;
  /** Behind the last sheet. */
  readonly insertAt: number;
  readonly ids: ReadonlySet<number>;
}

function surveyList(draft: PackageDraft, workbook: string): SheetList {
  const cursor = new XmlCursor(draft.text(workbook), workbook, draft.bounds.depth);
  cursor.toRoot();
  let locked = false;
  let list: Omit<SheetList, 'locked'> | null = null;
  while (cursor.nextChild(1)) {
    if (isMain(cursor, 'workbookProtection')) locked = flag(attributesOf(cursor), 'lockStructure') === true;
    else if (isMain(cursor, 'sheets') && !cursor.isEmpty()) list = readList(cursor);
  }
  if (!list) throw cursor.broken();
  return { ...list, locked };
}

function readList(cursor: XmlCursor): Omit<SheetList, 'locked'> {
  const { prefix } = cursor;
  const ids = new Set<number>();
  while (cursor.nextChild(2)) {
    const id = whole(attribute(attributesOf(cursor), 'sheetId'));
    if (id !== null) ids.add(id);
  }
  return { prefix, ids, insertAt: cursor.start };
}

function withSheet(
  text: string,
  { prefix, insertAt, ids }: SheetList,
  { name, id }: { readonly name: string; readonly id: string },
  { relationships }: Spelling,
): string {
  // the prefix is bound here, whatever the part binds elsewhere
  const attributes = `name="${encodeAttribute(name)}" sheetId="${freeId(ids)}" xmlns:r="${relationships}" r:id="${id}"`;
  return applySplices(text, [{ start: insertAt, end: insertAt, text: `<${prefix}sheet ${attributes}/>` }]);
}

/** Above all others, as Excel counts; else the first gap. */
function freeId(ids: ReadonlySet<number>): number {
  let id = 1;
  for (const each of ids) id = Math.max(id, each + 1);
  if (id <= LAST_SHEET_ID) return id;
  for (id = 1; ids.has(id); id += 1);
  if (id > LAST_SHEET_ID) throw new HostError('not-writable', { reason: 'sheets', limit: LAST_SHEET_ID });
  return id;
}

function freePart(draft: PackageDraft, folder: string): string {
  let number = 1;
  while (draft.has(`${folder}sheet${number}.xml`)) number += 1;
  return `sheet${number}.xml`;
}
