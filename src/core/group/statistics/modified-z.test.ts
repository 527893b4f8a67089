import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from '../../quantity/exact.js';
import { round } from '../../quantity/rounding.js';
import { modifiedZ, scoreOf } from './modified-z.js';

const exact = (figures: readonly (number | string)[]) => figures.map((each) => Exact.of(each));

function beyond(figures: readonly (number | string)[], threshold: string): readonly string[] {
  const all = exact(figures);
  const scale = modifiedZ(all);
  if (scale === null) return [];
  return all.filter((each) => scoreOf(each, scale).abs().moreThan(Exact.of(threshold))).map(String);
}

// prettier-ignore
test.each([
  { why: 'one of six stands out', figures: [31, 34, 38, 81, 39, 33], threshold: '3.5', finds: ['81'] },
  { why: 'one far below, one far above', figures: [50, 51, 53, 59, 58, 55, 55, 52, 51, 58, 12, 91], threshold: '2', finds: ['12', '91'] },
  { why: 'all the same: nobody is odd', figures: [100, 100, 100, 100], threshold: '3.5', finds: [] },
  { why: 'more than half the same: the mean deviation measures', figures: [5, 5, 5, 5, 5, 5, 5, 5, 50], threshold: '3.5', finds: ['50'] },
  { why: 'no figures', figures: [], threshold: '3.5', finds: [] },
  { why: 'figures that binary floats cannot write', figures: ['0.1', '0.2', '0.3', '0.30', '0.2', '0.1', '0.2', '9.9'], threshold: '3.5', finds: ['9.9'] },
])('modified z, $why', ({ figures, threshold, finds }) => {
  expect(beyond(figures, threshold)).toEqual(finds);
});

test('the published figures: median 36, MAD 3, and 10.118 for 81', () => {
  const scale = modifiedZ(exact([31, 34, 38, 81, 39, 33]))!;
  expect([scale.median, scale.mad].map(String)).toEqual(['36', '3']);
  expect(scale.by).toBe('median-deviation');
  expect(scoreOf(Exact.of(81), scale).toFraction()).toBe('4047/400'); // 10.1175
  expect(round(scoreOf(Exact.of(81), scale), 3).toString()).toBe('10.118');
});

test('a MAD of zero: the mean deviation times 1.253314', () => {
  const scale = modifiedZ(exact([10, 10, 10, 10, 10, 10, 10, 100]))!;
  expect(scale.mad.isZero).toBe(true);
  expect(scale.by).toBe('mean-deviation');
  expect(scale.step.toString()).toBe('14.0997825'); // 90 ÷ 8 × 1.253314
});

describe('laws', () => {
  const figure = fc.integer({ min: -100_000, max: 100_000 }).map((each) => Exact.ofScaled(each, 2));
  const figures = fc.array(figure, { minLength: 1, maxLength: 30 });
  const scores = (all: readonly Exact[]): readonly string[] | null => {
    const scale = modifiedZ(all);
    return scale && all.map((each) => scoreOf(each, scale).toFraction());
  };

  test('another unit, or a constant added to all, changes no score', () => {
    const factor = fc.integer({ min: 1, max: 9_999 }).map((each) => Exact.ofScaled(each, 2));
    fc.assert(
      fc.property(figures, factor, figure, (all, times, more) => {
        expect(scores(all.map((each) => each.times(times).plus(more)))).toEqual(scores(all));
      }),
    );
  });

  test('the order of the figures changes no score', () => {
    const shuffled = figures.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, order]) => {
        const before = scores(all);
        expect(scores(order.map((at) => all[at]!))).toEqual(before && order.map((at) => before[at]));
      }),
    );
  });

  test('mirrored figures have mirrored scores', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const mirrored = modifiedZ(all.map((each) => each.negated()));
        const scale = modifiedZ(all);
        expect(mirrored === null).toBe(scale === null);
        if (!scale || !mirrored) return;
        for (const each of all)
          expect(scoreOf(each.negated(), mirrored).equals(scoreOf(each, scale).negated())).toBe(true);
      }),
    );
  });

  test('one figure in the middle of all scores zero', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const scale = modifiedZ(all);
        if (scale) expect(scoreOf(scale.median, scale).isZero).toBe(true);
      }),
    );
  });
});
