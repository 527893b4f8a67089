import { describe, expect, test } from '@jest/globals';
import { drawGrid, sheetWith } from '../../../../test/support/grid.js';
import type { Cell, SheetGrid } from '../grid.js';
import { parseAddress } from '../address.js';
import { recalculate, sameResult, type CellResult } from './recalculate.js';

function at(address: string, sheet = 'Sheet1') {
  return { sheet, ...parseAddress(address)! };
}

/** What cells come to, in one calculation and in the order given. */
function results(grids: readonly SheetGrid[], addresses: readonly string[]) {
  const calculate = recalculate(grids);
  return addresses.map((each) => {
    const found = calculate(at(each));
    return found === 'unknown' ? found : (found.error ?? found.value);
  });
}

/** One column, a formula or a value a row. */
function column(cells: readonly (string | number | null)[]): SheetGrid {
  return sheetWith(drawGrid(''), {
    cells: cells.map((each) => [
      typeof each === 'string' ? { value: null, formula: each } : each === null ? null : { value: each },
    ]),
  });
}

describe('a formula', () => {
  test('is worked out anew, with those that it rests on', () => {
    const sheet = drawGrid('| 2 | =A1*2→99 | =B1+1→100 | 7 | |');
    expect(results([sheet], ['C1', 'B1', 'A1', 'D1', 'E1', 'Z99'])).toEqual([5, 4, 2, 7, null, null]);
  });

  test('reaches into other sheets, whatever the case of their names', () => {
    const other = sheetWith(drawGrid('| 5 | =A1+1→0 |'), { name: '附表 1' });
    expect(results([drawGrid("| ='附表 1'!B1*2→0 | =附表!A1→0 |"), other], ['A1', 'B1'])).toEqual([12, 'unknown']);
    expect(recalculate([sheetWith(other, { name: 'Data' })])(at('B1', 'DATA'))).toEqual({ value: 6 });
    expect(recalculate([other])(at('B1', 'none'))).toBe('unknown');
  });

  test('that points at a blank is 0, and one that gives an error says which', () => {
    expect(results([drawGrid('| =C1→9 | =1/0→9 | | #N/A | =D1→1 |')], ['A1', 'B1', 'D1', 'E1'])).toEqual([
      0,
      '#DIV/0!',
      '#N/A',
      '#N/A',
    ]);
  });

  test('that is part of an array is unknown, and so is what rests on it', () => {
    const sheet = sheetWith(drawGrid('| 1 |'), {
      cells: [
        [
          { value: 1, formula: 'B2:B3', array: true },
          { value: 1, formula: 'A1+1' },
        ],
      ],
    });
    expect(results([sheet], ['A1', 'B1'])).toEqual(['unknown', 'unknown']);
  });

  test('that rests on something unknown is unknown, unless it does not need it', () => {
    expect(results([drawGrid('| =NOW()→1 | =A1+1→2 | =IF(TRUE,3,A1)→3 |')], ['B1', 'C1'])).toEqual(['unknown', 3]);
  });
});

describe('a circle', () => {
  // B1 would not need A1; D1 rests on the circle; E1 does not.
  const sheet = drawGrid('| =B1+1→1 | =IF(TRUE,1,A1)→1 | =C1→1 | =A1+1→1 | =1+1→2 | =SUM(A1:F1)→0 |');
  const all = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1'];
  test.each([[all], [[...all].reverse()], [['B1', 'A1', 'F1', 'D1', 'C1', 'E1']]])(
    'is unknown, and all that rests on it, in whichever order one asks: %j',
    (order) => {
      const found = results([sheet], order);
      expect(Object.fromEntries(order.map((each, index) => [each, found[index]]))).toEqual({
        ...{ A1: 'unknown', B1: 'unknown', C1: 'unknown', D1: 'unknown', E1: 2, F1: 'unknown' },
      });
    },
  );
});

describe('bounds', () => {
  test('a chain that no call stack would bear is worked out', () => {
    const length = 20_000;
    const chain = column([1, ...Array.from({ length: length - 1 }, (_, index) => `A${index + 1}+1`)]);
    expect(results([chain], [`A${length}`])).toEqual([length]);
  });

  test('an area of more than 100,000 cells is not looked at', () => {
    expect(results([column([1, 2, 'SUM(B1:B100000)', 'SUM(B1:B100001)', 'SUM(B:B)'])], ['A3', 'A4', 'A5'])).toEqual([
      0,
      'unknown',
      'unknown',
    ]);
  });

  test('the steps for all questions together are counted', () => {
    const greedy = column([...Array.from({ length: 60 }, () => 'SUM(B1:B100000)'), 'A1']);
    const found = results(
      [greedy],
      Array.from({ length: 60 }, (_, index) => `A${index + 1}`),
    );
    expect([found[0], found.at(-1)]).toEqual([0, 'unknown']);
    expect(results([greedy], ['A61'])).toEqual([0]);
  });
});

// prettier-ignore
test.each<{ why: string; cell: Cell; result: CellResult; same: boolean }>([
  { why: 'equal',                           cell: { value: 12.4 },                    result: { value: 12.4 },              same: true },
  { why: 'added up in another order',       cell: { value: 12.400000000000002 },      result: { value: 12.4 },              same: true },
  { why: 'a last decimal that differs',     cell: { value: 12.4 },                    result: { value: 12.40001 },          same: false },
  { why: 'noise instead of nothing',        cell: { value: 1e-17 },                   result: { value: 0 },                 same: true },
  { why: 'a blank and an empty text',       cell: { value: null },                    result: { value: '' },                same: true },
  { why: 'a blank and nought',              cell: { value: null },                    result: { value: 0 },                 same: false },
  { why: 'texts are as they are',           cell: { value: 'a' },                     result: { value: 'A' },               same: false },
  { why: 'a text is no number',             cell: { value: '12' },                    result: { value: 12 },                same: false },
  { why: 'the same error',                  cell: { value: null, error: '#N/A' },     result: { value: null, error: '#N/A' }, same: true },
  { why: 'another error',                   cell: { value: null, error: '#N/A' },     result: { value: null, error: '#REF!' }, same: false },
  { why: 'an error for a figure',           cell: { value: 1 },                       result: { value: null, error: '#N/A' }, same: false },
])('the same result, $why: $same', ({ cell, result, same }) => {
  expect(sameResult(cell, result)).toBe(same);
});
