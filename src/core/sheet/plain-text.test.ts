import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indentOf, plain, splitBracket, splitNumbering } from './plain-text.js';

// prettier-ignore
test.each([
  { why: 'blanks of any kind',        text: ' 完 成　率\u00a0\n', is: '完成率' },
  { why: 'full-width signs',          text: '完成率（％）',     is: '完成率(%)' },
  { why: 'brackets of any kind',      text: '【指标】〔1〕［2］', is: '(指标)(1)(2)' },
  { why: 'quotation marks',           text: '“养治教康”＋社工', is: '养治教康+社工' },
  { why: 'dashes',                    text: '2021—2025',      is: '2021-2025' },
  { why: 'enumeration commas',        text: '元/人、月',        is: '元/人,月' },
  { why: 'case, and marks of must',   text: '*Rate',          is: 'rate' },
])('$why: $text', ({ text, is }) => expect(plain(text)).toBe(is));

test('plain is plain already when spelled again', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => plain(plain(text)) === plain(text)));
});

// prettier-ignore
test.each([
  { text: '完成率(%)',      bare: '完成率',        bracket: '%' },
  { text: '安葬(放)设施',   bare: '安葬(放)设施',   bracket: null },
  { text: '标准(元(人))',   bare: '标准',          bracket: '元(人)' },
  { text: '(全部)',        bare: '(全部)',        bracket: null },
  { text: '坏)',           bare: '坏)',           bracket: null },
])('the last bracket of $text', ({ text, bare, bracket }) => expect(splitBracket(text)).toEqual({ bare, bracket }));

// prettier-ignore
test.each([
  { text: '一,社会救助',      rest: '社会救助',        numbering: 'chinese' },
  { text: '(一)生活救助',     rest: '生活救助',        numbering: 'bracketed' },
  { text: '12.城市低保标准',  rest: '城市低保标准',     numbering: 'digits' },
  { text: '1.1城市低保标准',  rest: '城市低保标准',     numbering: 'digits' },
  { text: '(2)城市低保标准',  rest: '城市低保标准',     numbering: 'inner' },
  { text: '其中:农村',        rest: '农村',           numbering: 'part' },
  { text: '--农村',          rest: '农村',           numbering: 'dash' },
  { text: '80周岁以上老人数', rest: '80周岁以上老人数', numbering: null },
  { text: '一孩率',          rest: '一孩率',          numbering: null },
])('the number before $text', ({ text, rest, numbering }) => expect(splitNumbering(text)).toEqual({ rest, numbering }));

test('an ideographic blank indents by two', () => {
  expect([indentOf('　　其中'), indentOf('  其中'), indentOf('其中  ')]).toEqual([4, 2, 0]);
});
