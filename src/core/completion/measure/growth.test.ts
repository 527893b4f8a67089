import { expect, test } from '@jest/globals';
import { inShort, judged, type JudgedGiven } from '../../../../test/support/judged.js';

const GROWTH = { kind: 'growth', due: 'each-year' } as const;
const DECLINE = { kind: 'decline', due: 'each-year' } as const;
const PLANNED = { pack: { settings: { growthRate: 'planned' } } } as const;
const OUTPUT = { kind: 'growth', unit: '亿元' } as const;

type Case = readonly [why: string, given: JudgedGiven, expected: string];

// prettier-ignore
const CASES: readonly Case[] = [
  ['a rate, reached',              { indicator: GROWTH, cells: { actual: 5 },   target: { value: '5' } }, 'met |  | 0个百分点 | 实现目标'],
  ['a rate, better: points only',  { indicator: GROWTH, cells: { actual: 5.2 }, target: { value: '5' } }, 'exceeded |  | 0.2个百分点 | 超过0.2个百分点'],
  ['a rate, missed',               { indicator: GROWTH, cells: { actual: 3.1 }, target: { value: '5' } }, 'unmet |  | -1.9个百分点 | 低于目标1.9个百分点'],
  ['a rate within a range',        { indicator: GROWTH, cells: { actual: 5.2 }, target: { value: '5', high: '5.5', sense: 'range' } }, 'met |  |  | 实现目标'],
  ['a rate to be kept low',        { indicator: { ...GROWTH, direction: 'lower-is-better' }, cells: { actual: 2.1 }, target: { value: '3', sense: 'at-most' } }, 'exceeded |  | -0.9个百分点 | 控制在目标以内，低0.9个百分点'],
  ['about a rate',                 { indicator: GROWTH, cells: { actual: 5.2 }, target: { value: '5', sense: 'about' } }, 'manual |  | 0.2个百分点 | 需人工评定'],
  ['planned: (1+a)/(1+t)',         { ...PLANNED, indicator: GROWTH, cells: { actual: 2.9 }, target: { value: '5' } }, 'unmet | 98.0 | -2.1个百分点 | 低于目标2.1个百分点'],
  ['planned, within a rounding of 100', { ...PLANNED, indicator: GROWTH, cells: { actual: 4.97 }, target: { value: '5' } }, 'unmet | 99.97 | -0.03个百分点 | 低于目标0.03个百分点'],
  ['a fall by its size, reached',  { indicator: DECLINE, cells: { actual: 3 },  target: { value: '3' } }, 'met |  | 0个百分点 | 实现目标'],
  ['a fall by its size, better',   { indicator: DECLINE, cells: { actual: 3.5 }, target: { value: '3' } }, 'exceeded |  | 0.5个百分点 | 超过0.5个百分点'],
  ['a fall by its size, missed',   { indicator: DECLINE, cells: { actual: 2 },  target: { value: '3' } }, 'unmet |  | -1个百分点 | 低于目标1个百分点'],
  ['a rise where a fall is wanted', { indicator: DECLINE, cells: { actual: -1 }, target: { value: '3' } }, 'unmet |  | -4个百分点 | 低于目标4个百分点'],
  ['planned fall: (1−a)/(1−t)',    { ...PLANNED, indicator: DECLINE, cells: { actual: 2.98 }, target: { value: '3' } }, 'unmet | 100.02 | -0.02个百分点 | 低于目标0.02个百分点'],
  ['planned fall, better',         { ...PLANNED, indicator: DECLINE, cells: { actual: 12.7 }, target: { value: '3' } }, 'exceeded | 90.0 | 9.7个百分点 | 超过9.7个百分点'],
  ['a level grown since the base', { indicator: OUTPUT, cells: { base: 80, actual: 104 }, target: { value: '25' } }, 'exceeded |  | 5个百分点 | 超过5个百分点'],
  ['a level grown since the year before', { indicator: { ...OUTPUT, due: 'each-year' }, cells: { previous: 100, actual: 104 }, target: { value: '5' } }, 'unmet |  | -1个百分点 | 低于目标1个百分点'],
  ['a level fallen since the base', { indicator: { ...OUTPUT, kind: 'decline' }, cells: { base: 80, actual: 60 }, target: { value: '30' } }, 'unmet |  | -5个百分点 | 低于目标5个百分点'],
  ['growth without an earlier figure', { indicator: { ...OUTPUT, due: 'each-year' }, cells: { actual: 104 }, target: { value: '5' } }, 'actual-missing |  |  | 未填报（缺2024年数据）'],
  ['growth without a base',        { indicator: OUTPUT, cells: { actual: 104 }, target: { value: '5' } }, 'actual-missing |  |  | 未填报（缺2020年数据）'],
  ['growth from nothing',          { indicator: OUTPUT, cells: { base: 0, actual: 104 }, target: { value: '5' } }, 'not-applicable |  |  | 不适用'],
  ['growth from below nothing',    { indicator: OUTPUT, cells: { base: -4, actual: 104 }, target: { value: '5' } }, 'not-applicable |  |  | 不适用'],
];

test.each(CASES)('%s', (_, given, expected) => {
  expect(inShort(judged(given))).toBe(expected);
});

test('of a level both are shown as levels', () => {
  const completion = judged({ indicator: OUTPUT, cells: { base: 80, actual: 104 }, target: { value: '25' } });
  expect([completion?.actual?.toString(), completion?.bar?.toString()]).toEqual(['104', '100']);
});
