import { expect, test } from '@jest/globals';
import { axisOf } from './axis.js';
import { drawnRows } from './drawn-places.js';

const axes = {
  rows: axisOf(1000, (row) => (row === 3 ? 0 : 20)),
  columns: axisOf(100, () => 50),
};
const merges = [
  { top: 0, left: 0, bottom: 0, right: 9 },
  { top: 100, left: 5, bottom: 400, right: 6 },
];

function drawn(top: number, left: number, active = { row: 0, column: 0 }) {
  const sheet = { frozen: { rows: 2, columns: 1 }, merges };
  return drawnRows(sheet, axes, { top, left, width: 200, height: 100 }, active);
}

test('a large sheet costs what is in sight', () => {
  expect(drawn(10_000, 2_000).length).toBeLessThan(40);
  expect(drawn(10_000, 2_000).flatMap(({ columns }) => columns).length).toBeLessThan(600);
});

// prettier-ignore
test.each([
  { why: 'frozen rows stay',                           top: 10_000, left: 2_000, row: 1,   column: 40, isDrawn: true },
  { why: 'frozen columns stay',                        top: 10_000, left: 2_000, row: 505, column: 0,  isDrawn: true },
  { why: 'the title under the frozen merge',           top: 10_000, left: 2_000, row: 0,   column: 0,  isDrawn: true },
  { why: 'what lies under a merge is not drawn',       top: 0,      left: 0,     row: 0,   column: 3,  isDrawn: false },
  { why: 'a hidden row is not drawn',                  top: 0,      left: 0,     row: 3,   column: 1,  isDrawn: false },
  { why: 'a merge that reaches into sight',            top: 5_000,  left: 0,     row: 100, column: 5,  isDrawn: true },
  { why: 'that merge out of sight',                    top: 15_000, left: 0,     row: 100, column: 5,  isDrawn: false },
  { why: 'what is far away is not drawn',              top: 0,      left: 0,     row: 500, column: 1,  isDrawn: false },
])('$why', ({ top, left, row, column, isDrawn }) => {
  const found = drawn(top, left).find((each) => each.row === row);
  expect(found?.columns.includes(column) ?? false).toBe(isDrawn);
});

test('the active cell is drawn wherever it is: a screen reader is on it', () => {
  expect(drawn(0, 0, { row: 900, column: 80 }).at(-1)).toEqual({ row: 900, isFrozen: false, columns: [80] });
  expect(drawn(0, 0, { row: 300, column: 6 }).at(-1)).toEqual({ row: 100, isFrozen: false, columns: [5] });
});
