import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from './exact.js';
import { round, writeFixed, writeShort } from './rounding.js';

// prettier-ignore
test.each([
  { why: 'half goes up',                     value: '2.25',   decimals: 1, up: '2.3',   even: '2.2' },
  { why: 'half goes up, away from zero',     value: '-2.25',  decimals: 1, up: '-2.3',  even: '-2.2' },
  { why: 'half to even goes up too',         value: '2.35',   decimals: 1, up: '2.4',   even: '2.4' },
  { why: 'GB/T 8170: 12.25',                 value: '12.25',  decimals: 1, up: '12.3',  even: '12.2' },
  { why: 'just above half',                  value: '12.251', decimals: 1, up: '12.3',  even: '12.3' },
  { why: 'just below half',                  value: '12.249', decimals: 1, up: '12.2',  even: '12.2' },
  { why: 'what binary figures get wrong',    value: '1.005',  decimals: 2, up: '1.01',  even: '1.00' },
  { why: 'decimals are filled up',           value: '97',     decimals: 1, up: '97.0',  even: '97.0' },
  { why: 'a third',                          value: '290/3',  decimals: 2, up: '96.67', even: '96.67' },
  { why: 'whole numbers',                    value: '0.5',    decimals: 0, up: '1',     even: '0' },
  { why: 'a negative nothing has no sign',   value: '-0.04',  decimals: 1, up: '0.0',   even: '0.0' },
])('$value at $decimals decimals is $up (四舍五入) and $even (GB/T 8170): $why', ({ value, decimals, up, even }) => {
  expect([writeFixed(Exact.of(value), decimals), writeFixed(Exact.of(value), decimals, 'half-even')]).toEqual([up, even]);
});

test('the short form drops what is nothing', () => {
  expect([writeShort(Exact.of('2.50'), 2), writeShort(Exact.of('3.004'), 2), writeShort(Exact.of('1200'), 1)]).toEqual([
    '2.5',
    '3',
    '1200',
  ]);
});

/** Digits after the point and beyond `decimals`, looked at as a person would. */
function byHand(text: string, decimals: number, mode: 'half-up' | 'half-even'): string {
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const kept = BigInt(whole + fraction.padEnd(decimals, '0').slice(0, decimals));
  const rest = fraction.slice(decimals);
  const half = /^50*$/.test(rest);
  const up = half ? mode === 'half-up' || kept % 2n === 1n : rest > '5';
  const digits = String(up ? kept + 1n : kept).padStart(decimals + 1, '0');
  const magnitude = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return negative && /[1-9]/.test(magnitude) ? `-${magnitude}` : magnitude;
}

test.each(['half-up', 'half-even'] as const)('%s does what is done by hand', (mode) => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 4 }),
      (digits, places, decimals) => {
        const value = Exact.ratio(BigInt(digits), 10n ** BigInt(places));
        expect(writeFixed(value, decimals, mode)).toBe(byHand(value.toDecimal()!, decimals, mode));
      },
    ),
    { numRuns: 2000 },
  );
});

test.each(['half-up', 'half-even'] as const)(
  '%s moves by half a unit at most, is symmetric, and twice is once',
  (mode) => {
    const values = fc
      .tuple(fc.integer(), fc.integer({ min: 1, max: 10_000 }))
      .map(([n, d]) => Exact.ratio(BigInt(n), BigInt(d)));
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 5 }), (value, decimals) => {
        const rounded = round(value, decimals, mode);
        const halfUnit = Exact.ratio(1n, 2n * 10n ** BigInt(decimals));
        expect(rounded.minus(value).abs().atMost(halfUnit)).toBe(true);
        expect(round(value.negated(), decimals, mode).equals(rounded.negated())).toBe(true);
        expect(round(rounded, decimals, mode).equals(rounded)).toBe(true);
      }),
    );
  },
);
