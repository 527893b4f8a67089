import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from './exact.js';
import { round } from './rounding.js';
import { standsFor } from './stands-for.js';

// prettier-ignore
test.each([
  { why: 'no decimals',                          written: '97',               exact: '290/3',  decimals: 0, stands: true },
  { why: 'two decimals',                         written: '96.67',            exact: '290/3',  decimals: 0, stands: true },
  { why: 'cut off instead of rounded',           written: '96.66',            exact: '290/3',  decimals: 0, stands: false },
  { why: 'a trailing zero is a decimal',         written: '97',               exact: '290/3',  decimals: 1, stands: false },
  { why: 'all that a double has',                written: '96.6666666666667', exact: '290/3',  decimals: 0, stands: true },
  { why: 'off by the noise of double arithmetic', written: '96.66666666666661', exact: '290/3', decimals: 0, stands: true },
  { why: 'off by more than that',                written: '96.666667',        exact: '96.66666', decimals: 0, stands: false },
  { why: 'a tie goes up',                        written: '12.3',             exact: '12.25',  decimals: 0, stands: true },
  { why: 'a tie goes up, away from zero',        written: '-12.3',            exact: '-12.25', decimals: 0, stands: true },
  { why: 'zero',                                 written: '0',                exact: '0',      decimals: 0, stands: true },
])('$written for $exact, $why: $stands', ({ written, exact, decimals, stands }) => {
  expect(standsFor(Exact.of(written), Exact.of(exact), 'half-up', decimals)).toBe(stands);
});

test('rounds half to even where the pack says so', () => {
  expect(standsFor(Exact.of('12.2'), Exact.of('12.25'), 'half-even')).toBe(true);
  expect(standsFor(Exact.of('12.3'), Exact.of('12.25'), 'half-even')).toBe(false);
});

test('a figure stands for itself at every precision', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 10_000 }), fc.nat({ max: 6 }), (top, bottom, decimals) => {
      const exact = Exact.ratio(BigInt(top), BigInt(bottom));
      expect(standsFor(round(exact, decimals), exact, 'half-up', decimals)).toBe(true);
    }),
  );
});
