import { describe, expect, test } from '@jest/globals';
import { Exact } from '../../quantity/exact.js';
import type { Condition } from '../linear/linear.js';
import { figuresOf, localisationProblem, type DrawnProblem } from '../../../../test/support/localisation-problem.js';
import type { Localisation } from './localisation.js';
import { localise } from './localise.js';

/** a profit, b cost, c turnover. */
const TURNOVER = ['a + b - c = 0', 'b - 0.6c >= 0', 'a >= 0', 'b >= 0', 'c >= 0'];

const found = (drawn: DrawnProblem): Localisation => localise(localisationProblem(drawn));
const setsOf = ({ components }: Localisation): unknown =>
  components.map(({ sets }) => sets.map(({ variables }) => variables.map((each) => 'abcdefghijklm'[each]).join('')));

describe('the smallest sets of figures whose change satisfies every rule', () => {
  // prettier-ignore
  test.each([
    { why: 'profit alone, though cost and turnover are in the failed rule too', values: [755, 125, 200], rules: TURNOVER, sets: [['a']] },
    { why: 'weights decide: turnover',     values: [55, 125, 200], weights: [2, 2, 1], rules: TURNOVER, sets: [['c']] },
    { why: 'weights decide: cost',         values: [55, 125, 200], weights: [2, 1, 2], rules: TURNOVER, sets: [['b']] },
    { why: 'weights decide: profit',       values: [55, 125, 200], weights: [1, 2, 2], rules: TURNOVER, sets: [['a']] },
    { why: 'a true sum of 元',             values: [12000000, 8000000, 20000000], rules: ['a + b - c = 0'], sets: [] },
    { why: 'off by 1 in 20,000,000',       values: [12000000, 8000000, 20000001], rules: ['a + b - c = 0'], sets: [['a', 'b', 'c']] },
    { why: 'off by a cent in 10^15',       values: ['1000000000000000.01', '1', '1000000000000001'], rules: ['a + b - c = 0'], sets: [['c', 'a', 'b']] },
    { why: 'a county of 730 organisations: 254 + 476', values: [730, 254, 476], rules: ['a - b - c = 0'], sets: [] },
    { why: 'the same with digits swapped', values: [730, 254, 467], rules: ['a - b - c = 0'], sets: [['c', 'a', 'b']] },
    { why: 'a rule that holds constrains', values: [5, 5, 9],       rules: ['a - b = 0', 'a - c = 0'], sets: [['c']] },
    { why: 'equal rivals are all listed',  values: [5, 9],          rules: ['a - b = 0'], sets: [['a', 'b']] },
    { why: 'a conditional, either side',   values: [3, 0],          rules: ['a <= 0 or b > 0'], sets: [['a', 'b']] },
    { why: 'a conditional that what holds leaves one way out of', values: [3, 0, 3], rules: ['a <= 0 or b > 0', 'a - c = 0', 'c >= 1'], sets: [['b']] },
    { why: 'strict is strict',             values: [5, 5],          rules: ['a - b < 0'], fixed: [false, true], sets: [['a']] },
    { why: 'two faults apart',             values: [1, 2, 4, 8],    rules: ['a - b = 0', 'c - d = 0'], sets: [['a', 'b'], ['c', 'd']] },
    { why: 'a blank is free',              values: [5, null, 9],    rules: ['a - b = 0', 'b - c <= 0'], sets: [] },
    { why: 'a blank that nothing fits',    values: [5, null, 3],    rules: ['a - b = 0', 'b - c <= 0'], sets: [['a', 'c']] },
    { why: 'what is fixed is not suspected', values: [5, 9],        rules: ['a - b = 0'], fixed: [true, false], sets: [['b']] },
    { why: 'outside its range: known to be wrong', values: [-5, 9, 4], rules: ['a + b - c = 0'], ranges: [{ low: figuresOf([0])[0]!, high: null }, null, null], sets: [['ab', 'ac']] },
  ])('$why: $values', ({ sets, ...drawn }) => {
    const localisation = found(drawn);
    expect(setsOf(localisation)).toEqual(sets);
    expect(localisation.status).toBe(sets.length === 0 ? 'holds' : 'found');
  });
});

describe('what is left open', () => {
  // prettier-ignore
  test.each([
    { why: 'one figure',            values: [5, 9],       rules: ['a - b = 0'],                  open: [['9', '9'], ['5', '5']] },
    { why: 'an end',                values: [-5],         rules: ['a >= 0'],                     open: [['0', null]] },
    { why: 'between two',           values: [50, 10, 20], rules: ['a - b >= 0', 'a - c < 0'], fixed: [false, true, true], open: [['10', '20']] },
    { why: 'gaps are not told',     values: [5],          rules: ['a <= 1 or a >= 9', 'a <= 20'], open: [[null, '20']] },
    { why: 'along with a blank',    values: [50, null],   rules: ['a - b = 0', 'b >= 3 and b <= 7'], open: [['3', '7']] },
    { why: 'together with another', values: [5, 6, 0, 4], rules: ['a + b = 4', 'a - c >= 0', 'b - d = 0'], fixed: [false, false, true, true], open: [['0', '0'], ['4', '4']] },
  ])('$why: $values under $rules', ({ open, ...drawn }) => {
    const [component] = found(drawn).components;
    const ends = component!.sets.flatMap((set) => set.open.map(({ low, high }) => [String(low), String(high)]));
    expect(ends.sort()).toEqual(open.map((pair) => pair.map(String)).sort());
  });
});

describe('what cannot be told is said', () => {
  test('rules that no change satisfies are impossible to satisfy, and other components are told all the same', () => {
    const told = found({ values: [5, 9, 1, 2], rules: ['a - b = 0', 'c - d = 0'], fixed: [true, true] });
    expect(told.status).toBe('impossible');
    expect(told.components.map(({ status, failed }) => [status, failed])).toEqual([
      ['impossible', [0]],
      ['found', [1]],
    ]);
  });

  test('more sets than are listed are too many, the best explained first', () => {
    const values = [...Array(12).keys()].map((each) => (each === 7 ? 1070 : each + 100));
    const sum = values.reduce((total, each) => total + each, 0) - 1070 + 107;
    const parts = [...'abcdefghijkl'].join(' + ');
    const told = found({ values: [...values, sum], rules: [`${parts} - m = 0`], most: 5 });
    expect(told.status).toBe('too-many');
    expect(told.components[0]!.sets).toHaveLength(5);
    expect(told.components[0]!.sets[0]).toMatchObject({ variables: [7], clues: [{ kind: 'scale' }] });
    expect(told.components[0]!.sets[0]!.clues[0]!.likely.toString()).toBe('107');
  });

  test('a dense system ends at the bound of steps, the same way each time', () => {
    const problem = localisationProblem({ ...dense(14, 12), steps: 50_000 });
    const told = localise(problem);
    expect(told.status).toBe('bound-reached');
    expect(told.components[0]!.failed.length).toBeGreaterThan(5);
    expect(JSON.stringify(localise(problem))).toBe(JSON.stringify(told));
  });

  test('without a step, nothing is claimed', () => {
    const told = found({ values: [5, 9, null], rules: ['a - b = 0', 'b - c <= 0'], steps: 0 });
    expect(told).toMatchObject({
      status: 'bound-reached',
      components: [{ status: 'bound-reached', weight: null, sets: [] }],
    });
  });
});

describe('components', () => {
  test('faults in groups that a total ties together are settled group by group', () => {
    const groups = [...Array(60).keys()];
    const values = groups.flatMap((group) => [100 + group, (60 + group) * (group % 2 === 0 ? 10 : 1), 40]);
    const total = groups.reduce((sum, group) => sum + 100 + group, 0);
    const rules = groups.map((group) =>
      form([
        [3 * group, 1],
        [3 * group + 1, -1],
        [3 * group + 2, -1],
      ]),
    );
    const top = form([...groups.map((group): [number, number] => [3 * group, 1]), [180, -1]]);
    const told = localise({
      values: figuresOf([...values, total]),
      weights: [...values, total].map(() => 1),
      rules: [...rules, top],
    });
    expect(told.status).toBe('found');
    expect(told.components).toHaveLength(30);
    for (const { failed, sets } of told.components) {
      expect(sets[0]).toMatchObject({ variables: [3 * failed[0]! + 1], clues: [{ kind: 'scale' }] });
    }
  });

  test('faults that cost less together are one component', () => {
    // a and b are too small by the same; c stands in both sums.
    const told = found({ values: [1, 1, 3, 2, 2], rules: ['a + c - d = 0', 'b + c - e = 0'] });
    expect(told.components).toHaveLength(1);
    expect(setsOf(told)).toEqual([['c']]);
  });
});

function form(terms: readonly (readonly [number, number])[]): Condition {
  return {
    kind: 'form',
    form: {
      terms: terms.map(([variable, coefficient]) => ({ variable, coefficient: Exact.integer(coefficient) })),
      sign: '=',
      constant: Exact.zero,
    },
  };
}

/** Every rule over every figure, and none that holds. */
function dense(width: number, count: number): DrawnProblem {
  let state = 7;
  const next = (below: number): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) % below;
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].slice(0, width);
  const sum = (): string => letters.map((letter) => `${next(2) === 0 ? '-' : '+'}${1 + next(4)}${letter}`).join('');
  const rules = [...Array(count).keys()].flatMap(() => [`${sum()}=${next(100)}`, `${sum()}<-5 or ${sum()}<-5`]);
  return { values: letters.map(() => next(1000)), rules };
}
