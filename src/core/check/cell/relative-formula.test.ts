import { expect, test } from '@jest/globals';
import { relativeFormula } from './relative-formula.js';

const F5 = { row: 4, column: 5 };

// prettier-ignore
test.each([
  { why: 'distances',                          formula: 'E5/D5*100',           is: 'R[0]C[-1]/R[0]C[-2]*100' },
  { why: 'fixed rows and columns stay',        formula: 'E5/$D$5+E$1+$A5',     is: 'R[0]C[-1]/R4C3+R0C[-1]+R[0]C0' },
  { why: 'an area is two places',              formula: 'SUM(F1:F4)',          is: 'SUM(R[-4]C[0]:R[-1]C[0])' },
  { why: 'a function is no place',             formula: 'LOG10(E5)',           is: 'LOG10(R[0]C[-1])' },
  { why: 'nor is a text',                      formula: 'IF(E5="D5","a5",1)',  is: 'IF(R[0]C[-1]="D5","a5",1)' },
  { why: 'nor the name of a sheet',            formula: "'E5 表'!E5",          is: "'E5 表'!R[0]C[-1]" },
  { why: 'nor a name that begins like one',    formula: 'E5_rate+AB12.x',      is: 'E5_RATE+AB12.X' },
  { why: 'nor what lies past the last column', formula: 'XFE1',                is: 'XFE1' },
  { why: 'small letters',                      formula: 'sum(e5)',             is: 'SUM(R[0]C[-1])' },
])('$formula in F5, $why', ({ formula, is }) => {
  expect(relativeFormula(formula, F5)).toBe(is);
});

test('a copy is the same, another formula is not', () => {
  expect(relativeFormula('E6/D6', { row: 5, column: 5 })).toBe(relativeFormula('E5/D5', F5));
  expect(relativeFormula('E5/D5', { row: 5, column: 5 })).not.toBe(relativeFormula('E5/D5', F5));
});
