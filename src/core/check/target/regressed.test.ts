import { expect, test } from '@jest/globals';
import { judgedSubject } from '../../../../test/support/subject-with.js';
import { filedFor, type JudgedGiven } from '../../../../test/support/judged.js';
import { findings } from '../../../../test/support/subject.js';
import { regressed } from './regressed.js';

const HOLD = { due: 'hold' } as const;
const TO_100 = { value: '100' };

function returnOf(period: string, actual: number) {
  return filedFor({ indicator: HOLD, target: TO_100, cells: { actual }, period }).filed;
}

function accepted(period: string, value: string): JudgedGiven['pack'] & {} {
  return { actuals: [{ indicator: '2', org: '360732', period, value }] };
}

// prettier-ignore
test.each<{ why: string; given: JudgedGiven; finds: unknown[] }>([
  { why: 'kept',                                given: { indicator: HOLD, target: TO_100, cells: { actual: 100 }, pack: accepted('2022', '100'), period: '2023' },                  finds: [] },
  { why: 'lost since the accepted figure',      given: { indicator: HOLD, target: TO_100, cells: { actual: 98 }, pack: accepted('2022', '100'), period: '2023' },                   finds: [{ before: '100', since: '2022', now: '98', unit: '%', target: '100' }] },
  { why: 'lost since the return before',        given: { indicator: HOLD, target: TO_100, cells: { actual: 98 }, previous: returnOf('2022', 100), period: '2023' },                 finds: [{ before: '100', since: '2022', now: '98', unit: '%', target: '100' }] },
  { why: 'lost since the quarter before',       given: { indicator: HOLD, target: TO_100, cells: { actual: 98 }, pack: accepted('2023Q1', '100'), period: '2023Q2' },               finds: [{ since: '2023Q1' }] },
  { why: 'lost since the sheet\'s own column',  given: { indicator: HOLD, target: TO_100, cells: { previous: 100, actual: 98 }, period: '2023' },                                   finds: [{ before: '100', since: '2022', now: '98', unit: '%', target: '100' }] },
  { why: 'lost on the way, before it is due',   given: { target: { value: '60' }, cells: { previous: 62, actual: 59 }, period: '2023' },                                             finds: [{ before: '62', now: '59' }] },
  { why: 'never reached',                       given: { indicator: HOLD, target: TO_100, cells: { previous: 97, actual: 98 }, period: '2023' },                                    finds: [] },
  { why: 'fallen, but still reached',           given: { target: { value: '60' }, cells: { previous: 70, actual: 61 }, period: '2023' },                                             finds: [] },
  { why: 'lower is better, and lost',           given: { indicator: { direction: 'lower-is-better' }, target: { value: '5', sense: 'at-most' }, cells: { previous: 4, actual: 6 } },  finds: [{ before: '4', now: '6' }] },
  { why: 'a flow of each year',                 given: { indicator: { kind: 'added', unit: '个' }, target: { value: '10' }, cells: { previous: 12, actual: 8 } },                    finds: [] },
  { why: 'nothing known from before',           given: { indicator: HOLD, target: TO_100, cells: { actual: 98 }, period: '2023' },                                                   finds: [] },
  { why: 'a later return is no earlier one',    given: { indicator: HOLD, target: TO_100, cells: { actual: 98 }, previous: returnOf('2024', 100), period: '2023' },                 finds: [] },
  { why: 'its scale is in doubt',               given: { indicator: HOLD, target: TO_100, cells: { previous: 100, actual: { value: 98, state: 'doubtful' } } },                      finds: [] },
  { why: 'no period to judge',                  given: { indicator: HOLD, target: TO_100, cells: { previous: 100, actual: 98 }, period: null },                                      finds: [] },
])('a target that was met: $why', ({ given, finds }) => {
  expect(findings(regressed, judgedSubject(given)).map((each) => each.data)).toEqual(
    finds.map((data) => expect.objectContaining(data as object)),
  );
});
