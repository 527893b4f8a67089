import { expect, test } from '@jest/globals';
import type { Cell, SheetGrid } from '../sheet/grid.js';
import { followUp } from './follow-up.js';

function sheet(...cells: readonly (Cell | null)[]): SheetGrid {
  return {
    name: '表',
    visibility: 'visible',
    cells: [cells],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: null,
  };
}

const sum = (value: Cell['value']): Cell => ({ value, formula: 'SUM(A1,1)' });

// prettier-ignore
test.each([
  { why: 'a sum follows',                      before: [{ value: '2' }, sum(1)],     after: [{ value: 2 }, sum(1)],     results: [3],  unknown: 0 },
  { why: 'what still holds stays',             before: [{ value: 2 }, sum(3)],       after: [{ value: 2 }, sum(3)],     results: [],   unknown: 0 },
  { why: 'what was not true before is told by a check', before: [{ value: 2 }, sum(9)], after: [{ value: 5 }, sum(9)],  results: [],   unknown: 0 },
  { why: 'a formula that was just written is no follow-up', before: [{ value: 2 }, null], after: [{ value: 2 }, sum(9)], results: [], unknown: 0 },
  { why: 'a function that nobody knows',       before: [{ value: 2 }, { value: 1, formula: 'NOSUCH(A1)' }], after: [{ value: 3 }, { value: 1, formula: 'NOSUCH(A1)' }], results: [], unknown: 1 },
  { why: 'a part of an array',                 before: [{ value: 2 }, { ...sum(3), array: true as const }], after: [{ value: 3 }, { ...sum(3), array: true as const }], results: [], unknown: 1 },
  { why: 'an error cannot be written',         before: [{ value: 2 }, { value: 5, formula: '10/A1' }], after: [{ value: 0 }, { value: 5, formula: '10/A1' }], results: [], unknown: 0 },
])('$why', ({ before, after, results, unknown }) => {
  const found = followUp([sheet(...before)], [sheet(...after)]);
  expect(found.results.map(({ value }) => value)).toEqual(results);
  expect(found.unknown).toHaveLength(unknown);
});
