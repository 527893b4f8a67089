import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Exact, writeScaled } from './exact.js';

const exacts = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([numerator, denominator]) => Exact.ratio(numerator, denominator));

// prettier-ignore
test.each([
  { text: '12.50',   reads: '12.5' },
  { text: '-12.50',  reads: '-12.5' },
  { text: '+5',      reads: '5' },
  { text: '.5',      reads: '0.5' },
  { text: '5.',      reads: '5' },
  { text: '1e-3',    reads: '0.001' },
  { text: '1.5E+3',  reads: '1500' },
  { text: '-0',      reads: '0' },
  { text: '29/30',   reads: '29/30' },
  { text: '6/4',     reads: '1.5' },
  { text: '',        reads: null },
  { text: '.',       reads: null },
  { text: '1/0',     reads: null },
  { text: '1 2',     reads: null },
  { text: '１',      reads: null },
  { text: 'NaN',     reads: null },
  { text: '1e401',   reads: null },
  { text: '1e-401',  reads: null },
  { text: '9'.repeat(401), reads: null },
])('“$text” parses as $reads', ({ text, reads }) => {
  expect(Exact.parse(text)?.toString() ?? null).toBe(reads);
});

// prettier-ignore
test.each([
  { why: 'binary noise is cut off',    stored: 0.1 + 0.2,           reads: '0.3' },
  { why: 'a difference of decimals',   stored: 62.4 - 50,           reads: '12.4' },
  { why: '15 digits are kept',         stored: 123456789012345,     reads: '123456789012345' },
  { why: 'the 16th digit is not',      stored: 1234567890123456,    reads: '1234567890123460' },
  { why: 'small figures',              stored: 1.5e-7,              reads: '0.00000015' },
  { why: 'minus zero is zero',         stored: -0,                  reads: '0' },
  { why: 'no number',                  stored: NaN,                 reads: null },
  { why: 'no end',                     stored: Infinity,            reads: null },
])('the double $stored reads as $reads: $why', ({ stored, reads }) => {
  expect(Exact.fromDouble(stored)?.toString() ?? null).toBe(reads);
});

test('what is written is what a decimal says, and a fraction where no decimal does', () => {
  expect([Exact.of('12.40'), Exact.ratio(1n, 3n), Exact.ratio(-6n, -4n), Exact.integer(-7)].map(String)).toEqual([
    '12.4',
    '1/3',
    '1.5',
    '-7',
  ]);
  expect([Exact.of('0.125').decimals, Exact.ratio(1n, 3n).decimals, Exact.integer(10).decimals]).toEqual([3, null, 0]);
  expect([writeScaled(-1250n, 2), writeScaled(5n, 3), writeScaled(7n, 0)]).toEqual(['-12.50', '0.005', '7']);
  expect(JSON.stringify([Exact.of('96.40')])).toBe('["96.4"]');
});

test('what makes no sense is thrown, for it is our mistake', () => {
  expect(() => Exact.one.over(Exact.zero)).toThrow(RangeError);
  expect(() => Exact.of('abc')).toThrow(RangeError);
  expect(() => Exact.one.power(-1)).toThrow(RangeError);
  expect(() => Exact.one.power(1001)).toThrow(RangeError);
});

describe('laws', () => {
  test('decimals are read as they are written', () => {
    fc.assert(fc.property(exacts, (value) => expect(Exact.parse(value.toString())!.equals(value)).toBe(true)));
  });
  test('sums and products do and undo exactly', () => {
    fc.assert(
      fc.property(exacts, exacts, (a, b) => {
        expect(a.plus(b).minus(b).equals(a)).toBe(true);
        if (!b.isZero) expect(a.times(b).over(b).equals(a)).toBe(true);
        expect(a.plus(b).equals(b.plus(a))).toBe(true);
      }),
    );
  });
  test('order is that of the difference', () => {
    fc.assert(
      fc.property(exacts, exacts, (a, b) => {
        expect(a.compare(b)).toBe(a.minus(b).sign);
        expect([a.lessThan(b), a.atMost(b), a.moreThan(b), a.atLeast(b)]).toEqual([
          ...[a.compare(b) < 0, a.compare(b) <= 0, a.compare(b) > 0, a.compare(b) >= 0],
        ]);
      }),
    );
  });
  test('a whole power is a product', () => {
    fc.assert(
      fc.property(exacts, fc.integer({ min: 0, max: 6 }), (value, exponent) => {
        const product = Array.from({ length: exponent }, () => value).reduce((so, each) => so.times(each), Exact.one);
        expect(value.power(exponent).equals(product)).toBe(true);
      }),
    );
  });
  test('any double reads as its 15 digits do', () => {
    const typed = fc
      .tuple(fc.integer(), fc.integer({ min: 0, max: 9 }))
      .map(([digits, places]) => digits / 10 ** places);
    const sums = fc.tuple(typed, typed).map(([a, b]) => a + b);
    fc.assert(
      fc.property(fc.oneof(fc.double(), typed, sums), (value) => {
        const read = Number.isFinite(value) ? Exact.parse(String(Number(value.toPrecision(15)))) : null;
        expect(Exact.fromDouble(value)?.toFraction()).toBe(read?.toFraction());
      }),
    );
  });
  test('a double of up to 15 digits comes back as it went', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const value = Exact.ratio(BigInt(digits), 10n ** BigInt(places));
        expect(Exact.fromDouble(value.toDouble())!.equals(value)).toBe(true);
      }),
    );
  });
});

describe('where safe integers end, nothing changes', () => {
  const near = fc.oneof(
    fc.bigInt({ min: -20n, max: 20n }),
    fc.bigInt({ min: 2n ** 26n - 9n, max: 2n ** 27n + 9n }),
    fc.bigInt({ min: 2n ** 53n - 9n, max: 2n ** 53n + 9n }),
    fc.bigInt({ min: -(2n ** 53n) - 9n, max: -(2n ** 53n) + 9n }),
    fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
  );
  const bottoms = near.filter((each) => each > 0n);
  const same = (value: Exact, numerator: bigint, denominator: bigint): boolean =>
    value.numerator * denominator === numerator * value.denominator;

  test('sums, differences, products, quotients and order are those of fractions', () => {
    fc.assert(
      fc.property(near, bottoms, near, bottoms, (a, b, c, d) => {
        const [one, other] = [Exact.ratio(a, b), Exact.ratio(c, d)];
        expect(same(one.plus(other), a * d + c * b, b * d)).toBe(true);
        expect(same(one.minus(other), a * d - c * b, b * d)).toBe(true);
        expect(same(one.times(other), a * c, b * d)).toBe(true);
        if (c !== 0n) expect(same(one.over(other), a * d, b * c)).toBe(true);
        const [left, right] = [a * d, c * b];
        expect(one.compare(other)).toBe(left < right ? -1 : left > right ? 1 : 0);
        expect(one.equals(other)).toBe(left === right);
        expect(one.sign).toBe(a < 0n ? -1 : a > 0n ? 1 : 0);
        expect(same(one.negated(), -a, b)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('rounding is that of fractions', () => {
    fc.assert(
      fc.property(near, bottoms, fc.integer({ min: 0, max: 20 }), fc.boolean(), (a, b, decimals, toEven) => {
        const scale = 10n ** BigInt(decimals);
        const size = (a < 0n ? -a : a) * scale;
        const [floor, twice] = [size / b, (size % b) * 2n];
        const up = twice === b ? !toEven || floor % 2n === 1n : twice > b;
        const expected = (floor + (up ? 1n : 0n)) * (a < 0n ? -1n : 1n);
        const rounded = Exact.ratio(a, b).scaled(decimals, toEven);
        expect(BigInt(rounded)).toBe(expected);
        expect(same(Exact.ofScaled(rounded, decimals), expected, scale)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
