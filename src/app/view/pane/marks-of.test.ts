import { expect, test } from '@jest/globals';
import type { Severity } from '../../../core/finding/finding.js';
import type { JudgedFinding } from '../../../core/review/judged.js';
import { MARK_COLOURS } from '../grid/cell-mark.js';
import { marksOf } from './marks-of.js';

const at = (row: number) => ({ sheet: '报表', row, column: 3 });

function found(severity: Severity, ...rows: readonly number[]): JudgedFinding {
  const place = rows.length === 0 ? {} : { at: at(rows[0]!), cells: rows.map(at) };
  return { id: `${severity}|${rows.join()}`, severity, finding: { code: 'stamp.absent', place, data: {} } };
}

// prettier-ignore
test.each([
  { why: 'each cell of a finding',              findings: [found('query', 1, 2)],                  marks: [[1, 'query'], [2, 'query']] },
  { why: 'the worst of what is in a cell',      findings: [found('hint', 1), found('error', 1)],   marks: [[1, 'error']] },
  { why: 'a finding about the whole file',      findings: [found('error')],                        marks: [] },
])('marks: $why', ({ findings, marks }) => {
  expect(marksOf({ kind: 'refused', findings }).map(({ at: { row }, colour }) => [row, colour])).toEqual(
    marks.map(([row, severity]) => [row, MARK_COLOURS[severity as Severity]]),
  );
});

test('no two severities look alike', () => {
  expect(new Set(Object.values(MARK_COLOURS)).size).toBe(4);
});
