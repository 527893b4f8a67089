import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { branchesOf, holdTogether, openRange } from '../../../../test/support/fourier-motzkin.js';
import { all, any, conditionOf, holds, plenty } from '../../../../test/support/linear.js';
import { Exact } from '../../quantity/exact.js';
import { holdsAt } from './holds-at.js';
import type { Condition } from './linear.js';
import { rangeUnder } from './range-under.js';
import { ConditionSolver, satisfiable } from './satisfy.js';
import { smallestConflict } from './smallest-conflict.js';

const IF_X_ABOVE_1 = any('x ≤ 1', 'y < 0');

// prettier-ignore
describe('a smallest conflict is named', () => {
  test.each([
    { why: 'validatetools: a conditional and two bounds', given: [IF_X_ABOVE_1, 'x > 2', 'y > 1'],  conflict: [0, 1, 2] },
    { why: 'validatetools: x is 0 and 1',                 given: ['x = 0', 'x = 1'],                conflict: [0, 1] },
    { why: 'one too many',                                given: ['z < 0', IF_X_ABOVE_1, 'x > 2', 'y > 1'], conflict: [1, 2, 3] },
    { why: 'a pair, though a longer one comes first',     given: ['x - y = 0', 'y - z = 0', 'x - z = 1', 'u = 1', 'u = 2'], conflict: [3, 4] },
    { why: 'none of no options',                          given: ['x = 0', any()],                  conflict: [1] },
    { why: 'all of nothing',                              given: ['x = 0', all()],                  conflict: null },
    { why: 'choices that leave one way',                  given: [any('x = 1', 'x = 2'), any('x = 2', 'x = 3'), any('x = 3', 'x = 4', 'x = 2')], conflict: null },
    { why: 'choices that leave no way',                   given: [any('x = 1', 'x = 2'), any('x = 2', 'x = 3'), any('x = 3', 'x = 1')], conflict: [0, 1, 2] },
  ])('conflict, $why', ({ given, conflict }) => {
    const conditions = given.map(conditionOf);
    const question = { conditions, given: [], doubted: [...conditions.keys()] };
    const found = smallestConflict(question, new ConditionSolver(conditions), plenty(), 100_000);
    expect(found.kind === 'conflict' ? found.numbers : null).toEqual(conflict);
    if (found.kind === 'conflict') expect(found.smallest).toBe(true);
  });
});

// prettier-ignore
describe('a condition is implied by others, or not', () => {
  test.each([
    { why: 'validatetools: x > 1 by x > 2',   denied: 'x ≤ 1',                by: ['x > 2'],             from: [0] },
    { why: 'not the other way',               denied: 'x ≤ 2',                by: ['x > 1'],             from: null },
    { why: 'validatetools: the conditional',  denied: all('x > 0', 'y ≤ 0'),  by: ['x > 1', 'y > 1'],    from: [1] },
    { why: 'a sum of sums',                   denied: any('x - z < 0', 'x - z > 0'), by: ['u < 3', 'x - y = 0', 'y - z = 0'], from: [1, 2] },
  ])('implied, $why', ({ denied, by, from }) => {
    const found = satisfiable([...by, denied].map(conditionOf), plenty());
    const conflict = found.kind === 'unsatisfiable' ? found.conflict : null;
    expect(conflict && conflict.filter((number) => number < by.length)).toEqual(from);
  });
});

describe('the search and trying every branch agree', () => {
  const figure = fc.integer({ min: -2, max: 2 });
  const form = fc
    .record({ x: figure, y: figure, sign: fc.constantFrom('=', '≤', '<'), constant: figure })
    .map(({ x, y, sign, constant }) => {
      const terms = [x, y].map((each, number) => ({ variable: number, coefficient: Exact.integer(each) }));
      return {
        kind: 'form' as const,
        form: {
          terms: terms.filter(({ coefficient }) => !coefficient.isZero),
          sign: sign as '=' | '≤' | '<',
          constant: Exact.integer(constant),
        },
      };
    });
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2 },
      { weight: 2, arbitrary: form },
      fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('condition'), { maxLength: 3 }),
      }),
    ),
  }));
  const conditions = fc.array(condition, { maxLength: 4 });
  const possible = (given: readonly Condition[]) => branchesOf(given).some(holdTogether);

  test('on whether conditions hold together, and at which point', () => {
    fc.assert(
      fc.property(conditions, (given) => {
        const found = satisfiable(given, plenty());
        expect(found.kind).toBe(possible(given) ? 'satisfiable' : 'unsatisfiable');
        if (found.kind === 'satisfiable') expect(given.every((each) => holdsAt(each, found.point))).toBe(true);
        if (found.kind === 'unsatisfiable')
          expect(possible(found.conflict.map((number) => given[number]!))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test('on conflicts: there is none of fewer', () => {
    fc.assert(
      fc.property(conditions, (given) => {
        const question = { conditions: given, given: [], doubted: [...given.keys()] };
        const found = smallestConflict(question, new ConditionSolver(given), plenty(), 100_000);
        const sizes = subsets(given.length).filter((each) => !possible(each.map((number) => given[number]!)));
        const smallest = Math.min(...sizes.map((each) => each.length));
        expect(found.kind === 'conflict' ? found.numbers.length : Infinity).toBe(smallest);
      }),
      { numRuns: 300 },
    );
  });

  test('on ranges', () => {
    fc.assert(
      fc.property(conditions, (given) => {
        const found = rangeUnder([{ variable: 0, coefficient: Exact.one }], given, plenty());
        const ranges = branchesOf(given).map((branch) => openRange(0, branch)).filter((each) => each !== 'none'); // prettier-ignore
        if (ranges.length === 0) expect(found.kind).toBe('infeasible');
        else if (found.kind !== 'range') throw new Error(found.kind);
        else {
          const low = found.low ? `${found.low.attained ? '[' : '('}${found.low.value}` : '(-';
          const high = found.high ? `${found.high.value}${found.high.attained ? ']' : ')'}` : '+)';
          expect(ranges.some((each) => each.startsWith(`${low}, `))).toBe(true);
          expect(ranges.some((each) => each.endsWith(`, ${high}`))).toBe(true);
          for (const branch of branchesOf(given))
            for (const end of [found.low && beyond(found.low, -1), found.high && beyond(found.high, 1)])
              if (end) expect(holdTogether([...branch, end])).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('a solver that is asked again answers as a new one would', () => {
  const conditions = [IF_X_ABOVE_1, 'x > 2', 'y > 1', 'y < 5'].map(conditionOf);
  const solver = new ConditionSolver(conditions);
  const asked = [
    [0, 1, 2],
    [1, 2, 3],
    [0, 1],
    [0, 1, 2, 3],
    [0, 2],
  ];
  expect(asked.map((numbers) => solver.check(numbers, plenty()).kind)).toEqual(
    asked.map((numbers) => satisfiable(numbers.map((each) => conditions[each]!), plenty()).kind), // prettier-ignore
  );
});

test('choices without end stop at the count of steps', () => {
  const pigeons = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((each) => any(...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((hole) => holds(`${'xyzuvwabcd'[each]} = ${hole}`)))); // prettier-ignore
  const apart = [...'xyzuvwabcd'].flatMap((one, i, all) => all.slice(i + 1).map((other) => any(`${one} - ${other} ≥ 1`, `${other} - ${one} ≥ 1`))); // prettier-ignore
  expect(satisfiable([...pigeons, ...apart], { left: 20_000 }).kind).toBe('bound-reached');
});

function beyond({ value, attained }: { readonly value: Exact; readonly attained: boolean }, sense: 1 | -1) {
  const coefficient = Exact.integer(-sense);
  return {
    terms: [{ variable: 0, coefficient }],
    sign: attained ? ('<' as const) : ('≤' as const),
    constant: value.times(coefficient),
  };
}

function subsets(size: number): readonly (readonly number[])[] {
  let all: readonly (readonly number[])[] = [[]];
  for (let number = 0; number < size; number += 1) all = [...all, ...all.map((each) => [...each, number])];
  return all;
}
