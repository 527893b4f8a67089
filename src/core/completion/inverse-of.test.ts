import { describe, expect, test } from '@jest/globals';
import { grid } from '../../../test/support/grid.js';
import { inverseOf } from './inverse-of.js';
import type { CellWrite } from './plan.js';

const BEFORE = grid`
  | 1 | 0.5{0%} | =A1+1→2 | "x" | #N/A | |
`;

function write(column: number, given: Partial<CellWrite>): CellWrite {
  const cell = BEFORE.cells[0]![column] ?? null;
  const expected = { value: cell?.value ?? null, formula: cell?.formula ?? null };
  return { at: { sheet: 'Sheet1', row: 0, column }, expected, value: null, formula: null, format: null, ...given };
}

describe('taking a plan back', () => {
  // prettier-ignore
  test.each([
    { why: 'a blank that was filled', column: 5, given: { value: 9 }, now: grid`| 1 | | | | | 9 |`,
      writes: { expected: { value: 9, formula: null }, value: null, formula: null, format: null } },
    { why: 'a formula that was written over', column: 2, given: { value: 7 }, now: grid`| | | 7 |`,
      writes: { expected: { value: 7, formula: null }, value: 2, formula: 'A1+1', format: null } },
    { why: 'a formula that was calculated anew since', column: 0, given: { value: 3, formula: 'B1*6' }, now: grid`| =B1*6→4 |`,
      writes: { expected: { value: 4, formula: 'B1*6' }, value: 1, formula: null, format: null } },
    { why: 'a number format that was set', column: 1, given: { value: 50, format: '0.0' }, now: grid`| | 50{0.0} |`,
      writes: { expected: { value: 50, formula: null }, value: 0.5, formula: null, format: '0%' } },
    { why: 'a format where there was none', column: 0, given: { value: 2, format: '0.0' }, now: grid`| 2{0.0} |`,
      writes: { expected: { value: 2, formula: null }, value: 1, formula: null, format: 'General' } },
    { why: 'a cell that was emptied', column: 3, given: { value: null }, now: grid`| 1 |`,
      writes: { expected: { value: null, formula: null }, value: 'x', formula: null, format: null } },
    { why: 'an error, which becomes blank', column: 4, given: { value: 1 }, now: grid`| | | | | 1 |`,
      writes: { expected: { value: 1, formula: null }, value: null, formula: null, format: null } },
  ])('$why', ({ column, given, now, writes }) => {
    const planned = write(column, given);
    expect(inverseOf([planned], [BEFORE], [now])).toEqual({ writes: [{ at: planned.at, ...writes }], changed: [] });
  });

  // prettier-ignore
  test.each([
    { why: 'another value', given: { value: 9 }, now: grid`| | | | | | 8 |` },
    { why: 'the value as the result of a formula', given: { value: 9 }, now: grid`| | | | | | =A1+8→9 |` },
    { why: 'another formula', given: { value: 2, formula: 'A1+1' }, now: grid`| | | | | | =A1+2→3 |` },
    { why: 'the formula turned into its value', given: { value: 2, formula: 'A1+1' }, now: grid`| | | | | | 2 |` },
    { why: 'nothing', given: { value: 9 }, now: grid`| |` },
  ])('leaves alone a cell that somebody has changed: $why', ({ given, now }) => {
    const planned = write(5, given);
    expect(inverseOf([planned], [BEFORE], [now])).toEqual({ writes: [], changed: [planned] });
  });

  test('only the last of several writes to a cell is there to be taken back', () => {
    const plan = [write(5, { value: 1 }), write(5, { value: 2 })];
    expect(inverseOf(plan, [BEFORE], [grid`| | | | | | 2 |`]).writes).toHaveLength(1);
  });

  test('a sheet that nobody read before: what the plan expected is what was there', () => {
    const planned = write(0, { value: 5, format: '0' });
    expect(inverseOf([planned], [], [grid`| 5{0} |`]).writes).toMatchObject([
      { value: 1, formula: null, format: null },
    ]);
  });
});
