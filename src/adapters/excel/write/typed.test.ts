import { describe, expect, test } from '@jest/globals';
import { typed, typedAgain } from './typed.js';

describe('what is typed into a cell', () => {
  // prettier-ignore
  test.each([
    { why: 'a formula', value: 2, formula: 'A1+1', format: 'General', types: '=A1+1' },
    { why: 'a number', value: 2.5, formula: null, format: 'General', types: 2.5 },
    { why: 'a truth', value: false, formula: null, format: 'General', types: false },
    { why: 'nothing', value: null, formula: null, format: 'General', types: '' },
    { why: 'words', value: '已完成', formula: null, format: 'General', types: '已完成' },
    { why: 'words with a figure', value: '低于目标2.5个百分点', formula: null, format: 'General', types: '低于目标2.5个百分点' },
    { why: 'the empty text', value: '', formula: null, format: 'General', types: '' },
    { why: 'text that begins with =', value: '=1+1', formula: null, format: 'General', types: "'=1+1" },
    { why: 'text that begins with +', value: '+1', formula: null, format: 'General', types: "'+1" },
    { why: 'text that begins with -', value: '-', formula: null, format: 'General', types: "'-" },
    { why: 'text that begins with @', value: '@总', formula: null, format: 'General', types: "'@总" },
    { why: 'digits', value: '0123', formula: null, format: 'General', types: "'0123" },
    { why: 'a share', value: '98%', formula: null, format: 'General', types: "'98%" },
    { why: 'a date', value: '2025-06', formula: null, format: 'General', types: "'2025-06" },
    { why: 'a truth as text', value: 'TRUE', formula: null, format: 'General', types: "'TRUE" },
    { why: 'a time in Chinese', value: '上午9:00', formula: null, format: 'General', types: "'上午9:00" },
    { why: 'a Chinese date', value: '二〇二五年六月', formula: null, format: 'General', types: "'二〇二五年六月" },
    { why: 'an apostrophe of its own', value: "'x", formula: null, format: 'General', types: "''x" },
    { why: 'blanks at the start', value: ' x', formula: null, format: 'General', types: "' x" },
    { why: 'digits under the text format', value: '0123', formula: null, format: '@', types: '0123' },
    { why: 'an apostrophe under the text format', value: "'x", formula: null, format: '@', types: "''x" },
  ])('$why', ({ value, formula, format, types }) => {
    expect(typed({ value, formula }, format)).toBe(types);
  });

  // prettier-ignore
  test.each([
    { why: 'a formula', formula: '=A1+1', value: 2, types: '=A1+1' },
    { why: 'text that reads like a formula', formula: '=1+1', value: '=1+1', types: "'=1+1" },
    { why: 'digits as text', formula: '0123', value: '0123', types: "'0123" },
    { why: 'a number', formula: 2.5, value: 2.5, types: 2.5 },
    { why: 'a truth', formula: true, value: true, types: true },
    { why: 'a blank', formula: '', value: '', types: '' },
    { why: 'an error that a formula comes to', formula: '=1/0', value: '#DIV/0!', types: '=1/0' },
  ])('$why is typed again as it was', ({ formula, value, types }) => {
    expect(typedAgain(formula, value, 'General')).toBe(types);
  });
});
