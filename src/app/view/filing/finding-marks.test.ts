import { expect, test } from '@jest/globals';
import type { Severity } from '../../../core/finding/finding.js';
import type { FindingItem } from '../pane/pane-view.js';
import { findingMarks } from './finding-marks.js';

function item(key: string, severity: Severity, ...rows: readonly number[]): FindingItem {
  const cells = rows.map((row) => ({ sheet: '表', row, column: 0 }));
  return {
    ...{ key, severity, cells, at: cells[0] ?? null, text: key, severityLabel: severity },
    ...{ mark: '', place: '', subject: '', details: [], fix: null, explanation: null },
  };
}

const marks = findingMarks([
  item('hint', 'hint', 1),
  item('query', 'query', 1, 2),
  item('error', 'error', 2, 2),
  item('file', 'error'),
]);

// prettier-ignore
test.each([
  { why: 'the worst of two',            row: 1, severity: 'query', key: 'query', label: 'query query\nhint hint' },
  { why: 'a cell named twice is told once', row: 2, severity: 'error', key: 'error', label: 'error error\nquery query' },
])('row $row is marked, $why', ({ row, severity, key, label }) => {
  const at = { sheet: '表', row, column: 0 };
  expect(marks.at(at)).toEqual({ severity, label });
  expect(marks.findingAt(at)).toBe(key);
});

test('nothing found, nothing marked', () => {
  const at = { sheet: '别的表', row: 1, column: 0 };
  expect([marks.at(at), marks.findingAt(at)]).toEqual([null, null]);
});
