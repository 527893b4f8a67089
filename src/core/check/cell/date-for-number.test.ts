import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { findings } from '../../../../test/support/subject.js';
import { dateForNumber } from './date-for-number.js';

// prettier-ignore
test.each([
  { why: 'a number',                            cell: '45000',             finds: [] },
  { why: 'a number under a date format',        cell: '45000{yyyy-mm-dd}', finds: ['2023-03-15'] },
  { why: '3-5, as Excel takes it',              cell: '44990{m"月"d"日"}', finds: ['2023-03-05'] },
  { why: 'a date as text',                      cell: '"2023年3月"',       finds: ['2023年3月'] },
  { why: 'a number with 天 in its format',      cell: '30{0"天"}',         finds: [] },
  { why: 'cannot be judged: blank under a date format', cell: '{yyyy-mm-dd}', finds: [] },
])('$cell, $why: $finds', ({ cell, finds }) => {
  const found = findings(dateForNumber, oneRow({ cells: { 实际值: cell } }));
  expect(found.map(({ data }) => (data as { text: string }).text)).toEqual(finds);
});
