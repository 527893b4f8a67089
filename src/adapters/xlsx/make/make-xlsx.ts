import type { BookDraft } from '../../../core/book/book-draft.js';
import { finished, type Steps } from '../../../core/steps.js';
import { writingZip, type NewZipEntry } from '../write-zip.js';
import { checkBook } from './check-book.js';
import { customPartName, customParts } from './custom-parts.js';
import { contentTypes, RELATIONSHIPS, relationshipsOf, type MadePart, type MadeRelationship } from './package-xml.js';
import { PANES_PART, PANES_RELATIONSHIP, paneParts } from './pane-parts.js';
import { propertyParts } from './property-parts.js';
import type { Tables } from './rows-xml.js';
import { sheetXml } from './sheet-xml.js';
import { StringTable } from './string-table.js';
import { StyleTable } from './style-table.js';
import { frontSheet, workbookXml } from './workbook-xml.js';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const WORKBOOK = 'xl/workbook.xml';

/**
 * Writes a workbook as .xlsx, wholly as drawn (docs/decisions/0021-making-workbooks.md). The same draft gives the same bytes,
 * in Node and in a browser. Text is text whatever it begins with; what XML cannot carry is escaped as Excel does it.
 * @throws RangeError where Excel would refuse or repair the file: names, lengths, addresses, overlapping areas, figures
 */
export function makeXlsx(draft: BookDraft): Uint8Array {
  return finished(makingXlsx(draft));
}

/** The same, with rests: a roll-up of thousands of orgs is long work. */
export function* makingXlsx(draft: BookDraft): Steps<Uint8Array> {
  yield* checkBook(draft);
  const parts = yield* bookParts(draft);
  const encoder = new TextEncoder();
  const entries: NewZipEntry[] = [];
  for (const { name, xml } of [contentTypes(parts), ...parts]) {
    entries.push({ name, bytes: encoder.encode(xml) });
    yield;
  }
  return yield* writingZip(entries);
}

function* bookParts(draft: BookDraft): Steps<readonly MadePart[]> {
  const tables: Tables = { strings: new StringTable(), styles: new StyleTable() };
  const front = frontSheet(draft.sheets);
  const sheets: MadePart[] = [];
  for (const [index, sheet] of draft.sheets.entries()) {
    const xml = yield* sheetXml(sheet, index === front, tables);
    sheets.push({ name: sheetPart(index), type: `${SPREADSHEET}.worksheet+xml`, xml });
  }
  return [
    relationshipsOf('', packageRelationships(draft)),
    ...propertyParts(draft.title),
    { name: WORKBOOK, type: `${SPREADSHEET}.sheet.main+xml`, xml: workbookXml(draft) },
    relationshipsOf(WORKBOOK, workbookRelationships(draft)),
    ...sheets,
    { name: 'xl/styles.xml', type: `${SPREADSHEET}.styles+xml`, xml: tables.styles.xml() },
    { name: 'xl/sharedStrings.xml', type: `${SPREADSHEET}.sharedStrings+xml`, xml: tables.strings.xml() },
    ...(draft.pane ? paneParts(draft.pane) : []),
    ...(draft.parts ?? []).flatMap(customParts),
  ];
}

function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function packageRelationships({ pane }: BookDraft): readonly MadeRelationship[] {
  const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return [
    { id: 'rId1', type: `${RELATIONSHIPS}/officeDocument`, target: WORKBOOK },
    { id: 'rId2', type: core, target: 'docProps/core.xml' },
    { id: 'rId3', type: `${RELATIONSHIPS}/extended-properties`, target: 'docProps/app.xml' },
    ...(pane ? [{ id: 'rId4', type: PANES_RELATIONSHIP, target: PANES_PART }] : []),
  ];
}

/** Sheets come first: `rId<n>` is sheet n. */
function workbookRelationships({ sheets, parts = [] }: BookDraft): readonly MadeRelationship[] {
  const targets = [
    ...sheets.map((_, index) => ({ kind: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
    { kind: 'styles', target: 'styles.xml' },
    { kind: 'sharedStrings', target: 'sharedStrings.xml' },
    ...parts.map((_, index) => ({ kind: 'customXml', target: `../${customPartName(index)}` })),
  ];
  return targets.map(({ kind, target }, index) => ({
    id: `rId${index + 1}`,
    type: `${RELATIONSHIPS}/${kind}`,
    target,
  }));
}
