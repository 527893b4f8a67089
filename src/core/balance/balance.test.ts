import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from '../quantity/exact.js';
import { round } from '../quantity/rounding.js';
import { balance } from './balance.js';
import type { BalanceProblem, SumStatus } from './balancing.js';

type Sums = readonly (readonly [total: number, ...parts: number[]])[];

function problem(cells: readonly (string | null)[], sums: Sums, grids?: readonly (string | null)[]): BalanceProblem {
  return {
    cells: cells.map((cell) => (cell === null ? null : Exact.of(cell))),
    grids: cells.map((_, index) => {
      const grid = grids ? grids[index]! : '1';
      return grid === null ? null : Exact.of(grid);
    }),
    sums: sums.map(([total, ...parts]) => ({ total, parts })),
  };
}

interface Case {
  readonly why: string;
  readonly cells: readonly (string | null)[];
  readonly sums: Sums;
  readonly gives: readonly (number | null)[];
  readonly says: readonly SumStatus[];
  readonly grids?: readonly (string | null)[];
}

// prettier-ignore
const CASES: readonly Case[] = [
  { why: '50.23 + 5.24 = 55.47 in tens at two decimals', cells: ['554.7', '502.3', '52.4'], sums: [[0, 1, 2]], gives: [555, 502, 53], says: ['balanced'] },
  { why: 'equal remainders: the first goes up',          cells: ['1', '0.5', '0.5'],        sums: [[0, 1, 2]], gives: [1, 1, 0],     says: ['balanced'] },
  { why: 'parts that would all round up',                cells: ['1.8', '0.6', '0.6', '0.6'], sums: [[0, 1, 2, 3]], gives: [2, 1, 1, 0], says: ['balanced'] },
  { why: 'parts that would all round down',              cells: ['1.2', '0.4', '0.4', '0.4'], sums: [[0, 1, 2, 3]], gives: [1, 1, 0, 0], says: ['balanced'] },
  { why: 'a zero stays zero, a whole part whole',        cells: ['4.8', '0', '3', '0.9', '0.9'], sums: [[0, 1, 2, 3, 4]], gives: [5, 0, 3, 1, 1], says: ['balanced'] },
  { why: 'a blank part stays blank',                     cells: ['1.6', '0.8', null, '0.8'], sums: [[0, 1, 2, 3]], gives: [2, 1, null, 1], says: ['balanced'] },
  { why: 'negative parts',                               cells: ['-1.4', '-0.7', '-0.7'],   sums: [[0, 1, 2]], gives: [-1, 0, -1],   says: ['balanced'] },
  { why: 'a loss beside a gain',                         cells: ['0.2', '1.5', '-1.3'],     sums: [[0, 1, 2]], gives: [0, 1, -1],    says: ['balanced'] },
  { why: 'nested: the inner total is a share of the outer one first', cells: ['2.2', '1.4', '0.8', '0.7', '0.7'], sums: [[1, 3, 4], [0, 1, 2]], gives: [2, 1, 1, 1, 0], says: ['balanced', 'balanced'] },
  { why: 'one total in two groupings',                   cells: ['1.5', '0.7', '0.8', '0.2', '1.3'], sums: [[0, 1, 2], [0, 3, 4]], gives: [2, 1, 1, 0, 2], says: ['balanced', 'balanced'] },
  { why: 'a total that another form repeats, broken down there', cells: ['1.5', '0.7', '0.8', '1.5', '0.4', '1.1'], sums: [[0, 1, 2], [0, 3], [3, 4, 5]], gives: [2, 1, 1, 2, 1, 1], says: ['balanced', 'balanced', 'balanced'] },
  { why: 'the same sum said twice',                      cells: ['1.5', '0.7', '0.8'],      sums: [[0, 1, 2], [0, 2, 1]], gives: [2, 1, 1], says: ['balanced', 'balanced'] },
  { why: 'a total with one part and a zero',             cells: ['0.6', '0.6', '0'],        sums: [[0, 1, 2]], gives: [1, 1, 0],     says: ['balanced'] },
  { why: 'what does not add up is not made to',          cells: ['9.4', '5.6', '3.6'],      sums: [[0, 1, 2]], gives: [9, 6, 4],     says: ['does-not-hold'] },
  { why: 'a blank total',                                cells: [null, '5.6', '3.6'],       sums: [[0, 1, 2]], gives: [null, 6, 4],  says: ['blank-total'] },
  { why: 'a total without parts',                        cells: ['5.6', null, null],        sums: [[0, 1, 2]], gives: [6, null, null], says: ['no-parts'] },
  { why: 'nothing filled',                               cells: [null, null, null],         sums: [[0, 1, 2]], gives: [null, null, null], says: ['blank'] },
  { why: 'one part is not rounded',                      cells: ['9.2', '5.6', '3.6'],      sums: [[0, 1, 2]], gives: [9, 6, null],  says: ['mixed-units'], grids: ['1', '1', null] },
  { why: 'one part is rounded to another unit',          cells: ['9.2', '5.6', '3.6'],      sums: [[0, 1, 2]], gives: [9, 6, 4],     says: ['mixed-units'], grids: ['1', '1', '100'] },
  { why: 'a part of two totals that plain rounding breaks', cells: ['1', '1', '0.5', '0.5', '0.5'], sums: [[0, 2, 3], [1, 2, 4]], gives: [1, 1, null, null, null], says: ['overlap', 'overlap'] },
  { why: 'a part of two totals that plain rounding keeps', cells: ['1.2', '2.2', '1.1', '0.1', '1.1'], sums: [[0, 2, 3], [1, 2, 4]], gives: [1, 2, 1, 0, 1], says: ['balanced', 'balanced'] },
  { why: 'a part of two totals that is whole',           cells: ['5.2', '5.5', '5', '0.2', '0.5'], sums: [[0, 2, 3], [1, 2, 4]], gives: [5, 6, 5, 0, 1], says: ['balanced', 'balanced'] },
  { why: 'an overlap leaves the rest of the table alone', cells: ['1', '1', '0.5', '0.5', '0.5', '1.5', '0.7', '0.8'], sums: [[0, 2, 3], [1, 2, 4], [5, 6, 7]], gives: [1, 1, null, null, null, 2, 1, 1], says: ['overlap', 'overlap', 'balanced'] },
  { why: 'sums in a circle (all but one must be zero)',  cells: ['0.5', '0.5', '0', '0'],   sums: [[0, 1, 2], [1, 0, 3]], gives: [1, 1, 0, 0], says: ['balanced', 'balanced'] },
  { why: 'no sums at all: plain rounding',               cells: ['0.5', '1.4'],             sums: [],          gives: [1, 1],        says: [] },
];

describe('balance', () => {
  test.each(CASES)('$why', ({ cells, sums, gives, says, grids }) => {
    const result = balance(problem(cells, sums, grids));
    expect(result.balanced.map((each) => (each === null ? null : Number(each)))).toEqual(gives);
    expect(result.sums.map(({ status }) => status)).toEqual(says);
  });

  test('the gap of a sum that does not hold is told in base units', () => {
    const { sums } = balance(problem(['9.4', '5.6', '3.6'], [[0, 1, 2]], ['100', '100', '100']));
    expect(sums[0]?.gap?.toString()).toBe('20');
  });

  test('a chain of ten thousand totals is walked without recursion', () => {
    const cells = Array.from({ length: 10_000 }, (_, index) => `${10_000 - index}.5`);
    cells.push(...cells.map(() => '1'));
    const sums: Sums = Array.from({ length: 9_999 }, (_, index) => [index, index + 1, 10_000 + index]);
    expect(balance(problem(cells, sums)).balanced[9_999]).toBe(2n);
  });
});

/** A random tree: each cell but the first hangs below an earlier one; totals are the sums of their parts. */
const trees = fc
  .record({
    parents: fc.array(fc.nat(), { minLength: 1, maxLength: 30 }),
    leaves: fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 31, maxLength: 31 }),
    blanks: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 31, maxLength: 31 }),
  })
  .map(({ parents, leaves, blanks }) => {
    const below = new Map<number, number[]>();
    parents.forEach((parent, index) => {
      const at = parent % (index + 1);
      below.set(at, [...(below.get(at) ?? []), index + 1]);
    });
    const cells: (Exact | null)[] = Array.from({ length: parents.length + 1 }, () => null);
    for (let cell = parents.length; cell >= 0; cell -= 1) {
      const parts = (below.get(cell) ?? []).map((part) => cells[part]!).filter((each) => each !== null);
      const isLeaf = !below.has(cell);
      if (isLeaf) cells[cell] = blanks[cell] === 0 ? null : Exact.ratio(BigInt(leaves[cell]!), 100n);
      else if (parts.length > 0) cells[cell] = parts.reduce((sum, each) => sum.plus(each), Exact.zero);
    }
    const sums = [...below].map(([total, parts]) => ({ total, parts }));
    return { cells, grids: cells.map(() => Exact.one), sums } satisfies BalanceProblem;
  });

describe('laws of balance, over random trees', () => {
  test('sums hold, nothing moves by a unit, roots are rounded plainly, blanks and zeros stay', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const { balanced, sums } = balance(tree);
        expect(sums.every(({ status }) => status === 'balanced' || status === 'blank')).toBe(true);
        for (const { total, parts } of tree.sums) {
          if (balanced[total] === null) continue;
          expect(parts.reduce((sum, part) => sum + (balanced[part] ?? 0n), 0n)).toBe(balanced[total]);
        }
        tree.cells.forEach((cell, index) => {
          expect(balanced[index] === null).toBe(cell === null);
          if (cell === null) return;
          const moved = Exact.integer(balanced[index]!).minus(cell).abs();
          expect(moved.lessThan(Exact.one)).toBe(true);
          if (cell.isInteger) expect(moved.isZero).toBe(true);
        });
        if (tree.cells[0]) expect(balanced[0]).toBe(round(tree.cells[0], 0).numerator);
      }),
    );
  });

  test('what is balanced already stays as it is', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const once = balance(tree).balanced;
        const again = balance({ ...tree, cells: once.map((each) => (each === null ? null : Exact.integer(each))) });
        expect(again.balanced).toEqual(once);
      }),
    );
  });
});
