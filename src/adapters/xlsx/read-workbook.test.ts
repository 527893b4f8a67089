import { describe, expect, test } from '@jest/globals';
import { refusal } from '../../../test/support/refusal.js';
import { drawnWorkbook, partsOf, sheetFile, type DrawnWorkbook } from '../../../test/support/workbook-parts.js';
import { zipOf } from '../../../test/support/zip-crafting.js';
import type { Cell, SheetGrid } from '../../core/sheet/grid.js';
import { readWorkbook } from './read-workbook.js';

const utf8 = new TextEncoder();

function firstSheet(data: string, book: Omit<DrawnWorkbook, 'sheets'> = {}): SheetGrid {
  return readWorkbook(sheetFile(data, book)).grids[0]!;
}

/** The cell A1 of a sheet whose first row is this. */
function firstCell(row: string, book: Omit<DrawnWorkbook, 'sheets'> = {}): Cell | null {
  return firstSheet(`<row r="1">${row}</row>`, book).cells[0]?.[0] ?? null;
}

// prettier-ignore
const values: readonly { why: string; xml: string; holds: Cell | null; strings?: string }[] = [
  { why: 'a number',                        xml: '<c r="A1"><v>72.5</v></c>', holds: { value: 72.5 } },
  { why: 'the double as it is stored',      xml: '<c r="A1"><v>0.30000000000000004</v></c>', holds: { value: 0.30000000000000004 } },
  { why: 'the last digit of a double',      xml: '<c r="A1"><v>96.399999999999991</v></c>', holds: { value: 96.39999999999999 } },
  { why: 'an exponent',                     xml: '<c r="A1"><v>1.5E-7</v></c>', holds: { value: 1.5e-7 } },
  { why: 'a number past all doubles',       xml: '<c r="A1"><v>1e999</v></c>', holds: { value: null, error: '#NUM!' } },
  { why: 'no number where one should be',   xml: '<c r="A1"><v>0x10</v></c>', holds: { value: '0x10' } },
  { why: 'zero, which is no blank',         xml: '<c r="A1"><v>0</v></c>', holds: { value: 0 } },
  { why: 'a cell without anything',         xml: '<c r="A1"/>', holds: null },
  { why: 'a cell with an empty value',      xml: '<c r="A1"><v></v></c>', holds: null },
  { why: 'true',                            xml: '<c r="A1" t="b"><v>1</v></c>', holds: { value: true } },
  { why: 'false',                           xml: '<c r="A1" t="b"><v>0</v></c>', holds: { value: false } },
  { why: 'an error',                        xml: '<c r="A1" t="e"><v>#N/A</v></c>', holds: { value: null, error: '#N/A' } },
  { why: 'an error newer than SheetJS',     xml: '<c r="A1" t="e"><v>#SPILL!</v></c>', holds: { value: null, error: '#SPILL!' } },
  { why: 'a shared string',                 xml: '<c r="A1" t="s"><v>1</v></c>', strings: '<si><t>a</t></si><si><t>低保</t></si>', holds: { value: '低保' } },
  { why: 'a string behind an empty item',   xml: '<c r="A1" t="s"><v>1</v></c>', strings: '<si/><si><t>b</t></si>', holds: { value: 'b' } },
  { why: 'rich text, plainly',              xml: '<c r="A1" t="s"><v>0</v></c>', strings: '<si><r><rPr><b/></rPr><t>覆盖</t></r><r><t xml:space="preserve"> 率</t></r></si>', holds: { value: '覆盖 率' } },
  { why: 'no phonetic guides',              xml: '<c r="A1" t="s"><v>0</v></c>', strings: '<si><t>课题</t><rPh sb="0" eb="2"><t>かだい</t></rPh><phoneticPr fontId="1"/></si>', holds: { value: '课题' } },
  { why: 'no phonetic guides in rich text', xml: '<c r="A1" t="s"><v>0</v></c>', strings: '<si><r><t>课</t></r><rPh sb="0" eb="1"><t>か</t></rPh><r><t>题</t></r></si>', holds: { value: '课题' } },
  { why: 'an inline string',                xml: '<c r="A1" t="inlineStr"><is><t>养老</t></is></c>', holds: { value: '养老' } },
  { why: 'CDATA, marks and all',            xml: '<c r="A1" t="inlineStr"><is><t><![CDATA[a</row><c r="B1">]]>b</t></is></c>', holds: { value: 'a</row><c r="B1">b' } },
  { why: 'characters by number',            xml: '<c r="A1" t="inlineStr"><is><t>&#x20BB7;野&#23478; &lt;&amp;</t></is></c>', holds: { value: '𠮷野家 <&' } },
  { why: '_x000D_ as what it stands for',   xml: '<c r="A1" t="inlineStr"><is><t>a_x000D_\nb_x005F_x000D_</t></is></c>', holds: { value: 'a\nb_x000D_' } },
  { why: 'blanks as they are',              xml: '<c r="A1" t="inlineStr"><is><t xml:space="preserve">  x </t></is></c>', holds: { value: '  x ' } },
  { why: 'a formula and its result',        xml: '<c r="A1"><f>ROUND(B1/C1*100,1)</f><v>96.7</v></c>', holds: { value: 96.7, formula: 'ROUND(B1/C1*100,1)' } },
  { why: 'a formula whose result is text',  xml: '<c r="A1" t="str"><f>B1&amp;"x"</f><v></v></c>', holds: { value: '', formula: 'B1&"x"' } },
  { why: 'a formula without a result',      xml: '<c r="A1"><f>B1+1</f></c>', holds: { value: null, formula: 'B1+1' } },
  { why: 'a newer function by its name',    xml: '<c r="A1"><f>_xlfn.IFS(B1&gt;1,"_xlfn.a")</f><v>0</v></c>', holds: { value: 0, formula: 'IFS(B1>1,"_xlfn.a")' } },
  { why: 'an ISO date',                     xml: '<c r="A1" t="d"><v>2023-06-30T12:00:00</v></c>', holds: { value: 45107.5, format: 'yyyy/m/d' } },
  { why: 'attributes on lines of their own', xml: '<c\n  r="A1"\n\tt=\'b\'><v>1</v></c>', holds: { value: true } },
  { why: 'no cell that a comment hides',    xml: '<!-- <c r="A1"><v>5</v></c> --><c r="B1"><v>1</v></c>', holds: null },
];
test.each(values)('reads $why', ({ xml, holds, strings }) => {
  expect(firstCell(xml, strings === undefined ? {} : { strings })).toEqual(holds);
});

describe('places', () => {
  test('cells and rows without an address follow the one before', () => {
    const { cells } = firstSheet(
      '<row><c><v>1</v></c><c><f>IF(r="Z9",1)</f><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(cells[0]!.map((cell) => cell?.value)).toEqual([1, 2]);
    expect(cells[4]!.map((cell) => cell?.value)).toEqual([undefined, undefined, 3, 4]);
    expect(cells[5]?.[0]?.value).toBe(5);
  });

  test('the declared range is not asked', () => {
    const grid = firstSheet('<row r="1"><c r="A1"><v>1</v></c></row>', { before: '<dimension ref="A1:XFD1048576"/>' });
    expect([grid.cells.length, grid.cells[0]!.length]).toEqual([1, 1]);
  });

  // prettier-ignore
  test.each([
    { why: 'a cell past XFD',              row: '<row r="1"><c r="XFE1"><v>1</v></c></row>', found: { code: 'too-large', bound: 'reference' } },
    { why: 'a cell past the last row',     row: '<row r="1048577"><c r="A1048577"><v>1</v></c></row>', found: { code: 'too-large', bound: 'reference' } },
    { why: 'a row past all numbers',       row: '<row r="99999999999999999999"/>', found: { code: 'too-large', bound: 'reference' } },
    { why: 'a column past all numbers',    row: '<row r="1"><c r="AAAAAAAAAAAAAAAAAAA1"/></row>', found: { code: 'unreadable', bound: 'cell-place' } },
    { why: 'columns that run out',         row: '<row r="1"><c r="XFD1"/><c/></row>', found: { code: 'too-large', bound: 'reference' } },
    { why: 'a cell of another row',        row: '<row r="1"><c r="A2"><v>1</v></c></row>', found: { code: 'unreadable', bound: 'cell-place' } },
    { why: 'row zero',                     row: '<row r="0"><c r="A0"/></row>', found: { code: 'unreadable', bound: 'cell-place' } },
    { why: 'no address at all',            row: '<row r="1"><c r="1A"/></row>', found: { code: 'unreadable', bound: 'cell-place' } },
    { why: 'a cell twice in its row',      row: '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', found: { code: 'unreadable', bound: 'cell-twice' } },
    { why: 'a cell in two rows of a number', row: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>', found: { code: 'unreadable', bound: 'cell-twice' } },
  ])('refuses $why', ({ row, found }) => {
    expect(refusal(() => firstSheet(row))).toEqual(found);
  });
});

describe('formulas that several cells share', () => {
  test('are written out for each, text and fixed parts left alone', () => {
    const { cells } = firstSheet(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1/B$1&amp;"A1"&amp;LOG10(A1)</f><v>1</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"></f><v>3</v></c></row>',
    );
    expect(cells.map((row) => row?.[2]?.formula)).toEqual([
      'A1/B$1&"A1"&LOG10(A1)',
      'A2/B$1&"A1"&LOG10(A2)',
      'A3/B$1&"A1"&LOG10(A3)',
    ]);
  });

  test('one whose text is nowhere leaves the value and says so', () => {
    const { grids, facts } = readWorkbook(sheetFile('<row r="1"><c r="A1"><f t="shared" si="9"/><v>2</v></c></row>'));
    expect(grids[0]!.cells[0]).toEqual([{ value: 2 }]);
    expect(facts.degraded).toBe(true);
  });

  test('every cell of an array formula and of a data table is marked, spilled ones too', () => {
    const { cells } = firstSheet(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">SORT(D1:E2)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="D2"><f t="dataTable" ref="D2:D3" dt2D="0" dtr="0" r1="A1"/><v>1</v></c></row>',
    );
    expect(cells.map((row) => row?.map((cell) => cell?.array ?? false))).toEqual([
      [true, true, false],
      [true, undefined, undefined, true],
    ]);
  });
});

describe('what a sheet says beside its cells', () => {
  test('hidden rows, columns and sheets; a height or width of zero hides, too', () => {
    const grid = firstSheet(
      '<row r="1" hidden="1"/><row r="2"><c r="A2"><v>1</v></c></row><row r="4" ht="0" customHeight="1"/>',
      {
        before:
          '<cols><col min="2" max="3" width="9" hidden="true"/><col min="5" max="5" width="0" customWidth="1"/><col min="7" max="16384" hidden="1"/></cols>',
        sheetAttributes: 'state="veryHidden"',
      },
    );
    expect([...grid.hiddenRows]).toEqual([0, 3]);
    expect([...grid.hiddenColumns].slice(0, 4)).toEqual([1, 2, 4, 6]);
    expect(grid.visibility).toBe('very-hidden');
  });

  test('rows that are not written out can be hidden as well', () => {
    const grid = firstSheet('<row r="2"><c r="A2"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>', {
      before: '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>',
    });
    expect([...grid.hiddenRows]).toEqual([0, 2]);
  });

  test('merged areas', () => {
    expect(
      firstSheet('', {
        behind: '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="$B$2:B3"/></mergeCells>',
      }).merges,
    ).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 1, bottom: 2, right: 1 },
    ]);
  });

  test('dates from 1904', () => {
    const book = { workbookPr: '<workbookPr date1904="1"/>' };
    const grid = firstSheet('<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>', book);
    expect([grid.date1904, grid.cells[0]![0]!.value]).toEqual([true, 1]);
  });

  test('the number format of a cell, by code, by id, by what the file says of an id; of blank cells, too', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/><numFmt numFmtId="43" formatCode="0.000"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="31"/><xf numFmtId="43"/></cellXfs>';
    const cells = [0, 1, 2, 3, 4, 9].map((index) => `<c s="${index}"><v>1</v></c>`).join('');
    const grid = firstSheet(`<row r="1">${cells}<c s="2"/></row>`, { styles });
    expect(grid.cells[0]!.map((cell) => cell?.format)).toEqual([
      undefined,
      '0.0"%"',
      '0.00%',
      'yyyy"年"m"月"d"日"',
      '0.000',
      undefined,
      '0.00%',
    ]);
  });
});

describe('protection', () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="0"><protection locked="0"/></xf></cellXfs>';
  const data =
    '<row r="2"><c r="B2" s="1"/><c r="C2" s="1"><v>1</v></c><c r="D2"/></row><row r="3"><c r="B3" s="1"/><c r="C3" s="1"/></row>';

  test('none where the sheet is not protected', () => {
    expect(firstSheet(data, { styles }).protection).toBeNull();
    expect(firstSheet(data, { styles, behind: '<sheetProtection sheet="0"/>' }).protection).toBeNull();
  });

  test('unlocked cells, and ranges that are free to all', () => {
    const behind =
      '<sheetProtection sheet="1" objects="1"/><protectedRanges><protectedRange sqref="F1 G1:G2" name="free"/>' +
      '<protectedRange password="CC1A" sqref="H1" name="mine"/></protectedRanges>';
    expect(firstSheet(data, { styles, behind }).protection?.unlocked).toEqual([
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 0, left: 5, bottom: 0, right: 5 },
      { top: 0, left: 6, bottom: 1, right: 6 },
    ]);
  });
});

describe('ways of writing', () => {
  test('prefixes, as WPS writes them', () => {
    const parts = partsOf({ sheets: [''] });
    parts['xl/worksheets/sheet1.xml'] =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c>' +
      '<x:c r="B1" t="inlineStr"><x:is><x:t>低保</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A2:B2"/></x:mergeCells></x:worksheet>';
    const { grids } = readWorkbook(zipOf(parts));
    expect(grids[0]!.cells[0]).toEqual([{ value: 2, formula: '1+1' }, { value: '低保' }]);
    expect(grids[0]!.merges).toHaveLength(1);
  });

  test('Strict Open XML', () => {
    const parts = Object.entries(
      partsOf({ sheets: ['<row r="1"><c r="A1" t="s"><v>0</v></c></row>'], strings: '<si><t>x</t></si>' }),
    ).map(
      ([name, content]) =>
        [
          name,
          String(content)
            .replaceAll(
              'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
              'http://purl.oclc.org/ooxml/spreadsheetml/main',
            )
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
              'http://purl.oclc.org/ooxml/officeDocument/relationships',
            ),
        ] as const,
    );
    expect(readWorkbook(zipOf(Object.fromEntries(parts))).grids[0]!.cells[0]).toEqual([{ value: 'x' }]);
  });

  test.each(['utf-16le', 'utf-16be'])('parts in %s', (encoding) => {
    const parts = partsOf({ sheets: ['<row r="1"><c r="A1" t="inlineStr"><is><t>低保</t></is></c></row>'] });
    const text = `\ufeff${String(parts['xl/worksheets/sheet1.xml']).replace('UTF-8', 'UTF-16')}`;
    const bytes = new Uint8Array(text.length * 2);
    for (let at = 0; at < text.length; at += 1)
      new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
    parts['xl/worksheets/sheet1.xml'] = bytes;
    expect(readWorkbook(zipOf(parts)).grids[0]!.cells[0]).toEqual([{ value: '低保' }]);
  });

  test('sheets in tab order, whatever their parts are called; chart sheets left out', () => {
    const parts = partsOf({
      sheets: ['<row r="1"><c r="A1"><v>1</v></c></row>', '<row r="1"><c r="A1"><v>2</v></c></row>', ''],
    });
    parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels'])
      .replace('sheet1.xml', 'swap.xml')
      .replace('"worksheets/sheet2.xml', '"/xl/worksheets/sheet1.xml')
      .replace('swap.xml', 'sheet2.xml')
      .replace(
        'relationships/worksheet" Target="worksheets/sheet3.xml"',
        'relationships/chartsheet" Target="chartsheets/sheet1.xml"',
      );
    expect(readWorkbook(zipOf(parts)).grids.map(({ name, cells }) => [name, cells[0]?.[0]?.value])).toEqual([
      ['S1', 2],
      ['S2', 1],
    ]);
  });
});

describe('facts', () => {
  const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const none = {
    macros: false,
    externalLinks: [],
    customXml: [],
    signed: false,
    threadedComments: false,
    degraded: false,
  };

  test('of a plain workbook', () => {
    expect(readWorkbook(sheetFile('')).facts).toEqual(none);
  });

  test('macros, signatures and threads are seen', () => {
    const parts = {
      'xl/vbaProject.bin': 'x',
      '_xmlsignatures/sig1.xml': '<s/>',
      'xl/threadedComments/threadedComment1.xml': '<t/>',
    };
    expect(readWorkbook(sheetFile('', { parts })).facts).toEqual({
      ...none,
      macros: true,
      signed: true,
      threadedComments: true,
    });
    const sheet = `<Relationship Id="rIdM" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/>`;
    expect(readWorkbook(sheetFile('', { relationships: sheet })).facts.macros).toBe(true);
  });

  test('external links in the order in which formulas number them', () => {
    const link = (id: string): string =>
      `<Relationship Id="${id}" Type="${R}/externalLink" Target="externalLinks/${id}.xml"/>`;
    const book = (id: string): string =>
      `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${R}" r:id="${id}"/></externalLink>`;
    const target = (path: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/externalLinkPath" Target="${path}" TargetMode="External"/></Relationships>`;
    const { facts } = readWorkbook(
      sheetFile('', {
        workbookEnd:
          '<externalReferences><externalReference r:id="e2"/><externalReference r:id="e1"/><externalReference r:id="e3"/></externalReferences>',
        relationships: link('e1') + link('e2') + link('e3'),
        parts: {
          'xl/externalLinks/e1.xml': book('rId1'),
          'xl/externalLinks/e2.xml': book('rId1'),
          'xl/externalLinks/e3.xml':
            '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
          'xl/externalLinks/_rels/e1.xml.rels': target('file:///D:/上年.xlsx'),
          'xl/externalLinks/_rels/e2.xml.rels': target('book2.xlsx'),
        },
      }),
    );
    expect(facts.externalLinks).toEqual(['book2.xlsx', 'file:///D:/上年.xlsx', 'cmd|/c calc']);
  });

  test('custom XML is read as far as a large stamp goes, many megabytes of others are not', () => {
    const relationships = [1, 2]
      .map((n) => `<Relationship Id="x${n}" Type="${R}/customXml" Target="../customXml/item${n}.xml"/>`)
      .join('');
    const parts = {
      'customXml/item1.xml': '<hebao xmlns="urn:hebao"/>',
      'customXml/item2.xml': `<a>${Array.from({ length: 1_000_000 }, (_, n) => n * 7919).join()}</a>`,
    };
    const { customXml } = readWorkbook(sheetFile('', { relationships, parts })).facts;
    expect(customXml.map((text) => text.slice(0, 40))).toEqual(['<hebao xmlns="urn:hebao"/>']);
  });

  test('a string that is not there is left out, and said', () => {
    const { grids, facts } = readWorkbook(
      sheetFile('<row r="1"><c r="A1" t="s"><v>7</v></c></row>', { strings: '<si><t>a</t></si>' }),
    );
    expect([grids[0]!.cells[0]?.[0] ?? null, facts.degraded]).toEqual([null, true]);
  });
});

describe('what it is, by its first bytes', () => {
  // prettier-ignore
  test.each([
    { why: 'nothing',                       bytes: new Uint8Array(0), name: 'a.xlsx', bound: 'empty' },
    { why: 'text under a workbook\'s name', bytes: utf8.encode('指标,值'), name: 'a.xls', bound: 'text' },
    { why: 'a web page under one',          bytes: utf8.encode('\n<html><table><tr><td>1</td></tr></table></html>'), name: 'a.xls', bound: 'html' },
    { why: 'a web page as .csv',            bytes: utf8.encode('<!DOCTYPE html><p>'), name: 'a.csv', bound: 'html' },
    { why: 'an XML spreadsheet of 2003',    bytes: utf8.encode('<?xml version="1.0"?><Workbook/>'), name: 'a.xls', bound: 'xml' },
    { why: 'a PDF',                         bytes: utf8.encode('%PDF-1.7'), name: 'a.xlsx', bound: 'pdf' },
    { why: 'a picture',                     bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), name: 'a.xlsx', bound: 'png' },
    { why: 'a zip of something',            bytes: zipOf({ 'a.txt': 'a' }), name: 'a.xlsx', bound: 'zip' },
    { why: 'a text document',               bytes: zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<d/>' }), name: 'a.xlsx', bound: 'docx' },
    { why: 'an OpenDocument sheet',         bytes: zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<o/>' }), name: 'a.xlsx', bound: 'OpenDocument' },
    { why: 'a binary workbook',             bytes: zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), name: 'a.xlsb', bound: 'xlsb' },
  ])('$why is not a workbook', ({ bytes, name, bound }) => {
    expect(refusal(() => readWorkbook(bytes, { fileName: name }))).toEqual({ code: 'not-a-workbook', bound });
  });

  test('a workbook is one under any name', () => {
    expect(
      readWorkbook(sheetFile('<row r="1"><c r="A1"><v>1</v></c></row>'), { fileName: 'a.csv' }).grids[0]!.name,
    ).toBe('S1');
  });

  // prettier-ignore
  test.each([
    { why: 'the sheet is missing',           spoil: (parts: Record<string, unknown>) => delete parts['xl/worksheets/sheet1.xml'], bound: 'part-missing' },
    { why: 'its relationship is missing',    spoil: (parts: Record<string, unknown>) => delete parts['xl/_rels/workbook.xml.rels'], bound: 'sheet-part' },
    { why: 'the sheet is cut off',           spoil: (parts: Record<string, unknown>) => (parts['xl/worksheets/sheet1.xml'] = '<worksheet><sheetData>'), bound: 'xml' },
    { why: 'the bytes are no UTF-8',         spoil: (parts: Record<string, unknown>) => (parts['xl/worksheets/sheet1.xml'] = Uint8Array.of(0x3c, 0x61, 0xff, 0xfe)), bound: 'encoding' },
    { why: 'two sheets share a part',        spoil: (parts: Record<string, unknown>) => (parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace('sheet2.xml', 'sheet1.xml')), bound: 'sheet-part' },
    { why: 'two sheets share a name',        spoil: (parts: Record<string, unknown>) => (parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace('"S2"', '"s1"')), bound: 'sheet-name' },
  ])('a workbook is unreadable where $why', ({ spoil, bound }) => {
    const parts = partsOf({ sheets: ['', ''] });
    spoil(parts);
    expect(refusal(() => readWorkbook(zipOf(parts)))).toEqual({ code: 'unreadable', bound });
  });

  test('names that are traps for objects are only names', () => {
    const parts = partsOf({ sheets: ['<row r="1"><c r="A1"><v>1</v></c></row>'] });
    parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace('"S1"', '"__proto__"');
    expect(readWorkbook(zipOf(parts)).grids[0]).toMatchObject({ name: '__proto__' });
    expect(({} as Record<string, unknown>)['cells']).toBeUndefined();
  });
});

test('reading twice gives the same', () => {
  const file = drawnWorkbook({
    sheets: ['<row r="1"><c r="A1" t="s"><v>0</v></c></row>', '<row r="3" hidden="1"/>'],
    strings: '<si><t>a</t></si>',
  });
  expect(readWorkbook(file)).toEqual(readWorkbook(file));
});
