import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { roundedExactly, roundHalfUp } from './arithmetic.js';
import { UNKNOWN } from './values.js';

// prettier-ignore
test.each([
  { value: 104.19047619047619, places: 1,  is: 104.2,    why: 'a rate' },
  { value: 1.005,              places: 2,  is: 1.01,     why: 'by the decimal that is shown, not by the double below it' },
  { value: -1.005,             places: 2,  is: -1.01,    why: 'away from zero' },
  { value: -0.2,               places: 0,  is: 0,        why: 'no negative zero' },
  { value: 0.285 * 100,        places: 0,  is: UNKNOWN,  why: 'noise decides' },
  { value: 1250,               places: -2, is: 1300,     why: 'tens' },
  { value: 2 ** 52 + 0.5,      places: 0,  is: UNKNOWN,  why: 'wider than the fifteen digits that are shown' },
  { value: 0.1 + 0.2,          places: 20, is: UNKNOWN,  why: 'its seventeen digits and the fifteen shown are two figures' },
])('$value at $places: $why', ({ value, places, is }) => {
  expect(roundHalfUp(value, places)).toBe(is);
});

test('rounds as both decimals do, however near to a half', () => {
  const nearHalf = fc
    .tuple(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 8 }),
      fc.double({ min: -1, max: 1, noNaN: true }),
    )
    .map(([whole, places, off]) => ({ value: (whole + 0.5 + off * 10 ** -(places + 4)) / 10 ** places, places }));
  const quotient = fc
    .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 6 }))
    .map(([a, b, places]) => ({ value: (a / b) * 100, places }));
  const any = fc.record({ value: fc.double({ noNaN: true }), places: fc.integer({ min: -3, max: 20 }) });
  fc.assert(
    fc.property(fc.oneof(nearHalf, quotient, any), ({ value, places }) => {
      expect(roundHalfUp(value, places)).toBe(roundedExactly(value, places));
    }),
    { numRuns: 5_000 },
  );
});
