import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holdTogether, openRange } from '../../../../test/support/fourier-motzkin.js';
import { linear, plenty, variable } from '../../../../test/support/linear.js';
import { Exact } from '../../quantity/exact.js';
import { formHoldsAt } from './holds-at.js';
import type { LinearForm } from './linear.js';
import { rangeOf, type Range } from './range-of.js';
import { feasible, type BoundReached, type Infeasible } from './solve.js';

// prettier-ignore
describe('forms hold together or name an irreducible conflict', () => {
  test.each([
    { why: 'nothing is asked',                 forms: [],                                     conflict: null },
    { why: 'a figure is both',                 forms: ['x = 0', 'x = 1'],                     conflict: [0, 1] },
    { why: 'strict signs leave no point',      forms: ['x < 1', 'x > 1'],                     conflict: [0, 1] },
    { why: 'strict against not',               forms: ['x ≤ 1', 'x > 1'],                     conflict: [0, 1] },
    { why: 'they touch',                       forms: ['x ≤ 1', 'x ≥ 1'],                     conflict: null },
    { why: 'strict signs round a circle',      forms: ['x - y < 0', 'y - z ≤ 0', 'z - x ≤ 0'], conflict: [0, 1, 2] },
    { why: 'the same circle, not strict',      forms: ['x - y ≤ 0', 'y - z ≤ 0', 'z - x ≤ 0'], conflict: null },
    { why: 'a third by the way',               forms: ['y ≥ 3', 'x + y = 10', 'z < 1', 'x ≥ 8'], conflict: [0, 1, 3] },
    { why: 'one sum, written twice as large',  forms: ['2x + 2y ≤ 3', 'x + y ≥ 2'],           conflict: [0, 1] },
    { why: 'a form of no terms that is false', forms: ['x ≤ 1', '≤ -1'],                      conflict: [1] },
    { why: 'a form of no terms that is true',  forms: ['< 1'],                                conflict: null },
  ])('forms, $why', ({ forms, conflict }) => {
    const found = feasible(forms.map(linear), plenty());
    expect(found.kind === 'infeasible' ? found.conflict : null).toEqual(conflict);
  });
});

// prettier-ignore
describe('a range has its ends, attained or not', () => {
  const PEERS = ['x ≥ 1', 'x + y ≤ 10', 'y ≥ 6'];
  test.each([
    { why: 'validatetools: x',               of: 'x', forms: PEERS,                          range: '[1, 4]' },
    { why: 'validatetools: y',               of: 'y', forms: PEERS,                          range: '[6, 9]' },
    { why: 'nothing is said of it',          of: 'z', forms: PEERS,                          range: '(-, +)' },
    { why: 'a strict sign, handed on',       of: 'x', forms: ['x + y = 10', 'y > 3'],        range: '(-, 7)' },
    { why: 'strict, but not what stops it',  of: 'x', forms: ['x < 5', 'x ≤ 3', 'x ≥ 0'],    range: '[0, 3]' },
    { why: 'fixed',                          of: 'x', forms: ['x + y = 10', 'x - y = 0'],    range: '[5, 5]' },
    { why: 'a third',                        of: 'x', forms: ['3x = 1'],                     range: '[1/3, 1/3]' },
    { why: 'none',                           of: 'x', forms: ['x > 1', 'x < 1'],             range: 'none' },
  ])('range, $why', ({ of, forms, range }) => {
    expect(printed(rangeOf(variable(of), forms.map(linear), plenty()))).toBe(range);
  });
});

describe('simplex and elimination agree', () => {
  const figure = fc.integer({ min: -3, max: 3 });
  const form = fc
    .record({
      factors: fc.array(figure, { minLength: 3, maxLength: 3 }),
      sign: fc.constantFrom<LinearForm['sign']>('=', '≤', '<'),
      constant: figure,
    })
    .map(({ factors, sign, constant }): LinearForm => {
      const terms = factors.map((each, number) => ({ variable: number, coefficient: Exact.integer(each) }));
      return { terms: terms.filter(({ coefficient }) => !coefficient.isZero), sign, constant: Exact.integer(constant) };
    });
  const forms = fc.array(form, { maxLength: 6 });

  test('on whether forms hold together, at which point, and which of them do not', () => {
    fc.assert(
      fc.property(forms, (given) => {
        const found = feasible(given, plenty());
        expect(found.kind).toBe(holdTogether(given) ? 'feasible' : 'infeasible');
        if (found.kind === 'feasible') expect(given.every((each) => formHoldsAt(each, found.point))).toBe(true);
        if (found.kind !== 'infeasible') return;
        const conflict = found.conflict.map((number) => given[number]!);
        expect(holdTogether(conflict)).toBe(false);
        for (const each of conflict) expect(holdTogether(conflict.filter((other) => other !== each))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('on ranges, and whether their ends are attained', () => {
    fc.assert(
      fc.property(forms, fc.nat({ max: 2 }), (given, of) => {
        expect(printed(rangeOf(of, given, plenty()))).toBe(openRange(of, given));
      }),
      { numRuns: 500 },
    );
  });
});

test('a search that may spend nothing says so', () => {
  expect(feasible([linear('x + y ≤ 1')], { left: 0 }).kind).toBe('bound-reached');
  expect(rangeOf(0, [linear('x + y ≤ 1')], { left: 5 }).kind).toBe('bound-reached');
});

test('what is left of the steps is counted down, the same each time', () => {
  const spent = [1, 2].map(() => {
    const steps = plenty();
    feasible(['x + y ≥ 3', 'x - y ≥ 1', 'x ≤ 9'].map(linear), steps);
    return steps.left;
  });
  expect(spent[0]).toBe(spent[1]);
  expect(spent[0]).toBeLessThan(plenty().left);
});

function printed(range: Range | Infeasible | BoundReached): string {
  if (range.kind !== 'range') return range.kind === 'infeasible' ? 'none' : range.kind;
  const { low, high } = range;
  return `${low ? `${low.attained ? '[' : '('}${low.value}` : '(-'}, ${high ? `${high.value}${high.attained ? ']' : ')'}` : '+)'}`;
}
