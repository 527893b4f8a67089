import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { packageParts } from '../../../../test/support/package-parts.js';
import { packageProblems } from '../../../../test/support/package-problems.js';
import { richBook } from '../../../../test/support/rich-book.js';
import type { BookDraft, CellDraft } from '../../../core/book/book-draft.js';
import { areaText } from '../../../core/sheet/address.js';
import { cellAt } from '../../../core/sheet/grid.js';
import { editWorkbook } from '../edit-workbook.js';
import { readWorkbook } from '../read-workbook.js';
import { makeXlsx } from './make-xlsx.js';

const bytes = makeXlsx(richBook());
const parts = packageParts(bytes);
const manifest = readFileSync('manifest.xml', 'utf8');
const told = (element: string): string => new RegExp(`<${element}>([^<]+)<`).exec(manifest)![1]!;

function oneCell(cell: CellDraft): BookDraft {
  return { title: '示例数据', sheets: [{ name: '表', columns: [], rows: [{ cells: [cell] }] }] };
}

describe('a made workbook', () => {
  test('is sound', () => expect(packageProblems(bytes)).toEqual([]));

  test('holds nothing but its parts, the content types first', () => {
    expect(parts.names).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'docProps/app.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      'xl/webextensions/taskpanes.xml',
      'xl/webextensions/_rels/taskpanes.xml.rels',
      'xl/webextensions/webextension1.xml',
      'customXml/item1.xml',
      'customXml/_rels/item1.xml.rels',
      'customXml/itemProps1.xml',
      'customXml/item2.xml',
      'customXml/_rels/item2.xml.rels',
      'customXml/itemProps2.xml',
    ]);
  });

  test('says no time, neither in the zip nor in its properties', () => {
    expect(new Set(parts.names.map((name) => parts.entry(name).modified))).toEqual(new Set([0x00210000]));
    expect(parts.text('docProps/core.xml')).not.toMatch(/created|modified|\d{4}-\d{2}/);
  });

  test('is protected as drawn', () => {
    const [form, remarks, secret] = readWorkbook(bytes).grids;
    expect(form!.protection!.unlocked.map(areaText)).toEqual(['D4:D6']);
    expect(remarks!.protection).toEqual({ unlocked: [] });
    expect(secret!.protection).toBeNull();
  });

  test('asks Excel to open the pane of the manifest', () => {
    const extension = parts.text('xl/webextensions/webextension1.xml');
    expect(extension).toContain(`<we:property name="${told('TaskpaneId')}" value="true"/>`);
    expect(extension).toContain(`<we:reference id="${told('Id')}" version="1.0.0.0" `);
    expect(extension).toContain('store="\\\\server\\&quot;share&quot; &amp; co" storeType="FileSystem"');
    expect(parts.text('_rels/.rels')).toContain(
      'Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"',
    );
  });

  test('keeps custom XML to the byte, each with its id and namespace', () => {
    expect(parts.text('customXml/item2.xml')).toBe(richBook().parts![1]!.xml);
    expect(parts.text('customXml/itemProps2.xml')).toContain('ds:itemID="{0A1B2C3D-0000-4000-8000-000000000002}"');
    expect(parts.text('customXml/itemProps2.xml')).toContain('ds:uri="urn:hebao:test:2"');
  });

  test('is filled by our own editor, which changes the sheet and nothing else', () => {
    const at = { sheet: '年报 1', row: 4, column: 3 };
    const expected = { value: null, formula: null };
    const filled = editWorkbook(bytes, [{ at, expected, value: 58, formula: null, format: null }]);
    expect(packageProblems(filled)).toEqual([]);
    const after = packageParts(filled);
    expect(after.names).toEqual(parts.names);
    expect(after.names.filter((name) => after.text(name) !== parts.text(name))).toEqual(['xl/worksheets/sheet1.xml']);
    expect(cellAt(readWorkbook(filled).grids[0]!, 4, 3)).toEqual({ value: 58, format: '0.00' });
  });

  test('keeps its locked cells from our own editor', () => {
    const at = { sheet: '年报 1', row: 3, column: 1 };
    const write = { at, expected: { value: '=1+1', formula: null }, value: 1, formula: null, format: null };
    expect(() => editWorkbook(bytes, [write])).toThrow(expect.objectContaining({ code: 'protected-sheet' }));
  });
});

// prettier-ignore
test.each([
  { why: 'a formula by its looks', cell: { text: '=SUM(A1)' }, reads: { value: '=SUM(A1)' } },
  { why: 'a plus', cell: { text: '+1' }, reads: { value: '+1' } },
  { why: 'a minus', cell: { text: '-1' }, reads: { value: '-1' } },
  { why: 'an at sign', cell: { text: '@a' }, reads: { value: '@a' } },
  { why: 'figures as text', cell: { text: '0012' }, reads: { value: '0012' } },
  { why: 'an escape by its looks', cell: { text: '_x000D_' }, reads: { value: '_x000D_' } },
  { why: 'a control character', cell: { text: 'a\u0001b' }, reads: { value: 'a\u0001b' } },
  { why: 'half a character', cell: { text: '\ud800' }, reads: { value: '\ud800' } },
  { why: 'spaces around', cell: { text: '  a ' }, reads: { value: '  a ' } },
  { why: 'lines', cell: { text: 'a\nb' }, reads: { value: 'a\nb' } },
  { why: 'the longest text', cell: { text: '核'.repeat(32_767) }, reads: { value: '核'.repeat(32_767) } },
  { why: 'a decimal', cell: { number: '0.1' }, reads: { value: 0.1 } },
  { why: 'more digits than a double has', cell: { number: '72.50000000000000000001' }, reads: { value: 72.5 } },
  { why: 'a small figure', cell: { number: '1e-9' }, reads: { value: 1e-9 } },
  { why: 'minus zero', cell: { number: '-0.0' }, reads: { value: 0 } },
  { why: 'a formula without a result', cell: { formula: 'A2&"<"' }, reads: { value: null, formula: 'A2&"<"' } },
  { why: 'a formula with a figure', cell: { formula: 'A2', number: '3' }, reads: { value: 3, formula: 'A2' } },
  { why: 'a formula with a text', cell: { formula: 'A2', text: '=x' }, reads: { value: '=x', formula: 'A2' } },
  { why: 'blank text', cell: { text: '' }, reads: null },
  { why: 'a look alone', cell: { style: { format: '0.00' } }, reads: { value: null, format: '0.00' } },
])('a cell: $why', ({ cell, reads }) => {
  expect(cellAt(readWorkbook(makeXlsx(oneCell(cell))).grids[0]!, 0, 0)).toEqual(reads);
});

test('without more than sheets there is neither pane nor custom XML, and nothing is calculated anew', () => {
  const { names, text } = packageParts(makeXlsx(oneCell({ text: '甲' })));
  expect(names.filter((name) => /webext|customXml/.test(name))).toEqual([]);
  expect(text('xl/workbook.xml')).not.toContain('fullCalcOnLoad');
});

test('a sheet that cannot be seen is not in front', () => {
  const [form, , secret] = richBook().sheets;
  const made = makeXlsx({ ...richBook(), sheets: [secret!, form!], names: [] });
  expect(packageProblems(made)).toEqual([]);
  expect(packageParts(made).text('xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
  expect(packageParts(made).text('xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
});
