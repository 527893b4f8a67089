import { expect, test } from '@jest/globals';
import { twoPeriods } from '../../../../test/support/two-periods.js';
import { findings } from '../../../../test/support/subject.js';
import { signChange } from './sign-change.js';

// prettier-ignore
test.each([
  { why: 'the same sign',            before: '3.2',  now: '1.5',  finds: 0 },
  { why: 'both below zero',          before: '-3.2', now: '-1.5', finds: 0 },
  { why: 'turned',                   before: '3.2',  now: '-1.5', finds: 1 },
  { why: 'turned back',              before: '-3.2', now: '1.5',  finds: 1 },
  { why: 'zero has no sign',         before: '0',    now: '-1.5', finds: 0 },
  { why: 'to zero',                  before: '-3.2', now: '0',    finds: 0 },
  { why: 'cannot be judged: blank',  before: '',     now: '-1.5', finds: 0 },
])('from $before to $now, $why: $finds', ({ before, now, finds }) => {
  const found = findings(signChange, twoPeriods({ before: [before], now: [now], indicators: { kind: 'growth' } }));
  expect(found).toHaveLength(finds);
  if (found[0]) expect(found[0].data).toEqual({ previous: before, current: now, unit: '%', period: '2024' });
});
