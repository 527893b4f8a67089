import { expect, test } from '@jest/globals';
import { isNearlyOnePage } from './template-page.js';

// prettier-ignore
test.each([
  { why: 'a few rows',                                  width: 130, rows: 8,  fits: false },
  { why: 'the signatures alone would be on page two',   width: 140, rows: 30, fits: true },
  { why: 'two pages',                                   width: 130, rows: 60, fits: false },
  { why: 'wide: made small anyway, it fits',            width: 300, rows: 30, fits: false },
])('a page is made a little smaller to keep it in one piece: $why', ({ width, rows, fits }) => {
  const page = { widths: [width], rows: Array.from({ length: rows }, () => ({ height: 20, cells: [] })), merges: [] };
  expect(isNearlyOnePage(page)).toBe(fits);
});
