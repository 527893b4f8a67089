import type { ColumnDraft, LinkDraft, ProtectionDraft, SheetDraft } from '../../../core/book/book-draft.js';
import type { Steps } from '../../../core/steps.js';
import { addressOf } from '../../../core/sheet/address.js';
import { encodeAttribute, escapeXstring } from '../edit/xml-text.js';
import { MAIN, XML_HEAD } from './package-xml.js';
import { printXml } from './print-xml.js';
import { rowsXml, type Tables } from './rows-xml.js';
import { highlightsXml, validationsXml } from './rules-xml.js';
import { viewXml } from './view-xml.js';

/** Height in points of a row of the default font. */
const ROW_HEIGHT = '13.5';

/** The part of one sheet, its children in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). `active`: its tab is in front. */
export function* sheetXml(sheet: SheetDraft, active: boolean, tables: Tables): Steps<string> {
  const rows = yield* rowsXml(sheet.rows, tables);
  const fits = sheet.print?.fitWidth === undefined ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN}">`,
    fits,
    `<dimension ref="${dimension(sheet)}"/>`,
    viewXml(sheet, active),
    `<sheetFormatPr defaultRowHeight="${ROW_HEIGHT}"/>`,
    columnsXml(sheet.columns),
    `<sheetData>${rows}</sheetData>`,
    sheet.protection ? protectionXml(sheet.protection) : '',
    sheet.filter === undefined ? '' : `<autoFilter ref="${sheet.filter}"/>`,
    mergesXml(sheet.merges ?? []),
    highlightsXml(sheet.highlights ?? [], tables.styles),
    validationsXml(sheet.validations ?? []),
    linksXml(sheet.links ?? []),
    printXml(sheet.print),
    '</worksheet>',
  ].join('');
}

function dimension({ rows }: SheetDraft): string {
  let [bottom, right] = [0, 0];
  rows.forEach(({ cells }, row) => {
    if (cells.length > 0) bottom = row;
    right = Math.max(right, cells.length - 1);
  });
  return bottom === 0 && right === 0 ? 'A1' : `A1:${addressOf(bottom, right)}`;
}

/** Columns alike and side by side are one element. */
function columnsXml(columns: readonly ColumnDraft[]): string {
  const runs: { readonly from: number; to: number; readonly look: string }[] = [];
  columns.forEach(({ width, hidden = false }, index) => {
    const look = ` width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"`;
    const last = runs.at(-1);
    if (last?.look === look) last.to = index + 1;
    else runs.push({ from: index + 1, to: index + 1, look });
  });
  const items = runs.map(({ from, to, look }) => `<col min="${from}" max="${to}"${look}/>`);
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

function mergesXml(merges: readonly string[]): string {
  const items = merges.map((ref) => `<mergeCell ref="${ref}"/>`);
  return items.length === 0 ? '' : `<mergeCells count="${items.length}">${items.join('')}</mergeCells>`;
}

function linksXml(links: readonly LinkDraft[]): string {
  const items = links.map(({ cell, to, tip }) => {
    const tooltip = tip === undefined ? '' : ` tooltip="${encodeAttribute(escapeXstring(tip))}"`;
    return `<hyperlink ref="${cell}" location="${encodeAttribute(escapeXstring(to))}"${tooltip}/>`;
  });
  return items.length === 0 ? '' : `<hyperlinks>${items.join('')}</hyperlinks>`;
}

/** As Excel's own dialog does: what is not allowed by name is forbidden, but for selecting. An attribute of 1 forbids. */
function protectionXml({
  selectLocked = true,
  formatColumns = false,
  formatRows = false,
  hash,
}: ProtectionDraft): string {
  const password = hash
    ? ` algorithmName="SHA-512" hashValue="${hash.value}" saltValue="${hash.salt}" spinCount="${hash.spins}"`
    : '';
  const columns = formatColumns ? ' formatColumns="0"' : '';
  const rows = formatRows ? ' formatRows="0"' : '';
  const select = selectLocked ? '' : ' selectLockedCells="1"';
  return `<sheetProtection${password} sheet="1" objects="1" scenarios="1"${columns}${rows}${select}/>`;
}
