import { expect, test } from '@jest/globals';
import { inShort, judged, type JudgedGiven } from '../../../../test/support/judged.js';

const GDP = { kind: 'average-growth', unit: '亿元' } as const;
const PLANNED = { ...GDP, rate: { growth: 'planned' } } as const;

type Case = readonly [why: string, given: JudgedGiven, expected: string];

// 1.06^5 is 1.3382255776: of a base of 100 it takes exactly 133.82255776.
// prettier-ignore
const CASES: readonly Case[] = [
  ['reached to the last decimal',       { indicator: GDP, cells: { base: 100, actual: 133.82255776 }, target: { value: '6' } }, 'met |  | 0个百分点 | 实现目标'],
  ['missed by the last decimal',        { indicator: GDP, cells: { base: 100, actual: 133.82255775 }, target: { value: '6' } }, 'unmet |  | -0.000000002个百分点 | 低于目标0.000000002个百分点'],
  ['better by the last decimal',        { indicator: GDP, cells: { base: 100, actual: 133.82255777 }, target: { value: '6' } }, 'exceeded |  | 0.000000002个百分点 | 超过0.000000002个百分点'],
  ['better',                            { indicator: GDP, cells: { base: 100, actual: 140 }, target: { value: '6' } }, 'exceeded |  | 1个百分点 | 超过1个百分点'],
  ['missed',                            { indicator: GDP, cells: { base: 100, actual: 130 }, target: { value: '6' } }, 'unmet |  | -0.6个百分点 | 低于目标0.6个百分点'],
  ['a rational root stays exact',       { indicator: GDP, cells: { base: 32, actual: 243 }, target: { value: '50' } }, 'met |  | 0个百分点 | 实现目标'],
  ['planned, a rational root',          { indicator: PLANNED, cells: { base: 32, actual: 243 }, target: { value: '60' } }, 'unmet | 93.8 | -10个百分点 | 低于目标10个百分点'],
  ['planned, an irrational one',        { indicator: PLANNED, cells: { base: 100, actual: 130 }, target: { value: '6' } }, 'unmet | 99.4 | -0.6个百分点 | 低于目标0.6个百分点'],
  ['planned, within a rounding of 100', { indicator: PLANNED, cells: { base: 100, actual: 133.8 }, target: { value: '6' } }, 'unmet | 99.997 | -0.004个百分点 | 低于目标0.004个百分点'],
  ['a base of nothing',                 { indicator: GDP, cells: { base: 0, actual: 130 }, target: { value: '6' } }, 'not-applicable |  |  | 不适用'],
  ['no base',                           { indicator: GDP, cells: { actual: 130 }, target: { value: '6' } }, 'actual-missing |  |  | 未填报（缺2020年数据）'],
  ['a loss has no root: words alone',   { indicator: GDP, cells: { base: 100, actual: -5 }, target: { value: '6' } }, 'unmet |  |  | 未完成'],
  ['a share without a base is the rate itself', { indicator: { kind: 'average-growth' }, cells: { actual: 6.5 }, target: { value: '6' } }, 'exceeded |  | 0.5个百分点 | 超过0.5个百分点'],
  ['no growth is −100%',                { indicator: GDP, cells: { base: 100, actual: 130 }, target: { value: '-100' } }, 'manual |  |  | 需人工评定'],
  ['on course in 2023',                 { indicator: GDP, period: '2023', cells: { base: 100, actual: 121 }, target: { value: '6' } }, 'in-progress |  | 0.6个百分点 | 未到考核期'],
  ['at the level of 2025 in 2023',      { indicator: GDP, period: '2023', cells: { base: 100, actual: 134 }, target: { value: '6' } }, 'exceeded |  | 4.2个百分点 | 提前实现规划目标'],
  ['due each year: the years so far',   { indicator: { ...GDP, due: 'each-year' }, period: '2023', cells: { base: 100, actual: 121 }, target: { value: '6' } }, 'exceeded |  | 0.6个百分点 | 超过0.6个百分点'],
  ['within a year nothing is printed',  { indicator: GDP, period: '2023Q2', cells: { base: 100, actual: 121 }, target: { value: '6' } }, 'in-progress |  |  | 未到考核期'],
];

test.each(CASES)('%s', (_, given, expected) => {
  expect(inShort(judged(given))).toBe(expected);
});

test('what is irrational leaves as a text only', () => {
  const completion = judged({ indicator: PLANNED, cells: { base: 100, actual: 130 }, target: { value: '6' } });
  expect([completion?.rate, completion?.difference]).toEqual([null, null]);
  expect([completion?.rateText, completion?.differenceText]).toEqual(['99.4', '-0.6']);
});
