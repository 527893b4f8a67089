import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as XLSX from 'xlsx';
import { cost } from '../../../test/support/cost.js';
import { refusal } from '../../../test/support/refusal.js';
import { drawnWorkbook, partsOf, sheetFile } from '../../../test/support/workbook-parts.js';
import { zipOf } from '../../../test/support/zip-crafting.js';
import { addressOf } from '../../core/sheet/address.js';
import type { Cell } from '../../core/sheet/grid.js';
import { nodeInflate } from './node-inflate.js';
import { readWorkbook } from './read-workbook.js';

const CODES = ['unreadable', 'encrypted', 'not-a-workbook', 'too-large'];

/** Whatever the bytes, the answer is grids or a HostError of these codes, and soon. */
function expectAnswer(bytes: Uint8Array, fileName: string): void {
  let found: ReturnType<typeof refusal> = null;
  const { cpuMs } = cost(() => (found = refusal(() => readWorkbook(bytes, { inflate: nodeInflate, fileName }))));
  if (found !== null) expect(CODES).toContain((found as { code: string }).code);
  expect(cpuMs).toBeLessThan(3_000);
}

const good = drawnWorkbook({
  sheets: [
    '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1+1</f><v>1</v></c></row><row r="2" hidden="1"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>低保</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>',
  ],
  strings: '<si><t>a</t></si>',
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"><protection locked="0"/></xf></cellXfs>',
  before: '<cols><col min="1" max="2" hidden="1"/></cols>',
  behind: '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
});
const legacy = new Uint8Array(
  XLSX.write(
    {
      SheetNames: ['a'],
      Sheets: {
        a: XLSX.utils.aoa_to_sheet([
          ['指标', 1, true],
          ['低保', 2.5, null],
        ]),
      },
    },
    { type: 'array', bookType: 'biff8' },
  ) as ArrayBuffer,
);

describe('hostile bytes', () => {
  test('any bytes under any name', () => {
    const names = fc.constantFrom('a.xlsx', 'a.xls', 'a.csv', 'a.txt');
    const marks = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    fc.assert(
      fc.property(marks, fc.uint8Array({ maxLength: 3_000 }), names, (mark, bytes, name) =>
        expectAnswer(Uint8Array.from([...mark, ...bytes]), name),
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    { what: 'workbook', bytes: good, name: 'a.xlsx' },
    { what: 'workbook of 1997', bytes: legacy, name: 'a.xls' },
  ])(
    'a good $what with bytes changed',
    ({ bytes, name }) => {
      const change = fc.record({
        at: fc.nat(bytes.length - 1),
        byte: fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)),
      });
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
          const spoiled = bytes.slice();
          for (const { at, byte } of changes) spoiled[at] = byte;
          expectAnswer(spoiled, name);
        }),
        { numRuns: 800 },
      );
    },
    120_000,
  );

  test('a good workbook with characters of its parts changed', () => {
    const parts = partsOf({
      sheets: ['<row r="1"><c r="A1" t="s" s="1"><f t="shared" ref="A1:B2" si="0">B1&amp;"x"</f><v>0</v></c></row>'],
      strings: '<si><t>a</t></si>',
      styles: '<cellXfs><xf numFmtId="9"/></cellXfs>',
    });
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '/',
      ':',
      '<c',
      '</row>',
      '<![CDATA[',
      '-->',
      ' r="XFD1"',
      '=',
      '\0',
      '99999999999',
      '-1',
      '\ud800',
      'x:',
    );
    const change = fc.record({
      part: fc.constantFrom(...Object.keys(parts)),
      at: fc.nat(600),
      cut: fc.nat(6),
      piece: pieces,
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const spoiled = { ...parts };
        for (const { part, at, cut, piece } of changes) {
          const text = String(spoiled[part]);
          spoiled[part] = text.slice(0, at) + piece + text.slice(at + cut);
        }
        expectAnswer(zipOf(spoiled), 'a.xlsx');
      }),
      { numRuns: 1_500 },
    );
  }, 120_000);
});

describe('beside SheetJS, on what both can read', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '低', ' ', '1', '&', '<', '"', "'", '%', '\n', '_'),
    maxLength: 12,
  });
  const cell = fc.oneof(
    fc.record({ value: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
    fc.record({ value: fc.integer() }),
    fc.record({ value: fc.boolean() }),
    fc.record({ value: text.filter((each) => each !== '') }),
    fc.record({ value: fc.constant(null), error: fc.constantFrom('#N/A', '#DIV/0!', '#REF!') }),
    fc.constant(null),
  );

  test('cells hold the same', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const file = sheetFile(rows.map(rowXml).join(''), { strings: '', styles: '' });
        const ours = readWorkbook(file).grids[0]!.cells;
        const data = XLSX.read(file, { dense: true }).Sheets['S1']?.['!data'] ?? [];
        rows.forEach((row, r) =>
          row.forEach((_, c) => {
            const theirs = data[r]?.[c];
            const value = theirs === undefined ? null : theirs.t === 'e' ? theirs.w : theirs.v;
            const own = ours[r]?.[c];
            expect(own?.error ?? own?.value ?? null).toEqual(value ?? null);
          }),
        );
      }),
      { numRuns: 200 },
    );
  });

  function rowXml(row: readonly (Cell | null)[], index: number): string {
    return `<row r="${index + 1}">${row.map((each, column) => cellXml(each, addressOf(index, column))).join('')}</row>`;
  }

  function cellXml(given: Cell | null, at: string): string {
    if (given === null) return '';
    if (given.error !== undefined) return `<c r="${at}" t="e"><v>${given.error}</v></c>`;
    if (typeof given.value === 'string') {
      const escaped = given.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
    }
    return typeof given.value === 'boolean'
      ? `<c r="${at}" t="b"><v>${given.value ? 1 : 0}</v></c>`
      : `<c r="${at}"><v>${String(given.value)}</v></c>`;
  }
});

test('what SheetJS was once caught with does not work on us', () => {
  const parts = partsOf({ sheets: ['<row r="1"><c r="A1"><v>1</v></c></row>'] });
  parts['xl/comments1.xml'] =
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>a</author></authors><commentList><comment ref="__proto__" authorId="0"><text><t>polluted</t></text></comment></commentList></comments>';
  parts['xl/worksheets/_rels/sheet1.xml.rels'] =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>';
  const before = Object.keys(Object.prototype);
  expect(readWorkbook(zipOf(parts)).grids).toHaveLength(1);
  expect(Object.keys(Object.prototype)).toEqual(before);
  expect(({} as { c?: unknown }).c).toBeUndefined();
  const page = new TextEncoder().encode(`<html><table>${'<tr><td '.repeat(25_000)}`);
  expect(cost(() => refusal(() => readWorkbook(page, { fileName: 'a.xls' }))).cpuMs).toBeLessThan(500);
});
