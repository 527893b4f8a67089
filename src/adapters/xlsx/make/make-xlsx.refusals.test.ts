import { expect, test } from '@jest/globals';
import type { BookDraft, CellDraft, SheetDraft, ValidationDraft } from '../../../core/book/book-draft.js';
import { makeXlsx } from './make-xlsx.js';

const SHEET: SheetDraft = { name: '表', columns: [], rows: [] };
const ID = '{0A1B2C3D-0000-4000-8000-000000000001}';

const book = (rest: Partial<BookDraft>): BookDraft => ({ title: '示例数据', sheets: [SHEET], ...rest });
const sheet = (rest: Partial<SheetDraft>): BookDraft => book({ sheets: [{ ...SHEET, ...rest }] });
const named = (...names: readonly string[]): BookDraft => book({ sheets: names.map((name) => ({ ...SHEET, name })) });
const cell = (held: CellDraft): BookDraft => sheet({ rows: [{ cells: [null, held] }] });
const name = (text: string, refersTo = '表!$A$1'): BookDraft => book({ names: [{ name: text, refersTo }] });
const part = (xml: string, id = ID): BookDraft => book({ parts: [{ id, xml }] });
const validation = (rest: Partial<ValidationDraft>): BookDraft =>
  sheet({ validations: [{ area: 'A1', rule: { kind: 'any' }, allowBlank: true, strictness: 'stop', ...rest }] });
const list = (...items: readonly string[]): BookDraft => validation({ rule: { kind: 'list', items } });
const protectedBy = (value: string, salt: string, spins: number): BookDraft =>
  sheet({ protection: { hash: { value, salt, spins } } });
const HASH = `${'A'.repeat(86)}==`;
const PANE = { id: ID, version: '1.0', store: 'x', storeType: 'OMEX' } as const;

// prettier-ignore
const SOUND: readonly { readonly why: string; readonly draft: BookDraft }[] = [
  { why: 'a name of 31 characters', draft: named('表'.repeat(31)) },
  { why: 'a text of 32,767 characters', draft: cell({ text: 'a'.repeat(32_767) }) },
  { why: 'items of 255 characters together', draft: list('a'.repeat(127), 'b'.repeat(127)) },
  { why: 'a message of 255 and a title of 32', draft: validation({ error: { title: '题'.repeat(32), message: '字'.repeat(255) } }) },
  { why: 'a text of 255 characters in a formula', draft: cell({ formula: `A1&"${'a'.repeat(255)}"` }) },
  { why: 'a quote in the name of a sheet', draft: cell({ formula: `'it''s "x'!A1` }) },
  { why: 'merges side by side', draft: sheet({ merges: ['A1:B2', 'C1:C2', 'A3:C3'] }) },
  { why: 'names of all kinds', draft: book({ names: ['实际值', '_a.b', 'R1C1x', 'AB', 'XFE1', '\\x?'].map((each) => ({ name: each, refersTo: '表!$A$1' })) }) },
  { why: 'the same name in the book and in a sheet', draft: book({ names: [{ name: 'a', refersTo: '1' }, { name: 'A', refersTo: '1', sheet: '表' }] }) },
  { why: 'an id without braces', draft: book({ pane: { ...PANE, id: ID.slice(1, -1) } }) },
  { why: 'a password', draft: protectedBy(HASH, 'AAECAwQFBgcICQoLDA0ODw==', 100_000) },
];

test.each(SOUND)('sound: $why', ({ draft }) => expect(() => makeXlsx(draft)).not.toThrow());

// prettier-ignore
test.each([
  { why: 'no sheet', draft: book({ sheets: [] }) },
  { why: 'no sheet that can be seen', draft: sheet({ visibility: 'hidden' }) },
  { why: 'a sheet without a name', draft: named('') },
  { why: 'a name of 32 characters', draft: named('表'.repeat(32)) },
  ...[...'\\/?*[]:\u0001\ud800\uffff'].map((char) => ({ why: `${JSON.stringify(char)} in a sheet's name`, draft: named(`a${char}b`) })),
  { why: 'an apostrophe in front', draft: named("'a") },
  { why: 'an apostrophe at the end', draft: named("a'") },
  { why: 'the name that Excel keeps', draft: named('HISTORY') },
  { why: 'a name twice', draft: named('Ab', 'aB') },
  { why: 'a name twice but for its width', draft: named('表A', '表ａ') },
  { why: 'a text of 32,768 characters', draft: cell({ text: 'a'.repeat(32_768) }) },
  { why: 'text and number', draft: cell({ text: 'a', number: '1' }) },
  { why: 'no number', draft: cell({ number: '1,234' }) },
  { why: 'an empty number', draft: cell({ number: '' }) },
  { why: 'hexadecimals', draft: cell({ number: '0x10' }) },
  { why: 'infinity', draft: cell({ number: 'Infinity' }) },
  { why: 'more than a double', draft: cell({ number: '1e309' }) },
  { why: 'a formula with its equals sign', draft: cell({ formula: '=A1' }) },
  { why: 'an empty formula', draft: cell({ formula: ' ' }) },
  { why: 'a formula of 8,193 characters', draft: cell({ formula: '1+'.repeat(4096) + '1' }) },
  { why: 'a text of 256 characters in a formula', draft: cell({ formula: `A1&"${'a'.repeat(256)}"` }) },
  { why: 'an open text in a formula', draft: cell({ formula: 'A1&"a""' }) },
  { why: 'a row too tall', draft: sheet({ rows: [{ cells: [], height: 410 }] }) },
  { why: 'a row of no height', draft: sheet({ rows: [{ cells: [], height: NaN }] }) },
  { why: 'a column too wide', draft: sheet({ columns: [{ width: 256 }] }) },
  { why: 'too many columns', draft: sheet({ columns: Array.from({ length: 16_385 }, () => ({ width: 9 })) }) },
  { why: 'a colour by name', draft: cell({ style: { fill: 'red' } }) },
  { why: 'a colour with its alpha', draft: cell({ style: { font: { colour: 'FF000000' } } }) },
  { why: 'a border of no colour', draft: cell({ style: { border: { sides: 'all', colour: '' } } }) },
  { why: 'a font too large', draft: cell({ style: { font: { size: 410 } } }) },
  { why: 'a font without a name', draft: cell({ style: { font: { name: '' } } }) },
  { why: 'an indent too deep', draft: cell({ style: { indent: 251 } }) },
  { why: 'an empty format', draft: cell({ style: { format: '' } }) },
  { why: 'a merge of one cell', draft: sheet({ merges: ['A1'] }) },
  { why: 'a merge upside down', draft: sheet({ merges: ['B2:A1'] }) },
  { why: 'a merge of no area', draft: sheet({ merges: ['A:B'] }) },
  { why: 'a merge past the last column', draft: sheet({ merges: ['A1:XFE1'] }) },
  { why: 'an area with dollars', draft: sheet({ filter: '$A$1:$B$2' }) },
  { why: 'merges over each other', draft: sheet({ merges: ['A1:B5', 'D1:E2', 'B5:C6'] }) },
  { why: 'frozen halves', draft: sheet({ frozen: { rows: 0.5, columns: 0 } }) },
  { why: 'frozen backwards', draft: sheet({ frozen: { rows: -1, columns: 0 } }) },
  { why: 'no cell to select', draft: sheet({ selected: 'A0' }) },
  { why: 'too small to see', draft: sheet({ zoom: 9 }) },
  { why: 'an area of validation that is none', draft: validation({ area: 'A1,B2' }) },
  { why: 'a title of 33', draft: validation({ prompt: { title: 'a'.repeat(33), message: '' } }) },
  { why: 'a message of 256', draft: validation({ error: { title: '', message: 'a'.repeat(256) } }) },
  { why: 'half a character in a message', draft: validation({ error: { title: '', message: '\udc00' } }) },
  { why: 'two validations of a cell', draft: sheet({ validations: ['A1:A3', 'B1 A3'].map((area) => ({ area, rule: { kind: 'any' }, allowBlank: true, strictness: 'stop' })) }) },
  { why: 'a list of nothing', draft: list() },
  { why: 'an item of nothing', draft: list('') },
  { why: 'a comma in an item', draft: list('a,b') },
  { why: 'a space around an item', draft: list(' a') },
  { why: 'items of 256 characters together', draft: list('a'.repeat(128), 'b'.repeat(127)) },
  { why: 'a range of nothing', draft: validation({ rule: { kind: 'list-range', range: '' } }) },
  { why: 'bounds the wrong way round', draft: validation({ rule: { kind: 'decimal', min: '2', max: '1' } }) },
  { why: 'a bound with its equals sign', draft: validation({ rule: { kind: 'whole', min: '=A1' } }) },
  { why: 'a highlight without a formula', draft: sheet({ highlights: [{ area: 'A1', formula: '' }] }) },
  { why: 'a highlight of no colour', draft: sheet({ highlights: [{ area: 'A1', formula: '1', fill: '#FFFFFF' }] }) },
  { why: 'a hash that is too short', draft: protectedBy('AAAA', 'AAAA', 1) },
  { why: 'a salt that is no base64', draft: protectedBy(HASH, '"', 1) },
  { why: 'too many spins', draft: protectedBy(HASH, 'AAAA', 10_000_001) },
  { why: 'a footer of 256 characters', draft: sheet({ print: { paper: 'A4', landscape: false, footer: 'a'.repeat(256) } }) },
  { why: 'rows repeated backwards', draft: sheet({ print: { paper: 'A4', landscape: false, repeatRows: { from: 3, to: 1 } } }) },
  { why: 'fitted to no page down', draft: sheet({ print: { paper: 'A4', landscape: false, fitWidth: 1, fitHeight: 0 } }) },
  { why: 'fitted to no page', draft: sheet({ print: { paper: 'A4', landscape: false, fitWidth: 0 } }) },
  ...['1a', 'A1', 'xfd1', 'r', 'C', 'R1C1', 'rc', 'r2c', 'TRUE', 'a b', 'a-b', '', '_xlnm.Print_Area', 'a'.repeat(256)].map((each) => ({ why: `the name ${each.slice(0, 20)}`, draft: name(each) })),
  { why: 'a name of nothing', draft: name('a', '') },
  { why: 'a name of another sheet', draft: name('a', "'表 2'!$A$1") },
  { why: 'a name in no sheet', draft: book({ names: [{ name: 'a', refersTo: '1', sheet: '无' }] }) },
  { why: 'a defined name twice', draft: book({ names: ['a', 'A'].map((each) => ({ name: each, refersTo: '1' })) }) },
  { why: 'a part that is no XML', draft: part('<a>') },
  { why: 'a part of nothing', draft: part('') },
  { why: 'a part with a DOCTYPE', draft: part('<!DOCTYPE a><a/>') },
  { why: 'a part with a control character', draft: part('<a>\u0001</a>') },
  { why: 'a part in another encoding', draft: part('<?xml version="1.0" encoding="GBK"?><a/>') },
  { why: 'a part without an id', draft: part('<a/>', '') },
  { why: 'an id of a part without braces', draft: part('<a/>', ID.slice(1, -1)) },
  { why: 'two parts of one id', draft: book({ parts: [ID, ID.toLowerCase()].map((id) => ({ id, xml: '<a/>' })) }) },
  { why: 'a pane without an id', draft: book({ pane: { ...PANE, id: 'x' } }) },
  { why: 'a pane of no version', draft: book({ pane: { ...PANE, version: '"' } }) },
  { why: 'a pane of no store', draft: book({ pane: { ...PANE, store: '' } }) },
])('refused: $why', ({ draft }) => expect(() => makeXlsx(draft)).toThrow(RangeError));

test('more looks than Excel opens', () => {
  const cells = Array.from({ length: 16_000 }, (_, at) => ({ style: { fill: at.toString(16).padStart(6, '0') } }));
  const rows = ['left', 'center', 'right', undefined].map((horizontal) => ({
    cells: cells.map(({ style }) => ({ style: horizontal ? { ...style, horizontal: horizontal as 'left' } : style })),
  }));
  expect(() => makeXlsx(sheet({ rows }))).toThrow(RangeError);
});
