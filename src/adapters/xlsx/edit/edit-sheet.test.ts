import { describe, expect, test } from '@jest/globals';
import { HostError } from '../../../app/ports/host-error.js';
import type { CellWrite } from '../../../core/completion/plan.js';
import { parseAddress } from '../../../core/sheet/address.js';
import { DEFAULT_BOUNDS } from '../bounds.js';
import { editSheet, sheetWrites, touchesFormulas, wantedOf } from './edit-sheet.js';
import { refuseWrites } from './refuse-writes.js';
import { surveySheet, type SheetSurvey } from './sheet-survey.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

type Values = {
  readonly [address: string]: CellWrite['value'] | { readonly formula: string; readonly value?: CellWrite['value'] };
};

function planOf(values: Values): CellWrite[] {
  return Object.entries(values).map(([address, given]) => {
    const content =
      given !== null && typeof given === 'object' ? { value: null, ...given } : { value: given, formula: null };
    return {
      at: { sheet: 'S', ...parseAddress(address)! },
      expected: { value: null, formula: null },
      format: null,
      ...content,
    };
  });
}

function surveyed(text: string, values: Values): SheetSurvey {
  return surveySheet(text, 'sheet', wantedOf(sheetWrites(planOf(values))), DEFAULT_BOUNDS);
}

function edited(text: string, values: Values, styleFor = (): number | null => null): string {
  return editSheet(surveyed(text, values), sheetWrites(planOf(values)), styleFor, 1e6);
}

/** A worksheet around `inner`; the edit's result without what is around. */
function editedRows(inner: string, values: Values): string {
  const [before, after] = [`<worksheet xmlns="${MAIN}"><sheetData>`, '</sheetData></worksheet>'];
  const text = edited(before + inner + after, values);
  expect(text.startsWith(before) && text.endsWith(after)).toBe(true);
  return text.slice(before.length, -after.length);
}

function sheet(inner: string): string {
  return `<worksheet xmlns="${MAIN}">${inner}</worksheet>`;
}

function refusal(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, ...error.data };
    throw error;
  }
  return null;
}

describe('a cell that is there', () => {
  // prettier-ignore
  test.each([
    { why: 'a number for a shared string', rows: '<row r="1"><c r="A1" s="3" t="s"><v>7</v></c></row>', write: 1.5, expected: '<row r="1"><c r="A1" s="3"><v>1.5</v></c></row>' },
    { why: 'text for a number', rows: '<row r="1"><c r="A1" s="3"><v>7</v></c></row>', write: '好', expected: '<row r="1"><c r="A1" s="3" t="inlineStr"><is><t>好</t></is></c></row>' },
    { why: 'text for inline text', rows: '<row r="1"><c t="inlineStr" r="A1"><is><r><t>a</t></r></is></c></row>', write: ' b', expected: '<row r="1"><c t="inlineStr" r="A1"><is><t xml:space="preserve"> b</t></is></c></row>' },
    { why: 'a boolean for an error', rows: '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>', write: true, expected: '<row r="1"><c r="A1" t="b"><v>1</v></c></row>' },
    { why: 'a formula for a blank, styled cell', rows: '<row r="1"><c r="A1" s="3"/></row>', write: { formula: 'B1&"<"', value: '<' }, expected: '<row r="1"><c r="A1" s="3" t="str"><f>B1&amp;"&lt;"</f><v>&lt;</v></c></row>' },
    { why: 'a formula whose result is not known', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', write: { formula: 'B1' }, expected: '<row r="1"><c r="A1"><f>B1</f></c></row>' },
    { why: 'a value for a formula', rows: '<row r="1"><c r="A1" t="str"><f>B1</f><v>x</v></c></row>', write: 0, expected: '<row r="1"><c r="A1"><v>0</v></c></row>' },
    { why: 'nothing for a value', rows: '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>', write: null, expected: '<row r="1"><c r="A1" s="1"/></row>' },
    { why: 'what else the cell holds stays', rows: '<row r="1"><c r="A1"> <v>1</v><!-- n --><extLst><ext uri="u"/></extLst></c></row>', write: 2, expected: '<row r="1"><c r="A1"><v>2</v><!-- n --><extLst><ext uri="u"/></extLst></c></row>' },
    { why: 'metadata of the old value goes', rows: '<row r="1"><c r="A1" vm="1" cm="2" ph="1"><v>1</v></c></row>', write: 2, expected: '<row r="1"><c r="A1" ph="1"><v>2</v></c></row>' },
    { why: 'the least double', rows: '<row r="1"><c r="A1"/></row>', write: 5e-324, expected: '<row r="1"><c r="A1"><v>5E-324</v></c></row>' },
    { why: 'no minus zero', rows: '<row r="1"><c r="A1"/></row>', write: -0, expected: '<row r="1"><c r="A1"><v>0</v></c></row>' },
    { why: 'text that begins like a formula stays text', rows: '<row r="1"><c r="A1"/></row>', write: '=1+1', expected: '<row r="1"><c r="A1" t="inlineStr"><is><t>=1+1</t></is></c></row>' },
    { why: 'text that XML cannot carry', rows: '<row r="1"><c r="A1"/></row>', write: '\u0000_x0041_]]>', expected: '<row r="1"><c r="A1" t="inlineStr"><is><t>_x0000__x005F_x0041_]]&gt;</t></is></c></row>' },
    { why: 'other cells, quotes and blanks as they were', rows: "<row r='1' ><c  r='A1' ><v>1</v></c ><c r='B1'><v>2</v></c></row >", write: 3, expected: "<row r='1' ><c  r='A1' ><v>3</v></c><c r='B1'><v>2</v></c></row >" },
  ])('takes $why', ({ rows, write, expected }) => {
    expect(editedRows(rows, { A1: write })).toBe(expected);
  });

  test('is found by the places before it when neither row nor cell has an address', () => {
    const rows = '<row><c/><c><v>1</v></c></row><row r="5"/><row><c r="C6"/><c><v>2</v></c></row>';
    expect(editedRows(rows, { B1: 8, D6: 9 })).toBe(
      '<row><c/><c><v>8</v></c></row><row r="5"/><row><c r="C6"/><c><v>9</v></c></row>',
    );
  });

  test('keeps an address in small letters and takes a new style', () => {
    const styled = edited(sheet('<sheetData><row r="1"><c r="a1" s="2"/></row></sheetData>'), { A1: 1 }, () => 7);
    expect(styled).toBe(sheet('<sheetData><row r="1"><c r="a1" s="7"><v>1</v></c></row></sheetData>'));
  });
});

describe('a cell that is missing', () => {
  // prettier-ignore
  test.each([
    { why: 'between others', rows: '<row r="2" ht="9"><c r="A2"/><c r="C2"/></row>', writes: { B2: 1 }, expected: '<row r="2" ht="9"><c r="A2"/><c r="B2"><v>1</v></c><c r="C2"/></row>' },
    { why: 'first and last', rows: '<row r="2"><c r="B2"/></row>', writes: { C2: 3, A2: 1 }, expected: '<row r="2"><c r="A2"><v>1</v></c><c r="B2"/><c r="C2"><v>3</v></c></row>' },
    { why: 'several at one place, in order', rows: '<row r="2"><c r="D2"/></row>', writes: { C2: 3, B2: 2, A2: 1 }, expected: '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2"><v>3</v></c><c r="D2"/></row>' },
    { why: 'in an empty row', rows: '<row r="2" ht="9"/>', writes: { A2: 1 }, expected: '<row r="2" ht="9"><c r="A2"><v>1</v></c></row>' },
    { why: 'with its row, between others', rows: '<row r="1"/><row r="3"/>', writes: { A2: 1 }, expected: '<row r="1"/><row r="2"><c r="A2"><v>1</v></c></row><row r="3"/>' },
    { why: 'with its row, at the ends', rows: '<row r="2"/>', writes: { A3: 3, A1: 1 }, expected: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3"><v>3</v></c></row>' },
    { why: 'before an addressed row that an unaddressed one follows', rows: '<row/><row r="5"/><row/>', writes: { A3: 1 }, expected: '<row/><row r="3"><c r="A3"><v>1</v></c></row><row r="5"/><row/>' },
    { why: 'where nothing is to be written', rows: '<row r="1"/>', writes: { A1: null, A2: null }, expected: '<row r="1"/>' },
    { why: 'inside the row\'s spans', rows: '<row r="1" spans="1:3"><c r="A1"/></row>', writes: { C1: 1 }, expected: '<row r="1" spans="1:3"><c r="A1"/><c r="C1"><v>1</v></c></row>' },
    { why: 'outside of them', rows: '<row r="1" spans="2:3 5:6" ht="9"><c r="B1"/></row>', writes: { A1: 1, H1: 2 }, expected: '<row r="1" spans="1:8" ht="9"><c r="A1"><v>1</v></c><c r="B1"/><c r="H1"><v>2</v></c></row>' },
    { why: 'in an empty row with spans', rows: '<row r="1" spans="2:3"/>', writes: { A1: 1 }, expected: '<row r="1" spans="1:3"><c r="A1"><v>1</v></c></row>' },
    { why: 'in the row\'s own style', rows: '<row r="1" s="4" customFormat="1"/>', writes: { A1: 1 }, expected: '<row r="1" s="4" customFormat="1"><c r="A1" s="4"><v>1</v></c></row>' },
  ])('goes in $why', ({ rows, writes, expected }) => {
    expect(editedRows(rows, writes as Values)).toBe(expected);
  });

  test('takes the style of its column, and not a row style that is not applied', () => {
    const text = sheet('<cols><col min="2" max="3" style="5"/></cols><sheetData><row r="1" s="4"/></sheetData>');
    expect(edited(text, { A1: 1, C1: 2, B9: 3 })).toBe(
      sheet(
        '<cols><col min="2" max="3" style="5"/></cols><sheetData><row r="1" s="4"><c r="A1"><v>1</v></c><c r="C1" s="5"><v>2</v></c></row><row r="9"><c r="B9" s="5"><v>3</v></c></row></sheetData>',
      ),
    );
  });

  test('goes into a sheet without rows', () => {
    expect(edited(sheet('<sheetData/>'), { B2: 1, A1: 2 })).toBe(
      sheet('<sheetData><row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'),
    );
    expect(edited(sheet('<sheetData></sheetData>'), { B2: 1 })).toBe(
      sheet('<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'),
    );
    expect(edited(sheet('<sheetData/>'), { B2: null })).toBe(sheet('<sheetData/>'));
  });

  // prettier-ignore
  test.each([
    { why: 'inside', ref: 'A1:C3', expected: 'A1:C3' },
    { why: 'outside', ref: 'B1:B1', expected: 'B1:C3' },
    { why: 'of one cell', ref: 'A1', expected: 'A1:C3' },
    { why: 'that is no area', ref: 'x', expected: 'x' },
  ])('widens a dimension only where it must: $why', ({ ref, expected }) => {
    const text = (dimension: string, rows: string): string => sheet(`<dimension ref="${dimension}"/><sheetData>${rows}</sheetData>`);
    expect(edited(text(ref, ''), { C3: 1 })).toBe(text(expected, '<row r="3"><c r="C3"><v>1</v></c></row>'));
  });
});

describe('namespaces', () => {
  test('new elements take the prefix of those around them', () => {
    const text = `<x:worksheet xmlns:x="${STRICT}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(edited(text, { A1: 'a', B1: { formula: 'A1', value: 1 }, A2: 2 })).toBe(
      `<x:worksheet xmlns:x="${STRICT}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:f>A1</x:f><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });

  test('what only looks like a row or a cell is none', () => {
    const rows =
      '<o:row xmlns:o="other" r="1"><c r="A1"/></o:row><!-- <row r="1"><c r="A1"/></row> --><row r="1"><o:c xmlns:o="other" r="A1"/><c r="A1"/></row>';
    expect(editedRows(rows, { A1: 1 })).toBe(
      rows
        .replace('<c r="A1"/></row>', '§')
        .replace('<c r="A1"/></row>', '§')
        .replace(/§([^§]*)§$/, '<c r="A1"/></row>$1<c r="A1"><v>1</v></c></row>'),
    );
  });

  test.each(['worksheet', 'chartsheet'])('a %s of another kind is refused', (name) => {
    expect(refusal(() => surveyed(`<${name} xmlns="other"><sheetData/></${name}>`, { A1: 1 }))).toEqual({
      code: 'unreadable',
      bound: 'xml',
      where: 'sheet',
    });
  });

  // prettier-ignore
  test.each([
    { why: 'among the rows', rows: `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"/>` },
    { why: 'in a row', rows: `<row r="1"><mc:AlternateContent xmlns:mc="${COMPATIBILITY}"/></row>` },
    { why: 'in a cell', rows: `<row r="1"><c r="A1"><mc:AlternateContent xmlns:mc="${COMPATIBILITY}"/></c></row>` },
  ])('alternate content $why is refused: readers choose between its branches', ({ rows }) => {
    expect(refusal(() => editedRows(rows, { A1: 1 }))).toMatchObject({ code: 'not-writable', reason: 'alternate-content' });
  });

  test('alternate content elsewhere stays', () => {
    const controls = `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>`;
    expect(edited(sheet(`<sheetData/>${controls}`), { A1: 1 })).toContain(controls);
  });
});

describe('formulas that hang together', () => {
  const shared =
    '<row r="1"><c r="C1"><f t="shared" ref="C1:D2" si="0">A1*$A$1</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="2"><c r="C2"><f t="shared" ca="1" si="0"></f><v>3</v></c><c r="D2"><f t="shared" si="0"/><v>4</v></c></row>';

  test('the dependents of an overwritten master get texts of their own', () => {
    expect(editedRows(shared, { C1: 9, D2: 8 })).toBe(
      '<row r="1"><c r="C1"><v>9</v></c><c r="D1"><f>B1*$A$1</f><v>2</v></c></row>' +
        '<row r="2"><c r="C2"><f ca="1">A2*$A$1</f><v>3</v></c><c r="D2"><v>8</v></c></row>',
    );
  });

  test('an overwritten dependent leaves the others alone', () => {
    expect(editedRows(shared, { D1: 9 })).toBe(
      shared.replace('<c r="D1"><f t="shared" si="0"/><v>2</v></c>', '<c r="D1"><v>9</v></c>'),
    );
  });

  test('an index used again begins another formula', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">C3</f></c></row><row r="4"><c r="A4"><f t="shared" si="0"/></c></row>';
    expect(editedRows(rows, { A1: 1 })).toBe(
      rows
        .replace('<f t="shared" ref="A1:A2" si="0">B1</f>', '<v>1</v>')
        .replace('<f t="shared" si="0"/>', '<f>B2</f>'),
    );
  });

  test('texts are shifted behind their references and CDATA', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1&amp;<![CDATA["<B1>"]]></f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>';
    expect(editedRows(rows, { A1: 1 })).toContain('<c r="A2"><f>B2&amp;"&lt;B1&gt;"</f></c>');
  });

  test('texts that would fill the memory are refused', () => {
    const text = sheet(`<sheetData>${shared}</sheetData>`);
    const writes = sheetWrites(planOf({ C1: 1 }));
    expect(refusal(() => editSheet(surveyed(text, { C1: 1 }), writes, () => null, text.length + 10))).toMatchObject({
      code: 'too-large',
    });
  });

  // prettier-ignore
  test.each([
    { why: 'a value between values', writes: { B1: 1 }, expected: false },
    { why: 'a value over a formula', writes: { C2: 1 }, expected: true },
    { why: 'a formula', writes: { B1: { formula: 'A1' } }, expected: true },
  ])('$why touches formulas: $expected', ({ writes, expected }) => {
    const values: Values = writes;
    const survey = surveyed(sheet(`<sheetData>${shared}</sheetData>`), values);
    expect([touchesFormulas(survey, sheetWrites(planOf(values))), survey.hasFormulas]).toEqual([expected, true]);
  });
});

describe('what is refused', () => {
  const refused = (inner: string, address: string, locked = true): unknown =>
    refusal(() =>
      refuseWrites(
        surveyed(sheet(inner), { [address]: 1 }),
        'S',
        [{ top: 8, left: 0, bottom: 8, right: 1 }],
        () => locked,
      ),
    );
  const merged = '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
  const array = '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">B1:B3</f></c></row></sheetData>';
  const table =
    '<sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1:B2" dt2D="1" r1="D1" r2="D2"/></c></row></sheetData>';
  const held =
    '<sheetData/><sheetProtection sheet="1"/><protectedRanges><protectedRange sqref="C1 D1:D9" name="n"/><protectedRange sqref="E1" name="m" password="CC1A"/></protectedRanges>';

  // prettier-ignore
  test.each([
    { why: 'a cell under a merge', inner: merged, address: 'B2', code: 'merged-cell' },
    { why: 'not the cell that shows', inner: merged, address: 'A1', code: null },
    { why: 'an array formula\'s own cell', inner: array, address: 'A1', code: 'array-formula' },
    { why: 'a cell it spills into', inner: array, address: 'A3', code: 'array-formula' },
    { why: 'not the one below', inner: array, address: 'A4', code: null },
    { why: 'a cell of a data table', inner: table, address: 'B2', code: 'array-formula' },
    { why: 'a table\'s header', inner: '<sheetData/>', address: 'B9', code: 'not-writable' },
    { why: 'a locked cell of a protected sheet', inner: held, address: 'A1', code: 'protected-sheet' },
    { why: 'not one in a range that is let free', inner: held, address: 'D9', code: null },
    { why: 'one in a range under a password', inner: held, address: 'E1', code: 'protected-sheet' },
    { why: 'not an unlocked one', inner: held, address: 'A1', locked: false, code: null },
    { why: 'not where the protection is off', inner: '<sheetData/><sheetProtection objects="1"/>', address: 'A1', code: null },
  ])('refuses $why: $address', ({ inner, address, code, locked }) => {
    const expected = code === null ? null : expect.objectContaining({ code, sheet: 'S', cell: address });
    expect(refused(inner, address, locked)).toEqual(expected);
  });

  // prettier-ignore
  test.each([
    { why: 'a row written twice', rows: '<row r="1"/><row r="1"/>', code: 'not-writable' },
    { why: 'a cell written twice', rows: '<row r="1"><c r="A1"/><c r="A1"/></row>', code: 'not-writable' },
    { why: 'a cell whose address is another row\'s', rows: '<row r="1"><c r="A2"/></row>', code: 'not-writable' },
    { why: 'a cell past the last column', rows: '<row r="1"><c r="XFE1"/></row>', code: 'unreadable' },
    { why: 'row 0', rows: '<row r="0"/>', code: 'unreadable' },
    { why: 'two sheetData', rows: '</sheetData><sheetData>', code: 'unreadable' },
  ])('refuses a sheet with $why', ({ rows, code }) => {
    expect(refusal(() => surveyed(sheet(`<sheetData>${rows}</sheetData>`), { A1: 1 }))).toMatchObject({ code });
  });

  // prettier-ignore
  test.each([
    { why: 'text longer than a cell holds', write: 'x'.repeat(32_768) },
    { why: 'a formula longer than Excel takes', write: { formula: '1+'.repeat(4_096) + '1' } },
    { why: 'an empty formula', write: { formula: '' } },
    { why: 'what is no number', write: NaN },
    { why: 'an infinity', write: Infinity },
  ])('refuses $why', ({ write }) => {
    expect(refusal(() => editedRows('<row r="1"/>', { A1: write }))).toMatchObject({ code: 'not-writable' });
  });

  test('rows out of order are found, and new ones go before the first that is greater', () => {
    const rows = '<row r="5"/><row r="2"/><row/>';
    expect(editedRows(rows, { A2: 1, A3: 2, A4: 3 })).toBe(
      '<row r="4"><c r="A4"><v>3</v></c></row><row r="5"/><row r="2"><c r="A2"><v>1</v></c></row><row><c r="A3"><v>2</v></c></row>',
    );
  });
});
