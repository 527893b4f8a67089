import { expect, test } from '@jest/globals';
import { inShort, judged, type JudgedGiven } from '../../../../test/support/judged.js';

const RISE = { kind: 'points-rise' } as const;
const FALL = { kind: 'points-fall', direction: 'lower-is-better' } as const;
const DOUBLE = { kind: 'multiple', unit: '亿元' } as const;

type Case = readonly [why: string, given: JudgedGiven, expected: string];

// prettier-ignore
const CASES: readonly Case[] = [
  ['a rise, reached',            { indicator: RISE, cells: { base: 60, actual: 63 },   target: { value: '3' } }, 'met | 100.0 | 0个百分点 | 实现目标'],
  ['a rise, better',             { indicator: RISE, cells: { base: 60, actual: 64.5 }, target: { value: '3' } }, 'exceeded | 150.0 | 1.5个百分点 | 超过1.5个百分点'],
  ['a rise, missed',             { indicator: RISE, cells: { base: 60, actual: 62 },   target: { value: '3' } }, 'unmet | 66.7 | -1个百分点 | 低于目标1个百分点'],
  ['a fall where a rise is wanted', { indicator: RISE, cells: { base: 60, actual: 59 }, target: { value: '2' } }, 'unmet | -50.0 | -3个百分点 | 低于目标3个百分点'],
  ['a rise of nothing has no rate', { indicator: RISE, cells: { base: 60, actual: 61 }, target: { value: '0' } }, 'exceeded |  | 1个百分点 | 超过1个百分点'],
  ['a fall, reached',            { indicator: FALL, cells: { base: 9, actual: 7 },   target: { value: '2' } }, 'met | 100.0 | 0个百分点 | 实现目标'],
  ['a fall, better',             { indicator: FALL, cells: { base: 9, actual: 6.5 }, target: { value: '2' } }, 'exceeded | 125.0 | 0.5个百分点 | 超过0.5个百分点'],
  ['a fall, missed',             { indicator: FALL, cells: { base: 9, actual: 8 },   target: { value: '2' } }, 'unmet | 50.0 | -1个百分点 | 低于目标1个百分点'],
  ['a rise without a base',      { indicator: RISE, cells: { actual: 63 }, target: { value: '3' } }, 'actual-missing |  |  | 未填报（缺2020年数据）'],
  ['the base of the indicator',  { indicator: { ...RISE, base: '60' }, cells: { actual: 62 }, target: { value: '3' } }, 'unmet | 66.7 | -1个百分点 | 低于目标1个百分点'],
  ['doubled',                    { indicator: DOUBLE, cells: { base: 40, actual: 80 }, target: { value: '2' } }, 'met | 100.0 |  | 实现目标'],
  ['more than doubled',          { indicator: DOUBLE, cells: { base: 40, actual: 90 }, target: { value: '2' } }, 'exceeded | 112.5 |  | 超额完成'],
  ['not doubled',                { indicator: DOUBLE, cells: { base: 40, actual: 70 }, target: { value: '2' } }, 'unmet | 87.5 |  | 未完成'],
  ['not doubled, a count',       { indicator: { ...DOUBLE, unit: '个' }, cells: { base: 40, actual: 70 }, target: { value: '2' } }, 'unmet | 87.5 |  | 未完成（完成率87.5%）'],
  ['doubled and more, a count',  { indicator: { ...DOUBLE, unit: '个' }, cells: { base: 40, actual: 90 }, target: { value: '2' } }, 'exceeded | 112.5 |  | 超额完成（完成率112.5%）'],
  ['a multiple of nothing',      { indicator: DOUBLE, cells: { base: 0, actual: 90 }, target: { value: '2' } }, 'not-applicable |  |  | 不适用'],
  ['a multiple without a base',  { indicator: DOUBLE, cells: { actual: 90 }, target: { value: '2' } }, 'actual-missing |  |  | 未填报（缺2020年数据）'],
];

test.each(CASES)('%s', (_, given, expected) => {
  expect(inShort(judged(given))).toBe(expected);
});

test('the sheet’s base column comes first, then the pack’s figure of the base year, then the indicator’s own', () => {
  const given = { indicator: { ...RISE, base: '61' }, target: { value: '3' } } as const;
  const pack = { actuals: [{ indicator: '2', org: '360732', period: '2020', value: '60' }] };
  expect(judged({ ...given, cells: { actual: 63 } })?.rateText).toBe('66.7');
  expect(judged({ ...given, pack, cells: { actual: 63 } })?.rateText).toBe('100.0');
  expect(judged({ ...given, pack, cells: { base: 62, actual: 63 } })?.rateText).toBe('33.3');
});

test('both are shown as levels', () => {
  const rise = judged({ indicator: RISE, cells: { base: 60, actual: 62 }, target: { value: '3' } });
  const fall = judged({ indicator: FALL, cells: { base: 9, actual: 8 }, target: { value: '2' } });
  expect([rise?.actual?.toString(), rise?.bar?.toString()]).toEqual(['62', '63']);
  expect([fall?.actual?.toString(), fall?.bar?.toString()]).toEqual(['8', '7']);
});
