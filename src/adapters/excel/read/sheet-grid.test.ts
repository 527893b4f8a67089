import { expect, test } from '@jest/globals';
import { parseArea } from '../../../core/sheet/address.js';
import { sheetGrid } from './sheet-grid.js';

const survey = { id: '1', name: '甲', visibility: 'visible', isProtected: false, used: null, valued: null } as const;

/** Numbers with formulas under General; null: blank. */
function gridOf(range: string, formulas: readonly (readonly (string | null)[])[], arrays: readonly string[]) {
  const area = parseArea(range)!;
  const each = <T>(make: (formula: string | null) => T): T[][] => formulas.map((row) => row.map(make));
  return sheetGrid({
    reading: { survey, range: { area, locked: false, arrays: null } },
    blocks: [
      {
        area,
        content: {
          values: each((formula) => (formula === null ? '' : 1)),
          formulas: each((formula) => formula ?? ''),
          valueTypes: each((formula) => (formula === null ? 'Empty' : 'Double')),
          numberFormat: each(() => 'General'),
        },
      },
    ],
    isArray: (row, column) => arrays.includes(`${row},${column}`),
    unlocked: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  });
}

test('cells stand where their block is', () => {
  const { cells } = gridOf('B3:C3', [[null, '=A1']], []);
  expect([cells[2]?.[1], cells[2]?.[2], cells[0]]).toEqual([undefined, { value: 1, formula: 'A1' }, undefined]);
});

// prettier-ignore
test.each([
  { why: 'one below the other', formulas: [['=B1:B3'], ['=B1:B3'], ['=B1:B3']], arrays: ['0,0', '1,0', '2,0'], first: ['0,0'] },
  { why: 'beside each other', formulas: [['=B2:C2', '=B2:C2']], arrays: ['0,0', '0,1'], first: ['0,0'] },
  { why: 'a block', formulas: [['=X', '=X'], ['=X', '=X']], arrays: ['0,0', '0,1', '1,0', '1,1'], first: ['0,0'] },
  { why: 'two arrays that touch', formulas: [['=X'], ['=Y']], arrays: ['0,0', '1,0'], first: ['0,0', '1,0'] },
  { why: 'an array under a plain formula', formulas: [['=X'], ['=X']], arrays: ['1,0'], first: ['0,0', '1,0'] },
])('an array has its formula in its first cell: $why', ({ formulas, arrays, first }) => {
  const { cells } = gridOf('A1:B9', formulas, arrays);
  const found = cells.flatMap((line, row) => (line ?? []).flatMap((cell, column) => (cell?.formula === undefined ? [] : [`${row},${column}`])));
  expect(found).toEqual(first);
  for (const place of arrays) {
    const [row, column] = place.split(',').map(Number);
    expect(cells[row!]?.[column!]?.array).toBe(true);
  }
});
