import { expect, test } from '@jest/globals';
import { twoPeriods } from '../../../../test/support/two-periods.js';
import { findings } from '../../../../test/support/subject.js';
import { scaleShift } from './scale-shift.js';

// prettier-ignore
test.each([
  { why: 'the same',                      unit: '元/人·月', before: '470',   now: '470',   finds: [] },
  { why: 'ten times',                     unit: '元/人·月', before: '470',   now: '4700',  finds: [['10', 'up']] },
  { why: 'a tenth',                       unit: '元/人·月', before: '470',   now: '47',    finds: [['10', 'down']] },
  { why: 'ten times, and some growth',    unit: '元/人·月', before: '470',   now: '5000',  finds: [['10', 'up']] },
  { why: 'six times',                     unit: '元/人·月', before: '470',   now: '2820',  finds: [] },
  { why: 'a hundred times',               unit: '个',       before: '60',    now: '6000',  finds: [['100', 'up']] },
  { why: 'a thousandth',                  unit: '个',       before: '6000',  now: '6',     finds: [['1000', 'down']] },
  { why: '元 for 万元',                   unit: '万元',     before: '1200',  now: '11800000', finds: [['10000', 'up']] },
  { why: 'below zero',                    unit: '万元',     before: '-12',   now: '-120',  finds: [['10', 'up']] },
  { why: 'few things may well be ten times as many', unit: '个', before: '1', now: '10',   finds: [] },
  { why: 'not so in 万',                  unit: '万个',     before: '0.006', now: '0.06',  finds: [['10', 'up']] },
  { why: 'cannot be judged: from zero',   unit: '个',       before: '0',     now: '60',    finds: [] },
  { why: 'cannot be judged: a turned sign', unit: '万元',   before: '12',    now: '-120',  finds: [] },
  { why: 'cannot be judged: blank',       unit: '个',       before: '',      now: '60',    finds: [] },
])('from $before to $now $unit, $why: $finds', ({ unit, before, now, finds }) => {
  const found = findings(scaleShift, twoPeriods({ before: [before], now: [now], indicators: { unit } }));
  expect(found.map(({ data }) => [(data as { factor: string }).factor, (data as { direction: string }).direction])).toEqual(finds);
});
