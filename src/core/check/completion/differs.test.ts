import { describe, expect, test } from '@jest/globals';
import { oneRow, type OneRow } from '../../../../test/support/one-row.js';
import { findings } from '../../../../test/support/subject.js';
import { differs } from './differs.js';

function expected(given: OneRow): unknown[] {
  return findings(differs, oneRow(given)).map(({ data }) => (data as { expected: string | null }).expected);
}

// prettier-ignore
describe('a rate of 96.666…%', () => {
  test.each([
    { why: 'blank is filled, not judged',          rate: '',                 finds: [] },
    { why: 'a mark is as good as blank',           rate: '—',                finds: [] },
    { why: 'no decimals',                          rate: '97',               finds: [] },
    { why: 'two decimals',                         rate: '96.67',            finds: [] },
    { why: 'a share shown in %',                   rate: '0.967{0.0%}',      finds: [] },
    { why: 'all the digits',                       rate: '0.966666666666667{0.0%}', finds: [] },
    { why: 'a formula',                            rate: '=E3/D3*100→96.6666666666667', finds: [] },
    { why: 'a text with a %',                      rate: '"96.7%"',          finds: [] },
    { why: 'a text without',                       rate: '"96.7"',           finds: [] },
    { why: 'a share without a %: percent-scale',   rate: '0.967',            finds: [] },
    { why: 'cut off',                              rate: '96.6',             finds: ['96.7'] },
    { why: 'digits swapped',                       rate: '69.7',             finds: ['96.7'] },
    { why: 'a zero that claims a decimal',         rate: '"97.0%"',          finds: ['96.7'] },
    { why: 'a text that is a share',               rate: '"0.967"',          finds: ['96.7'] },
    { why: 'a formula that gives something else',  rate: '=D3/E3*100→103.4', finds: ['96.7'] },
    { why: 'words that are no rate',               rate: '优秀',             finds: ['96.7'] },
    { why: 'an error is told as such',             rate: '#DIV/0!',          finds: [] },
  ])('written $rate, $why: $finds', ({ rate, finds }) => {
    expect(expected({ cells: { 实际值: '72.5', 完成率: rate }, target: { value: '75' } })).toEqual(finds);
  });
});

// prettier-ignore
test.each([
  { why: 'an unmet 99.96 is no 100',        actual: '99.96', target: {},                        rate: '100',  finds: ['99.96'] },
  { why: 'nor 100.0 in words',              actual: '99.96', target: {},                        rate: '"100.0%"', finds: ['99.96'] },
  { why: '99.96 is itself',                 actual: '99.96', target: {},                        rate: '99.96', finds: [] },
  { why: 'at one decimal fewer it would be 100', actual: '99.96', target: {},                   rate: '99.9', finds: ['99.96'] },
  { why: 'an exact 100 of a strict target', actual: '30',    target: { value: '30', sense: 'more-than' as const }, rate: '100', finds: [] },
  { why: 'above 100',                       actual: '75.9',  target: { value: '75' },            rate: '101.2', finds: [] },
  { why: 'half goes up',                    actual: '2.25',  target: {},                        rate: '2.3',  finds: [] },
  { why: 'half goes up, not down',          actual: '12.25', target: {},                        rate: '12.2', finds: ['12.3'] },
  { why: 'a ceiling has no rate by default', actual: '4.8',  target: { value: '5', sense: 'at-most' as const },  rate: '96', finds: [null] },
  { why: 'nor has it words for one',        actual: '4.8',   target: { value: '5', sense: 'at-most' as const },  rate: '不计算', finds: [] },
  { why: 'cannot be judged: no target',     actual: '98',    target: null,                      rate: '50',   finds: [] },
  { why: 'cannot be judged: no actual',     actual: '',      target: {},                        rate: '50',   finds: [] },
  { why: 'cannot be judged: actual in doubt', actual: '0.98', target: {},                       rate: '50',   finds: [] },
])('a rate of $actual written $rate, $why', ({ actual, target, rate, finds }) => {
  expect(expected({ cells: { 实际值: actual, 完成率: rate }, target })).toEqual(finds);
});

// prettier-ignore
test.each([
  { why: 'as it is',                    difference: '-2.5',            finds: [] },
  { why: 'in points',                   difference: '"-2.5个百分点"',  finds: [] },
  { why: 'shown in %',                  difference: '-0.025{0.0%}',    finds: [] },
  { why: 'fewer decimals, half away from zero', difference: '-3',      finds: [] },
  { why: 'the sign is lost',            difference: '2.5',             finds: ['-2.5'] },
  { why: 'something else',              difference: '-5.2',            finds: ['-2.5'] },
  { why: 'words that are no difference', difference: '差一点',         finds: ['-2.5'] },
  { why: 'blank is filled, not judged', difference: '',                finds: [] },
])('a difference of -2.5 points written $difference, $why', ({ difference, finds }) => {
  expect(expected({ cells: { 实际值: '72.5', 差额: difference }, target: { value: '75' } })).toEqual(finds);
});

test('a count has its difference in its unit', () => {
  const given = {
    cells: { 实际值: '0.0058', 差额: '"-2个"' },
    indicator: { unit: '万个' },
    target: { value: '0.006' },
  };
  expect(expected(given)).toEqual([]);
  expect(expected({ ...given, cells: { ...given.cells, 差额: '"2个"' } })).toEqual(['-0.0002']);
});

// prettier-ignore
describe('a verdict', () => {
  test.each([
    { why: 'as it would be written',          actual: '72.5', written: '低于目标2.5个百分点',  finds: 0 },
    { why: 'in other words',                  actual: '72.5', written: '未完成',               finds: 0 },
    { why: 'in other words, with the figure', actual: '72.5', written: '未达标，差2.5个百分点', finds: 0 },
    { why: 'met, in other words',             actual: '75',   written: '已完成',               finds: 0 },
    { why: 'met',                             actual: '75',   written: '完成目标',             finds: 0 },
    { why: 'exceeded is met, too',            actual: '87.4', written: '已完成',               finds: 0 },
    { why: 'exceeded, by how much',           actual: '87.4', written: '超过12.4个百分点',     finds: 0 },
    { why: 'full-width and spaced',           actual: '87.4', written: '超过 １２．４ 个百分点。', finds: 0 },
    { why: 'exceeded, in other words',        actual: '87.4', written: '超额完成目标',         finds: 0 },
    { why: 'with the rate',                   actual: '72.5', written: '未完成（完成率96.7%）', finds: 0 },
    { why: 'a claim to be met that is not',   actual: '72.5', written: '已完成',               finds: 1 },
    { why: 'a claim to be missed that is met', actual: '75',  written: '未完成',               finds: 1 },
    { why: 'a claim to exceed what is met',   actual: '75',   written: '超额完成',             finds: 1 },
    { why: 'another figure',                  actual: '87.4', written: '超过14.2个百分点',     finds: 1 },
    { why: 'points told as percent',          actual: '87.4', written: '超过12.4%',            finds: 1 },
    { why: 'percent, rightly',                actual: '87.4', written: '超过16.5%',            finds: 0 },
    { why: 'on the wrong side',               actual: '87.4', written: '低于目标12.4个百分点', finds: 1 },
    { why: 'it is due',                       actual: '72.5', written: '未到考核期',           finds: 1 },
    { why: 'cannot be told: nearly',          actual: '72.5', written: '基本完成',             finds: 0 },
    { why: 'cannot be told: words',           actual: '72.5', written: '见附件',               finds: 0 },
    { why: 'cannot be told: the actual is blank', actual: '', written: '已完成',               finds: 0 },
    { why: 'blank is filled, not judged',     actual: '72.5', written: '',                     finds: 0 },
  ])('of $actual against 75 written $written, $why', ({ actual, written, finds }) => {
    expect(expected({ cells: { 实际值: actual, 完成情况: written }, target: { value: '75' } })).toHaveLength(finds);
  });
});

// prettier-ignore
test.each([
  { why: 'ahead, as it would be written',   progress: '快于序时进度10个百分点',   finds: [] },
  { why: 'ahead, in other words',           progress: '超前序时进度',             finds: [] },
  { why: 'the points alone',                progress: '"10个百分点"',             finds: [] },
  { why: 'as good as on time',              progress: '符合序时进度',             finds: [] },
  { why: 'behind is wrong',                 progress: '滞后序时进度10个百分点',   finds: ['快于序时进度10个百分点'] },
  { why: 'other points',                    progress: '快于序时进度1个百分点',    finds: ['快于序时进度10个百分点'] },
  { why: 'cannot be told: a bare number may be the time gone', progress: '60',    finds: [] },
  { why: 'cannot be told: words',           progress: '正常',                     finds: [] },
])('progress of 10 points ahead written $progress, $why', ({ progress, finds }) => {
  const cells = { 实际值: '85', 序时进度: progress };
  const given: OneRow = { cells, indicator: { base: '50' }, target: {}, context: { period: '2023' } };
  expect(expected(given)).toEqual(finds);
});

test('says which column, what stands there and in what unit it should be', () => {
  const [found] = findings(differs, oneRow({ cells: { 实际值: '72.5', 完成率: '96.6' }, target: { value: '75' } }));
  expect(found?.data).toEqual({ role: 'rate', written: '96.6', expected: '96.7', unit: '%' });
  expect(found?.place).toMatchObject({ form: 'main', indicator: '01', role: 'rate' });
});
