import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canHold,
  rangeByTrial,
  smallestSetsByTrial,
  type WholeCondition,
  type WholeForm,
  type WholeProblem,
} from '../../../../test/support/localisation-oracle.js';
import { Exact } from '../../quantity/exact.js';
import type { Condition } from '../linear/linear.js';
import type { Localisation, LocalisationProblem } from './localisation.js';
import { localise } from './localise.js';

const VARIABLES = 5;

const form: fc.Arbitrary<WholeForm> = fc
  .record({
    factors: fc.array(fc.constantFrom(0, 0, 0, 1, 1, -1, 2, -3), { minLength: VARIABLES, maxLength: VARIABLES }),
    sign: fc.constantFrom<WholeForm['sign']>('=', '=', '≤', '<'),
    constant: fc.constantFrom(0, 0, 0, 5, -4, 12),
  })
  .map(({ factors, sign, constant }) => ({
    terms: factors.flatMap((factor, variable) => (factor === 0 ? [] : [[variable, factor] as const])),
    sign,
    constant,
  }));

const choice = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: form },
    { weight: 1, arbitrary: fc.array(form, { minLength: 2, maxLength: 2 }).map((all) => ({ all })) },
  ),
  {
    minLength: 2,
    maxLength: 2,
  },
);
const rule: fc.Arbitrary<WholeCondition> = fc.oneof(
  { weight: 5, arbitrary: form },
  { weight: 2, arbitrary: choice.map((any) => ({ any })) },
  { weight: 1, arbitrary: fc.tuple(form, form).map((all) => ({ all })) },
);

const each = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> =>
  fc.array(item, { minLength: VARIABLES, maxLength: VARIABLES });
const wholeProblem: fc.Arbitrary<WholeProblem> = fc.record({
  values: each(
    fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -12, max: 25 }) }, { weight: 1, arbitrary: fc.constant(null) }),
  ),
  weights: each(fc.constantFrom(1, 1, 1, 2, 3)),
  fixed: each(fc.constantFrom(false, false, false, false, true)),
  ranges: each(fc.constantFrom(null, null, null, [0, 30] as const)),
  rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
});

function conditionOf(whole: WholeCondition): Condition {
  if ('all' in whole) return { kind: 'all', of: whole.all.map(conditionOf) };
  if ('any' in whole) return { kind: 'any', of: whole.any.map(conditionOf) };
  const terms = whole.terms.map(([variable, factor]) => ({ variable, coefficient: Exact.integer(factor) }));
  return { kind: 'form', form: { terms, sign: whole.sign, constant: Exact.integer(whole.constant) } };
}

function problemOf(whole: WholeProblem): LocalisationProblem {
  return {
    values: whole.values.map((value) => (value === null ? null : Exact.integer(value))),
    weights: whole.weights,
    fixed: whole.fixed,
    ranges: whole.ranges.map((range) => range && { low: Exact.integer(range[0]), high: Exact.integer(range[1]) }),
    rules: whole.rules.map(conditionOf),
    most: 200,
  };
}

/** Every way to take one set of each component, as sorted keys. */
function choicesOf({ components }: Localisation): string[] {
  return components
    .map(({ sets }) => sets.map(({ variables }) => variables))
    .reduce((ways, sets) => ways.flatMap((way) => sets.map((set) => [...way, ...set])), [[]] as (readonly number[])[])
    .map((way) => [...way].sort((a, b) => a - b).join())
    .sort();
}

test('all smallest sets, and no others, are those that trying every set finds', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(wholeProblem, (whole) => {
      const found = localise(problemOf(whole));
      const expected = smallestSetsByTrial(whole);
      const kind =
        found.components.length > 1 ? 'several components' : `${found.status} ${found.components[0]?.weight ?? ''}`;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      if (expected === null) expect(found.status).toBe('impossible');
      else {
        expect(found.status).toBe(expected.weight === 0 ? 'holds' : 'found');
        expect(found.components.reduce((sum, { weight }) => sum + weight!, 0)).toBe(expected.weight);
        expect(choicesOf(found)).toEqual(expected.sets);
      }
    }),
    { numRuns: 120, seed: 20261 },
  );
  for (const kind of ['holds ', 'found 1', 'found 2', 'impossible ', 'several components'])
    expect([kind, seen.get(kind) ?? 0]).not.toEqual([kind, 0]);
});

test('what is left open is what trying every corner leaves open, and likely figures put in satisfy the rules', () => {
  let clues = 0;
  fc.assert(
    fc.property(wholeProblem, (whole) => {
      const found = localise(problemOf(whole));
      if (found.status !== 'found' || found.components.length !== 1) return;
      for (const { variables, open, clues: given } of found.components[0]!.sets) {
        const expected = variables.map((variable) => rangeByTrial(whole, variables, variable));
        expect(open.map(({ low, high }) => [low?.toDouble() ?? null, high?.toDouble() ?? null])).toEqual(
          expected.map((ends) => ends.map((end) => (end === null ? null : expect.closeTo(end, 6)))),
        );
        const put = new Map<number, number>();
        for (const [at, clue] of given.entries()) {
          if (clue) put.set(variables[at]!, clue.likely.toDouble());
          if (clue?.other != null) put.set(clue.other, whole.values[variables[at]!]!);
        }
        clues += put.size;
        if (isWhole(put)) expect(canHold(whole, variables, put)).toBe(true);
      }
    }),
    { numRuns: 60, seed: 20262 },
  );
  expect(clues).toBeGreaterThan(5);
});

/** The oracle works on whole numbers. */
function isWhole(put: ReadonlyMap<number, number>): boolean {
  return [...put.values()].every((figure) => Number.isInteger(figure));
}
