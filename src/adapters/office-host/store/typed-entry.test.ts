import { expect, test } from '@jest/globals';
import { shownText } from './shown-text.js';
import { typedEntry } from './typed-entry.js';

// prettier-ignore
test.each<{ why: string; typed: string | number | boolean; under?: string; holds: object }>([
  { why: 'digits are a number', typed: '12', holds: { value: 12 } },
  { why: 'a sign and a point', typed: '-0.5', holds: { value: -0.5 } },
  { why: 'minus nothing is nothing', typed: '-0', holds: { value: 0 } },
  { why: 'blanks around a number go', typed: ' 7 ', holds: { value: 7 } },
  { why: 'thousands bring their format', typed: '1,234.5', holds: { value: 1234.5, format: '#,##0.00' } },
  { why: 'commas elsewhere are words', typed: '12,34', holds: { value: '12,34' } },
  { why: 'a percent is a hundredth under a percent format', typed: '96.4%', holds: { value: 0.964, format: '0.00%' } },
  { why: 'a format that was there stays', typed: '96%', under: '0.0%', holds: { value: 0.96 } },
  { why: 'money', typed: '￥12', holds: { value: 12, format: '￥#,##0' } },
  { why: 'powers of ten', typed: '1e3', holds: { value: 1000, format: '0.00E+00' } },
  { why: 'more than fifteen digits are cut', typed: '123456789012345678', holds: { value: 123456789012346000 } },
  { why: 'a number given as one is kept whole', typed: 0.1 + 0.2, holds: { value: 0.1 + 0.2 } },
  { why: 'a truth', typed: 'true', holds: { value: true } },
  { why: 'an error', typed: '#n/a', holds: { value: null, error: '#N/A' } },
  { why: 'a formula', typed: '=A1+B1', holds: { value: null, formula: 'A1+B1' } },
  { why: 'an equals sign alone is text', typed: '=', holds: { value: '=' } },
  { why: 'an apostrophe makes text and goes', typed: "'0123", holds: { value: '0123' } },
  { why: 'also before a formula', typed: "'=1+1", holds: { value: '=1+1' } },
  { why: 'under the text format all is text', typed: '12', under: '@', holds: { value: '12' } },
  { why: 'even a number', typed: 12, under: '@', holds: { value: '12' } },
  { why: 'even a formula', typed: '=A1', under: '@', holds: { value: '=A1' } },
  { why: 'a full date', typed: '2024-3-1', holds: { value: 45352, format: 'yyyy/m/d' } },
  { why: 'a Chinese date', typed: '2024年3月1日', holds: { value: 45352, format: 'yyyy"年"m"月"d"日"' } },
  { why: 'what looks like a fraction is a date of the year', typed: '3-1', holds: { value: 45717, format: 'm"月"d"日"' } },
  { why: 'no such day is text', typed: '2024-2-30', holds: { value: '2024-2-30' } },
  { why: 'a year with its word is text', typed: '2024年', holds: { value: '2024年' } },
  { why: 'words', typed: '已完成', holds: { value: '已完成' } },
  { why: 'nothing', typed: '', holds: { value: null } },
])('$typed: $why', ({ typed, under, holds }) => {
  expect(typedEntry(typed, { format: under, date1904: false, year: 2025 })).toEqual(holds);
});

// prettier-ignore
test.each<{ value: string | number | boolean | null; format?: string; error?: string; shows: string }>([
  { value: 0.964, format: '0.0%', shows: '96.4%' },
  { value: 1234.5, format: '#,##0.00', shows: '1,234.50' },
  { value: 1 / 3, shows: '0.333333333' },
  { value: 12345678901234, shows: '1.23457E+13' },
  { value: 0.1 + 0.2, shows: '0.3' },
  { value: 45352, format: 'yyyy/m/d', shows: '2024/3/1' },
  { value: 45352.5, format: 'yyyy-mm-dd hh:mm', shows: '2024-03-01 12:00' },
  { value: 60, format: 'yyyy"年"m"月"d"日"', shows: '1900年2月29日' },
  { value: true, shows: 'TRUE' },
  { value: null, error: '#N/A', shows: '#N/A' },
  { value: null, shows: '' },
  { value: '甲', format: '0.00', shows: '甲' },
])('$value under $format shows $shows', ({ shows, ...cell }) => {
  expect(shownText(cell, false)).toBe(shows);
});
