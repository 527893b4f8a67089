import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readNumerals } from './chinese-numeral.js';

/** The whole text as one numeral, or null. */
function whole(text: string): string | null {
  const found = readNumerals(text).find(({ length }) => length === text.length);
  return found ? found.value.toString() : null;
}

// prettier-ignore
test.each([
  { why: 'one digit',                    text: '一',             reads: '1' },
  { why: 'nought',                       text: '零',             reads: '0' },
  { why: 'ten',                          text: '十',             reads: '10' },
  { why: 'a teen',                       text: '十二',           reads: '12' },
  { why: 'tens',                         text: '二十五',         reads: '25' },
  { why: 'with 零',                      text: '一百零五',       reads: '105' },
  { why: 'without 零 it is tens',        text: '一百五',         reads: '150' },
  { why: '零 before 十',                 text: '一千零一十',     reads: '1010' },
  { why: '零 before a bare 十',          text: '一千零十',       reads: '1010' },
  { why: '两',                           text: '两千',           reads: '2000' },
  { why: '万 and 千',                    text: '十二万三千',     reads: '123000' },
  { why: '千 of 万',                     text: '一万二',         reads: '12000' },
  { why: '零 after 万',                  text: '一万零二',       reads: '10002' },
  { why: '亿',                           text: '三亿零五万',     reads: '300050000' },
  { why: '万亿',                         text: '一万亿',         reads: '1000000000000' },
  { why: 'a decimal',                    text: '三点五',         reads: '3.5' },
  { why: 'nought point',                 text: '零点零六',       reads: '0.06' },
  { why: 'a decimal of 万',              text: '三点五万',       reads: '35000' },
  { why: 'formal',                       text: '壹佰贰拾叁',     reads: '123' },
  { why: 'digit by digit',               text: '二〇二五',       reads: '2025' },
  { why: 'digit by digit, with a point', text: '一二三点四',     reads: '123.4' },
  { why: 'two digits with 〇',           text: '二〇',           reads: '20' },
  { why: 'figures before powers',        text: '3万5千',         reads: '35000' },
  { why: 'figures at the end',           text: '3万5000',        reads: '35000' },
  { why: 'figures under 亿',             text: '1亿2000万',      reads: '120000000' },
  { why: 'an estimate',                  text: '四五',           reads: null },
  { why: 'a power alone',                text: '百',             reads: null },
  { why: 'powers that rise',             text: '三百千',         reads: null },
  { why: '万 twice',                     text: '三万五万',       reads: null },
  { why: 'a 零 at the end',              text: '一百零',         reads: null },
  { why: 'a decimal within',             text: '三百点五',       reads: null },
])('$text is $reads: $why', ({ text, reads }) => {
  expect(whole(text)).toBe(reads);
});

test('the last power may belong to the unit', () => {
  expect(readNumerals('五百分点').map(({ value, length }) => [value.toString(), length])).toEqual([
    ['500', 2],
    ['5', 1],
  ]);
});

test('what is written out in full reads as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
      expect(whole(inWords(value))).toBe(String(value));
    }),
    { numRuns: 1000 },
  );
});

/** The plain way to write a whole number, by groups of four. */
function inWords(value: number): string {
  if (value === 0) return '零';
  const groups = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
  let text = '';
  groups.forEach((group, index) => {
    if (group === 0) return;
    if (text !== '' && (group < 1000 || groups[index - 1] === 0)) text += '零';
    text += groupInWords(group) + ['亿', '万', ''][index]!;
  });
  return text;
}

function groupInWords(group: number): string {
  let text = '';
  let gap = false;
  for (const [size, word] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(group / size) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += (gap ? '零' : '') + '零一二三四五六七八九'[digit]! + word;
      gap = false;
    }
  }
  return text;
}
