import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { findings } from '../../../../test/support/subject.js';
import { displayDiffers } from './display-differs.js';

const unmet = { storedStatus: 'unmet', shownStatus: 'met' };

// prettier-ignore
test.each([
  { why: 'shown as stored',                        cell: '59.96',            finds: [] },
  { why: 'shown as stored, with a zero more',      cell: '60{0.0}',          finds: [] },
  { why: 'rounded up to the target',               cell: '59.96{0.0}',       finds: [{ stored: '59.96', shown: '60.0', unit: '%', ...unmet }] },
  { why: 'rounded down to the target',             cell: '60.04{0.0}',       finds: [{ stored: '60.04', shown: '60.0', unit: '%', storedStatus: 'exceeded', shownStatus: 'met' }] },
  { why: 'rounded, but judged the same',           cell: '59.43{0.0}',       finds: [] },
  { why: 'in a cell that shows %',                 cell: '0.5996{0.0%}',     finds: [{ stored: '59.96', shown: '60.0', unit: '%', ...unmet }] },
  { why: 'out of a formula',                       cell: '=A9/B9→59.9566666666667{0}', finds: [{ stored: '59.9566666666667', shown: '60', unit: '%', ...unmet }] },
  { why: 'a text has no format that rounds it',    cell: '"59.96"{0.0}',     finds: [] },
  { why: 'cannot be judged: blank',                cell: '{0.0}',            finds: [] },
  { why: 'cannot be judged: an error',             cell: '#N/A',             finds: [] },
])('$cell against 60, $why', ({ cell, finds }) => {
  const subject = oneRow({ cells: { 实际值: cell }, target: { value: '60' } });
  expect(findings(displayDiffers, subject).map(({ data }) => data)).toEqual(finds);
});

test('cannot be judged: no target', () => {
  expect(findings(displayDiffers, oneRow({ cells: { 实际值: '59.96{0.0}' } }))).toEqual([]);
});

test('a figure shown in the unit of the sheet is told in that of the definition', () => {
  const subject = oneRow({
    cells: { '实际值（个）': '59.6{0}' },
    indicator: { unit: '万个' },
    target: { value: '0.006' },
  });
  const [found] = findings(displayDiffers, subject);
  expect(found?.data).toEqual({ stored: '0.00596', shown: '0.006', unit: '万个', ...unmet });
});
