import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from '../../quantity/exact.js';
import { ascending, medianOf, quantile } from './order-statistics.js';

test('figures that one double stands for are still told apart', () => {
  const close = ['1.00000000000000000002', '1', '1.00000000000000000001'].map((each) => Exact.of(each));
  expect(ascending(close).map(String)).toEqual(['1', '1.00000000000000000001', '1.00000000000000000002']);
});

test('figures that no double stands for are put in order too', () => {
  const [large, larger] = [Exact.of('9'.repeat(400)), Exact.of('9'.repeat(400)).plus(Exact.one)];
  expect(ascending([larger, Exact.one, large])).toEqual([Exact.one, large, larger]);
});

test('ascending is the exact order', () => {
  const figure = fc.tuple(fc.bigInt(), fc.bigInt({ min: 1n })).map(([top, bottom]) => Exact.ratio(top, bottom));
  fc.assert(
    fc.property(fc.array(figure), (all) => {
      const exact = [...all].sort((a, b) => a.compare(b));
      expect(ascending(all).map((each) => each.toFraction())).toEqual(exact.map((each) => each.toFraction()));
    }),
  );
});

// prettier-ignore
test.each([
  { why: 'of one', figures: ['7'], median: '7' },
  { why: 'of an odd number', figures: ['1', '2', '30'], median: '2' },
  { why: 'of an even number: the mean of the middle two', figures: ['1', '2', '3', '40'], median: '2.5' },
])('median, $why', ({ figures, median }) => {
  expect(String(medianOf(figures.map((each) => Exact.of(each))))).toBe(median);
});

// prettier-ignore
test.each([
  { why: 'between two', p: 0.25, quantile: 1.75 },
  { why: 'the middle', p: 0.5, quantile: 2.5 },
  { why: 'the last', p: 1, quantile: 4 },
])('quantile as QUARTILE.INC takes it, $why', ({ p, quantile: wanted }) => {
  expect(quantile([1, 2, 3, 4], p)).toBe(wanted);
});
