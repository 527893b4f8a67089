import { describe, expect, test } from '@jest/globals';
import { cost } from '../../../test/support/cost.js';
import { refusal } from '../../../test/support/refusal.js';
import { drawnWorkbook, partsOf, sheetFile } from '../../../test/support/workbook-parts.js';
import { zipOf } from '../../../test/support/zip-crafting.js';
import { DEFAULT_BOUNDS, type Bounds } from './bounds.js';
import { nodeInflate } from './node-inflate.js';
import { readWorkbook } from './read-workbook.js';

/** Bounds small enough to be passed by files of a few kilobytes; the ratio is let go, to reach the others. */
const SMALL: Bounds = {
  ...DEFAULT_BOUNDS,
  ratio: 1_032,
  cells: 100,
  rows: 50,
  places: 20_000,
  stringLength: 40,
  formulaText: 1_000,
  depth: 12,
};
const read = (bytes: Uint8Array, bounds = SMALL): unknown => readWorkbook(bytes, { bounds, inflate: nodeInflate });
const cells = (count: number, cell = '<c/>'): string => `<row>${cell.repeat(count)}</row>`;
const text = (value: string): string => `<row><c t="inlineStr"><is><t>${value}</t></is></c></row>`;

// prettier-ignore
const bounds: readonly { why: string; within: Uint8Array; beyond: Uint8Array; bound: string }[] = [
  { why: 'cells, blank ones too',        within: sheetFile(cells(100)), beyond: sheetFile(cells(101)), bound: 'cells' },
  { why: 'cells under a prefix',         within: sheetFile('<x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:c/></x:row>'), beyond: sheetFile(`<x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${'<x:c/>'.repeat(101)}</x:row>`), bound: 'cells' },
  { why: 'cells of all sheets together', within: drawnWorkbook({ sheets: [cells(50), cells(50)] }), beyond: drawnWorkbook({ sheets: [cells(50), cells(51)] }), bound: 'cells' },
  { why: 'shared strings',               within: sheetFile('', { strings: '<si/>'.repeat(100) }), beyond: sheetFile('', { strings: '<si/>'.repeat(101) }), bound: 'cells' },
  { why: 'merged areas',                 within: sheetFile('', { behind: `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100)}</mergeCells>` }), beyond: sheetFile('', { behind: `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(101)}</mergeCells>` }), bound: 'cells' },
  { why: 'rows, blank ones too',         within: sheetFile('<row/>'.repeat(50)), beyond: sheetFile('<row/>'.repeat(51)), bound: 'rows' },
  { why: 'cells far out to the right',   within: sheetFile('<row><c r="XFD1"><v>1</v></c></row>'), beyond: sheetFile('<row><c r="XFD1"><v>1</v></c></row><row><c r="XFD2"><v>1</v></c></row>'), bound: 'places' },
  { why: 'a cell far down',              within: sheetFile('<row r="9999"><c><v>1</v></c></row>'), beyond: sheetFile('<row r="99999"><c><v>1</v></c></row>'), bound: 'places' },
  { why: 'the length of a string',       within: sheetFile(text('低'.repeat(40))), beyond: sheetFile(text('低'.repeat(41))), bound: 'stringLength' },
  { why: 'the length of rich text',      within: sheetFile('', { strings: '<si><r><t>0123456789</t></r><r><t>0123456789</t></r></si>' }), beyond: sheetFile('', { strings: `<si>${'<r><t>0123456789</t></r>'.repeat(5)}</si>` }), bound: 'stringLength' },
  { why: 'the length of a value',        within: sheetFile('<row><c t="str"><v>x</v></c></row>'), beyond: sheetFile(`<row><c t="str"><v>${'x'.repeat(41)}</v></c></row>`), bound: 'stringLength' },
  { why: 'the length of all formulas',   within: sheetFile(cells(25, `<c><f>${'A1+'.repeat(13)}</f></c>`)), beyond: sheetFile(cells(26, `<c><f>${'A1+'.repeat(13)}</f></c>`)), bound: 'formulaText' },
  { why: 'shared formulas written out',  within: sheetFile(`<row><c><f t="shared" ref="A1:Z1" si="0">${'A1+'.repeat(13)}</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(20)}</row>`), beyond: sheetFile(`<row><c><f t="shared" ref="A1:Z1" si="0">${'A1+'.repeat(13)}</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(30)}</row>`), bound: 'formulaText' },
  { why: 'depth',                        within: sheetFile('', { behind: '<a>'.repeat(11) + '</a>'.repeat(11) }), beyond: sheetFile('', { behind: '<a>'.repeat(12) + '</a>'.repeat(12) }), bound: 'depth' },
];
test.each(bounds)('minds the bound on $why', ({ within, beyond, bound }) => {
  expect(refusal(() => read(within))).toBeNull();
  expect(refusal(() => read(beyond))).toEqual({ code: 'too-large', bound });
});

describe('document types', () => {
  const bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  test.each([
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    '_rels/.rels',
    'docProps/core.xml',
    'xl/drawings/drawing9.xml',
  ])('are refused in %s', (name) => {
    const parts = partsOf({ sheets: [''], strings: '', styles: '' });
    parts[name] = `${bomb}${String(parts[name] ?? '<a/>')}`;
    expect(refusal(() => read(zipOf(parts)))).toEqual({ code: 'too-large', bound: 'document-type' });
  });

  test('are refused in UTF-16, too', () => {
    const parts = partsOf({ sheets: [''] });
    parts['xl/worksheets/sheet1.xml'] = new Uint8Array(Buffer.from(`\ufeff${bomb}<worksheet/>`, 'utf16le'));
    expect(refusal(() => read(zipOf(parts)))).toEqual({ code: 'too-large', bound: 'document-type' });
  });

  test('an entity that only they could tell is unreadable', () => {
    expect(refusal(() => read(sheetFile(text('&a;'))))).toEqual({ code: 'unreadable', bound: 'xml' });
  });
});

describe('full-size hostile sheets, within the bounds that stand', () => {
  const MB = 1_048_576;
  // what varies defeats the bound on ratio, so that the reader itself is put to the test
  const many = (count: number, piece: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => piece(index)).join('');
  const noise = (index: number): string => ((index * 2654435761) >>> 0).toString(36);
  // prettier-ignore
  test.each([
    { why: 'ten million blanks between cells', make: () => sheetFile(`<row r="1">${' '.repeat(9 * MB)}<c r="A1"><v>1</v></c></row>`), code: 'too-large' },
    { why: 'a million cells',                  make: () => sheetFile(many(10_000, () => `<row>${many(100, (n) => `<c><v>${noise(n)}</v></c>`)}</row>`)), code: 'too-large' },
    { why: 'tags without an end',              make: () => sheetFile(many(300_000, (n) => `<c ${noise(n)}`)), code: 'unreadable' },
    { why: 'attributes without an end',        make: () => sheetFile(`<row ${many(300_000, (n) => ` a${n}="${noise(n)}"`)}/>`), code: 'unreadable' },
    { why: 'quotes without an end',            make: () => sheetFile(many(300_000, (n) => `<c r="${noise(n)}>`)), code: 'too-large' },
    { why: 'elements in each other',           make: () => sheetFile(many(300_000, (n) => `<a${noise(n)}>`)), code: 'too-large' },
    { why: 'namespaces in each other',         make: () => sheetFile(many(200_000, (n) => `<a xmlns:n${n}="${noise(n)}"/>`)), code: null },
    { why: 'rows by the hundred thousand',     make: () => sheetFile(many(400_000, (n) => `<row ht="${n % 97}" spans="${noise(n)}"/>`)), code: null },
    { why: 'array formulas over each other',   make: () => sheetFile(many(3_000, (n) => `<row>${many(30, (m) => `<c><f t="array" ref="A1:XFD1048576">${noise(n * m)}</f><v>${m}</v></c>`)}</row>`)), code: 'too-large' },
    { why: 'a long formula that many share',   make: () => sheetFile(`<row><c><f t="shared" ref="A1:A9" si="0">${many(1_500, (n) => `A${n + 1}+`)}1</f></c></row>${many(100_000, (n) => `<row spans="${noise(n)}"><c><f t="shared" si="0"/></c></row>`)}`), code: 'too-large' },
    { why: 'ampersands',                       make: () => sheetFile(text(many(30_000, () => '&amp;'))), code: null },
    { why: 'a number as long as a string may be', make: () => sheetFile(`<row><c><v>${'1'.repeat(32_767)}</v></c><c><v>${'1'.repeat(32_766)}x</v></c></row>`), code: null },
    { why: 'hidden columns over each other',   make: () => sheetFile('', { before: `<cols>${many(60_000, (n) => `<col min="1" max="16384" hidden="1" width="${noise(n)}"/>`)}</cols>` }), code: null },
    { why: 'a protected sheet in pieces',      make: () => sheetFile(many(2_000, (n) => `<row>${many(100, (m) => `<c s="${(n + m) % 2}" x="${noise(n * m)}"/>`)}</row>`), { behind: '<sheetProtection sheet="1"/>', styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="0"><protection locked="0"/></xf></cellXfs>' }), code: null },
    { why: 'comments and instructions',        make: () => sheetFile(many(300_000, (n) => `<!--${noise(n)}--><?p ${n}?>`)), code: null },
  ])('$why end soon', ({ make, code }) => {
    const file = make();
    let found: ReturnType<typeof refusal> = null;
    const { cpuMs } = cost(() => (found = refusal(() => readWorkbook(file, { inflate: nodeInflate }))));
    expect((found as ReturnType<typeof refusal>)?.code ?? null).toBe(code);
    expect(cpuMs).toBeLessThan(DEFAULT_BOUNDS.seconds * 1_000);
  }, 60_000);
});
