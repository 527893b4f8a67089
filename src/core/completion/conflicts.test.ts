import { expect, test } from '@jest/globals';
import { grid } from '../../../test/support/grid.js';
import { conflictsWith } from './conflicts.js';
import type { CellContent, CellWrite } from './plan.js';

const sheet = grid`
  | 1 | "x" | =A1+1→2 | #N/A | =A1/0→#DIV/0! | |
`;

// prettier-ignore
test.each<{ why: string; column: number; expected: CellContent; conflicts: number; sheet?: string }>([
  { why: 'the number that was there', column: 0, expected: { value: 1, formula: null }, conflicts: 0 },
  { why: 'another number', column: 0, expected: { value: 2, formula: null }, conflicts: 1 },
  { why: 'text that reads like the number', column: 0, expected: { value: '1', formula: null }, conflicts: 1 },
  { why: 'blank where text is', column: 1, expected: { value: null, formula: null }, conflicts: 1 },
  { why: 'the formula and its result', column: 2, expected: { value: 2, formula: 'A1+1' }, conflicts: 0 },
  { why: 'a result that was calculated anew', column: 2, expected: { value: 3, formula: 'A1+1' }, conflicts: 1 },
  { why: 'the value alone where a formula is', column: 2, expected: { value: 2, formula: null }, conflicts: 1 },
  { why: 'an error', column: 3, expected: { value: null, formula: null }, conflicts: 0 },
  { why: 'a formula that shows an error', column: 4, expected: { value: null, formula: 'A1/0' }, conflicts: 0 },
  { why: 'blank where nothing is', column: 5, expected: { value: null, formula: null }, conflicts: 0 },
  { why: 'blank beyond the last cell', column: 99, expected: { value: null, formula: null }, conflicts: 0 },
  { why: 'something where nothing is', column: 99, expected: { value: 0, formula: null }, conflicts: 1 },
  { why: 'a sheet that is not there', column: 0, expected: { value: 9, formula: null }, conflicts: 0, sheet: 'other' },
])('expecting $why: $conflicts', ({ column, expected, conflicts, sheet: name = 'Sheet1' }) => {
  const write: CellWrite = { at: { sheet: name, row: 0, column }, expected, value: 5, formula: null, format: null };
  expect(conflictsWith([sheet], [write])).toEqual(conflicts === 0 ? [] : [write]);
});
