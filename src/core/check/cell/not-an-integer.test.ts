import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { findings } from '../../../../test/support/subject.js';
import { notAnInteger } from './not-an-integer.js';

// prettier-ignore
test.each([
  { why: 'whole',                          unit: '个',   target: '60',    cell: '58',       finds: [] },
  { why: 'half a thing',                   unit: '个',   target: '60',    cell: '58.5',     finds: [{ value: '58.5', unit: '个', whole: '58.5', wholeUnit: '个' }] },
  { why: 'whole in the whole unit',        unit: '万个', target: '0.006', cell: '0.0058',   finds: [] },
  { why: 'not whole in the whole unit',    unit: '万个', target: '0.006', cell: '0.00605',  finds: [{ value: '0.00605', unit: '万个', whole: '60.5', wholeUnit: '个' }] },
  { why: 'a pure number',                  unit: '',     target: '1',     cell: '1.5',      finds: [{ value: '1.5', unit: '', whole: '1.5', wholeUnit: '' }] },
  { why: 'a text that reads so',           unit: '万个', target: '0.006', cell: '"60.5个"', finds: [{ value: '0.00605', unit: '万个', whole: '60.5', wholeUnit: '个' }] },
  { why: 'cannot be judged: scale in doubt', unit: '万个', target: '0.006', cell: '58',     finds: [] },
  { why: 'cannot be judged: blank',        unit: '个',   target: '60',    cell: '',         finds: [] },
])('$cell in a row of $unit, $why', ({ unit, target, cell, finds }) => {
  const subject = oneRow({ cells: { 实际值: cell }, indicator: { unit, integer: true }, target: { value: target } });
  expect(findings(notAnInteger, subject).map(({ data }) => data)).toEqual(finds);
});

test('an indicator that need not be whole', () => {
  expect(findings(notAnInteger, oneRow({ cells: { 实际值: '58.5' }, indicator: { unit: '个' } }))).toEqual([]);
});
