import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { figures } from '../../../../test/support/claims.js';
import { Exact } from '../../quantity/exact.js';
import { columnOfTexts } from './column-of-texts.js';
import { figureAt, figureColumn, scaledColumn } from './figure-column.js';
import { zeroedValues } from './zeroed-values.js';

describe('a column of exact figures', () => {
  // prettier-ignore
  test.each([
    { why: 'whole',                           given: ['12', '_', '-3'],                 decimals: 0, values: [12, NaN, -3], beyond: [] },
    { why: 'the scale of the finest',         given: ['1.5', '2.25', '-0.01'],          decimals: 2, values: [150, 225, -1], beyond: [] },
    { why: 'a third has no scale',            given: ['1', '1/3'],                      decimals: 0, values: [1, NaN], beyond: [1] },
    { why: 'one with too many decimals',      given: ['1.5', '2', '1e-30'],             decimals: 1, values: [15, 20, NaN], beyond: [2] },
    { why: 'the last below 2^53',             given: ['9007199254740991', '1'],         decimals: 0, values: [9007199254740991, 1], beyond: [] },
    { why: '2^53 itself',                     given: ['9007199254740992', '1'],         decimals: 0, values: [NaN, 1], beyond: [0] },
    { why: 'the few give way to the many',    given: ['9007199254740991', '0.5', '1.5'], decimals: 1, values: [NaN, 5, 15], beyond: [0] },
    { why: 'all blank',                       given: ['_', '_'],                        decimals: 0, values: [NaN, NaN], beyond: [] },
    { why: 'no records',                      given: [],                                decimals: 0, values: [], beyond: [] },
  ])('$why', ({ given, decimals, values, beyond }) => {
    const column = figureColumn(figures(...given));
    expect({ ...column, values: [...column.values], beyond: [...(column.beyond?.keys() ?? [])] }).toEqual({
      decimals,
      values,
      largest: Math.max(0, ...values.filter((each) => !Number.isNaN(each)).map(Math.abs)),
      beyond,
    });
  });

  const digits = fc.tuple(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), fc.integer({ min: 0, max: 18 }));
  const anyFigure = fc.oneof(
    digits.map(([whole, places]) => Exact.ratio(BigInt(whole), 10n ** BigInt(places))),
    fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }).map((value) => Exact.integer(value)),
    fc.constant(Exact.of('1/7')),
    fc.constant(null),
  );

  test('gives every figure back', () => {
    fc.assert(
      fc.property(fc.array(anyFigure), (given) => {
        const column = figureColumn(given);
        expect(given.map((_, record) => String(figureAt(column, record)))).toEqual(given.map(String));
        expect(column.values.every((value) => Number.isNaN(value) || Number.isSafeInteger(value))).toBe(true);
      }),
    );
  });

  test('of one record is as it would be with a blank beside it', () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        const { values, ...lone } = figureColumn([figure]);
        const { values: both, ...beside } = figureColumn([figure, null]);
        expect({ ...lone, first: values[0] }).toEqual({ ...beside, first: both[0] });
      }),
    );
  });

  test('texts give the same figures', () => {
    const text = fc.oneof(
      fc.tuple(fc.integer(), fc.nat(999)).map(([whole, part]) => `${whole}.${String(part).padStart(3, '0')}`),
      fc.integer().map(String),
      fc.constantFrom(
        '',
        '-0',
        '-0.5',
        '.5',
        '7.',
        '1e3',
        '2/3',
        '+4',
        '12345678901234567890',
        '0.0000000000000000001',
      ),
    );
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const column = columnOfTexts(texts);
        const expected = texts.map((each) => (each === '' ? null : Exact.of(each)));
        expect(texts.map((_, record) => String(figureAt(column, record)))).toEqual(expected.map(String));
        expect(column.values.every((value) => Number.isNaN(value) || Number.isSafeInteger(value))).toBe(true);
      }),
    );
  });

  test.each(['十', '1,000', '--1', '1.2.3', '-', '.'])('%s is no number', (text) => {
    expect(() => columnOfTexts(['1', text])).toThrow(RangeError);
  });

  test.each([
    { why: 'a fraction', values: [1, 0.5], decimals: 0 },
    { why: 'past 2^53', values: [2 ** 53], decimals: 0 },
    { why: 'infinite', values: [Infinity], decimals: 0 },
    { why: 'decimals below 0', values: [1], decimals: -1 },
    { why: 'too many decimals', values: [1], decimals: 16 },
  ])('a scaled column is refused: $why', ({ values, decimals }) => {
    expect(() => scaledColumn(Float64Array.from(values), decimals)).toThrow(RangeError);
  });

  test('with 0 for its blanks, made once, the column itself untouched', () => {
    const column = scaledColumn(Float64Array.from([3, Number.NaN]), 1);
    expect([...zeroedValues(column)]).toEqual([3, 0]);
    expect(zeroedValues(column)).toBe(zeroedValues(column));
    expect(column.values[1]).toBeNaN();
  });
});
