import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { completionCases, givenOf } from '../../../test/support/completion-cases.js';
import { judged, type JudgedGiven } from '../../../test/support/judged.js';
import type { Completion } from './completion.js';

const hundredths = (from: number, to: number): fc.Arbitrary<number> => fc.integer({ min: from, max: to });
/** Whole hundredths as a decimal text: no double comes between a case and what it means. */
const text = (of: number): string => (of / 100).toFixed(2);
const level = (target: number, actual: number, more: JudgedGiven = {}): Completion =>
  judged({ ...more, target: { value: text(target), ...more.target }, cells: { actual: actual / 100, ...more.cells } })!;

const runs = { numRuns: 300 };

test('a target is reached where the difference is not below 0, and better where it is above', () => {
  fc.assert(
    fc.property(hundredths(-500, 20_000), hundredths(1, 20_000), (actual, target) => {
      const { status, difference } = level(target, actual);
      expect(status).toBe(({ '-1': 'unmet', '0': 'met', '1': 'exceeded' } as const)[difference!.sign]);
      expect(difference!.sign).toBe(Math.sign(actual - target));
    }),
    runs,
  );
});

test('a ceiling is kept where the difference is not above 0', () => {
  fc.assert(
    fc.property(hundredths(0, 20_000), hundredths(0, 20_000), (actual, target) => {
      const { status, difference, rate } = level(target, actual, { target: { sense: 'at-most' } });
      expect(status).toBe(({ '-1': 'exceeded', '0': 'met', '1': 'unmet' } as const)[difference!.sign]);
      expect(rate).toBeNull();
    }),
    runs,
  );
});

test('more never lowers the rate', () => {
  fc.assert(
    fc.property(hundredths(0, 20_000), hundredths(0, 20_000), hundredths(1, 20_000), (one, other, target) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((actual) => level(target, actual).rate!);
      expect(less!.atMost(more!)).toBe(true);
    }),
    runs,
  );
});

test('an unmet rate never reads 100, but at the very figure of a strict target', () => {
  fc.assert(
    fc.property(completionCases, (drawn) => {
      const completion = judged(givenOf(drawn, drawn.actual))!;
      const { status, rate, rateText, rateDecimals } = completion;
      fc.pre((status === 'unmet' || status === 'in-progress') && rateText !== null);
      expect(rateText!.split('.')[1]?.length ?? 0).toBe(rateDecimals);
      if (Number(rateText) === 100) expect(rate?.toString()).toBe('100');
      const printed = /(?:完成率|目标的)(-?\d+(?:\.\d+)?)%/.exec(completion.verdict)?.[1];
      if (printed !== undefined && Number(printed) === 100) expect(rate?.toString()).toBe('100');
    }),
    runs,
  );
});

test('how a figure is written does not change how it is judged', () => {
  fc.assert(
    fc.property(hundredths(1, 20_000), hundredths(1, 20_000), (actual, target) => {
      const shown = (completion: Completion): string => JSON.stringify({ ...completion, at: null });
      const plain = shown(level(target, actual));
      const share = { value: Number((actual / 10_000).toPrecision(15)), format: '0.00%' };
      expect(shown(level(target, actual, { cells: { actual: share } }))).toBe(plain);
      expect(shown(level(target, actual, { cells: { actual: `${text(actual)}%` } }))).toBe(plain);
      const counts = { indicator: { unit: '万个' } };
      const inThousands = level(target, actual, counts);
      const inOnes = level(target, actual, { ...counts, cells: { actual: { value: actual * 100, unit: '个' } } });
      expect(shown(inOnes)).toBe(shown(inThousands));
    }),
    { numRuns: 100 },
  );
});

test('every case has a status, words, and figures that go together', () => {
  fc.assert(
    fc.property(completionCases, (drawn) => {
      const completion = judged(givenOf(drawn, drawn.actual))!;
      expect(completion.verdict).not.toMatch(/undefined|null|NaN|^$|的%|率%/);
      expect(completion.rate === null || completion.rateText !== null).toBe(true);
      expect(completion.differenceText === null).toBe(completion.differenceUnit === null);
      expect(judged(givenOf(drawn, drawn.actual))).toEqual(completion);
    }),
    runs,
  );
});
