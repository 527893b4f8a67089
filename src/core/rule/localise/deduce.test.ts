import { describe, expect, test } from '@jest/globals';
import { condition, figuresOf, linearForm } from '../../../../test/support/localisation-problem.js';
import { deduceBlanks, deduceTypos, type Deduced } from './deduce.js';
import { localise } from './localise.js';

/** Of Scholtus, as the R package deducorrect tests them; a is the first. */
const EQUATIONS = ['a + b - c = 0', 'b - d = 0', 'e + f + g - h = 0', 'c + h - i = 0', 'i - j - k = 0'];
const TYPED = [1452, 116, 1568, 161, 323, 76, 12, 411, 19979, 1842, 137];

const told = (deduced: readonly Deduced[]): string[] =>
  deduced.map(({ variable, likely }) => `${'abcdefghijk'[variable]} ${likely}`);
const steps = () => ({ left: 100_000 });

describe('typos that equations give away', () => {
  // prettier-ignore
  test.each([
    { why: 'digits swapped, and one typed twice', values: TYPED,              equations: EQUATIONS, typos: ['d 116', 'i 1979'] },
    { why: 'nothing fails',                       values: [1, 2, 3],          equations: ['a + b - c = 0'], typos: [] },
    { why: 'no figure is one slip away',          values: [1000, 2000, 4567], equations: ['a + b - c = 0'], typos: [] },
    { why: 'either figure may have slipped',      values: [116, 161],         equations: ['a - b = 0'], typos: [] },
    { why: 'a figure that holds elsewhere has not', values: [116, 161, 116],  equations: ['a - b = 0', 'a - c = 0'], typos: ['b 116'] },
    { why: 'the figure that mends both sums',     values: [1290, 1000, 920, 1000, 710], equations: ['a - b - c = 0', 'd - c - e = 0'], typos: ['c 290'] },
    { why: 'a blank leaves its equation open',    values: [116, null, 161],   equations: ['a + b - c = 0'], typos: [] },
    { why: 'a sign',                              values: [-5, 5],            equations: ['a - b = 0'], typos: [] },
  ])('$why: $values', ({ values, equations, typos }) => {
    expect(told(deduceTypos(equations.map(linearForm), figuresOf(values), steps()))).toEqual(typos);
  });

  test('the same figures are the smallest sets, and slips explain them', () => {
    const { components } = localise({
      values: figuresOf(TYPED),
      weights: TYPED.map(() => 1),
      rules: EQUATIONS.map(condition),
    });
    expect(components.map(({ failed, sets }) => [failed, sets.map(({ variables }) => variables)])).toEqual([
      [[1], [[3]]],
      [[3, 4], [[8]]],
    ]);
    expect(components.map(({ sets }) => sets[0]!.clues[0]!.kind)).toEqual(['swapped-digits', 'doubled-digit']);
  });
});

describe('blanks that the rules leave one figure for', () => {
  // prettier-ignore
  test.each([
    { why: 'by sums and differences; three parts of one sum stay open', rules: EQUATIONS,
      values: [145, null, 155, null, null, null, null, 86, null, 217, null], blanks: ['b 10', 'd 10', 'i 241', 'k 24'] },
    { why: 'parts that cannot be below 0 of a total of 0', rules: ['a + b - c = 0', 'a >= 0', 'b >= 0'], values: [null, null, 0], blanks: ['a 0', 'b 0'] },
    { why: 'a conditional that leaves one way', rules: ['a <= 0 or b = 7'], values: [3, null], blanks: ['b 7'] },
    { why: 'nothing fits: nothing is deduced', rules: ['a - b = 0', 'b >= 9'], values: [3, null], blanks: [] },
    { why: 'an end that is never reached is no figure', rules: ['b < 5', 'b >= 5 or a >= 0'], values: [-1, null], blanks: [] },
  ])('$why', ({ rules, values, blanks }) => {
    expect(told(deduceBlanks(rules.map(condition), figuresOf(values), steps()))).toEqual(blanks);
  });

  test('without steps nothing is deduced', () => {
    expect(deduceBlanks(EQUATIONS.map(condition), figuresOf([1, null, 3]), { left: 0 })).toEqual([]);
    expect(deduceTypos(EQUATIONS.map(linearForm), figuresOf(TYPED), { left: 0 })).toEqual([]);
  });
});
