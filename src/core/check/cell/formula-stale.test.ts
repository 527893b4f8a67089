import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { findings } from '../../../../test/support/subject.js';
import { formulaStale } from './formula-stale.js';

// The row: 序号 A, 指标 B, 单位 C, 上年同期 D, 实际值 E.
// prettier-ignore
test.each([
  { why: 'no formula',                            actual: '98',                    finds: [] },
  { why: 'what it comes to',                      actual: '=D3+1→97',              finds: [] },
  { why: 'what it comes to, but for the noise',   actual: '=D3/7→13.7142857142857', finds: [] },
  { why: 'something else',                        actual: '=D3+1→98',              finds: [{ formula: 'D3+1', stored: '98', recalculated: '97' }] },
  { why: 'an error that is gone',                 actual: '=D3+1→#REF!',           finds: [{ formula: 'D3+1', stored: '#REF!', recalculated: '97' }] },
  { why: 'an error that has come',                actual: '=D3/0→97',              finds: [{ formula: 'D3/0', stored: '97', recalculated: '#DIV/0!' }] },
  { why: 'cannot be judged: another book',        actual: '=[1]台账!B2→98',        finds: [] },
  { why: 'cannot be judged: an unknown function', actual: '=MYSUM(D3)→98',         finds: [] },
  { why: 'cannot be judged: not a formula that can be read', actual: '=D3+→98',    finds: [] },
])('$actual, $why', ({ actual, finds }) => {
  const subject = oneRow({ cells: { 上年同期: '96', 实际值: actual } });
  expect(findings(formulaStale, subject).map(({ data }) => data)).toEqual(finds);
});

test('formulas in the completion columns are looked at, too', () => {
  const cells = { 目标值: '100', 实际值: '98', 完成率: '=ROUND(E3/D3*100,1)→89' };
  const [found] = findings(formulaStale, oneRow({ cells, target: {} }));
  expect([found?.place.role, found?.data]).toEqual([
    'rate',
    { formula: 'ROUND(E3/D3*100,1)', stored: '89', recalculated: '98' },
  ]);
});
