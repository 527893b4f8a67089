import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from '../../quantity/exact.js';
import { compareScalars, fifteenDigits, NUM, UNKNOWN, writeGeneral } from './values.js';

describe('the order of two figures', () => {
  test.each([
    { why: 'one and the same', one: 0.3, other: 0.3, order: 0 },
    { why: 'the noise of a binary figure', one: 0.1 + 0.2, other: 0.3, order: 0 },
    { why: 'the fifteenth digit', one: 1.00000000000001, other: 1, order: 1 },
    { why: 'the sixteenth', one: 1.000000000000001, other: 1, order: 0 },
    { why: 'far apart', one: -3, other: 1e9, order: -1 },
    { why: 'a blank is 0', one: null, other: 0, order: 0 },
  ])('$why', ({ one, other, order }) => {
    expect(compareScalars(one, other)).toBe(order);
  });

  test('is that of their fifteen digits, however near they are', () => {
    const near = fc
      .tuple(fc.double({ min: -1e307, max: 1e307, noNaN: true }), fc.double({ min: -1e-13, max: 1e-13, noNaN: true }))
      .map(([one, off]) => [one, one * (1 + off)] as const);
    fc.assert(
      fc.property(near, ([one, other]) => {
        expect(compareScalars(one, other)).toBe(Math.sign(fifteenDigits(one) - fifteenDigits(other)));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a number in a text', () => {
  test.each([
    { value: 0.1 + 0.2, text: '0.3' },
    { value: -12.5, text: '-12.5' },
    { value: -0, text: '0' },
    { value: 123456789012345, text: '123456789012345' },
    { value: 1e15, text: UNKNOWN },
    { value: 0.00001, text: UNKNOWN },
    { value: Number.NaN, text: NUM },
  ])('$value', ({ value, text }) => {
    expect(writeGeneral(value)).toEqual(text);
  });

  test('is that of its fifteen digits', () => {
    const figures = fc
      .tuple(fc.integer(), fc.integer({ min: 0, max: 4 }))
      .map(([whole, places]) => whole / 10 ** places);
    fc.assert(
      fc.property(fc.oneof(figures, fc.double({ min: 1e-4, max: 1e14, noNaN: true })), (value) => {
        fc.pre(value === 0 || Math.abs(value) >= 1e-4);
        expect(writeGeneral(value)).toBe(Exact.fromDouble(value)!.toString());
      }),
      { numRuns: 1_000 },
    );
  });
});
