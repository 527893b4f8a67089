import { describe, expect, test } from '@jest/globals';
import type { Exemption, Pack } from '../indicator/pack.js';
import { inShort, judged, type JudgedGiven } from '../../../test/support/judged.js';

type Case = readonly [why: string, given: JudgedGiven, expected: string];

const spared = (kind: Exemption['kind'], given: Partial<Exemption> = {}): Partial<Pack> => ({
  exemptions: [{ kind, reason: '无此类机构', ...given }],
});
const COUNT = { unit: '个' };

// prettier-ignore
const CASES: readonly Case[] = [
  ['blank is missing',                     { cells: {} }, 'actual-missing |  |  | 未填报'],
  ['blanks are blank',                     { cells: { actual: '' } }, 'actual-missing |  |  | 未填报'],
  ['zero is a value',                      { cells: { actual: 0 } }, 'unmet | 0.0 | -100个百分点 | 低于目标100个百分点'],
  ['“—” is unknown',                       { cells: { actual: '—' } }, 'actual-missing |  |  | 未填报'],
  ['“/” is not applicable',                { cells: { actual: '/' } }, 'not-applicable |  |  | 不适用'],
  ['“…” without declared decimals',        { cells: { actual: '…' } }, 'invalid |  |  | 数据待核实'],
  ['“…” where anything so small is a miss', { indicator: { decimals: 1 }, cells: { actual: '…' } }, 'unmet |  |  | 未完成'],
  ['“…” where it decides',                 { indicator: { decimals: 1 }, cells: { actual: '…' }, target: { value: '0.05' } }, 'invalid |  |  | 数据待核实'],
  ['“…” where nothing is the target',      { indicator: { decimals: 1, direction: 'lower-is-better' }, cells: { actual: '…' }, target: { value: '0', sense: 'at-most' } }, 'invalid |  |  | 数据待核实'],
  ['“…” under a ceiling',                  { indicator: { decimals: 1, direction: 'lower-is-better' }, cells: { actual: '…' }, target: { value: '5', sense: 'at-most' } }, 'exceeded |  |  | 超过目标'],
  ['a slip with one reading is judged by it', { cells: { actual: '100%' } }, 'met | 100.0 | 0个百分点 | 实现目标'],
  ['words are not',                        { cells: { actual: '已完成' } }, 'invalid |  |  | 数据待核实'],
  ['an error is not',                      { cells: { actual: { value: null, error: '#N/A' } } }, 'invalid |  |  | 数据待核实'],
  ['a scale in doubt is not',              { cells: { actual: { value: 0.98, state: 'doubtful' } } }, 'invalid |  |  | 数据待核实'],
  ['a figure in another multiple of the unit', { indicator: { unit: '万个' }, target: { value: '0.006' }, cells: { actual: { value: 60, unit: '个' } } }, 'met | 100.0 | 0万个 | 实现目标'],
  ['no target of the org',                 { target: null, cells: { actual: 5 } }, 'not-applicable |  |  | 不适用'],
  ['no target and no actual: no completion', { target: null, cells: {} }, 'none'],
  ['an org that nobody knows',             { org: null, cells: { actual: 5 } }, 'invalid |  |  | 数据待核实'],
  ['a period that nobody knows',           { period: null, cells: { actual: 5 } }, 'invalid |  |  | 数据待核实'],
  ['no actual column',                     { columns: [{ role: 'target' }], cells: {} }, 'actual-missing |  |  | 未填报'],
  ['a qualitative target',                 { indicator: { kind: 'qualitative' }, cells: { actual: 1 } }, 'manual |  |  | 需人工评定'],
  ['a qualitative target in words',        { indicator: { kind: 'qualitative' }, cells: { actual: { value: '已完成', state: 'text' } } }, 'manual |  |  | 需人工评定'],
  ['a qualitative target, nothing filed',  { indicator: { kind: 'qualitative' }, cells: {} }, 'actual-missing |  |  | 未填报'],
  ['not applicable, blank',                { pack: spared('not-applicable'), cells: {} }, 'not-applicable |  |  | 不适用'],
  ['not applicable, whatever is filed',    { pack: spared('not-applicable'), cells: { actual: 100 } }, 'not-applicable |  |  | 不适用'],
  ['exempt and blank',                     { pack: spared('exempt'), cells: {} }, 'not-applicable |  |  | 不适用'],
  ['exempt, and filed all the same',       { pack: spared('exempt'), cells: { actual: 100 } }, 'met | 100.0 | 0个百分点 | 实现目标'],
  ['a nil return reads a blank as 0',      { indicator: COUNT, pack: spared('nil'), cells: {}, target: { value: '4' } }, 'unmet | 0.0 | -4个 | 未完成，差4个（完成率0.0%）'],
  ['a nil return reads a mark as 0',       { indicator: COUNT, pack: spared('nil'), cells: { actual: '—' }, target: { value: '0' } }, 'met |  | 0个 | 实现目标'],
  ['a nil return that has a figure',       { indicator: COUNT, pack: spared('nil'), cells: { actual: 5 }, target: { value: '4' } }, 'exceeded | 125.0 | 1个 | 超过1个（完成率125.0%）'],
  ['an exemption of another org',          { pack: spared('exempt', { org: '360733' }), cells: {} }, 'actual-missing |  |  | 未填报'],
  ['an exemption of another indicator',    { pack: spared('exempt', { indicator: '03' }), cells: {} }, 'actual-missing |  |  | 未填报'],
  ['an exemption by number: 2 is 02',      { pack: spared('exempt', { indicator: '2', org: '360732', form: 'main' }), cells: {} }, 'not-applicable |  |  | 不适用'],
  ['an exemption of another form',         { pack: spared('exempt', { form: 'other' }), cells: {} }, 'actual-missing |  |  | 未填报'],
  ['an exemption that is over',            { pack: spared('exempt', { to: '2024' }), cells: {} }, 'actual-missing |  |  | 未填报'],
  ['an exemption that has not begun',      { pack: spared('exempt', { from: '2026' }), cells: {} }, 'actual-missing |  |  | 未填报'],
];

test.each(CASES)('%s', (_, given, expected) => {
  expect(inShort(judged(given))).toBe(expected);
});

test('an exemption goes with the completion that it decided', () => {
  expect(judged({ pack: spared('exempt'), cells: {} })?.exemption).toMatchObject({ kind: 'exempt' });
  expect(judged({ cells: {} })).not.toHaveProperty('exemption');
});

describe('before a target is due', () => {
  // prettier-ignore
  const EARLY: readonly Case[] = [
    ['on the way',               { cells: { actual: 75.44 }, target: { value: '80' } }, 'in-progress | 94.3 | -4.56个百分点 | 未到考核期，完成2025年目标的94.3%'],
    ['on the way, a count',      { indicator: COUNT, cells: { actual: 3 }, target: { value: '4' } }, 'in-progress | 75.0 | -1个 | 未到考核期，完成2025年目标的75.0%'],
    ['never as if reached',      { cells: { actual: 99.96 } }, 'in-progress | 99.96 | -0.04个百分点 | 未到考核期，完成2025年目标的99.96%'],
    ['reached and better',       { cells: { actual: 85 }, target: { value: '80' } }, 'exceeded | 106.3 | 5个百分点 | 提前实现规划目标'],
    ['reached exactly',          { cells: { actual: 80 }, target: { value: '80' } }, 'met | 100.0 | 0个百分点 | 实现目标'],
    ['a strict target at its figure', { cells: { actual: 30 }, target: { value: '30', sense: 'more-than' } }, 'in-progress | 100.0 | 0个百分点 | 未到考核期，完成2025年目标的100.0%'],
    ['a ceiling, broken: no rate', { indicator: { direction: 'lower-is-better' }, cells: { actual: 6 }, target: { value: '5', sense: 'at-most' } }, 'in-progress |  | 1个百分点 | 未到考核期'],
    ['a ceiling, kept',          { indicator: { direction: 'lower-is-better' }, cells: { actual: 4 }, target: { value: '5', sense: 'at-most' } }, 'exceeded |  | -1个百分点 | 控制在目标以内，低1个百分点'],
    ['a rate that cannot be computed', { indicator: { direction: 'lower-is-better', rate: { lowerIsBetter: 'inverse' } }, cells: { actual: 0 }, target: { value: '5', sense: 'equal' } }, 'in-progress |  | -5个百分点 | 未到考核期'],
    ['outside a range',          { cells: { actual: 4 }, target: { value: '5', high: '6', sense: 'range' } }, 'in-progress |  | -1个百分点 | 未到考核期'],
    ['kept every period: due',   { indicator: { due: 'hold' }, cells: { actual: 99 } }, 'unmet | 99.0 | -1个百分点 | 低于目标1个百分点'],
    ['judged each year: due',    { indicator: { due: 'each-year' }, cells: { actual: 101 } }, 'exceeded | 101.0 | 1个百分点 | 超过1个百分点'],
    ['a milestone of the year',  { cells: { actual: 72 }, target: { value: '80', milestones: [{ period: '2023', value: '75' }] } }, 'unmet | 96.0 | -3个百分点 | 低于目标3个百分点'],
    ['a milestone of another year', { cells: { actual: 72 }, target: { value: '80', milestones: [{ period: '2022', value: '75' }] } }, 'in-progress | 90.0 | -8个百分点 | 未到考核期，完成2025年目标的90.0%'],
    ['not filed',                { cells: {} }, 'actual-missing |  |  | 未填报'],
  ];

  test.each(EARLY)('%s', (_, given, expected) => {
    expect(inShort(judged({ period: '2023', ...given }))).toBe(expected);
  });
});

describe('caps and rounding of the pack', () => {
  // prettier-ignore
  const SET: readonly Case[] = [
    ['a cap, passed',             { indicator: COUNT, pack: { settings: { rateCap: '120' } }, cells: { actual: 6 }, target: { value: '4' } }, 'exceeded | 120.0 | 2个 | 超过2个（完成率120.0%，按上限计）'],
    ['a cap, not passed',         { indicator: COUNT, pack: { settings: { rateCap: '120' } }, cells: { actual: 4.8 }, target: { value: '4' } }, 'exceeded | 120.0 | 0.8个 | 超过0.8个（完成率120.0%）'],
    ['a cap of 100',              { pack: { settings: { rateCap: '100' } }, cells: { actual: 90 }, target: { value: '80' } }, 'exceeded | 100.0 | 10个百分点 | 超过10个百分点'],
    ['half up',                   { cells: { actual: 12.25 } }, 'unmet | 12.3 | -87.75个百分点 | 低于目标87.75个百分点'],
    ['half to even, down',        { pack: { settings: { rounding: 'half-even' } }, cells: { actual: 12.25 } }, 'unmet | 12.2 | -87.75个百分点 | 低于目标87.75个百分点'],
    ['half to even, up',          { pack: { settings: { rounding: 'half-even' } }, cells: { actual: 12.35 } }, 'unmet | 12.4 | -87.65个百分点 | 低于目标87.65个百分点'],
    ['no decimals',               { pack: { settings: { rateDecimals: 0 } }, cells: { actual: 99.6 } }, 'unmet | 99.6 | -0.4个百分点 | 低于目标0.4个百分点'],
    ['two decimals',              { pack: { settings: { rateDecimals: 2 } }, cells: { actual: 72.5 }, target: { value: '75' } }, 'unmet | 96.67 | -2.5个百分点 | 低于目标2.5个百分点'],
  ];

  test.each(SET)('%s', (_, given, expected) => {
    expect(inShort(judged(given))).toBe(expected);
  });

  test('a cap keeps the rate that it hides', () => {
    const completion = judged({
      pack: { settings: { rateCap: '120' } },
      cells: { actual: 90 },
      target: { value: '60' },
    });
    expect([completion?.rateText, completion?.rate?.toString(), completion?.rateNote]).toEqual([
      '120.0',
      '150',
      'capped',
    ]);
  });
});
