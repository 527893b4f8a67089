import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { changedContents, changedParts } from '../../../test/support/changed-parts.js';
import { drawGrid } from '../../../test/support/grid.js';
import { recalculated } from '../../../test/support/libre-office.js';
import { xlsxParts, zipOf, type Parts } from '../../../test/support/make-xlsx.js';
import { seenByOpenpyxl } from '../../../test/support/openpyxl.js';
import { packageParts } from '../../../test/support/package-parts.js';
import { packageProblems } from '../../../test/support/package-problems.js';
import { HostError } from '../../app/ports/host-error.js';
import type { ReportSheet } from '../../app/ports/report-sheet-port.js';
import { cellAt } from '../../core/sheet/grid.js';
import { addReport } from './add-report.js';
import { readWorkbook } from './read-workbook.js';

const REPORT: ReportSheet = {
  name: '审核意见',
  widths: [9, 40],
  lines: [
    { style: 'title', cells: ['核报 · 审核意见'] },
    { style: 'body', cells: ['单位', '兴国县 <&> _x0041_'] },
    { style: 'body', cells: [] },
    { style: 'section', cells: ['意见'] },
    { style: 'header', cells: ['位置', '问题'] },
    { style: 'body', cells: ['E4', '=1+1\n第二行', 12.5] },
    { style: 'note', cells: ['审核人：', null, '日期：'] },
  ],
};

function refusal(bytes: Uint8Array): unknown {
  try {
    addReport(bytes, REPORT);
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, ...error.data };
    throw error;
  }
  return null;
}

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../test/fixtures/${name}`, import.meta.url)));
}

const FILES = [
  'rich.xlsm',
  'xingguo-13fyp-unfilled.xlsx',
  ...['libreoffice', 'openpyxl', 'sheetjs'].map((each) => `peers/${each}.xlsx`),
];

describe.each(FILES)('%s', (file) => {
  const before = fixture(file);
  const { bytes: after, name } = addReport(before, REPORT);

  test('keeps every other part, and lists the new one', () => {
    expect(name).toBe('审核意见');
    const changed = changedContents(before, after);
    expect(changed.filter((part) => part.startsWith('-'))).toEqual([]);
    expect(changed.filter((part) => part.startsWith('+'))).toHaveLength(1);
    expect(changed.filter((part) => !part.startsWith('+'))).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });

  test('is as sound as before', () => {
    expect(packageProblems(after)).toEqual(packageProblems(before));
  });

  test('reads as before, with a sheet more', () => {
    const [old, now] = [readWorkbook(before), readWorkbook(after)];
    expect(now.grids.slice(0, -1)).toEqual(old.grids);
    const added = now.grids.at(-1)!;
    expect(added.name).toBe('审核意见');
    REPORT.lines.forEach(({ cells }, row) =>
      cells.forEach((value, column) => expect(cellAt(added, row, column)?.value ?? null).toBe(value)),
    );
  });

  test('a second one gets another name, and no style twice', () => {
    const twice = addReport(after, REPORT);
    expect(twice.name).toBe('审核意见 (2)');
    expect(changedParts(after, twice.bytes)).not.toContain('xl/styles.xml');
    expect(packageProblems(twice.bytes)).toEqual(packageProblems(before));
  });
});

test('styles are only appended', () => {
  const before = packageParts(fixture('rich.xlsm')).text('xl/styles.xml');
  const after = packageParts(addReport(fixture('rich.xlsm'), REPORT).bytes).text('xl/styles.xml');
  const items = (text: string, list: string): string[] =>
    new RegExp(`<${list}[^>]*>(.*?)</${list}>`).exec(text)![1]!.split(/(?=<(?:xf|font)[ >])/);
  for (const list of ['fonts', 'cellXfs']) {
    const old = items(before, list);
    expect(items(after, list).slice(0, old.length)).toEqual(old);
    expect(items(after, list).length).toBeGreaterThan(old.length);
  }
});

test('openpyxl and LibreOffice open them and see what was written', () => {
  const books = FILES.map((file) => addReport(fixture(file), REPORT).bytes);
  for (const bytes of [...books, ...recalculated(books)]) {
    const sheet = seenByOpenpyxl(bytes)['审核意见']!;
    expect(sheet['A1']?.value).toBe('核报 · 审核意见');
    expect(sheet['B6']?.value).toBe('=1+1\n第二行');
    expect(sheet['C6']?.value).toBe(12.5);
  }
}, 120_000);

describe('packages', () => {
  const parts = xlsxParts([drawGrid('| 1 |'), drawGrid('| 2 |', '第二')]);
  const workbook = parts['xl/workbook.xml']!;

  // prettier-ignore
  test.each([
    { why: 'above the ids that are there', sheets: 'sheetId="7"', id: '8' },
    { why: 'in the first gap where no higher one is left', sheets: 'sheetId="65534"', id: '1' },
  ])('its id is $why', ({ sheets, id }) => {
    const bytes = zipOf({ ...parts, 'xl/workbook.xml': workbook.replace('sheetId="1"', sheets) });
    const text = packageParts(addReport(bytes, REPORT).bytes).text('xl/workbook.xml');
    expect(/name="审核意见" sheetId="(\d+)"/.exec(text)![1]).toBe(id);
  });

  test('under other prefixes, and names of sheets of it', () => {
    const prefixed = workbook
      .replace(/<(\/?)(\w)/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=')
      .replace('<?x:xml', '<?xml')
      .replace(
        '</x:workbook>',
        '<x:definedNames><x:definedName name="a" localSheetId="1">第二!$A$1</x:definedName></x:definedNames></x:workbook>',
      );
    const bytes = zipOf({ ...parts, 'xl/workbook.xml': prefixed });
    const after = addReport(bytes, REPORT).bytes;
    expect(packageParts(after).text('xl/workbook.xml')).toContain('<x:sheet name="审核意见" sheetId="3"');
    expect(packageProblems(after)).toEqual([]);
    expect(readWorkbook(after).grids.map(({ name }) => name)).toEqual(['Sheet1', '第二', '审核意见']);
  });

  test('a workbook without styles gets some', () => {
    const rest = { ...parts };
    delete rest['xl/styles.xml'];
    const bare: Parts = {
      ...rest,
      '[Content_Types].xml': rest['[Content_Types].xml']!.replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ''),
      'xl/_rels/workbook.xml.rels': rest['xl/_rels/workbook.xml.rels']!.replace(
        /<Relationship Id="rIdStyles"[^>]*>/,
        '',
      ),
    };
    const after = addReport(zipOf(bare), REPORT).bytes;
    expect(packageProblems(after)).toEqual([]);
    expect(readWorkbook(after).grids).toHaveLength(3);
  });

  test('styles that list no fonts and no formats are left alone', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const bytes = zipOf({ ...parts, 'xl/styles.xml': `<styleSheet xmlns="${main}"/>` });
    const after = addReport(bytes, REPORT).bytes;
    expect(changedParts(bytes, after)).not.toContain('xl/styles.xml');
    expect(readWorkbook(after).grids).toHaveLength(3);
  });

  // prettier-ignore
  test.each([
    { why: 'whose structure is locked', change: { 'xl/workbook.xml': workbook.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>') }, refused: { code: 'not-writable', reason: 'structure-locked' } },
    { why: 'that is signed', change: { '_xmlsignatures/sig1.xml': '<Signature/>' }, refused: { code: 'signed' } },
    { why: 'without a list of sheets', change: { 'xl/workbook.xml': workbook.replace(/<sheets>.*<\/sheets>/, '') }, refused: { code: 'unreadable' } },
  ])('refuses a workbook $why', ({ change, refused }) => {
    expect(refusal(zipOf({ ...parts, ...change }))).toMatchObject(refused);
  });
});
