import { expect, test } from '@jest/globals';
import { moved, selectionAt, selectionOf } from './selection.js';
import type { CellView, Selection } from './sheet-view.js';

const FILLED: CellView = {
  text: 'x',
  align: 'left',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  fill: null,
  font: { name: null, size: null, color: null, bold: false, italic: false, underline: false, strikethrough: false },
  borders: {},
  isKept: false,
};

// B2:C2 is merged, row 4 and column E are hidden, A5:A8 are filled
const grid = {
  rows: 50,
  columns: 10,
  used: { top: 0, left: 0, bottom: 7, right: 5 },
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  rowHeight: (row: number) => (row === 3 ? 0 : 20),
  columnWidth: (column: number) => (column === 4 ? 0 : 60),
  cell: (row: number, column: number) => (column === 0 && row >= 4 && row <= 7 ? FILLED : null),
};

function text({ active, area }: Selection): string {
  const [first, last] = [`${area.top},${area.left}`, `${area.bottom},${area.right}`];
  return `${active.row},${active.column} in ${first}${first === last ? '' : `:${last}`}`;
}

// prettier-ignore
test.each([
  { why: 'down',                               from: [0, 0], key: 'ArrowDown',                         to: '1,0 in 1,0' },
  { why: 'up at the top stays',                from: [0, 0], key: 'ArrowUp',                           to: '0,0 in 0,0' },
  { why: 'right into a merge takes all of it', from: [1, 0], key: 'ArrowRight',                        to: '1,1 in 1,1:1,2' },
  { why: 'out of a merge, past its end',       from: [1, 1], key: 'ArrowRight',                        to: '1,3 in 1,3' },
  { why: 'over a hidden column',               from: [0, 3], key: 'ArrowRight',                        to: '0,5 in 0,5' },
  { why: 'over a hidden row, upwards',         from: [4, 0], key: 'ArrowUp',                           to: '2,0 in 2,0' },
  { why: 'Tab goes right',                     from: [0, 0], key: 'Tab',                               to: '0,1 in 0,1' },
  { why: 'Shift+Tab goes back',                from: [0, 1], key: 'Tab', extends: true,                to: '0,0 in 0,0' },
  { why: 'Shift+Enter goes up',                from: [2, 0], key: 'Enter', extends: true,              to: '1,0 in 1,0' },
  { why: 'Shift makes it larger',              from: [0, 0], key: 'ArrowDown', extends: true,          to: '0,0 in 0,0:1,0' },
  { why: 'a page ends in time',                from: [45, 0], key: 'PageDown',                         to: '49,0 in 49,0' },
  { why: 'over blanks to what is filled',      from: [0, 0], key: 'ArrowDown', far: true,              to: '4,0 in 4,0' },
  { why: 'over what is filled to its end',     from: [4, 0], key: 'ArrowDown', far: true,              to: '7,0 in 7,0' },
  { why: 'over blanks to the end',             from: [7, 0], key: 'ArrowDown', far: true,              to: '49,0 in 49,0' },
  { why: 'to the first column',                from: [5, 5], key: 'Home',                              to: '5,0 in 5,0' },
  { why: 'to the last cell used',              from: [0, 0], key: 'End', far: true,                    to: '7,5 in 7,5' },
  { why: 'selects to the first cell',          from: [2, 1], key: 'Home', far: true, extends: true,    to: '2,1 in 0,0:2,2' },
])('$key, $why', ({ from: [row, column], key, far = false, extends: more = false, to }) => {
  const start = selectionAt(grid, { row: row!, column: column! });
  expect(text(moved(grid, start, { key, far, extends: more })!)).toBe(to);
});

test('other keys move nothing', () => {
  expect(moved(grid, selectionAt(grid, { row: 0, column: 0 }), { key: 'a', far: false, extends: false })).toBeNull();
});

test('Shift again makes it smaller from the other corner', () => {
  const start = selectionOf(grid, { row: 5, column: 0 }, { row: 7, column: 1 });
  expect(text(moved(grid, start, { key: 'ArrowUp', far: false, extends: true })!)).toBe('5,0 in 5,0:6,1');
});
