import { expect, test } from '@jest/globals';
import { judged, type JudgedGiven } from '../../../test/support/judged.js';

const COUNT = { unit: '人', kind: 'added' } as const;
const SUM = { unit: '个', kind: 'cumulative' } as const;
const GDP = { unit: '亿元', kind: 'average-growth' } as const;
const LOWER = { direction: 'lower-is-better' } as const;
const MILESTONES = {
  value: '80',
  milestones: [
    { period: '2022', value: '64' },
    { period: '2024', value: '76' },
  ],
};
const CUMULATIVE = { columns: [{ role: 'actual', header: '累计数' }] } as const;

type Case = readonly [why: string, given: JudgedGiven, expected: string | null];

// The plan is 2021–2025 on 2020, so 3/5 of the way is gone at the end of 2023.
// prettier-ignore
const CASES: readonly Case[] = [
  ['a level ahead: (72−60)/(80−60) against 3/5', { cells: { base: 60, actual: 72.64 }, target: { value: '80' } }, '72 3.2 快于序时进度3.2个百分点'],
  ['a level on time',             { cells: { base: 60, actual: 72 }, target: { value: '80' } }, '72 0 符合序时进度'],
  ['a level behind',              { cells: { base: 60, actual: 68 }, target: { value: '80' } }, '72 -20 滞后序时进度20个百分点'],
  ['behind by however little',    { cells: { base: 60, actual: 71.999 }, target: { value: '80' } }, '72 -0.005 滞后序时进度0.01个百分点'],
  ['without a base',              { cells: { actual: 68 }, target: { value: '80' } }, null],
  ['with the base at the target', { cells: { base: 80, actual: 68 }, target: { value: '80' } }, null],
  ['with the base past it',       { cells: { base: 85, actual: 68 }, target: { value: '80' } }, null],
  ['a ceiling to come down to',   { indicator: LOWER, cells: { base: 9, actual: 6 }, target: { value: '4', sense: 'at-most' } }, '6 0 符合序时进度'],
  ['a ceiling, slower',           { indicator: LOWER, cells: { base: 9, actual: 7 }, target: { value: '4', sense: 'at-most' } }, '6 -20 滞后序时进度20个百分点'],
  ['a ceiling that was kept all along', { indicator: LOWER, cells: { base: 3, actual: 3.2 }, target: { value: '4', sense: 'at-most' } }, null],
  ['kept every period',           { indicator: { due: 'hold' }, cells: { base: 60, actual: 68 }, target: { value: '80' } }, null],
  ['judged each year',            { indicator: { due: 'each-year' }, cells: { base: 60, actual: 68 }, target: { value: '80' } }, null],
  ['the target’s own year',       { period: '2025', cells: { base: 60, actual: 68 }, target: { value: '80' } }, null],
  ['between two milestones',      { cells: { base: 60, actual: 71 }, target: MILESTONES }, '70 5 快于序时进度5个百分点'],
  ['at a milestone',              { period: '2022', cells: { base: 60, actual: 63 }, target: MILESTONES }, '64 -5 滞后序时进度5个百分点'],
  ['before the first milestone',  { period: '2021', cells: { base: 60, actual: 62 }, target: MILESTONES }, '62 0 符合序时进度'],
  ['a half-year on the way',      { period: '2023H1', cells: { base: 60, actual: 70 }, target: { value: '80' } }, '70 0 符合序时进度'],
  ['a sum starts from nothing',   { ...CUMULATIVE, indicator: SUM, cells: { actual: 25 }, target: { value: '50' } }, '30 -10 滞后序时进度10个百分点'],
  ['a sum, by days',              { ...CUMULATIVE, indicator: SUM, period: '2023-01', pack: { settings: { progressBy: 'days' } }, cells: { actual: 20 }, target: { value: '50' } }, '1522/73 -124/73 滞后序时进度1.7个百分点'],
  ['added within the year',       { indicator: COUNT, period: '2025-01', cells: { actual: 20 }, target: { value: '120' } }, '10 25/3 快于序时进度8.3个百分点'],
  ['added within the year, by days', { indicator: COUNT, period: '2025-01', pack: { settings: { progressBy: 'days' } }, cells: { actual: 31 }, target: { value: '365' } }, '31 0 符合序时进度'],
  ['added, the year over',        { indicator: COUNT, period: '2025', cells: { actual: 20 }, target: { value: '120' } }, null],
  ['added in a year to come',     { indicator: COUNT, period: '2024-01', cells: { actual: 20 }, target: { value: '120' } }, null],
  ['added each year',             { indicator: { ...COUNT, due: 'each-year' }, period: '2024-01', cells: { actual: 10 }, target: { value: '120' } }, '10 0 符合序时进度'],
  ['growth, compounded',          { indicator: GDP, period: '2021', cells: { base: 100, actual: 110 }, target: { value: '10' } }, '110 0 符合序时进度'],
  ['growth, slower',              { indicator: GDP, period: '2022', cells: { base: 100, actual: 115 }, target: { value: '10' } }, '121 -600000/61051 滞后序时进度9.8个百分点'],
  ['growth, within a year',       { indicator: GDP, period: '2022Q2', cells: { base: 100, actual: 115 }, target: { value: '10' } }, null],
  ['points to rise by',           { indicator: { kind: 'points-rise' }, cells: { base: 60, actual: 63 }, target: { value: '5' } }, '63 0 符合序时进度'],
  ['points to fall by',           { indicator: { kind: 'points-fall', ...LOWER }, cells: { base: 60, actual: 58 }, target: { value: '5' } }, '57 -20 滞后序时进度20个百分点'],
  ['to be doubled',               { indicator: { kind: 'multiple', unit: '亿元' }, cells: { base: 40, actual: 64 }, target: { value: '2' } }, '64 0 符合序时进度'],
  ['a range has no course',       { cells: { base: 60, actual: 68 }, target: { value: '80', high: '90', sense: 'range' } }, null],
  ['nor has a rate of growth',    { indicator: { kind: 'growth' }, cells: { base: 60, actual: 68 }, target: { value: '80' } }, null],
  ['nothing filed',               { cells: { base: 60 }, target: { value: '80' } }, null],
];

test.each(CASES)('%s', (_, given, expected) => {
  const progress = judged({ period: '2023', ...given })?.progress ?? null;
  expect(progress && `${progress.expected} ${progress.points} ${progress.text}`).toBe(expected);
});
