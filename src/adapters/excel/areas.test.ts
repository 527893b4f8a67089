import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areaText, parseArea } from '../../core/sheet/address.js';
import { cellsOf, holds, rectanglesOf, slicesOf } from './areas.js';

describe('places as rectangles', () => {
  // prettier-ignore
  test.each([
    { why: 'nothing', rows: [], areas: [] },
    { why: 'a column', rows: [[3, [4]], [4, [4]], [5, [4]]], areas: ['E4:E6'] },
    { why: 'a block', rows: [[0, [1, 2]], [1, [1, 2]]], areas: ['B1:C2'] },
    { why: 'a gap between rows', rows: [[0, [1]], [2, [1]]], areas: ['B1', 'B3'] },
    { why: 'a row without any in between', rows: [[0, [1]], [1, []], [2, [1]]], areas: ['B1', 'B3'] },
    { why: 'runs that change', rows: [[0, [0, 1, 3]], [1, [0, 1]]], areas: ['A1:B2', 'D1'] },
  ] as const)('$why', ({ rows, areas }) => {
    expect(rectanglesOf(rows.map(([row, columns]) => ({ row, columns: [...columns] }))).map(areaText)).toEqual(areas);
  });

  test('hold each place once and nothing else', () => {
    const places = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), { selector: ([row, column]) => row * 9 + column });
    fc.assert(
      fc.property(places, (given) => {
        const rows = [...new Set(given.map(([row]) => row))].sort((a, b) => a - b);
        const areas = rectanglesOf(
          rows.map((row) => ({
            row,
            columns: given
              .filter(([r]) => r === row)
              .map(([, column]) => column)
              .sort((a, b) => a - b),
          })),
        );
        expect(areas.reduce((sum, area) => sum + cellsOf(area), 0)).toBe(given.length);
        for (const [row, column] of given) expect(areas.filter((area) => holds(area, row, column))).toHaveLength(1);
      }),
    );
  });
});

// prettier-ignore
test.each([
  { why: 'fits', area: 'A1:B10', most: 20, slices: ['A1:B10'] },
  { why: 'is cut between rows', area: 'A1:B10', most: 8, slices: ['A1:B4', 'A5:B8', 'A9:B10'] },
  { why: 'is cut into rows at least', area: 'A1:J2', most: 3, slices: ['A1:J1', 'A2:J2'] },
])('an area that $why', ({ area, most, slices }) => {
  expect(slicesOf(parseArea(area)!, most).map(areaText)).toEqual(slices);
});
