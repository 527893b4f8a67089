import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { changedParts } from '../../../test/support/changed-parts.js';
import { drawGrid } from '../../../test/support/grid.js';
import { xlsxParts, zipOf } from '../../../test/support/make-xlsx.js';
import { packageParts } from '../../../test/support/package-parts.js';
import { HostError } from '../../app/ports/host-error.js';
import type { CellWrite } from '../../core/completion/plan.js';
import { parseAddress } from '../../core/sheet/address.js';
import { editWorkbook, type EditOptions } from './edit-workbook.js';

const rich = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL('../../../test/fixtures/rich.xlsm', import.meta.url)));

function write(place: string, given: Partial<CellWrite>): CellWrite {
  const [sheet, address] = place.split('!') as [string, string];
  return {
    at: { sheet, ...parseAddress(address)! },
    expected: { value: null, formula: null },
    value: null,
    formula: null,
    format: null,
    ...given,
  };
}

function refusal(bytes: Uint8Array, plan: readonly CellWrite[], options?: EditOptions): unknown {
  try {
    editWorkbook(bytes, plan, options);
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, ...error.data };
    throw error;
  }
  return null;
}

const small = drawGrid('| 1 | 2{0.0%} |\n| "x" | =A1*2→2 |');

describe('a rich workbook', () => {
  const before = rich();
  const old = packageParts(before);
  const sheet = 'xl/worksheets/sheet1.xml';

  test('has one of everything', () => {
    const kinds = [
      'charts/chart',
      'media/image',
      'comments/comment',
      'drawings/commentsDrawing',
      'vbaProject',
      'pivotTables/',
      'pivotCache/',
      'theme/',
      'customXml/',
      'tables/',
      'printerSettings/',
      'externalLinks/',
      'chartsheets/',
      'calcChain',
      'sharedStrings',
    ];
    expect(kinds.filter((kind) => !old.names.some((name) => name.includes(kind)))).toEqual([]);
    const marks = [
      'dataValidation',
      'conditionalFormatting',
      'sparkline',
      'frozen',
      'legacyDrawing',
      't="shared"',
      't="array"',
      'autoFilter',
    ];
    expect(marks.filter((mark) => !old.text(sheet).includes(mark))).toEqual([]);
    expect(old.text('xl/workbook.xml')).toContain('definedName');
  });

  test('an empty plan changes nothing', () => {
    expect(editWorkbook(before, [])).toBe(before);
  });

  test('a value between values changes its sheet, and asks for the formulas to be calculated', () => {
    const after = editWorkbook(before, [write('报表!H4', { value: '低于目标3.6个百分点' })]);
    expect(changedParts(before, after)).toEqual(['xl/workbook.xml', sheet]);
    const now = packageParts(after);
    expect(now.text(sheet)).toBe(
      old
        .text(sheet)
        .replace('<c r="H4" s="2" t="n"></c>', '<c r="H4" s="2" t="inlineStr"><is><t>低于目标3.6个百分点</t></is></c>'),
    );
    expect(now.text('xl/workbook.xml')).toBe(
      old.text('xl/workbook.xml').replace('<calcPr calcId="124519"/>', '<calcPr calcId="124519" fullCalcOnLoad="1"/>'),
    );
  });

  test('a formula overwritten drops the chain of calculation, and nothing else', () => {
    const after = editWorkbook(before, [
      write('报表!G4', { value: -3.6 }),
      write('报表!F4', { formula: 'ROUND(E4/D4,3)', value: 0.964 }),
    ]);
    expect(changedParts(before, after)).toEqual([
      '-xl/calcChain.xml',
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      sheet,
    ]);
    const now = packageParts(after);
    const [type] = /<Override PartName="\/xl\/calcChain.xml"[^>]*>/.exec(old.text('[Content_Types].xml'))!;
    expect(now.text('[Content_Types].xml')).toBe(old.text('[Content_Types].xml').replace(type, ''));
    const [relationship] = /<Relationship Id="rIdChain"[^>]*>/.exec(old.text('xl/_rels/workbook.xml.rels'))!;
    expect(now.text('xl/_rels/workbook.xml.rels')).toBe(
      old.text('xl/_rels/workbook.xml.rels').replace(relationship, ''),
    );
    const expected = old
      .text(sheet)
      .replace(/<c r="F4" s="3">.*?<\/c>/, '<c r="F4" s="3"><f>ROUND(E4/D4,3)</f><v>0.964</v></c>')
      .replace(/<c r="G4" s="4">.*?<\/c>/, '<c r="G4" s="4"><v>-3.6</v></c>')
      .replace(/(<c r="G(\d)" s="4">)<f t="shared" si="0"\/>/g, '$1<f>E$2-D$2</f>');
    expect(now.text(sheet)).toBe(expected);
  });

  test('a new number format is appended to the styles', () => {
    const after = editWorkbook(before, [
      write('报表!F4', { value: 96.4, format: '0.0' }),
      write('报表!F5', { value: 96.7, format: '0.0' }),
      write('报表!G5', { value: -2.5, format: '0.0;[Red]-0.0' }),
    ]);
    expect(changedParts(before, after)).toContain('xl/styles.xml');
    const own = '<xf numFmtId="164" fontId="0" fillId="0" borderId="1" pivotButton="0" quotePrefix="0" xfId="0"/>';
    const was = old.text('xl/styles.xml');
    expect(was.split('<xf ')[5]).toBe(own.slice(4)); // the first is in cellStyleXfs
    const expected = was
      .replace('<numFmts count="3">', '<numFmts count="4">')
      .replace('</numFmts>', '<numFmt numFmtId="167" formatCode="0.0"/></numFmts>')
      .replace('<cellXfs count="7">', '<cellXfs count="8">')
      .replace('</cellXfs>', `${own.replace('164', '167').replace('/>', ' applyNumberFormat="1"/>')}</cellXfs>`);
    expect(packageParts(after).text('xl/styles.xml')).toBe(expected);
    const cells = packageParts(after).text(sheet);
    expect(['F4', 'F5', 'G5'].map((cell) => new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(cells)![1])).toEqual([
      '7',
      '7',
      '4',
    ]);
  });

  test('a second edit finds the first one done: no style is added twice', () => {
    const plan = [write('报表!F4', { value: 96.4, format: '0.0' })];
    const once = editWorkbook(before, plan);
    expect(changedParts(once, editWorkbook(once, plan))).toEqual([]);
    expect(editWorkbook(once, plan)).toEqual(once);
  });

  test('the same edit gives the same bytes', () => {
    const plan = [write('报表!F4', { value: 96.4, format: '0.0' }), write('报表!A12', { value: '=1' })];
    expect(editWorkbook(before, plan)).toEqual(editWorkbook(before, plan));
  });

  // prettier-ignore
  test.each([
    { why: 'part of a merged cell', place: '报表!B1', code: 'merged-cell' },
    { why: 'part of an array formula', place: '报表!J5', code: 'array-formula' },
    { why: 'a locked cell of a protected sheet', place: '锁定!B1', code: 'protected-sheet' },
    { why: 'a blank cell of a protected sheet', place: '锁定!Z9', code: 'protected-sheet' },
    { why: 'a table header', place: '台账!B1', code: 'not-writable' },
    { why: 'a chart sheet', place: '图!A1', code: 'sheet-missing' },
    { why: 'a sheet that is not there', place: '别的!A1', code: 'sheet-missing' },
  ])('refuses $why', ({ place, code }) => {
    const [sheetName, cell] = place.split('!');
    const expected = code === 'sheet-missing' ? { code, sheet: sheetName } : { code, sheet: sheetName, cell };
    expect(refusal(before, [write('报表!H4', { value: 1 }), write(place, { value: 1 })])).toMatchObject(expected);
  });

  test('writes the unlocked cell of a protected sheet, and a hidden sheet', () => {
    const after = editWorkbook(before, [write('锁定!B2', { value: 3 }), write('代码!A1', { value: '360733' })]);
    expect(changedParts(before, after)).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet3.xml',
      'xl/worksheets/sheet4.xml',
    ]);
  });
});

describe('packages', () => {
  const parts = xlsxParts([small, { ...drawGrid('| 5 |', '第 2 张 <&>') }]);

  test('a workbook without formulas keeps its workbook part', () => {
    const plain = zipOf(xlsxParts([drawGrid('| 1 |')]));
    expect(changedParts(plain, editWorkbook(plain, [write('Sheet1!A1', { value: 2 })]))).toEqual([
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('formulas of another sheet count', () => {
    const bytes = zipOf(parts);
    const after = editWorkbook(bytes, [write('第 2 张 <&>!A1', { value: 2 })]);
    expect(changedParts(bytes, after)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet2.xml']);
    expect(packageParts(after).text('xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  // prettier-ignore
  test.each([
    { why: 'before what must follow it', inner: '<pivotCaches/><extLst/>', expected: '<calcPr fullCalcOnLoad="1"/><pivotCaches/><extLst/>' },
    { why: 'after names', inner: '<definedNames/>', expected: '<definedNames/><calcPr fullCalcOnLoad="1"/>' },
    { why: 'in the one that is there', inner: '<calcPr calcMode="manual"/><extLst/>', expected: '<calcPr calcMode="manual" fullCalcOnLoad="1"/><extLst/>' },
    { why: 'where it says no', inner: '<calcPr fullCalcOnLoad="0"></calcPr>', expected: '<calcPr fullCalcOnLoad="1"></calcPr>' },
    { why: 'where it says so already', inner: '<calcPr fullCalcOnLoad="true"/>', expected: '<calcPr fullCalcOnLoad="true"/>' },
    { why: 'not in another namespace\'s', inner: '<o:calcPr xmlns:o="other"/>', expected: '<o:calcPr xmlns:o="other"/><calcPr fullCalcOnLoad="1"/>' },
  ])('calcPr goes $why', ({ inner, expected }) => {
    const bytes = zipOf({ ...parts, 'xl/workbook.xml': parts['xl/workbook.xml']!.replace('</workbook>', `${inner}</workbook>`) });
    const after = packageParts(editWorkbook(bytes, [write('Sheet1!B2', { value: 1 })])).text('xl/workbook.xml');
    expect(after).toBe(parts['xl/workbook.xml']!.replace('</workbook>', `${expected}</workbook>`));
  });

  test('sheets are found behind absolute, escaped and back-slashed targets', () => {
    for (const target of [
      '/xl/worksheets/sheet1.xml',
      './worksheets/../worksheets/sheet1.xml',
      'worksheets\\sheet1.xml',
      'worksheets/sheet%31.xml',
    ]) {
      const rels = parts['xl/_rels/workbook.xml.rels']!.replace('worksheets/sheet1.xml', target);
      const bytes = zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': rels });
      expect(changedParts(bytes, editWorkbook(bytes, [write('Sheet1!A1', { value: 9 })]))).toContain(
        'xl/worksheets/sheet1.xml',
      );
    }
  });

  test('a workbook in another place, under other prefixes, in Strict spelling', () => {
    const strict = (text: string): string =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const prefixed = (text: string): string =>
      text
        .replace(/<(\/?)(\w)/g, '<$1x:$2')
        .replace('xmlns=', 'xmlns:x=')
        .replace('xmlns:r=', 'xmlns:rel=')
        .replaceAll(' r:id', ' rel:id')
        .replace('<?x:xml', '<?xml');
    const bytes = zipOf({
      '[Content_Types].xml': parts['[Content_Types].xml']!.replaceAll('/xl/', '/'),
      '_rels/.rels': strict(parts['_rels/.rels']!).replace('xl/', ''),
      'workbook.xml': prefixed(strict(parts['xl/workbook.xml']!)),
      '_rels/workbook.xml.rels': strict(parts['xl/_rels/workbook.xml.rels']!),
      'styles.xml': prefixed(strict(parts['xl/styles.xml']!)),
      'worksheets/sheet1.xml': prefixed(strict(parts['xl/worksheets/sheet1.xml']!)),
      'worksheets/sheet2.xml': prefixed(strict(parts['xl/worksheets/sheet2.xml']!)),
    });
    const after = packageParts(editWorkbook(bytes, [write('Sheet1!A2', { formula: 'A1', value: 1, format: '0.000' })]));
    expect(after.text('worksheets/sheet1.xml')).toContain('<x:c r="A2" s="2"><x:f>A1</x:f><x:v>1</x:v></x:c>');
    expect(after.text('workbook.xml')).toContain('<x:calcPr fullCalcOnLoad="1"/></x:workbook>');
    expect(after.text('styles.xml')).toMatch(
      /<x:numFmts count="2">.*<x:numFmt numFmtId="165" formatCode="0.000"\/><\/x:numFmts>.*<x:cellXfs count="3">.*<x:xf numFmtId="165"[^>]*\/><\/x:cellXfs>/,
    );
  });

  test('a sheet in UTF-16 stays in UTF-16', () => {
    const text = `\ufeff${parts['xl/worksheets/sheet1.xml']!.replace('UTF-8', 'UTF-16')}`;
    const bytes = zipOf({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(text, 'utf16le')) });
    const after = packageParts(editWorkbook(bytes, [write('Sheet1!A1', { value: '核报' })]));
    const expected = text.replace('<c r="A1"><v>1</v></c>', '<c r="A1" t="inlineStr"><is><t>核报</t></is></c>');
    expect(Buffer.from(after.bytes('xl/worksheets/sheet1.xml')).toString('utf16le')).toBe(expected);
  });

  test('a workbook without styles gets some when a format is asked for, and none when not', () => {
    const rest = { ...parts };
    delete rest['xl/styles.xml'];
    const without = {
      ...rest,
      'xl/_rels/workbook.xml.rels': rest['xl/_rels/workbook.xml.rels']!.replace(
        /<Relationship Id="rIdStyles"[^>]*>/,
        '',
      ),
      '[Content_Types].xml': rest['[Content_Types].xml']!.replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ''),
      'xl/worksheets/sheet1.xml': rest['xl/worksheets/sheet1.xml']!.replaceAll(' s="1"', ''),
    };
    const bytes = zipOf(without);
    expect(changedParts(bytes, editWorkbook(bytes, [write('Sheet1!A1', { value: 2 })]))).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const after = editWorkbook(bytes, [write('Sheet1!A1', { value: 1, format: '0.0' })]);
    expect(changedParts(bytes, after)).toEqual([
      '+xl/styles.xml',
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(packageParts(after).text('xl/worksheets/sheet1.xml')).toContain('<c r="A1" s="1"><v>1</v></c>');
    expect(packageParts(after).text('xl/_rels/workbook.xml.rels')).toContain(
      '/relationships/styles" Target="styles.xml"/></Relationships>',
    );
  });

  // prettier-ignore
  test.each([
    { why: 'a built-in format takes its own id', format: '0.00%', xf: 'numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"' },
    { why: 'one that is there is used again', format: '0.0%', xf: null },
    { why: 'General is a format like any', format: 'General', xf: null },
  ])('$why', ({ format, xf }) => {
    const bytes = zipOf(parts);
    const after = packageParts(editWorkbook(bytes, [write('Sheet1!A1', { value: 1, format })])).text('xl/styles.xml');
    const expected = xf === null ? parts['xl/styles.xml']! : parts['xl/styles.xml']!.replace('cellXfs count="2"', 'cellXfs count="3"').replace('</cellXfs>', `<xf ${xf}/></cellXfs>`);
    expect(after).toBe(expected);
  });

  test('text that a person could turn into a formula gets the quote mark; a number after it loses it', () => {
    const bytes = zipOf(parts);
    const once = editWorkbook(bytes, [
      write('Sheet1!A1', { value: '=HYPERLINK("x")' }),
      write('Sheet1!A2', { value: '-' }),
    ]);
    expect(packageParts(once).text('xl/styles.xml')).toContain('xfId="0" quotePrefix="1"/></cellXfs>');
    expect(packageParts(once).text('xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1" t="inlineStr" s="2"><is><t>=HYPERLINK("x")</t></is></c>',
    );
    const twice = editWorkbook(once, [write('Sheet1!A1', { value: 1 }), write('Sheet1!A2', { value: 'y' })]);
    expect(packageParts(twice).text('xl/worksheets/sheet1.xml')).toContain('<c r="A1" s="0"><v>1</v></c>');
    expect(packageParts(twice).text('xl/worksheets/sheet1.xml')).toMatch(/<c r="A2"[^>]* s="2"[^>]*><is><t>y<\/t>/);
  });

  test('a signed workbook is refused unless one says so', () => {
    const bytes = zipOf({ ...parts, '_xmlsignatures/sig1.xml': '<Signature/>' });
    expect(refusal(bytes, [write('Sheet1!A1', { value: 1 })])).toMatchObject({ code: 'signed' });
    expect(refusal(bytes, [write('Sheet1!A1', { value: 1 })], { allowSigned: true })).toBeNull();
  });

  // prettier-ignore
  test.each([
    { why: 'text', bytes: new TextEncoder().encode('a,b\n1,2'), code: 'not-writable' },
    { why: 'nothing', bytes: new Uint8Array(0), code: 'not-writable' },
    { why: 'an .xls', bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), code: 'not-writable' },
    { why: 'a workbook under a password', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]), code: 'encrypted' },
    { why: 'a zip of other things', bytes: zipOf({ 'a.txt': 'a' }), code: 'not-writable' },
    { why: 'half a zip', bytes: zipOf(parts).subarray(0, 900), code: 'unreadable' },
    { why: 'an .xlsb', bytes: zipOf({ ...parts, '[Content_Types].xml': parts['[Content_Types].xml']!.replace(/application\/vnd.openxmlformats[^"]*sheet.main\+xml/, 'application/vnd.ms-excel.sheet.binary.macroEnabled.main') }), code: 'not-writable' },
    { why: 'a sheet with a document type', bytes: zipOf({ ...parts, 'xl/worksheets/sheet1.xml': `<!DOCTYPE a>${parts['xl/worksheets/sheet1.xml']!.slice(56)}` }), code: 'unreadable' },
    { why: 'a sheet that is missing', bytes: zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']!.replace('sheet1', 'sheet9') }), code: 'sheet-missing' },
  ])('refuses $why', ({ bytes, code }) => {
    expect(refusal(bytes, [write('Sheet1!A1', { value: 1 })])).toMatchObject({ code });
  });

  test('refuses a place that no sheet has', () => {
    for (const at of [
      { row: -1, column: 0 },
      { row: 0, column: 16_384 },
      { row: 1_048_576, column: 0 },
      { row: 0.5, column: 0 },
    ]) {
      const plan = [{ ...write('Sheet1!A1', { value: 1 }), at: { sheet: 'Sheet1', ...at } }];
      expect(refusal(zipOf(parts), plan)).toMatchObject({ code: 'not-writable', reason: 'place' });
    }
  });

  test('the last of several writes to a cell counts', () => {
    const after = editWorkbook(zipOf(parts), [write('Sheet1!A1', { value: 7 }), write('Sheet1!A1', { value: 8 })]);
    expect(packageParts(after).text('xl/worksheets/sheet1.xml')).toContain('<c r="A1"><v>8</v></c>');
  });
});
