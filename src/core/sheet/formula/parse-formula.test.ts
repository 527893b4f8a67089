import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseFormula } from './parse-formula.js';
import { tokensOf } from './tokens.js';

// prettier-ignore
test.each([
  { why: 'more than Excel allows',         text: '1+'.repeat(4096) + '1',              problem: 'too-long', at: 8192 },
  { why: 'nested too deeply',              text: '('.repeat(65) + '1' + ')'.repeat(65), problem: 'too-deep', at: 64 },
  { why: 'calls nested too deeply',        text: 'ABS('.repeat(65) + '1' + ')'.repeat(65), problem: 'too-deep', at: 256 },
  { why: 'an operand is missing',          text: '1+',                                 problem: 'syntax',   at: 2 },
  { why: 'its place counts the sign',      text: '=1+',                                problem: 'syntax',   at: 3 },
  { why: 'a bracket is not closed',        text: 'SUM(A1',                             problem: 'syntax',   at: 6 },
  { why: 'a quote is not closed',          text: '1&"abc',                             problem: 'syntax',   at: 2 },
  { why: 'two values side by side',        text: '1 2',                                problem: 'syntax',   at: 2 },
  { why: 'an array in braces',             text: 'SUM({1,2})',                         problem: 'syntax',   at: 4 },
  { why: 'an intersection',                text: 'A1:B2 B1:B3',                        problem: 'syntax',   at: 6 },
  { why: 'a range of three',               text: 'A1:B2:C3',                           problem: 'syntax',   at: 5 },
  { why: 'a foreign character',            text: '1+～',                               problem: 'syntax',   at: 2 },
])('$problem at $at: $why', ({ text, problem, at }) => {
  expect(parseFormula(text)).toEqual({ ok: false, problem, at });
});

test('as deep and as long as may be is read', () => {
  expect(parseFormula('('.repeat(64) + '1' + ')'.repeat(64)).ok).toBe(true);
  expect(parseFormula('1+'.repeat(4095) + '1').ok).toBe(true);
  expect(parseFormula('-'.repeat(8000) + '1').ok).toBe(true);
});

// prettier-ignore
test.each([
  { text: 'A1',                 at: { sheet: null,       area: { top: 0, left: 0, bottom: 0, right: 0 } } },
  { text: '$B$2',               at: { sheet: null,       area: { top: 1, left: 1, bottom: 1, right: 1 } } },
  { text: 'C3:A1',              at: { sheet: null,       area: { top: 0, left: 0, bottom: 2, right: 2 } } },
  { text: 'Sheet1!A1:B2',       at: { sheet: 'Sheet1',   area: { top: 0, left: 0, bottom: 1, right: 1 } } },
  { text: '表一!A1',             at: { sheet: '表一',      area: { top: 0, left: 0, bottom: 0, right: 0 } } },
  { text: "'it''s 2023'!$A$1",  at: { sheet: "it's 2023", area: { top: 0, left: 0, bottom: 0, right: 0 } } },
  { text: '2023年!A1',           at: { sheet: '2023年',   area: { top: 0, left: 0, bottom: 0, right: 0 } } },
  { text: 'A:B',                at: { sheet: null,       area: { top: 0, left: 0, bottom: 1_048_575, right: 1 } } },
  { text: '$2:3',               at: { sheet: null,       area: { top: 1, left: 0, bottom: 2, right: 16_383 } } },
])('$text is an area', ({ text, at }) => {
  expect(parseFormula(text)).toEqual({ ok: true, expr: { kind: 'area', at } });
});

// prettier-ignore
test.each([
  ['total', 'name'], ['ZZZ1', 'name'], ['A1048577', 'name'], ['Sheet1!total', 'name'], ['[1]Sheet1!A1', 'external'], ["'[book 2.xlsx]Sheet 1'!A1", 'external'], ['[1]!total', 'external'],
  ['Table1[实际值]', 'structured'], ['Table1[[#This Row],[实际值]]', 'structured'], ['[@实际值]', 'structured'], ['@A1', 'structured'], ['A1#', 'spill'], ['Sheet1:Sheet3!A1', 'other-sheets'],
])('%s is a %s, which we do not work out', (text, what) => {
  expect(parseFormula(text)).toMatchObject({ ok: true, expr: { kind: 'unsupported', what } });
});

test('tokens know their place', () => {
  expect(tokensOf(' SUM( A1 ,"a""b")')).toEqual([
    { kind: 'word', text: 'SUM', start: 1, end: 4, spaced: true },
    { kind: 'op', text: '(', start: 4, end: 5, spaced: false },
    { kind: 'word', text: 'A1', start: 6, end: 8, spaced: true },
    { kind: 'op', text: ',', start: 9, end: 10, spaced: true },
    { kind: 'text', text: 'a"b', start: 10, end: 16, spaced: false },
    { kind: 'op', text: ')', start: 16, end: 17, spaced: false },
  ]);
});

test('no formula makes it throw or take long', () => {
  const pieces = fc.array(
    fc.constantFrom(
      ...'A1 B2 $ : , ( ) + - * / ^ & % = < > " \' ! [ ] { } # @ . 1.5 SUM( Sheet1! TRUE #N/A 表 1E5 ""'.split(' '),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((each) => each.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const parsed = parseFormula(text);
        if (!parsed.ok) expect(parsed.at).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 2000 },
  );
  for (const each of [
    '"',
    "'",
    '[',
    '(',
    'A',
    'A1:',
    '!',
    'a:',
    '""',
    "''",
    '$',
    '1',
    '{',
    '@',
    '#',
    'A!',
    '[]',
    'IF(1,',
  ])
    expect(() => parseFormula(each.repeat(8192).slice(0, 8192))).not.toThrow();
});
