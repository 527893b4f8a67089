import { expect, test } from '@jest/globals';
import { cellOf } from './block-content.js';

// prettier-ignore
test.each([
  { why: 'a blank cell', value: '', formula: '', type: 'Empty', format: 'General', cell: null },
  { why: 'a blank cell under a format', value: '', formula: '', type: 'Empty', format: '0.0%', cell: { value: null, format: '0.0%' } },
  { why: 'the empty text that a formula gives', value: '', formula: '=IF(A1="","",1)', type: 'String', format: 'General', cell: { value: '', formula: 'IF(A1="","",1)' } },
  { why: 'a number', value: 96.4, formula: 96.4, type: 'Double', format: 'General', cell: { value: 96.4 } },
  { why: 'zero', value: 0, formula: 0, type: 'Double', format: 'General', cell: { value: 0 } },
  { why: 'a date, as its number of days', value: 45374, formula: 45374, type: 'Double', format: 'm/d/yyyy', cell: { value: 45374, format: 'yyyy/m/d' } },
  { why: 'a truth', value: false, formula: false, type: 'Boolean', format: 'General', cell: { value: false } },
  { why: 'text that looks like a number', value: '0123', formula: '0123', type: 'String', format: '@', cell: { value: '0123', format: '@' } },
  { why: 'text that looks like a formula', value: '=1+1', formula: '=1+1', type: 'String', format: 'General', cell: { value: '=1+1' } },
  { why: 'a lone =', value: '=', formula: '=', type: 'String', format: 'General', cell: { value: '=' } },
  { why: 'an error', value: '#N/A', formula: '#N/A', type: 'Error', format: 'General', cell: { value: null, error: '#N/A' } },
  { why: 'text that looks like an error', value: '#N/A', formula: '#N/A', type: 'String', format: 'General', cell: { value: '#N/A' } },
  { why: 'a formula with an error', value: '#DIV/0!', formula: '=1/0', type: 'Error', format: '0%', cell: { value: null, error: '#DIV/0!', formula: '1/0', format: '0%' } },
  { why: 'a formula', value: 2, formula: '=A1+1', type: 'Double', format: 'General', cell: { value: 2, formula: 'A1+1' } },
])('$why', ({ value, formula, type, format, cell }) => {
  const content = { values: [[value]], formulas: [[formula]], valueTypes: [[type]], numberFormat: [[format]] };
  expect(cellOf(content, 0, 0)).toEqual(cell);
});
