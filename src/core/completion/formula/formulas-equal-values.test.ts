import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recalculate, sameResult } from '../../sheet/formula/recalculate.js';
import type { Cell, SheetGrid } from '../../sheet/grid.js';
import { filedFor } from '../../../../test/support/judged.js';
import { completionCases, filledGrid, givenOf, planned } from '../../../../test/support/completion-cases.js';
import type { PlannedWrite } from '../plan.js';

/** What the planned formulas come to over a sheet. */
function recalculated(grid: SheetGrid, writes: readonly PlannedWrite[]): (write: PlannedWrite) => Cell {
  const result = recalculate([filledGrid(grid, writes)]);
  return ({ at }) => {
    const found = result(at);
    return found === 'unknown'
      ? { value: found }
      : { value: found.value, ...(found.error ? { error: found.error } : {}) };
  };
}

test('a formula gives what the value says', () => {
  fc.assert(
    fc.property(completionCases, (drawn) => {
      const given = givenOf(drawn, drawn.actual);
      const { writes, grid } = planned(given, 'formulas');
      const result = recalculated(grid, writes);
      for (const [index, value] of planned(given, 'values').writes.entries()) {
        const write = writes[index]!;
        expect({ ...write, formula: null }).toEqual({ ...value, format: write.format });
        expect([write.role, result(write)]).toEqual([write.role, { value: value.value }]);
      }
    }),
    { numRuns: 150 },
  );
});

test('nearly every cell gets a formula', () => {
  let all = 0;
  let written = 0;
  fc.assert(
    fc.property(completionCases, (drawn) => {
      const { writes } = planned(givenOf(drawn, drawn.actual), 'formulas');
      all += writes.length;
      written += writes.filter((each) => each.formula !== null).length;
    }),
    { numRuns: 150, seed: 7 },
  );
  expect(written / all).toBeGreaterThan(0.9);
});

test('it still does when the actual changes, or is cleared', () => {
  // Where the noise of doubles would decide a rounding, our own recalculation does not tell: a few in a hundred.
  let told = 0;
  let untold = 0;
  fc.assert(
    fc.property(completionCases, fc.boolean(), (drawn, cleared) => {
      // Roots and quotients are printed at as many decimals as they needed when they were written.
      fc.pre(!['average-growth', 'growth', 'decline'].includes(drawn.defined.kind));
      const before = planned(givenOf(drawn, drawn.actual), 'formulas').writes;
      const later = givenOf(drawn, cleared ? null : drawn.later);
      const result = recalculated(filedFor(later).grids[0]!, before);
      const after = planned(later, 'values').writes;
      for (const write of before.filter((each) => each.formula !== null)) {
        const expected = after.find((each) => each.role === write.role)?.value ?? '';
        const found = result(write);
        if (found.value === 'unknown') untold += 1;
        else told += 1;
        if (found.value === 'unknown') continue;
        const same = sameResult({ value: expected }, found) ? 'the same' : `${found.value} for ${expected}`;
        expect([write.role, same]).toEqual([write.role, 'the same']);
      }
    }),
    { numRuns: 150 },
  );
  expect(untold / (told + untold)).toBeLessThan(0.1);
});
