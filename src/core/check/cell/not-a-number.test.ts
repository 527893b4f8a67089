import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { findings } from '../../../../test/support/subject.js';
import { notANumber } from './not-a-number.js';

// prettier-ignore
test.each<{ why: string; cell: string; finds: string[] }>([
  { why: 'a number',                      cell: '98',       finds: [] },
  { why: 'a text that reads as one',      cell: '"98"',     finds: [] },
  { why: 'words',                         cell: '见附件',   finds: ['words'] },
  { why: 'about',                         cell: '"约60"',   finds: ['inexact'] },
  { why: 'a bound',                       cell: '"60以上"', finds: ['inexact'] },
  { why: 'two readings',                  cell: '"1,23"',   finds: ['words'] },
  { why: 'a logical value',               cell: 'true',     finds: ['boolean'] },
  { why: 'a date is told as such',        cell: '45000{yyyy-mm-dd}', finds: [] },
  { why: 'an error is told as such',      cell: '#N/A',     finds: [] },
  { why: 'cannot be judged: blank',       cell: '',         finds: [] },
  { why: 'cannot be judged: a mark',      cell: '/',        finds: [] },
])('$cell, $why: $finds', ({ cell, finds }) => {
  const found = findings(notANumber, oneRow({ cells: { 实际值: cell } }));
  expect(found.map(({ data }) => (data as { why: string }).why)).toEqual(finds);
});

test('a qualitative indicator takes words', () => {
  const subject = oneRow({ cells: { 实际值: '已建成并运行' }, indicator: { kind: 'qualitative', unit: '' } });
  expect(findings(notANumber, subject)).toEqual([]);
});

test('a completion column is judged by completion.differs', () => {
  expect(findings(notANumber, oneRow({ cells: { 实际值: '98', 完成率: '优秀', 备注: '见附件' }, target: {} }))).toEqual(
    [],
  );
});
