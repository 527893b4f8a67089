import { expect, test } from '@jest/globals';
import { indicator, target } from '../../../test/support/pack.js';
import { parsePeriod } from '../indicator/period.js';
import { isDue } from './due.js';

// prettier-ignore
test.each([
  { why: 'before its year',               due: 'end',       period: '2024',    expected: false },
  { why: 'in its year',                   due: 'end',       period: '2025',    expected: true },
  { why: 'after its year',                due: 'end',       period: '2026',    expected: true },
  { why: 'a quarter within its year',     due: 'end',       period: '2025Q3',  expected: false },
  { why: 'the quarter that closes it',    due: 'end',       period: '2025Q4',  expected: true },
  { why: 'a month after its year',        due: 'end',       period: '2026-01', expected: true },
  { why: 'each year',                     due: 'each-year', period: '2022',    expected: true },
  { why: 'each year, not yet over',       due: 'each-year', period: '2022H1',  expected: false },
  { why: 'each year, its second half',    due: 'each-year', period: '2022H2',  expected: true },
  { why: 'kept, in any period',           due: 'hold',      period: '2022Q1',  expected: true },
  { why: 'a milestone of the period',     due: 'end',       period: '2022Q1',  milestone: true, expected: true },
] as const)('a target is due: $why', ({ due, period, expected, ...more }) => {
  const of = indicator({ code: '01', name: '甲', due });
  expect(isDue(of, target({ indicator: '01' }), parsePeriod(period)!, 'milestone' in more)).toBe(expected);
});
