import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressOf } from '../../../core/sheet/address.js';
import { shiftFormula } from './shift-formula.js';

describe('shiftFormula', () => {
  // prettier-ignore
  test.each([
    { why: 'a relative reference', formula: 'A1+b2', expected: 'C2+D3' },
    { why: 'what is behind $ stays', formula: '$A1+A$1+$A$1', expected: '$A2+C$1+$A$1' },
    { why: 'ranges', formula: 'SUM(A1:B2,$A$1:A1)', expected: 'SUM(C2:D3,$A$1:C2)' },
    { why: 'whole columns and rows', formula: 'SUM(A:B)+SUM($A:B)+SUM(1:2)+SUM($1:2)', expected: 'SUM(C:D)+SUM($A:D)+SUM(2:3)+SUM($1:3)' },
    { why: 'not inside a text', formula: '"A1 ""B2"" "&A1', expected: '"A1 ""B2"" "&C2' },
    { why: 'other sheets, their names left alone', formula: "Sheet1!A1+'A1 ''B2'' 表'!A1+'A1:B2'!B2", expected: "Sheet1!C2+'A1 ''B2'' 表'!C2+'A1:B2'!D3" },
    { why: 'several sheets', formula: 'SUM(Sheet1:Sheet3!A1)+SUM(Q1:Q4!A1)', expected: 'SUM(Sheet1:Sheet3!C2)+SUM(Q1:Q4!C2)' },
    { why: 'other files', formula: '[1]Sheet1!A1+[12]A1!B1', expected: '[1]Sheet1!C2+[12]A1!D2' },
    { why: 'functions whose names look like cells', formula: 'LOG10(A1)+ATAN2(A1,B1)', expected: 'LOG10(C2)+ATAN2(C2,D2)' },
    { why: 'names', formula: 'TAX_A1+A1.B2+指标A1+_xlfn.A1B+ABCD12', expected: 'TAX_A1+A1.B2+指标A1+_xlfn.A1B+ABCD12' },
    { why: 'names past the last column or row', formula: 'XFE1+A1048577', expected: 'XFE1+A1048577' },
    { why: 'structured references', formula: "Table1[[#This Row],[A1]]+T[A1'[]+A1", expected: "Table1[[#This Row],[A1]]+T[A1'[]+C2" },
    { why: 'errors', formula: 'IF(A1=#REF!,#N/A,#DIV/0!)', expected: 'IF(C2=#REF!,#N/A,#DIV/0!)' },
    { why: 'a spill', formula: 'SUM(A1#)', expected: 'SUM(C2#)' },
    { why: 'numbers', formula: '1E5+2.5e-3*A1^2%', expected: '1E5+2.5e-3*C2^2%' },
    { why: 'a range ending in a function', formula: 'SUM(A1:INDEX(A:A,3))', expected: 'SUM(C2:INDEX(C:C,3))' },
    { why: 'array constants and booleans', formula: '{1,2;3,4}+TRUE', expected: '{1,2;3,4}+TRUE' },
    { why: 'the last cell leaves the sheet', formula: 'XFD1+A1048576+XFD:XFD+1048576:1048576', expected: '#REF!+#REF!+#REF!+#REF!' },
    { why: 'an unclosed text', formula: '"A1', expected: '"A1' },
  ])('shifts one down, two right: $why', ({ formula, expected }) => {
    expect(shiftFormula(formula, { rows: 1, columns: 2 })).toBe(expected);
  });

  test('up and to the left', () => {
    expect(shiftFormula('C3+A3+C1', { rows: -1, columns: -1 })).toBe('B2+#REF!+#REF!');
  });

  test('any relative reference moves by what was asked', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 9_999 }));
    fc.assert(
      fc.property(place, fc.nat(5_000), fc.nat(5_000), ([row, column], rows, columns) => {
        expect(shiftFormula(addressOf(row, column), { rows, columns })).toBe(addressOf(row + rows, column + columns));
      }),
    );
  });

  test('any text is gone through, and nothing is shifted by nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(shiftFormula(text, { rows: 0, columns: 0 })).toBe(text);
      }),
    );
  });
});
