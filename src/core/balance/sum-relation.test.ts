import { describe, expect, test } from '@jest/globals';
import { Exact } from '../quantity/exact.js';
import type { ResolvedClaim, ResolvedComparison, ResolvedFigure } from '../rule/resolved.js';
import { sumsOf, variablesIn } from './sum-relation.js';

const cell = (variable: number, factor = '1'): ResolvedFigure => ({
  kind: 'variable',
  variable,
  factor: Exact.of(factor),
});
const sum = (...of: readonly ResolvedFigure[]): ResolvedFigure => ({ kind: 'sum', of });
const less = (of: ResolvedFigure): ResolvedFigure => ({ kind: 'scaled', by: Exact.of(-1), of });
const constant = (value: string): ResolvedFigure => ({ kind: 'constant', value: Exact.of(value) });
const compared = (
  left: ResolvedFigure,
  sign: ResolvedComparison['sign'],
  right: ResolvedFigure,
): ResolvedComparison => ({
  kind: 'comparison',
  left,
  sign,
  right,
  tolerance: null,
  allowance: Exact.zero,
});
const equal = (left: ResolvedFigure, right: ResolvedFigure): ResolvedComparison => compared(left, '=', right);

// prettier-ignore
const CASES: readonly { why: string; claim: ResolvedClaim; sums: readonly (readonly number[])[]; complete: boolean }[] = [
  { why: 'a total and its parts',          claim: equal(cell(0), sum(cell(1), cell(2))),           sums: [[0, 1, 2]], complete: true },
  { why: 'the other way round',            claim: equal(sum(cell(1), cell(2)), cell(0)),           sums: [[0, 1, 2]], complete: true },
  { why: 'a difference is turned',         claim: equal(cell(0), sum(cell(1), less(cell(2)))),     sums: [[1, 0, 2]], complete: true },
  { why: 'a cell between forms',           claim: equal(cell(0), cell(1)),                         sums: [[0, 1]],    complete: true },
  { why: 'units differ, cells do not',     claim: equal(cell(0, '10000'), sum(cell(1), cell(2))),  sums: [[0, 1, 2]], complete: true },
  { why: '合计 leaves blanks out',         claim: equal(cell(0), { kind: 'total', of: [cell(1), cell(2)] }), sums: [[0, 1, 2]], complete: true },
  { why: 'a chain is several',             claim: { kind: 'and', of: [equal(cell(0), sum(cell(1), cell(2))), equal(cell(0), sum(cell(3), cell(4)))] }, sums: [[0, 1, 2], [0, 3, 4]], complete: true },
  { why: 'a chain that ends in a quotient', claim: { kind: 'and', of: [equal(cell(0), sum(cell(1), cell(2))), equal(cell(0), { kind: 'quotient', left: cell(3), right: cell(4) })] }, sums: [[0, 1, 2]], complete: false },
  { why: 'no cell is the total',           claim: equal(sum(cell(0), cell(1)), sum(cell(2), cell(3))), sums: [], complete: false },
  { why: 'a coefficient',                  claim: equal(cell(0), sum(cell(1), { kind: 'scaled', by: Exact.of(2), of: cell(2) })), sums: [], complete: false },
  { why: 'a cell counted twice',           claim: equal(cell(0), sum(cell(1), cell(1))),           sums: [], complete: false },
  { why: 'a constant',                     claim: equal(cell(0), sum(cell(1), constant('5'))),     sums: [], complete: false },
  { why: 'a cell on both sides goes out',  claim: equal(sum(cell(0), cell(3)), sum(cell(1), cell(2), cell(3))), sums: [[0, 1, 2]], complete: true },
  { why: 'no equation',                    claim: compared(cell(0), '≤', sum(cell(1), cell(2))),   sums: [], complete: false },
  { why: 'under a condition',              claim: { kind: 'conditional', when: compared(cell(3), '>', constant('0')), then: equal(cell(0), cell(1)), otherwise: null }, sums: [], complete: false },
];

describe('sumsOf', () => {
  test.each(CASES)('$why', ({ claim, sums, complete }) => {
    const read = sumsOf(claim);
    expect(read.sums.map(({ total, parts }) => [total, ...parts])).toEqual(sums);
    expect(read.complete).toBe(complete);
  });
});

test('every cell of a claim is found, under whatever', () => {
  const claim: ResolvedClaim = {
    kind: 'conditional',
    when: { kind: 'not', of: { kind: 'present', of: [cell(0)] } },
    then: equal({ kind: 'round', of: cell(1), decimals: 1, unit: Exact.one }, { kind: 'max', of: [cell(2), cell(3)] }),
    otherwise: {
      kind: 'equivalence',
      left: equal(cell(4), constant('1')),
      right: equal(cell(5), { kind: 'count', of: [cell(6)] }),
    },
  };
  expect([...variablesIn(claim)].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
