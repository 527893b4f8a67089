import { expect, test } from '@jest/globals';
import type { Pack } from '../../indicator/pack.js';
import { filedFor, inShort, judged, type JudgedGiven } from '../../../../test/support/judged.js';

const JOBS = { unit: '人', kind: 'added' } as const;
const BUILT = { unit: '个', kind: 'cumulative' } as const;
const YEARLY = { unit: '万元', kind: 'average-level' } as const;

const actuals = (figures: { readonly [period: string]: string }): Partial<Pack> => ({
  actuals: Object.entries(figures).map(([period, value]) => ({ indicator: '02', org: '360732', period, value })),
});
const FOUR_YEARS = actuals({ 2021: '10', 2022: '12', 2023: '8', 2024: '11' });

const declared = (accumulation: 'current' | 'cumulative' | 'end'): Partial<Pack> => ({
  forms: [
    {
      id: 'main',
      title: '表',
      period: 'year',
      indicators: ['02'],
      columns: [{ role: 'actual', header: '实际值', accumulation }],
    },
  ],
});

type Case = readonly [why: string, given: JudgedGiven, expected: string];

// prettier-ignore
const CASES: readonly Case[] = [
  ['added, reached',                   { indicator: JOBS, cells: { actual: 45 }, target: { value: '45' } }, 'met | 100.0 | 0人 | 实现目标'],
  ['added, better',                    { indicator: JOBS, cells: { actual: 50 }, target: { value: '40' } }, 'exceeded | 125.0 | 10人 | 超过10人（完成率125.0%）'],
  ['added, missed',                    { indicator: JOBS, cells: { actual: 30 }, target: { value: '40' } }, 'unmet | 75.0 | -10人 | 未完成，差10人（完成率75.0%）'],
  ['added is the year’s own: earlier years do not count', { indicator: JOBS, pack: FOUR_YEARS, cells: { actual: 30 }, target: { value: '40' } }, 'unmet | 75.0 | -10人 | 未完成，差10人（完成率75.0%）'],
  ['since the start, from the pack',   { indicator: BUILT, pack: FOUR_YEARS, cells: { actual: 9 }, target: { value: '50' } }, 'met | 100.0 | 0个 | 实现目标'],
  ['since the start, better',          { indicator: BUILT, pack: FOUR_YEARS, cells: { actual: 14 }, target: { value: '50' } }, 'exceeded | 110.0 | 5个 | 超过5个（完成率110.0%）'],
  ['since the start, missed',          { indicator: BUILT, pack: FOUR_YEARS, cells: { actual: 4 }, target: { value: '50' } }, 'unmet | 90.0 | -5个 | 未完成，差5个（完成率90.0%）'],
  ['since the start, years without figures', { indicator: BUILT, pack: actuals({ 2021: '10', 2023: '8' }), cells: { actual: 4 }, target: { value: '50' } }, 'actual-missing |  |  | 未填报（缺2022年、2024年数据）'],
  ['a cumulative column is never summed', { indicator: BUILT, pack: { ...FOUR_YEARS, ...declared('cumulative') }, cells: { actual: 45 }, target: { value: '50' } }, 'unmet | 90.0 | -5个 | 未完成，差5个（完成率90.0%）'],
  ['nor is a stock at the end',        { indicator: BUILT, pack: { ...FOUR_YEARS, ...declared('end') }, cells: { actual: 45 }, target: { value: '50' } }, 'unmet | 90.0 | -5个 | 未完成，差5个（完成率90.0%）'],
  ['a header that says 累计 is one',     { indicator: BUILT, pack: FOUR_YEARS, columns: [{ role: 'actual', header: '累计完成数' }], cells: { actual: 45 }, target: { value: '50' } }, 'unmet | 90.0 | -5个 | 未完成，差5个（完成率90.0%）'],
  ['a current column is summed',       { indicator: BUILT, pack: { ...FOUR_YEARS, ...declared('current') }, cells: { actual: 9 }, target: { value: '50' } }, 'met | 100.0 | 0个 | 实现目标'],
  ['a mean over the plan, reached',    { indicator: YEARLY, pack: FOUR_YEARS, cells: { actual: 9 }, target: { value: '10' } }, 'met | 100.0 | 0万元 | 实现目标'],
  ['a mean over the plan, better',     { indicator: YEARLY, pack: FOUR_YEARS, cells: { actual: 14 }, target: { value: '10' } }, 'exceeded | 110.0 | 1万元 | 超过1万元'],
  ['a mean over the plan, missed',     { indicator: YEARLY, pack: FOUR_YEARS, cells: { actual: 4 }, target: { value: '10' } }, 'unmet | 90.0 | -1万元 | 低于目标1万元'],
  ['a mean that no decimal writes',    { indicator: { ...YEARLY, decimals: 2 }, pack: actuals({ 2021: '10', 2022: '10' }), period: '2023', cells: { actual: 9 }, target: { value: '10', year: 2023 } }, 'unmet | 96.7 | -0.33万元 | 低于目标0.33万元'],
  ['a mean of a cumulative column',    { indicator: YEARLY, pack: { ...declared('cumulative') }, cells: { actual: 45 }, target: { value: '10' } }, 'unmet | 90.0 | -1万元 | 低于目标1万元'],
  ['no figure at all to reach',        { indicator: JOBS, cells: { actual: 3 }, target: { value: '…' } }, 'manual |  |  | 需人工评定'],
];

test.each(CASES)('%s', (_, given, expected) => {
  expect(inShort(judged(given))).toBe(expected);
});

test('of two actual columns the cumulative one is taken for what adds up, the current one for what a year adds', () => {
  const both = [
    { role: 'actual', header: '当期数', accumulation: 'current' },
    { role: 'actual', header: '累计数', accumulation: 'cumulative' },
  ] as const;
  const form = { id: 'main', title: '表', period: 'year', indicators: ['02'], columns: both } as const;
  const cells = { 'actual#0': 9, 'actual#1': 45 };
  const given = { columns: both, cells, pack: { forms: [form] }, target: { value: '50' } };
  expect(judged({ ...given, indicator: BUILT })?.rateText).toBe('90.0');
  expect(judged({ ...given, indicator: JOBS })?.rateText).toBe('18.0');
});

const BESIDE = [{ role: 'actual', period: '2021' }, { role: 'actual', period: '2022' }, { role: 'actual' }] as const;

test('earlier years may stand in columns beside, in an earlier return, or in the pack, which comes first', () => {
  const sums = { indicator: BUILT, target: { value: '30', year: 2023 }, period: '2023' } as const;
  const beside = { columns: BESIDE, cells: { 'actual@2021': 10, 'actual@2022': 12, actual: 8 } };
  expect(judged({ ...sums, ...beside })?.rateText).toBe('100.0');
  expect(judged({ ...sums, ...beside, pack: actuals({ 2022: '9' }) })?.rateText).toBe('90.0');
  const earlier = filedFor({
    ...sums,
    columns: [{ role: 'actual', period: '2021' }],
    cells: { 'actual@2021': 10 },
    period: '2022',
  });
  const previous = filedFor({
    ...sums,
    period: '2022',
    columns: [{ role: 'actual', period: '2021' }, { role: 'actual' }],
    cells: { 'actual@2021': 10, actual: 12 },
  });
  expect(judged({ ...sums, previous: previous.filed, cells: { actual: 8 } })?.rateText).toBe('100.0');
  expect(judged({ ...sums, previous: earlier.filed, cells: { actual: 8, previous: 12 } })?.rateText).toBe('100.0');
});

test('within a year the earlier quarters are added', () => {
  const quarterly = { indicator: JOBS, period: '2025Q2', target: { value: '40' }, cells: { actual: 12 } } as const;
  expect(judged({ ...quarterly, pack: actuals({ '2025Q1': '8' }) })?.rateText).toBe('50.0');
  expect(judged(quarterly)).toMatchObject({ status: 'actual-missing', missing: ['2025Q1'] });
});

test('a mean on course reads no 100 before it is due', () => {
  const mean = { indicator: YEARLY, target: { value: '10' }, period: '2022', pack: actuals({ 2021: '10' }) } as const;
  expect(judged({ ...mean, cells: { actual: 10.008 } })?.rateText).toBe('100.04');
  const capped = { ...mean, pack: { ...mean.pack, settings: { rateCap: '100' } } };
  expect(judged({ ...capped, cells: { actual: 12 } })).toMatchObject({ rateText: '110.0', rateNote: null });
});

test('a mean is reached early only by what the whole plan asks for', () => {
  const mean = {
    indicator: YEARLY,
    target: { value: '10' },
    period: '2023',
    pack: actuals({ 2021: '12', 2022: '12' }),
  } as const;
  expect(inShort(judged({ ...mean, cells: { actual: 9 } }))).toBe(
    'in-progress | 110.0 | 1万元 | 未到考核期，完成2025年目标的110.0%',
  );
  expect(inShort(judged({ ...mean, cells: { actual: 30 } }))).toBe('exceeded | 180.0 | 8万元 | 提前实现规划目标');
});
