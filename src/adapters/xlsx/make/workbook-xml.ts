import type { BookDraft, SheetDraft } from '../../../core/book/book-draft.js';
import { areaText, columnName, parseArea } from '../../../core/sheet/address.js';
import { encodeAttribute, encodeText, escapeXstring } from '../edit/xml-text.js';
import { MAIN, RELATIONSHIPS, XML_HEAD } from './package-xml.js';

/** An engine newer than any that opens the file would make Excel calculate and ask to save on closing; this is Excel 2019's. */
const CALCULATION_ID = '191029';

/** `xl/workbook.xml`: sheet n is relationship `rId<n>`. */
export function workbookXml(draft: BookDraft): string {
  const front = frontSheet(draft.sheets);
  const sheets = draft.sheets.map(sheetLine).join('');
  const calculated = draft.recalculated ? ' fullCalcOnLoad="1"' : '';
  return [
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`,
    '<workbookPr/>',
    draft.structureLocked ? '<workbookProtection lockStructure="1"/>' : '',
    `<bookViews><workbookView activeTab="${front}" firstSheet="${front}"/></bookViews>`,
    `<sheets>${sheets}</sheets>`,
    namesXml(draft),
    `<calcPr calcId="${CALCULATION_ID}"${calculated}/>`,
    '</workbook>',
  ].join('');
}

/** Index of the first sheet that people can see. */
export function frontSheet(sheets: readonly SheetDraft[]): number {
  return sheets.findIndex(({ visibility = 'visible' }) => visibility === 'visible');
}

function sheetLine({ name, visibility = 'visible' }: SheetDraft, index: number): string {
  const state = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' }[visibility];
  return `<sheet name="${encodeAttribute(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
}

function namesXml(draft: BookDraft): string {
  const own = (draft.names ?? []).map(({ name, refersTo, sheet }) => {
    const scope = sheet === undefined ? '' : ` localSheetId="${draft.sheets.findIndex((each) => each.name === sheet)}"`;
    return nameXml(name, scope, refersTo);
  });
  const lines = [...draft.sheets.flatMap(sheetNames), ...own];
  return lines.length === 0 ? '' : `<definedNames>${lines.join('')}</definedNames>`;
}

/** Names that Excel itself gives: what is printed, what repeats on each page, what is filtered. */
function sheetNames({ name, print, filter }: SheetDraft, index: number): readonly string[] {
  const scope = ` localSheetId="${index}"`;
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const { repeatRows: rows, repeatColumns: columns } = print ?? {};
  const titles = [
    ...(columns ? [`${sheet}$${columnName(columns.from - 1)}:$${columnName(columns.to - 1)}`] : []),
    ...(rows ? [`${sheet}$${rows.from}:$${rows.to}`] : []),
  ];
  return [
    filter === undefined ? '' : nameXml('_xlnm._FilterDatabase', `${scope} hidden="1"`, sheet + absolute(filter)),
    print?.area === undefined ? '' : nameXml('_xlnm.Print_Area', scope, sheet + absolute(print.area)),
    titles.length === 0 ? '' : nameXml('_xlnm.Print_Titles', scope, titles.join(',')),
  ].filter((line) => line !== '');
}

function nameXml(name: string, attributes: string, refersTo: string): string {
  return `<definedName name="${encodeAttribute(name)}"${attributes}>${encodeText(escapeXstring(refersTo))}</definedName>`;
}

function absolute(area: string): string {
  return areaText(parseArea(area)!).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
