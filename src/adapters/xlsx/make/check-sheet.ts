import type { LinkDraft, PrintDraft, ProtectionDraft, SheetDraft } from '../../../core/book/book-draft.js';
import { eachInSteps, type Steps } from '../../../core/steps.js';
import { LAST_COLUMN, LAST_ROW, parseAddress } from '../../../core/sheet/address.js';
import { areasOf, checkApart, oneArea } from './check-areas.js';
import { checkRow } from './check-cell.js';
import { checkFormula, sheetOf } from './check-formula.js';
import { checkCount, checkNumber, checkText } from './check-text.js';
import { cellCount } from './rows-xml.js';
import { checkLook } from './check-style.js';
import { checkValidation } from './check-validation.js';

const MOST_ROWS = LAST_ROW + 1;
const MOST_COLUMNS = LAST_COLUMN + 1;
/** Excel's own limit of validations on a sheet. */
const MOST_VALIDATIONS = 65_534;

/** @throws RangeError where Excel would refuse or repair the sheet */
export function* checkSheet(sheet: SheetDraft): Steps<void> {
  const where = `sheet ${JSON.stringify(sheet.name)}`;
  checkCount(sheet.rows.length, [0, MOST_ROWS], `${where}: rows`);
  checkCount(sheet.columns.length, [0, MOST_COLUMNS], `${where}: columns`);
  sheet.columns.forEach(({ width }, index) => checkNumber(width, [0, 255], `${where}: column ${index + 1}: width`));
  yield* eachInSteps(sheet.rows, (row, index) => checkRow(row, index, where), cellCount);
  checkView(sheet, where);
  checkMerges(sheet.merges ?? [], where);
  if (sheet.filter !== undefined) oneArea(sheet.filter, `${where}: filter`);
  checkRules(sheet, where);
  checkLinks(sheet.links ?? [], `${where}: links`);
  if (sheet.protection) checkProtection(sheet.protection, `${where}: protection`);
  if (sheet.print) checkPrint(sheet.print, `${where}: print`);
}

/** Excel drops the links of a sheet that has more. */
const MOST_LINKS = 65_530;

function checkLinks(links: readonly LinkDraft[], where: string): void {
  checkCount(links.length, [0, MOST_LINKS], where);
  for (const { cell, to, tip = '' } of links) {
    if (parseAddress(cell) === null) throw new RangeError(`${where}: ${cell} is no cell`);
    if (sheetOf(to) === undefined) throw new RangeError(`${where}: ${to} is no place`);
    checkText(to, 255, `${where}: ${cell}`);
    checkText(tip, 255, `${where}: ${cell}`);
  }
}

function checkView({ frozen, selected, zoom }: SheetDraft, where: string): void {
  if (frozen) {
    checkCount(frozen.rows, [0, LAST_ROW], `${where}: frozen rows`);
    checkCount(frozen.columns, [0, LAST_COLUMN], `${where}: frozen columns`);
  }
  if (selected !== undefined && parseAddress(selected) === null) {
    throw new RangeError(`${where}: selected ${selected} is no cell`);
  }
  if (zoom !== undefined) checkCount(zoom, [10, 400], `${where}: zoom`);
}

function checkMerges(merges: readonly string[], where: string): void {
  const areas = merges.map((text) => {
    const area = oneArea(text, `${where}: merge`);
    if (area.top === area.bottom && area.left === area.right) throw new RangeError(`${where}: merge of ${text} alone`);
    return area;
  });
  checkApart(areas, `${where}: merges`);
}

/** Excel knows one validation a cell; conditional formats may lie over each other. */
function checkRules({ validations = [], highlights = [] }: SheetDraft, where: string): void {
  checkCount(validations.length, [0, MOST_VALIDATIONS], `${where}: validations`);
  validations.forEach((each) => checkValidation(each, `${where}: validation of ${each.area}`));
  checkApart(
    validations.flatMap(({ area }) => areasOf(area, where)),
    `${where}: validations`,
  );
  highlights.forEach((each) => {
    const place = `${where}: highlight of ${each.area}`;
    areasOf(each.area, place);
    checkFormula(each.formula, place);
    checkLook({ fill: each.fill, colour: each.colour }, place);
  });
}

/** SHA-512 is 64 bytes long. */
function checkProtection({ hash }: ProtectionDraft, where: string): void {
  if (!hash) return;
  if (!/^[A-Za-z0-9+/]{86}==$/.test(hash.value)) throw new RangeError(`${where}: the hash is not SHA-512 in base64`);
  const isBase64 = /^(?:[A-Za-z0-9+/]{4}){1,64}$|^(?:[A-Za-z0-9+/]{4}){0,64}[A-Za-z0-9+/]{2}(?:==|[A-Za-z0-9+/]=)$/;
  if (!isBase64.test(hash.salt)) throw new RangeError(`${where}: the salt is not base64`);
  checkCount(hash.spins, [0, 10_000_000], `${where}: spins`);
}

function checkPrint(
  { fitWidth, fitHeight, repeatRows, repeatColumns, area, header = '', footer = '' }: PrintDraft,
  where: string,
): void {
  if (fitWidth !== undefined) checkCount(fitWidth, [1, 32_767], `${where}: fitWidth`);
  if (fitHeight !== undefined) checkCount(fitHeight, [1, 32_767], `${where}: fitHeight`);
  if (repeatRows) {
    checkCount(repeatRows.from, [1, MOST_ROWS], `${where}: repeated rows`);
    checkCount(repeatRows.to, [repeatRows.from, MOST_ROWS], `${where}: repeated rows`);
  }
  if (repeatColumns) {
    checkCount(repeatColumns.from, [1, MOST_COLUMNS], `${where}: repeated columns`);
    checkCount(repeatColumns.to, [repeatColumns.from, MOST_COLUMNS], `${where}: repeated columns`);
  }
  if (area !== undefined) oneArea(area, `${where}: area`);
  checkText(header, 255, `${where}: header`);
  checkText(footer, 255, `${where}: footer`);
}
