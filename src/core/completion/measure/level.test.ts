import { expect, test } from '@jest/globals';
import { inShort, judged, type JudgedGiven } from '../../../../test/support/judged.js';

const MONEY = { unit: '(元/人、月)' };
const COUNT = { unit: '个' };
const LOWER = { direction: 'lower-is-better' } as const;

type Case = readonly [why: string, given: JudgedGiven, expected: string];

// prettier-ignore
const HIGHER: readonly Case[] = [
  ['reached exactly',                    { cells: { actual: 75 },    target: { value: '75' } }, 'met | 100.0 | 0个百分点 | 实现目标'],
  ['reached and better',                 { cells: { actual: 62.4 },  target: { value: '50' } }, 'exceeded | 124.8 | 12.4个百分点 | 超过12.4个百分点'],
  ['missed',                             { cells: { actual: 72.5 },  target: { value: '75' } }, 'unmet | 96.7 | -2.5个百分点 | 低于目标2.5个百分点'],
  ['permille differ by their own points', { indicator: { unit: '‰' }, cells: { actual: 9.5 }, target: { value: '8' } }, 'exceeded | 118.8 | 1.5个千分点 | 超过1.5个千分点'],
  ['money, reached',                     { indicator: MONEY, cells: { actual: 720 }, target: { value: '720' } }, 'met | 100.0 | 0元/人、月 | 实现目标'],
  ['money, better, as the plan printed it', { indicator: MONEY, cells: { actual: 950 }, target: { value: '900' } }, 'exceeded | 105.6 | 50元/人、月 | 超过50(元/人、月)'],
  ['money per something without brackets in the pack', { indicator: { unit: '元/人·月' }, cells: { actual: 950 }, target: { value: '900' } }, 'exceeded | 105.6 | 50元/人·月 | 超过50(元/人·月)'],
  ['plain money has no brackets',        { indicator: { unit: '万元' }, cells: { actual: 950 }, target: { value: '900' } }, 'exceeded | 105.6 | 50万元 | 超过50万元'],
  ['money, missed',                      { indicator: MONEY, cells: { actual: 850 }, target: { value: '900' } }, 'unmet | 94.4 | -50元/人、月 | 低于目标50元/人、月'],
  ['a count, better',                    { indicator: COUNT, cells: { actual: 28 }, target: { value: '25' } }, 'exceeded | 112.0 | 3个 | 超过3个（完成率112.0%）'],
  ['a count, missed',                    { indicator: COUNT, cells: { actual: 22 }, target: { value: '25' } }, 'unmet | 88.0 | -3个 | 未完成，差3个（完成率88.0%）'],
  ['a pure number has no unit to print',  { indicator: { unit: '' }, cells: { actual: 1 }, target: { value: '2' } }, 'unmet | 50.0 | -1 | 未完成，差1（完成率50.0%）'],
  ['relative, better',                   { indicator: { ...COUNT, verdict: 'relative' }, cells: { actual: 5.6 }, target: { value: '5' } }, 'exceeded | 112.0 | 0.6个 | 超过12%'],
  ['relative, missed, rounded like a rate', { indicator: { ...COUNT, verdict: 'relative' }, cells: { actual: 6.1 }, target: { value: '7' } }, 'unmet | 87.1 | -0.9个 | 低于目标12.9%'],
  ['plain, better',                      { indicator: { unit: '千人比', verdict: 'plain' }, cells: { actual: 1.6 }, target: { value: '1' } }, 'exceeded | 160.0 | 0.6个千分点 | 实现目标'],
  ['plain, missed',                      { indicator: { verdict: 'plain' }, cells: { actual: 0.6 }, target: { value: '1' } }, 'unmet | 60.0 | -0.4个百分点 | 未完成'],
  ['absolute asked of a percentage',      { indicator: { verdict: 'absolute' }, cells: { actual: 62.4 }, target: { value: '50' } }, 'exceeded | 124.8 | 12.4个百分点 | 超过12.4个百分点'],
  ['strict, at the figure: unmet at 100.0', { indicator: { unit: '平方米' }, cells: { actual: 30 }, target: { value: '30', sense: 'more-than' } }, 'unmet | 100.0 | 0平方米 | 未完成（完成率100.0%）'],
  ['strict, past the figure',            { indicator: { unit: '平方米' }, cells: { actual: 30.5 }, target: { value: '30', sense: 'more-than' } }, 'exceeded | 101.7 | 0.5平方米 | 超过0.5平方米（完成率101.7%）'],
  ['exactly, met',                       { cells: { actual: 100 }, target: { value: '100', sense: 'equal' } }, 'met | 100.0 | 0个百分点 | 实现目标'],
  ['exactly, below',                     { cells: { actual: 99 },  target: { value: '100', sense: 'equal' } }, 'unmet | 99.0 | -1个百分点 | 低于目标1个百分点'],
  ['exactly, above',                     { cells: { actual: 102 }, target: { value: '100', sense: 'equal' } }, 'unmet | 102.0 | 2个百分点 | 高于目标2个百分点'],
  ['target 0, reached: no rate',         { indicator: COUNT, cells: { actual: 0 }, target: { value: '0' } }, 'met |  | 0个 | 实现目标'],
  ['target 0, better',                   { indicator: COUNT, cells: { actual: 4 }, target: { value: '0' } }, 'exceeded |  | 4个 | 超过4个'],
  ['target below 0: difference only',    { indicator: { unit: '万元' }, cells: { actual: -8 }, target: { value: '-10' } }, 'exceeded |  | 2万元 | 超过2万元'],
  ['target below 0, 2 − A/T on request',  { indicator: { unit: '万元' }, cells: { actual: -8 }, target: { value: '-10' }, pack: { settings: { negativeTargetRate: 'complement' } } }, 'exceeded | 120.0 | 2万元 | 超过2万元'],
  ['an actual below 0 has a negative rate', { indicator: COUNT, cells: { actual: -5 }, target: { value: '100' } }, 'unmet | -5.0 | -105个 | 未完成，差105个（完成率-5.0%）'],
  ['0.006 of 万个 is not rounded away',   { indicator: { unit: '万个' }, cells: { actual: 0.0055 }, target: { value: '0.006' } }, 'unmet | 91.7 | -0.0005万个 | 未完成，差0.0005万个（完成率91.7%）'],
  ['doubles are read as decimals',       { cells: { actual: 0.1 + 0.2 }, target: { value: '0.3' } }, 'met | 100.0 | 0个百分点 | 实现目标'],
  ['no target figure: a person judges',  { cells: { actual: 5 }, target: { value: 'n/a' } }, 'manual |  |  | 需人工评定'],
];

test.each(HIGHER)('a level to reach, %s', (_, given, expected) => {
  expect(inShort(judged(given))).toBe(expected);
});

const CEILING = { value: '5', sense: 'at-most' } as const;

// prettier-ignore
const CEILINGS: readonly Case[] = [
  ['kept below',                { indicator: LOWER, cells: { actual: 3.8 }, target: CEILING }, 'exceeded |  | -1.2个百分点 | 控制在目标以内，低1.2个百分点'],
  ['kept exactly',              { indicator: LOWER, cells: { actual: 5 },   target: CEILING }, 'met |  | 0个百分点 | 控制在目标以内'],
  ['broken',                    { indicator: LOWER, cells: { actual: 6.2 }, target: CEILING }, 'unmet |  | 1.2个百分点 | 超出控制目标1.2个百分点'],
  ['money prints its unit without brackets', { indicator: { ...LOWER, ...MONEY }, cells: { actual: 4 }, target: CEILING }, 'exceeded |  | -1元/人、月 | 控制在目标以内，低1元/人、月'],
  ['a count, broken',           { indicator: { ...LOWER, ...COUNT }, cells: { actual: 9 }, target: CEILING }, 'unmet |  | 4个 | 超出控制目标4个'],
  ['strict, at the figure',     { indicator: LOWER, cells: { actual: 5 }, target: { value: '5', sense: 'less-than' } }, 'unmet |  | 0个百分点 | 未完成'],
  ['relative',                  { indicator: { ...LOWER, verdict: 'relative' }, cells: { actual: 4 }, target: CEILING }, 'exceeded |  | -1个百分点 | 控制在目标以内，低20%'],
  ['plain',                     { indicator: { ...LOWER, verdict: 'plain' }, cells: { actual: 4 }, target: CEILING }, 'exceeded |  | -1个百分点 | 实现目标'],
  ['plain, kept exactly',       { indicator: { ...LOWER, verdict: 'plain' }, cells: { actual: 5 }, target: CEILING }, 'met |  | 0个百分点 | 实现目标'],
  ['plain, broken',             { indicator: { ...LOWER, verdict: 'plain' }, cells: { actual: 6 }, target: CEILING }, 'unmet |  | 1个百分点 | 未完成'],
  ['none at all wanted, none',  { indicator: { ...LOWER, ...COUNT }, cells: { actual: 0 }, target: { value: '0', sense: 'at-most' } }, 'met |  | 0个 | 控制在目标以内'],
  ['none at all wanted, some',  { indicator: { ...LOWER, ...COUNT }, cells: { actual: 3 }, target: { value: '0', sense: 'at-most' } }, 'unmet |  | 3个 | 超出控制目标3个'],
  ['清零 as an equality',        { indicator: { ...LOWER, ...COUNT }, cells: { actual: 3 }, target: { value: '0', sense: 'equal' } }, 'unmet |  | 3个 | 超出控制目标3个'],
  ['reduction (B−A)/(B−T)',     { indicator: { ...LOWER, rate: { lowerIsBetter: 'reduction' } }, cells: { base: 9, actual: 6 }, target: CEILING }, 'unmet | 75.0 | 1个百分点 | 超出控制目标1个百分点'],
  ['reduction without a base',  { indicator: { ...LOWER, rate: { lowerIsBetter: 'reduction' } }, cells: { actual: 6 }, target: CEILING }, 'unmet |  | 1个百分点 | 超出控制目标1个百分点'],
  ['reduction from a base that is no higher', { indicator: { ...LOWER, rate: { lowerIsBetter: 'reduction' } }, cells: { base: 5, actual: 6 }, target: CEILING }, 'unmet |  | 1个百分点 | 超出控制目标1个百分点'],
  ['complement 2 − A/T',        { indicator: { ...LOWER, rate: { lowerIsBetter: 'complement' } }, cells: { actual: 6 }, target: CEILING }, 'unmet | 80.0 | 1个百分点 | 超出控制目标1个百分点'],
  ['inverse T/A',               { indicator: { ...LOWER, rate: { lowerIsBetter: 'inverse' } }, cells: { actual: 4 }, target: CEILING }, 'exceeded | 125.0 | -1个百分点 | 控制在目标以内，低1个百分点'],
  ['inverse of nothing',        { indicator: { ...LOWER, rate: { lowerIsBetter: 'inverse' } }, cells: { actual: 0 }, target: CEILING }, 'exceeded |  | -5个百分点 | 控制在目标以内，低5个百分点'],
  ['the pack may set the way',   { indicator: LOWER, cells: { actual: 6 }, target: CEILING, pack: { settings: { lowerIsBetterRate: 'complement' } } }, 'unmet | 80.0 | 1个百分点 | 超出控制目标1个百分点'],
];

test.each(CEILINGS)('a ceiling, %s', (_, given, expected) => {
  expect(inShort(judged(given))).toBe(expected);
});

// prettier-ignore
const WITHIN: readonly Case[] = [
  ['inside a range',             { cells: { actual: 5.2 }, target: { value: '5', high: '5.5', sense: 'range' } }, 'met |  |  | 实现目标'],
  ['at its lower end',           { cells: { actual: 5 },   target: { value: '5', high: '5.5', sense: 'range' } }, 'met |  |  | 实现目标'],
  ['at its upper end',           { cells: { actual: 5.5 }, target: { value: '5', high: '5.5', sense: 'range' } }, 'met |  |  | 实现目标'],
  ['below it',                   { cells: { actual: 4.7 }, target: { value: '5', high: '5.5', sense: 'range' } }, 'unmet |  | -0.3个百分点 | 低于下限0.3个百分点'],
  ['above it',                   { cells: { actual: 6 },   target: { value: '5', high: '5.5', sense: 'range' } }, 'unmet |  | 0.5个百分点 | 超出上限0.5个百分点'],
  ['above it, in people',        { indicator: { unit: '人' }, cells: { actual: 6 }, target: { value: '2', high: '3', sense: 'range' } }, 'unmet |  | 3人 | 超出上限3人'],
  ['a range without an end',     { cells: { actual: 6 },   target: { value: '5', sense: 'range' } }, 'manual |  | 1个百分点 | 需人工评定'],
  ['about, no tolerance set',    { cells: { actual: 52 },  target: { value: '50', sense: 'about' } }, 'manual | 104.0 | 2个百分点 | 需人工评定'],
  ['about, within',              { cells: { actual: 52 },  target: { value: '50', sense: 'about', tolerance: '2' } }, 'met | 104.0 | 2个百分点 | 实现目标'],
  ['about, below',               { cells: { actual: 47 },  target: { value: '50', sense: 'about', tolerance: '2' } }, 'unmet | 94.0 | -3个百分点 | 低于目标3个百分点'],
  ['about, above',               { cells: { actual: 53 },  target: { value: '50', sense: 'about', tolerance: '2' } }, 'unmet | 106.0 | 3个百分点 | 高于目标3个百分点'],
  ['about, above, in people',    { indicator: { unit: '人' }, cells: { actual: 53 }, target: { value: '50', sense: 'about', tolerance: '2' } }, 'unmet | 106.0 | 3人 | 高于目标3人'],
  ['about, lower is better, above', { indicator: LOWER, cells: { actual: 53 }, target: { value: '50', sense: 'about', tolerance: '2' } }, 'unmet | 106.0 | 3个百分点 | 超出控制目标3个百分点'],
];

test.each(WITHIN)('bounds, %s', (_, given, expected) => {
  expect(inShort(judged(given))).toBe(expected);
});

test('the rate of an about target is for reference only', () => {
  expect(judged({ cells: { actual: 52 }, target: { value: '50', sense: 'about' } })?.rateNote).toBe('reference-only');
});

test('of a range the end that is broken is the bar', () => {
  const range = { value: '5', high: '5.5', sense: 'range' } as const;
  expect(judged({ cells: { actual: 6 }, target: range })?.bar?.toString()).toBe('5.5');
  expect(judged({ cells: { actual: 4 }, target: range })?.bar?.toString()).toBe('5');
});

const COVERAGE = { kind: 'coverage' } as const;
const COUNTED = [{ role: 'numerator' }, { role: 'denominator' }] as const;
const BOTH = [...COUNTED, { role: 'actual' }] as const;

// prettier-ignore
const COVERED: readonly Case[] = [
  ['all',                              { indicator: COVERAGE, cells: { actual: 100 } }, 'met | 100.0 | 0个百分点 | 实现目标'],
  ['not all',                          { indicator: COVERAGE, cells: { actual: 97.5 } }, 'unmet | 97.5 | -2.5个百分点 | 低于目标2.5个百分点'],
  ['100 typed into a 0% cell',         { indicator: COVERAGE, cells: { actual: { value: 1, format: '0%' } } }, 'met | 100.0 | 0个百分点 | 实现目标'],
  ['reached of due, where no actual is asked', { indicator: COVERAGE, columns: COUNTED, cells: { numerator: 39, denominator: 40 } }, 'unmet | 97.5 | -2.5个百分点 | 低于目标2.5个百分点'],
  ['reached = due',                    { indicator: COVERAGE, columns: COUNTED, cells: { numerator: 40, denominator: 40 } }, 'met | 100.0 | 0个百分点 | 实现目标'],
  ['nothing was due',                  { indicator: COVERAGE, columns: COUNTED, cells: { numerator: 0, denominator: 0 } }, 'not-applicable |  |  | 不适用'],
  ['nothing was due, and 100 written',  { indicator: COVERAGE, columns: BOTH, cells: { numerator: 0, denominator: 0, actual: 100 } }, 'not-applicable |  |  | 不适用'],
  ['a blank actual stays missing',     { indicator: COVERAGE, columns: BOTH, cells: { numerator: 40, denominator: 40 } }, 'actual-missing |  |  | 未填报'],
];

test.each(COVERED)('coverage, %s', (_, given, expected) => {
  expect(inShort(judged(given))).toBe(expected);
});

test('full coverage needs no figure in the pack: it is 100', () => {
  const given = { indicator: COVERAGE, cells: { actual: 98 } };
  const completion = judged({
    ...given,
    pack: { targets: [{ indicator: '02', org: '360732', year: 2025, sense: 'at-least', text: '全覆盖' }] },
  });
  expect([completion?.rateText, completion?.bar?.toString()]).toEqual(['98.0', '100']);
});
