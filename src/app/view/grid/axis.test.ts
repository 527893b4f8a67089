import { expect, test } from '@jest/globals';
import { axisOf, inSight } from './axis.js';

const SIZES = [10, 20, 0, 30, 40];
const axis = axisOf(SIZES.length, (index) => SIZES[index]!);

// prettier-ignore
test.each([
  { why: 'the beginning',                        pixels: 0,   at: 0 },
  { why: 'within the second',                    pixels: 29,  at: 1 },
  { why: 'a hidden one is passed over',          pixels: 30,  at: 3 },
  { why: 'the last pixel',                       pixels: 99,  at: 4 },
  { why: 'behind the end',                       pixels: 500, at: 4 },
  { why: 'before the beginning',                 pixels: -5,  at: 0 },
])('what lies at $pixels pixels, $why', ({ pixels, at }) => {
  expect(axis.at(pixels)).toBe(at);
});

test('all of it', () => {
  expect([axis.total, axis.offset(3), axis.size(2)]).toEqual([100, 30, 0]);
  expect(axisOf(0, () => 5).total).toBe(0);
});

// prettier-ignore
test.each([
  { why: 'nothing is fixed',             from: 0,  to: 35, fixed: 0, sight: { first: 0, last: 3 } },
  { why: 'what is fixed does not count', from: 0,  to: 5,  fixed: 2, sight: { first: 3, last: 3 } },
  { why: 'scrolled',                     from: 30, to: 60, fixed: 1, sight: { first: 3, last: 4 } },
])('what is in sight from $from to $to, $why', ({ from, to, fixed, sight }) => {
  expect(inSight(axis, from, to, fixed)).toEqual(sight);
});
