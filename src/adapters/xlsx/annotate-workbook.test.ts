import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changedContents, changedParts } from '../../../test/support/changed-parts.js';
import { drawGrid } from '../../../test/support/grid.js';
import { recalculated } from '../../../test/support/libre-office.js';
import { xlsxParts, zipOf, type Parts } from '../../../test/support/make-xlsx.js';
import { notesSeenByOpenpyxl, seenByOpenpyxl } from '../../../test/support/openpyxl.js';
import { packageParts } from '../../../test/support/package-parts.js';
import { packageProblems } from '../../../test/support/package-problems.js';
import type { Annotation, CellNote } from '../../app/ports/annotate-port.js';
import { HostError } from '../../app/ports/host-error.js';
import { parseAddress } from '../../core/sheet/address.js';
import { annotateWorkbook } from './annotate-workbook.js';
import { readWorkbook } from './read-workbook.js';

const REPORT = { name: '审核意见', widths: [20], lines: [{ style: 'title', cells: ['核报 · 审核意见'] }] } as const;

function note(sheet: string, address: string, text: string): CellNote {
  return { sheet, ...parseAddress(address)!, text };
}

function annotation(...notes: readonly CellNote[]): Annotation {
  return { author: '审核员', notes, report: REPORT };
}

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../test/fixtures/${name}`, import.meta.url)));
}

const PEERS = ['libreoffice', 'openpyxl', 'sheetjs'].map((each) => `peers/${each}.xlsx`);
const FILES = ['rich.xlsm', 'xingguo-13fyp-unfilled.xlsx', ...PEERS];

describe.each(FILES)('%s', (file) => {
  const before = fixture(file);
  const sheet = readWorkbook(before).grids[0]!.name;
  const after = annotateWorkbook(before, annotation(note(sheet, 'E5', '与台账不符'), note(sheet, 'D6', '=1<2'))).bytes;

  test('keeps cells, and all parts that need not name the new ones', () => {
    const [old, now] = [readWorkbook(before), readWorkbook(after)];
    expect(now.grids.slice(0, -1)).toEqual(old.grids);
    const own =
      file === 'rich.xlsm'
        ? ['xl/comments/comment1.xml', 'xl/drawings/commentsDrawing1.vml']
        : ['xl/worksheets/sheet1.xml'];
    const changed = changedContents(before, after).filter((part) => !part.startsWith('+'));
    expect(changed).toEqual(
      ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', ...own].sort(),
    );
  });

  test('is as sound as before', () => {
    expect(packageProblems(after)).toEqual(packageProblems(before));
  });

  test('annotated again with the same, says it once', () => {
    const again = annotateWorkbook(after, annotation(note(sheet, 'E5', '与台账不符'))).bytes;
    expect(changedParts(after, again).filter((part) => /comment|vml/i.test(part))).toEqual([]);
    expect(packageProblems(again)).toEqual(packageProblems(before));
  });
});

test('openpyxl and LibreOffice show the notes, the ones that were there above ours', () => {
  const books = FILES.map((file) => {
    const bytes = fixture(file);
    const sheet = readWorkbook(bytes).grids[0]!.name;
    return { file, sheet, bytes: annotateWorkbook(bytes, annotation(note(sheet, 'E5', '与台账不符'))).bytes };
  });
  const saved = recalculated(books.map(({ bytes }) => bytes));
  books.forEach(({ file, sheet, bytes }, index) => {
    for (const each of [bytes, saved[index]!]) {
      const seen = notesSeenByOpenpyxl(each)[sheet]!['E5']!;
      expect(seen.text).toContain('审核员：\n与台账不符');
      expect(seen.text.startsWith('设施停用两处\n')).toBe(file === 'rich.xlsm');
    }
    expect(notesSeenByOpenpyxl(bytes)[sheet]!['E5']!.author).toBe(file === 'rich.xlsm' ? '统计员' : '审核员');
    expect(seenByOpenpyxl(saved[index]!)['审核意见']!['A1']!.value).toBe('核报 · 审核意见');
  });
  expect(notesSeenByOpenpyxl(saved[0]!)['报表']!['B7']!.text).toContain('按新标准');
}, 120_000);

describe('packages', () => {
  const parts = xlsxParts([drawGrid('| 1 | =A1*2→2 |'), drawGrid('| 2 |', '第二')]);
  const sheet = 'xl/worksheets/sheet1.xml';
  const twoNotes = annotation(note('Sheet1', 'A1', '一'), note('第二', 'A1', '二'), note('第二', 'A1', '三'));
  const rels = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

  test('two sheets have parts of their own; two notes of a cell are one', () => {
    const { bytes, left } = annotateWorkbook(zipOf(parts), twoNotes);
    expect(left).toEqual([]);
    expect(packageProblems(bytes)).toEqual([]);
    expect(packageParts(bytes).names.filter((name) => /comments|vml/.test(name))).toEqual([
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/comments2.xml',
      'xl/drawings/vmlDrawing2.vml',
    ]);
    expect(notesSeenByOpenpyxl(bytes)['第二']!['A1']!.text).toContain('二\n三');
  });

  // prettier-ignore
  test.each([
    { why: 'behind what precedes it', inner: '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>', expected: /<pageMargins [^>]*\/><legacyDrawing / },
    { why: 'before tables and extensions', inner: '<tableParts count="0"/><extLst/>', expected: /<legacyDrawing [^>]*\/><tableParts/ },
    { why: 'before controls that are wrapped', inner: '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"/><extLst/>', expected: /<\/sheetData><legacyDrawing / },
    { why: 'in place of one that leads nowhere', inner: `<legacyDrawing xmlns:r="${office}" r:id="rId9"/><extLst/>`, expected: /<\/sheetData><legacyDrawing xmlns:r="[^"]*" r:id="rId2"\/><extLst/ },
  ])('legacyDrawing goes $why', ({ inner, expected }) => {
    const bytes = zipOf({ ...parts, [sheet]: parts[sheet]!.replace('</worksheet>', `${inner}</worksheet>`) });
    const text = packageParts(annotateWorkbook(bytes, twoNotes).bytes).text(sheet);
    expect(text).toMatch(expected);
    expect(text.match(/legacyDrawing/g)).toHaveLength(1);
  });

  test('under other prefixes', () => {
    const prefixed = parts[sheet]!.replace(/<(\/?)(\w)/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=')
      .replace('<?x:xml', '<?xml');
    const { bytes } = annotateWorkbook(zipOf({ ...parts, [sheet]: prefixed }), twoNotes);
    expect(packageParts(bytes).text(sheet)).toMatch(/<x:legacyDrawing xmlns:r="[^"]*" r:id="rId2"\/><\/x:worksheet>$/);
    expect(packageProblems(bytes)).toEqual([]);
  });

  const drawn = (vml: string, comments: string | null): Parts => ({
    ...parts,
    '[Content_Types].xml': parts['[Content_Types].xml']!.replace(
      '<Default Extension="xml"',
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml"',
    ).replace(
      '</Types>',
      comments === null
        ? '</Types>'
        : '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
    ),
    [sheet]: parts[sheet]!.replace('</worksheet>', `<legacyDrawing xmlns:r="${office}" r:id="rId7"/></worksheet>`),
    'xl/worksheets/_rels/sheet1.xml.rels': rels(
      `<Relationship Id="rId7" Type="${office}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>${comments === null ? '' : `<Relationship Id="rId8" Type="${office}/comments" Target="../comments1.xml"/>`}`,
    ),
    'xl/drawings/vmlDrawing1.vml': vml,
    ...(comments === null ? {} : { 'xl/comments1.xml': comments }),
  });

  test('a drawing of controls, which is HTML in parts, is kept and added to', () => {
    const vml =
      '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1040"><div>按钮<br>二</div></v:shape></xml>';
    const { bytes } = annotateWorkbook(zipOf(drawn(vml, null)), twoNotes);
    const text = packageParts(bytes).text('xl/drawings/vmlDrawing1.vml');
    expect(text.startsWith(vml.slice(0, -6))).toBe(true);
    expect(text).toContain('id="_x0000_s1041"');
    expect(packageParts(bytes).text(sheet)).toContain('r:id="rId7"');
  });

  // prettier-ignore
  test.each([
    { why: 'plain text becomes a run before ours', comment: '<comment ref="A1" authorId="0"><text><t>旧</t></text></comment>', expected: /<text><r><t>旧<\/t><\/r><r>.*审核员：<\/t><\/r><r>.*一<\/t><\/r><\/text>/s },
    { why: 'hints stay last', comment: '<comment ref="A1" authorId="0"><text><r><t>旧</t></r><phoneticPr fontId="0"/></text></comment>', expected: /<r><t>旧<\/t><\/r><r>.*一<\/t><\/r><phoneticPr/s },
    { why: 'an empty text', comment: '<comment ref="A1" authorId="0"><text/></comment>', expected: /<comment ref="A1" authorId="0"><text><r>.*一<\/t><\/r><\/text><\/comment>/s },
    { why: 'no text at all', comment: '<comment ref="A1" authorId="0"></comment>', expected: /<comment ref="A1" authorId="0"><text><r>.*一<\/t><\/r><\/text><\/comment>/s },
    { why: 'another cell keeps its own', comment: '<comment ref="B1" authorId="0"><text><t>旧</t></text></comment>', expected: /<author>甲<\/author><author>审核员<\/author>.*<comment ref="B1" authorId="0"><text><t>旧<\/t><\/text><\/comment><comment ref="A1" authorId="1"/s },
  ])('an existing comment: $why', ({ comment, expected }) => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const comments = `<comments xmlns="${main}"><authors><author>甲</author></authors><commentList>${comment}</commentList></comments>`;
    const { bytes } = annotateWorkbook(zipOf(drawn('<xml></xml>', comments)), twoNotes);
    expect(packageParts(bytes).text('xl/comments1.xml')).toMatch(expected);
    expect(packageProblems(bytes)).toEqual([]);
    expect(packageParts(bytes).text('xl/drawings/vmlDrawing1.vml').match(/ObjectType="Note"/g)).toHaveLength(1);
  });

  test('threaded comments keep notes out of their sheet, and the caller is told', () => {
    const bytes = zipOf({
      ...parts,
      'xl/worksheets/_rels/sheet1.xml.rels': rels(
        '<Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>',
      ),
      'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>',
    });
    const { left, bytes: after } = annotateWorkbook(bytes, annotation(...twoNotes.notes, note('没有', 'A1', '四')));
    expect(left.map(({ note: { sheet: where }, why }) => [where, why])).toEqual([
      ['Sheet1', 'threaded-comments'],
      ['没有', 'no-sheet'],
    ]);
    expect(changedParts(bytes, after)).not.toContain(sheet);
  });

  test('protected sheets and a locked structure take them', () => {
    const locked = {
      ...parts,
      [sheet]: parts[sheet]!.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>'),
      'xl/workbook.xml': parts['xl/workbook.xml']!.replace(
        '<sheets>',
        '<workbookProtection lockStructure="1"/><sheets>',
      ),
    };
    const { bytes, left } = annotateWorkbook(zipOf(locked), twoNotes);
    expect(left).toEqual([]);
    expect(packageProblems(bytes)).toEqual([]);
    expect(packageParts(bytes).text('xl/workbook.xml')).toContain('lockStructure="1"');
  });

  test('a signed workbook is refused', () => {
    const bytes = zipOf({ ...parts, '_xmlsignatures/sig1.xml': '<Signature/>' });
    expect(() => annotateWorkbook(bytes, twoNotes)).toThrow(HostError);
    expect(annotateWorkbook(bytes, twoNotes, { allowSigned: true }).left).toEqual([]);
  });

  test('whatever a note says, wherever it stands, the cells read as before', () => {
    const bytes = zipOf(parts);
    const before = readWorkbook(bytes).grids;
    const anyNote = fc.record({
      sheet: fc.constantFrom('Sheet1', '第二', '无'),
      row: fc.oneof(fc.nat(5), fc.constantFrom(-1, 1_048_575, 1_048_576, 0.5)),
      column: fc.oneof(fc.nat(5), fc.constantFrom(16_383, 16_384)),
      text: fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('=1', '_x0041_', ']]>', '\r\n')),
    });
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 8 }), (notes) => {
        const { bytes: after, left } = annotateWorkbook(bytes, annotation(...notes));
        expect(packageProblems(after)).toEqual([]);
        expect(readWorkbook(after).grids.slice(0, -1)).toEqual(before);
        expect(left.length).toBeLessThanOrEqual(notes.length);
      }),
      { numRuns: 60 },
    );
  });
});
