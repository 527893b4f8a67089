import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { codes, findings } from '../../../../test/support/subject.js';
import { percentScale } from './percent-scale.js';

// prettier-ignore
test.each([
  { why: 'a percentage',                          cell: '98',         finds: [] },
  { why: 'a share under a percent format',        cell: '0.98{0%}',   finds: [] },
  { why: 'a share without one',                   cell: '0.98',       finds: [{ written: '0.98', likely: '98', unit: '%' }] },
  { why: 'a percentage under a percent format',   cell: '75{0%}',     finds: [{ written: '7500', likely: '75', unit: '%' }] },
  { why: 'zero is no slip',                       cell: '0',          finds: [] },
  { why: 'a text is told by text-number first',   cell: '"0.98"',     finds: [] },
  { why: 'a text with a % says what it is',       cell: '"0.98%"',    finds: [] },
  { why: 'cannot be judged: blank',               cell: '',           finds: [] },
])('$cell in a row of %, $why', ({ cell, finds }) => {
  const found = findings(percentScale, oneRow({ cells: { 实际值: cell }, target: { value: '95' } }));
  expect(found.map(({ data }) => data)).toEqual(finds);
  expect(found.every((each) => (each.fix ?? null) === null)).toBe(true);
});

// prettier-ignore
test.each([
  { why: 'as the definition gives it',        rate: '96.7',           finds: [] },
  { why: 'a share under a percent format',    rate: '0.967{0.0%}',    finds: [] },
  { why: 'a share without one',               rate: '0.967',          finds: ['cell.percent-scale'] },
  { why: 'all the digits of a formula',       rate: '=G3/D3→0.966666666666667', finds: ['cell.percent-scale'] },
  { why: 'a percentage under a percent format', rate: '96.7{0.0%}',   finds: ['cell.percent-scale'] },
  { why: 'another share is told by completion.differs', rate: '0.867', finds: [] },
  { why: 'so is a text',                      rate: '"0.967"',        finds: [] },
])('a rate of 96.67% written $rate, $why: $finds', ({ rate, finds }) => {
  const subject = oneRow({ cells: { 实际值: '72.5', 完成率: rate }, target: { value: '75' } });
  expect(codes(percentScale, subject)).toEqual(finds);
});

test('a rate that nothing can be held against is left alone', () => {
  expect(codes(percentScale, oneRow({ cells: { 实际值: '72.5', 完成率: '0.967' } }))).toEqual([]);
});
