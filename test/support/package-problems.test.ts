import { expect, test } from '@jest/globals';
import { makeXlsx } from '../../src/adapters/xlsx/make/make-xlsx.js';
import { zipOf } from './make-xlsx.js';
import { packageParts } from './package-parts.js';
import { packageProblems } from './package-problems.js';
import { richBook } from './rich-book.js';

const sound = packageParts(makeXlsx(richBook()));
const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const BOOK = 'xl/workbook.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';

/** The sound package with one text of one part replaced, parts left out, parts added. */
function spoilt(part: string, from: string | RegExp, to: string, without = '', added = ''): Uint8Array {
  const text = sound.text(part);
  const changed = text.replace(from, to);
  if (changed === text && from !== '') throw new Error(`${String(from)} is not in ${part}`);
  const names = sound.names.filter((name) => name !== without);
  const parts = Object.fromEntries(names.map((name) => [name, name === part ? changed : sound.text(name)]));
  return zipOf(added === '' ? parts : { ...parts, [added]: '<a/>' });
}

test('a sound package has none', () => expect(packageProblems(spoilt(SHEET, '', ''))).toEqual([]));

// prettier-ignore
test.each([
  { why: 'a part that is not well-formed', bytes: spoilt(SHEET, '</worksheet>', ''), names: SHEET },
  { why: 'a part without a content type', bytes: spoilt(TYPES, /<Default Extension="xml"[^>]*>/, ''), names: 'customXml/item1.xml' },
  { why: 'a content type twice', bytes: spoilt(TYPES, /(<Override PartName="\/xl\/styles[^>]*>)/, '$1$1'), names: '/xl/styles.xml' },
  { why: 'a content type of no part', bytes: spoilt(SHEET, '', '', STYLES), names: STYLES },
  { why: 'a relationship to no part', bytes: spoilt(RELS, 'styles.xml', 'style.xml'), names: 'xl/style.xml' },
  { why: 'an id of a relationship twice', bytes: spoilt(RELS, 'rId2', 'rId1'), names: 'rId1' },
  { why: 'an id without its relationship', bytes: spoilt('xl/webextensions/taskpanes.xml', 'r:id="rId1"', 'r:id="rId7"'), names: 'rId7' },
  { why: 'a part that nothing refers to', bytes: spoilt(SHEET, '', '', '', 'xl/lost.xml'), names: 'xl/lost.xml' },
  { why: 'children out of order', bytes: spoilt(SHEET, /(<mergeCells.*<\/mergeCells>)(.*)(<\/worksheet>)/, '$2$1$3'), names: 'mergeCells' },
  { why: 'a child of no place', bytes: spoilt(SHEET, '<sheetData>', '<sheetdata/><sheetData>'), names: 'sheetdata' },
  { why: 'cells twice over', bytes: spoilt(SHEET, '<sheetData>', '<sheetData/><sheetData>'), names: 'sheetData' },
  { why: 'a row before the one above', bytes: spoilt(SHEET, '<row r="4"', '<row r="2"'), names: 'row 2' },
  { why: 'a cell of another row', bytes: spoilt(SHEET, 'r="B4"', 'r="B5"'), names: 'B5' },
  { why: 'a cell twice', bytes: spoilt(SHEET, 'r="B4"', 'r="A4"'), names: 'A4' },
  { why: 'a look that is not there', bytes: spoilt(SHEET, /r="D4" s="\d+"/, 'r="D4" s="99"'), names: 'D4' },
  { why: 'a text that is not there', bytes: spoilt(SHEET, /(r="B4"[^>]*><v>)\d+/, '$1999'), names: 'B4' },
  { why: 'a number that is none', bytes: spoilt(SHEET, '<v>72.5</v>', '<v>72,5</v>'), names: 'D4' },
  { why: 'a formula with its equals sign', bytes: spoilt(SHEET, '<f>SUM', '<f>=SUM'), names: 'E6' },
  { why: 'merges over each other', bytes: spoilt(SHEET, 'ref="A8:E8"', 'ref="B1:B8"'), names: 'B1:B8' },
  { why: 'merges miscounted', bytes: spoilt(SHEET, '<mergeCells count="2"', '<mergeCells count="3"'), names: 'mergeCells' },
  { why: 'validations over each other', bytes: spoilt(SHEET, 'sqref="D6"', 'sqref="D5"'), names: 'D5' },
  { why: 'a prompt too long', bytes: spoilt(SHEET, 'prompt="单位', `prompt="${'长'.repeat(256)}`), names: 'prompt of A8' },
  { why: 'a conditional format of no look', bytes: spoilt(SHEET, 'dxfId="1"', 'dxfId="2"'), names: 'dxf 2' },
  { why: 'a priority twice', bytes: spoilt(SHEET, 'priority="2"', 'priority="1"'), names: 'priority 1' },
  { why: 'columns over each other', bytes: spoilt(SHEET, '<col min="2" max="2"', '<col min="1" max="2"'), names: 'columns 1 to 2' },
  { why: 'styles miscounted', bytes: spoilt(STYLES, /<fonts count="\d+"/, '<fonts count="99"'), names: 'fonts' },
  { why: 'styles out of order', bytes: spoilt(STYLES, /(<fonts.*<\/fonts>)(<fills.*<\/fills>)/, '$2$1'), names: 'fonts' },
  { why: 'a font that is not there', bytes: spoilt(STYLES, /(<cellXfs.*)fontId="1"/, '$1fontId="99"'), names: 'fontId 99' },
  { why: 'a number format that is not there', bytes: spoilt(STYLES, '<numFmt numFmtId="164"', '<numFmt numFmtId="165"'), names: '164' },
  { why: 'texts miscounted', bytes: spoilt('xl/sharedStrings.xml', /uniqueCount="\d+"/, 'uniqueCount="1"'), names: 'uniqueCount' },
  { why: 'a sheet twice', bytes: spoilt(BOOK, 'name="参照"', 'name="年报 1"'), names: '年报 1' },
  { why: 'an id of a sheet twice', bytes: spoilt(BOOK, 'sheetId="2"', 'sheetId="1"'), names: 'sheetId 1' },
  { why: 'a sheet that is not there', bytes: spoilt(BOOK, 'r:id="rId2"', 'r:id="rId9"'), names: 'rId9' },
  { why: 'a sheet that is another kind of part', bytes: spoilt(BOOK, 'r:id="rId2"', 'r:id="rId4"'), names: 'rId4' },
  { why: 'a hidden sheet in front', bytes: spoilt(BOOK, 'activeTab="0"', 'activeTab="1"'), names: 'tab 1' },
  { why: 'a name twice', bytes: spoilt(BOOK, 'name="Hebao.rate"', 'name="_xlnm.print_area"'), names: '_xlnm.print_area' },
  { why: 'a name of no sheet', bytes: spoilt(BOOK, 'name="Hebao.rate" localSheetId="0"', 'name="Hebao.rate" localSheetId="3"'), names: 'Hebao.rate' },
  { why: 'a name that refers to nothing', bytes: spoilt(BOOK, "'年报 1'!$D$4:$D$6", '#REF!'), names: '实际值' },
])('names $why', ({ bytes, names }) => {
  const problems = packageProblems(bytes);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.join('\n')).toContain(names);
});
