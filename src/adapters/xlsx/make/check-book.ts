import type { BookDraft, NameDraft, PaneDraft } from '../../../core/book/book-draft.js';
import { parseAddress } from '../../../core/sheet/address.js';
import type { Steps } from '../../../core/steps.js';
import { rootNamespace } from '../edit/custom-xml.js';
import { checkFormula, sheetOf } from './check-formula.js';
import { checkSheet } from './check-sheet.js';
import { checkText } from './check-text.js';

const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 255;
const GUID = /^\{?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}?$/;

/** @throws RangeError where Excel would refuse or repair what the draft says; the message names the place */
export function* checkBook(draft: BookDraft): Steps<void> {
  checkSheetNames(draft.sheets.map(({ name }) => name));
  if (!draft.sheets.some(({ visibility = 'visible' }) => visibility === 'visible')) {
    throw new RangeError('no sheet can be seen');
  }
  for (const sheet of draft.sheets) yield* checkSheet(sheet);
  checkNames(draft);
  checkParts(draft.parts ?? []);
  if (draft.pane) checkPane(draft.pane);
}

function checkSheetNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const where = `sheet ${JSON.stringify(name)}`;
    checkText(name, LONGEST_SHEET_NAME, where);
    if (name === '' || /[\\/?*[\]:\0-\x1f\ufffe\uffff]|^'|'$/.test(name))
      throw new RangeError(`${where}: not a sheet's name`);
    const folded = folding(name);
    if (seen.has(folded)) throw new RangeError(`${where}: twice`);
    // Excel keeps this one for itself
    if (folded === 'history') throw new RangeError(`${where}: reserved`);
    seen.add(folded);
  }
}

/** Excel tells names apart by case never, by width not in every language: here `ａ` is `A`. */
function folding(name: string): string {
  const narrow = name.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return narrow.toLowerCase();
}

function checkNames({ names = [], sheets }: BookDraft): void {
  const known = new Set(sheets.map(({ name }) => name));
  const seen = new Set<string>();
  for (const each of names) {
    const where = `name ${JSON.stringify(each.name)}`;
    if (!isName(each.name)) throw new RangeError(`${where}: not a name`);
    const key = JSON.stringify([each.sheet ?? null, folding(each.name)]);
    if (seen.has(key)) throw new RangeError(`${where}: twice`);
    seen.add(key);
    checkTarget(each, known, where);
  }
}

function checkTarget({ refersTo, sheet }: NameDraft, known: ReadonlySet<string>, where: string): void {
  checkFormula(refersTo, where);
  for (const named of [sheet, sheetOf(refersTo)]) {
    if (named !== undefined && !known.has(named)) throw new RangeError(`${where}: no sheet ${JSON.stringify(named)}`);
  }
}

/** Letters, digits, `_`, `.`, `\` and `?`, no digit first; nothing that reads as an address in either notation. */
function isName(name: string): boolean {
  return (
    name.length <= LONGEST_NAME &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    !/^(?:[rc]|r?\d*c?\d*|true|false|_xlnm\..*)$/i.test(name) &&
    parseAddress(name) === null
  );
}

function checkParts(parts: NonNullable<BookDraft['parts']>): void {
  const seen = new Set<string>();
  parts.forEach(({ id, xml }, index) => {
    const where = `parts[${index}]`;
    if (!GUID.test(id) || !id.startsWith('{') || !id.endsWith('}')) throw new RangeError(`${where}: id ${id}`);
    if (seen.has(id.toUpperCase())) throw new RangeError(`${where}: id ${id} twice`);
    seen.add(id.toUpperCase());
    checkXml(xml, where);
  });
}

/** Written as UTF-8: a declaration may say nothing else. */
function checkXml(xml: string, where: string): void {
  const declared = /^\ufeff?<\?xml[^>]{0,200}?encoding=["']([^"']{0,40})["']/.exec(xml)?.[1] ?? 'UTF-8';
  if (declared.toUpperCase() !== 'UTF-8') throw new RangeError(`${where}: encoding ${declared}`);
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u.test(xml)) throw new RangeError(`${where}: not XML`);
  try {
    rootNamespace(xml, where);
  } catch (cause) {
    throw new RangeError(`${where}: not XML`, { cause });
  }
}

function checkPane({ id, version, store }: PaneDraft): void {
  if (!GUID.test(id)) throw new RangeError(`pane: id ${id}`);
  if (!/^\d{1,9}(?:\.\d{1,9}){0,3}$/.test(version)) throw new RangeError(`pane: version ${version}`);
  if (store === '' || /[\0-\x1f\ufffe\uffff]|\p{Cs}/u.test(store)) throw new RangeError('pane: store');
}
