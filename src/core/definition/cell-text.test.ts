import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CODE_SEPARATORS, decodeList, decodeText, encodeList, encodeText, WORD_SEPARATORS } from './cell-text.js';

// prettier-ignore
test.each([
  { why: 'words stand as they are',          text: '护理型床位占比',  cell: '护理型床位占比' },
  { why: 'a formula sign is only a sign',    text: '=A1',            cell: '=A1' },
  { why: 'blanks at the ends need quotes',   text: ' x ',            cell: '" x "' },
  { why: 'so do quotes around the whole',    text: '"x"',            cell: '"\\"x\\""' },
  { why: 'a quotation at the start does not', text: '"x" 是',         cell: '"x" 是' },
  { why: 'lines are kept',                   text: 'a\nb',           cell: 'a\nb' },
  { why: 'a return would be lost',           text: 'a\r\nb',         cell: '"a\\r\\nb"' },
  { why: 'what workbooks take for an escape', text: 'a_x000D_b',      cell: '"a\\u005fx000D_b"' },
  { why: 'nothing at all',                   text: '',               cell: '' },
])('$why', ({ text, cell }) => {
  expect(encodeText(text)).toBe(cell);
  expect(decodeText(cell)).toBe(text);
});

// prettier-ignore
test.each([
  { why: 'semicolons of both widths, and lines', cell: '甲；乙; 丙\n丁', items: ['甲', '乙', '丙', '丁'] },
  { why: 'blank items are none',                 cell: '；甲；；',       items: ['甲'] },
  { why: 'there, and empty',                     cell: '""',            items: [] },
  { why: 'an item with a semicolon in it',       cell: '"甲；乙"；丙',    items: ['甲；乙', '丙'] },
  { why: 'a quote that is never closed',         cell: '"甲；乙',        items: ['"甲', '乙'] },
])('a list, $why', ({ cell, items }) => {
  expect(decodeList(cell, WORD_SEPARATORS)).toEqual(items);
});

test('codes may have commas and blanks between them', () => {
  expect(decodeList('01，02、03 04,05', CODE_SEPARATORS)).toEqual(['01', '02', '03', '04', '05']);
});

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'"\\；;\n\r\t_x00D ,甲'),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  ),
});

test('any text comes back from its cell', () => {
  fc.assert(
    fc.property(text, (each) => expect(decodeText(encodeText(each))).toBe(each)),
    { numRuns: 2000 },
  );
});

test('any list of texts comes back from its cell', () => {
  const item = text.filter((each) => each !== '');
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), (items) =>
      expect(decodeList(encodeList(items), WORD_SEPARATORS)).toEqual(items),
    ),
    { numRuns: 2000 },
  );
});
