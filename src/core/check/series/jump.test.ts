import { expect, test } from '@jest/globals';
import { twoPeriods } from '../../../../test/support/two-periods.js';
import { codes, findings } from '../../../../test/support/subject.js';
import type { Indicator } from '../../indicator/pack.js';
import { jump } from './jump.js';

const COUNT: Partial<Indicator> = { unit: '个' };
const IN_WAN: Partial<Indicator> = { unit: '万个' };
const MONEY: Partial<Indicator> = { unit: '万元' };
const STANDARD: Partial<Indicator> = { unit: '元/人·月', standard: true };
const PERCENT: Partial<Indicator> = { unit: '%' };

// prettier-ignore
test.each<{ why: string; indicator: Partial<Indicator>; before: string; now: string; finds: number }>([
  { why: 'little in both ways',                    indicator: COUNT,    before: '100',   now: '105',   finds: 0 },
  { why: 'much in both ways',                      indicator: COUNT,    before: '100',   now: '150',   finds: 1 },
  { why: 'a fall, much in both ways',              indicator: COUNT,    before: '100',   now: '50',    finds: 1 },
  { why: 'at the limit',                           indicator: COUNT,    before: '100',   now: '130',   finds: 0 },
  { why: 'much of little',                         indicator: COUNT,    before: '10',    now: '16',    finds: 0 },
  { why: 'little of much',                         indicator: COUNT,    before: '1000',  now: '1200',  finds: 0 },
  { why: 'from nothing',                           indicator: COUNT,    before: '0',     now: '20',    finds: 1 },
  { why: 'to nothing',                             indicator: COUNT,    before: '20',    now: '0',     finds: 1 },
  { why: 'a count in 万 is looked at in the whole unit', indicator: IN_WAN, before: '0.006', now: '0.009', finds: 1 },
  { why: 'money in 万 is not',                     indicator: MONEY,    before: '6',     now: '9',     finds: 0 },
  { why: 'a percentage, by points',                indicator: PERCENT,  before: '60',    now: '75',    finds: 1 },
  { why: 'a percentage, at the limit',             indicator: PERCENT,  before: '60',    now: '70',    finds: 0 },
  { why: 'a percentage, much of little',           indicator: PERCENT,  before: '5',     now: '8',     finds: 0 },
  { why: 'a standard by 15 percent',               indicator: STANDARD, before: '700',   now: '820',   finds: 1 },
  { why: 'a standard within them',                 indicator: STANDARD, before: '700',   now: '800',   finds: 0 },
  { why: 'any fall of a standard',                 indicator: STANDARD, before: '700',   now: '699',   finds: 1 },
  { why: 'what accumulates rises',                 indicator: { unit: '个', kind: 'cumulative' }, before: '100', now: '200', finds: 0 },
  { why: 'and its fall is told as such',           indicator: { unit: '个', kind: 'cumulative' }, before: '200', now: '100', finds: 0 },
  { why: 'ten times is told as a scale',           indicator: COUNT,    before: '60',    now: '600',   finds: 0 },
  { why: 'a turned sign is told as such',          indicator: COUNT,    before: '60',    now: '-60',   finds: 0 },
  { why: 'a text that reads so',                   indicator: COUNT,    before: '100',   now: '"150"', finds: 1 },
  { why: 'cannot be judged: nothing before',       indicator: COUNT,    before: '',      now: '150',   finds: 0 },
  { why: 'cannot be judged: nothing now',          indicator: COUNT,    before: '100',   now: '',      finds: 0 },
  { why: 'cannot be judged: words before',         indicator: COUNT,    before: '不详',  now: '150',   finds: 0 },
  { why: 'cannot be judged: scale in doubt',       indicator: PERCENT,  before: '60',    now: '0.98',  finds: 0 },
])('from $before to $now, $why: $finds', ({ indicator, before, now, finds }) => {
  expect(codes(jump, twoPeriods({ before: [before], now: [now], indicators: indicator }))).toHaveLength(finds);
  const filed = twoPeriods({ before: [before], now: [now], indicators: indicator, from: 'return' });
  expect(codes(jump, filed)).toHaveLength(finds);
});

// prettier-ignore
test.each<{ why: string; indicator: Partial<Indicator>; before: string; now: string; data: object }>([
  { why: 'both limits, in the whole unit', indicator: IN_WAN, before: '0.006', now: '0.009',
    data: { change: '30', changeUnit: '个', relative: '50.0', limits: { relative: '30', absolute: '10' }, fall: false } },
  { why: 'points', indicator: PERCENT, before: '60', now: '45',
    data: { change: '-15', changeUnit: '个百分点', relative: '-25.0', limits: { relative: null, absolute: '10' }, fall: false } },
  { why: 'a fall', indicator: STANDARD, before: '700', now: '699',
    data: { change: '-1', changeUnit: '元/人·月', relative: '-0.1', limits: { relative: '15', absolute: null }, fall: true } },
  { why: 'nothing to relate to', indicator: COUNT, before: '0', now: '20',
    data: { change: '20', changeUnit: '个', relative: null, limits: { relative: '30', absolute: '10' }, fall: false } },
])('prints its limits: $why', ({ indicator, before, now, data }) => {
  const [found] = findings(jump, twoPeriods({ before: [before], now: [now], indicators: indicator }));
  expect(found?.data).toEqual({ previous: before, current: now, unit: indicator.unit, period: '2024', ...data });
});

test('the pack sets the limits', () => {
  const given = { before: ['100'], now: ['150'], indicators: COUNT };
  const settings = { jump: { relative: '60', absolute: '10', points: '10', standard: '15' } };
  expect(codes(jump, twoPeriods({ ...given, pack: { settings } }))).toEqual([]);
});

// prettier-ignore
test.each([
  { why: 'the year before',                period: '2024', of: '360732', finds: 1 },
  { why: 'years ago',                      period: '2020', of: '360732', finds: 0 },
  { why: 'the same year',                  period: '2025', of: '360732', finds: 0 },
  { why: 'of another county',              period: '2024', of: '360733', finds: 0 },
])("the pack's own figures, $why: $finds", ({ period, of, finds }) => {
  const actuals = [{ indicator: '1', org: of, period, value: '100' }];
  const subject = twoPeriods({ before: [''], now: ['150'], indicators: COUNT, pack: { actuals } });
  expect(codes(jump, subject)).toHaveLength(finds);
});

test('an earlier return of the same period, or of another county, is none', () => {
  const given = { before: ['100'], now: ['150'], indicators: COUNT, from: 'return' } as const;
  expect(codes(jump, twoPeriods({ ...given, period: '2025' }))).toEqual([]);
  const other = twoPeriods({ ...given, context: { org: '360733' } });
  const subject = twoPeriods({ ...given, context: { previous: other.previous! } });
  expect(codes(jump, { ...subject, previous: other.previous })).toEqual([]);
});
