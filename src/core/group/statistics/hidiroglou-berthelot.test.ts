import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from '../../quantity/exact.js';
import { hidiroglouBerthelot, type Pair, type RatioParameters } from './hidiroglou-berthelot.js';

const USUAL = { u: Exact.of('0.5'), a: Exact.of('0.05'), c: Exact.of('4') };

function pairsOf(before: readonly (number | string)[], after: readonly (number | string)[]): readonly Pair[] {
  return before.map((each, at) => ({ before: Exact.of(each), after: Exact.of(after[at]!) }));
}
function odd(pairs: readonly Pair[], parameters: RatioParameters = USUAL): readonly number[] {
  const found = hidiroglouBerthelot(pairs, parameters);
  if (found === null) return [];
  const { lower, upper } = found;
  return found.scores.flatMap((score, at) => {
    if (score === null) return [];
    return (lower !== null && score < lower) || (upper !== null && score > upper) ? [at] : [];
  });
}

const HUNDREDS = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000];

test('the published figures: only the sixth, its score and the bounds', () => {
  const pairs = pairsOf(HUNDREDS, [105, 190, 330, 380, 550, 2400, 720, 790, 960, 1010]);
  const found = hidiroglouBerthelot(pairs, USUAL)!;
  expect(odd(pairs)).toEqual([5]);
  expect(found.scores[5]!.toFixed(3)).toBe('139.562');
  expect([found.lower!.toFixed(6), found.upper!.toFixed(6)]).toEqual(['-4.648139', '4.260818']);
  expect(found.scored).toBe(10);
});

// prettier-ignore
test.each([
  { why: 'a tenth where all grow', after: [105, 210, 31, 421, 524, 632, 735, 838, 947, 1049], finds: [2] },
  { why: 'all grow alike, in thirds: no rounding makes one odd', after: HUNDREDS.map((each) => `${each}/3`), finds: [] },
  { why: 'all but two stay: nothing tells what is usual', after: [100, 200, 330, 400, 500, 600, 700, 800, 800, 1000], finds: [] },
  { why: 'zero now is not scored', after: [0, 210, 315, 420, 525, 630, 735, 840, 945, 1050], finds: [] },
  { why: 'below zero is not scored', after: [-5, 205, 330, 410, 540, 615, 760, 820, 980, 1030], finds: [] },
])('ratios to the period before, $why', ({ after, finds }) => {
  expect(odd(pairsOf(HUNDREDS, after))).toEqual(finds);
});

test('size counts as U says: doubling is odd for a large org, not for a small one', () => {
  const before = [...HUNDREDS, 4, 4000];
  const after = [105, 190, 330, 380, 550, 620, 720, 790, 960, 1010, 8, 8000];
  expect(odd(pairsOf(before, after))).toEqual([11]);
  expect(odd(pairsOf(before, after), { ...USUAL, u: Exact.zero })).toEqual([10, 11]);
});

test('a power other than the square root is taken exactly', () => {
  const { scores } = hidiroglouBerthelot(pairsOf([1, 1024, 1], [1, 2048, 1]), { ...USUAL, u: Exact.of('0.3') })!;
  expect(scores[1]!.toFixed(12)).toBe('9.849155306759'); // 2048^0.3 = 8 · 2^0.3
});

test('no pair, and none that can be scored', () => {
  expect(hidiroglouBerthelot([], USUAL)).toBeNull();
  expect(hidiroglouBerthelot(pairsOf([0, 5], [1, 0]), USUAL)).toBeNull();
});

test('figures of hundreds of digits are left out, and spoil nothing', () => {
  const huge = '9'.repeat(400);
  const found = hidiroglouBerthelot(pairsOf([...HUNDREDS, huge], [...HUNDREDS.map((each) => each + 7), huge]), USUAL)!;
  expect(found.scored).toBe(10);
  expect(found.scores[10]).toBeNull();
});

describe('laws', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 }).map((each) => Exact.ofScaled(each, 2));
  const pairs = fc.array(fc.record({ before: amount, after: amount }), { minLength: 1, maxLength: 25 });
  const byRatio = { ...USUAL, u: Exact.zero };

  test('the order of the orgs changes no score and no bound', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const [here, there] = [all, [...all].reverse()].map((each) => hidiroglouBerthelot(each, USUAL)!);
        expect({ ...there!, scores: [...there!.scores].reverse() }).toEqual(here);
      }),
    );
  });

  test('another unit for each period changes nothing where size does not count', () => {
    fc.assert(
      fc.property(pairs, amount, amount, (all, one, other) => {
        const scaled = all.map(({ before, after }) => ({ before: before.times(one), after: after.times(other) }));
        const [here, there] = [all, scaled].map((each) => hidiroglouBerthelot(each, byRatio)!);
        expect([there!.scores, there!.lower, there!.upper]).toEqual([here!.scores, here!.lower, here!.upper]);
      }),
    );
  });

  test('four times as large in both periods doubles every score, and finds the same', () => {
    const four = Exact.integer(4);
    fc.assert(
      fc.property(pairs, (all) => {
        const larger = all.map(({ before, after }) => ({ before: before.times(four), after: after.times(four) }));
        const doubled = hidiroglouBerthelot(all, USUAL)!.scores.map((each) => (each === null ? null : each * 2 + 0));
        expect(hidiroglouBerthelot(larger, USUAL)!.scores).toEqual(doubled);
        expect(odd(larger)).toEqual(odd(all));
      }),
    );
  });

  test('backwards in time every score turns its sign (of an odd number of orgs, whose median is one of them)', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const all = some.length % 2 === 1 ? some : some.slice(1);
        const back = all.map(({ before, after }) => ({ before: after, after: before }));
        const negated = hidiroglouBerthelot(all, USUAL)!.scores.map((each) => (each === null ? null : 0 - each));
        expect(hidiroglouBerthelot(back, USUAL)!.scores).toEqual(negated);
      }),
    );
  });
});
