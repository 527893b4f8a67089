import { expect, test } from '@jest/globals';
import { axisOf } from './axis.js';
import { fitFrozen } from './fit-frozen.js';
import type { SheetView } from './sheet-view.js';

const axes = { rows: axisOf(50, () => 20), columns: axisOf(10, () => 60) };

// prettier-ignore
test.each([
  { why: 'room enough',                         width: 800, height: 600, kept: [3, 2] },
  { why: 'columns would fill a telephone',      width: 190, height: 600, kept: [3, 0] },
  { why: 'rows would fill a low window',        width: 800, height: 90,  kept: [0, 2] },
  { why: 'not known yet how large it is',       width: 0,   height: 0,   kept: [3, 2] },
])('what stays in place in $width by $height, $why', ({ width, height, kept }) => {
  const sheet = { id: 's', frozen: { rows: 3, columns: 2 } } as SheetView;
  const { frozen } = fitFrozen(sheet, axes, { width, height });
  expect([frozen.rows, frozen.columns]).toEqual(kept);
});
