import { expect, test } from '@jest/globals';
import { selectionOf } from './selection.js';
import { shownTexts } from './shown-texts.js';
import type { CellView } from './sheet-view.js';

const sheet = {
  used: { top: 0, left: 0, bottom: 2, right: 3 },
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  rowHeight: (row: number) => (row === 1 ? 0 : 20),
  columnWidth: (column: number) => (column === 2 ? 0 : 60),
  cell: (row: number, column: number) => ({ text: `${row}.${column}` }) as CellView,
};

// prettier-ignore
test.each([
  { why: 'one cell',                              from: [2, 3], to: [2, 3],     texts: [['2.3']] },
  { why: 'without hidden rows and columns',       from: [0, 1], to: [2, 3],     texts: [['0.0', '', '0.3'], ['2.0', '2.1', '2.3']] },
  { why: 'not far behind what is used',           from: [2, 3], to: [900, 900], texts: [['2.3']] },
])('what is copied, $why', ({ from, to, texts }) => {
  const [top, left, bottom, right] = [...from, ...to] as [number, number, number, number];
  expect(shownTexts(sheet, selectionOf(sheet, { row: top, column: left }, { row: bottom, column: right }))).toEqual(texts);
});
