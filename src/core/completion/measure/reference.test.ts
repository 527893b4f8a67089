import { expect, test } from '@jest/globals';
import type { Pack, Reference, ReferenceValue } from '../../indicator/pack.js';
import { inShort, judged, type JudgedGiven } from '../../../../test/support/judged.js';

const CARE = { kind: 'ratio', unit: '(元/人、月)', reference: 'R' } as const;
const GROWTH = { kind: 'reference-growth', due: 'each-year', reference: 'R' } as const;

const known = (...values: readonly Partial<ReferenceValue>[]): Partial<Pack> => inUnit('元/人·月', ...values);
function inUnit(unit: string, ...values: readonly Partial<ReferenceValue>[]): Partial<Pack> {
  const of: Reference = {
    id: 'R',
    name: '低保标准',
    unit,
    owner: 'org',
    values: values.map((each) => ({ org: '360732', value: '540', from: '2025', ...each })),
  };
  return { references: [of] };
}

type Case = readonly [why: string, given: JudgedGiven, expected: string];

// prettier-ignore
const CASES: readonly Case[] = [
  ['1.3 times, reached',            { indicator: CARE, cells: { reference: 540, actual: 702 }, target: { value: '1.3' } }, 'met | 100.0 | 0元/人、月 | 实现目标'],
  ['1.3 times, better',             { indicator: CARE, cells: { reference: 540, actual: 752 }, target: { value: '1.3' } }, 'exceeded | 107.1 | 50元/人、月 | 超过50(元/人、月)'],
  ['1.3 times, missed',             { indicator: CARE, cells: { reference: 540, actual: 652 }, target: { value: '1.3' } }, 'unmet | 92.9 | -50元/人、月 | 低于目标50元/人、月'],
  ['at least the level itself, k = 1', { indicator: CARE, cells: { reference: 80, actual: 80 }, target: { value: '1' } }, 'met | 100.0 | 0元/人、月 | 实现目标'],
  ['20% of a level',                { indicator: CARE, cells: { reference: 1850, actual: 370 }, target: { value: '0.2' } }, 'met | 100.0 | 0元/人、月 | 实现目标'],
  ['no reference at all',           { indicator: CARE, columns: [{ role: 'actual' }], cells: { actual: 702 }, target: { value: '1.3' } }, 'reference-missing |  |  | 待填参照值'],
  ['its cell is blank',             { indicator: CARE, cells: { actual: 702 }, target: { value: '1.3' } }, 'reference-missing |  |  | 待填参照值'],
  ['its cell says unknown',         { indicator: CARE, cells: { reference: '—', actual: 702 }, target: { value: '1.3' } }, 'reference-missing |  |  | 待填参照值'],
  ['its cell cannot be read',       { indicator: CARE, cells: { reference: '见文件', actual: 702 }, target: { value: '1.3' } }, 'invalid |  |  | 数据待核实'],
  ['both are blank: the actual first', { indicator: CARE, cells: {}, target: { value: '1.3' } }, 'actual-missing |  |  | 未填报'],
  ['a reference of 0',              { indicator: CARE, cells: { reference: 0, actual: 702 }, target: { value: '1.3' } }, 'not-applicable |  |  | 不适用'],
  ['the pack’s figure',             { indicator: CARE, pack: known({}), cells: { actual: 702 }, target: { value: '1.3' } }, 'met | 100.0 | 0元/人、月 | 实现目标'],
  ['the sheet’s comes first',       { indicator: CARE, pack: known({}), cells: { reference: 600, actual: 702 }, target: { value: '1.3' } }, 'unmet | 90.0 | -78元/人、月 | 低于目标78元/人、月'],
  ['of two the later one that holds', { indicator: CARE, pack: known({ value: '500', from: '2021' }, { from: '2024' }, { value: '600', from: '2026' }), cells: { actual: 702 }, target: { value: '1.3' } }, 'met | 100.0 | 0元/人、月 | 实现目标'],
  ['one that began in July holds at the year’s end', { indicator: CARE, pack: known({ from: '2025-07' }), cells: { actual: 702 }, target: { value: '1.3' } }, 'met | 100.0 | 0元/人、月 | 实现目标'],
  ['one that ended in June does not', { indicator: CARE, pack: known({ from: '2024', to: '2025-06' }), cells: { actual: 702 }, target: { value: '1.3' } }, 'reference-missing |  |  | 待填参照值'],
  ['another org’s is never taken',  { indicator: CARE, pack: known({ org: '360733' }), cells: { actual: 702 }, target: { value: '1.3' } }, 'reference-missing |  |  | 待填参照值'],
  ['nor the parent’s',              { indicator: CARE, pack: known({ org: '360700' }), cells: { actual: 702 }, target: { value: '1.3' } }, 'reference-missing |  |  | 待填参照值'],
  ['a yearly reference for a monthly standard', { indicator: CARE, pack: inUnit('元/人·年', { value: '6480' }), cells: { actual: 702 }, target: { value: '1.3' } }, 'met | 100.0 | 0元/人、月 | 实现目标'],
  ['a reference of another dimension', { indicator: CARE, pack: inUnit('%', {}), cells: { actual: 702 }, target: { value: '1.3' } }, 'invalid |  |  | 数据待核实'],
  ['a rate of growth, reached',     { indicator: GROWTH, cells: { reference: 4.2, actual: 4.2 }, target: {} }, 'met |  | 0个百分点 | 实现目标'],
  ['a rate of growth, better',      { indicator: GROWTH, cells: { reference: 4.2, actual: 5 }, target: {} }, 'exceeded |  | 0.8个百分点 | 超过0.8个百分点'],
  ['a rate of growth, missed',      { indicator: GROWTH, cells: { reference: 4.2, actual: 3 }, target: {} }, 'unmet |  | -1.2个百分点 | 低于目标1.2个百分点'],
  ['a fall of the reference',       { indicator: GROWTH, cells: { reference: -1, actual: 0 }, target: {} }, 'exceeded |  | 1个百分点 | 超过1个百分点'],
  ['a growth of 0 in the reference is a figure', { indicator: GROWTH, cells: { reference: 0, actual: 0 }, target: {} }, 'met |  | 0个百分点 | 实现目标'],
  ['no rate to hold it against',    { indicator: GROWTH, cells: { actual: 3 }, target: {} }, 'reference-missing |  |  | 待填参照值'],
];

test.each(CASES)('%s', (_, { target, ...given }, expected) => {
  const aimed = { value: undefined, text: '参照', ...target } as NonNullable<JudgedGiven['target']>;
  expect(inShort(judged({ ...given, target: aimed }))).toBe(expected);
});

test('k·R is the bar', () => {
  const completion = judged({ indicator: CARE, cells: { reference: 540, actual: 652 }, target: { value: '1.3' } });
  expect([completion?.actual?.toString(), completion?.bar?.toString()]).toEqual(['652', '702']);
});

test('a margin in points is added to a reference rate', () => {
  const completion = judged({ indicator: GROWTH, cells: { reference: 4.2, actual: 5 }, target: { value: '1' } });
  expect(inShort(completion)).toBe('unmet |  | -0.2个百分点 | 低于目标0.2个百分点');
});
