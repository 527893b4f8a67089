import { expect, test } from '@jest/globals';
import { linesOf, textWidth } from './text-width.js';

// prettier-ignore
test.each([
  { why: 'nothing',              text: '',            width: 0 },
  { why: 'digits',               text: '12.5',        width: 4 },
  { why: 'Chinese',              text: '完成率',      width: 6 },
  { why: 'full-width marks',     text: '（%）',       width: 5 },
  { why: 'quotes of Songti',     text: '“养”',        width: 6 },
  { why: 'a rare character',     text: '𠮷',          width: 2 },
])('$why is $width wide', ({ text, width }) => expect(textWidth(text)).toBe(width));

// prettier-ignore
test.each([
  { why: 'one that fits',        text: '完成率',      width: 10, lines: 1 },
  { why: 'one that just does not', text: '完成情况表', width: 10, lines: 2 },
  { why: 'line breaks',          text: '甲\n乙',      width: 10, lines: 2 },
  { why: 'an empty line',        text: '甲\n\n乙',    width: 10, lines: 3 },
  { why: 'a column that is far too narrow', text: '完成', width: 1, lines: 2 },
])('$why takes $lines lines', ({ text, width, lines }) => expect(linesOf(text, width)).toBe(lines));
