import { expect, test } from '@jest/globals';
import { twoPeriods } from '../../../../test/support/two-periods.js';
import { findings } from '../../../../test/support/subject.js';
import type { Indicator } from '../../indicator/pack.js';
import { unchanged } from './unchanged.js';

const PERCENT: Partial<Indicator> = { unit: '%' };
const HELD: Partial<Indicator> = { unit: '%', due: 'hold' };

// prettier-ignore
test.each<{ why: string; indicators: Partial<Indicator>; before: string[]; now: string[]; finds: unknown[] }>([
  { why: 'all differ',                     indicators: PERCENT, before: ['60', '70', '80', '90', '50'], now: ['61', '71', '81', '91', '51'], finds: [] },
  { why: 'all repeat',                     indicators: PERCENT, before: ['60', '70', '80', '90', '50'], now: ['60', '70', '80', '90', '50'], finds: [{ repeated: 5, compared: 5 }] },
  { why: 'four of five',                   indicators: PERCENT, before: ['60', '70', '80', '90', '50'], now: ['60', '70', '80', '90', '51'], finds: [{ repeated: 4, compared: 5 }] },
  { why: 'three of four',                  indicators: PERCENT, before: ['60', '70', '80', '90'],       now: ['60', '70', '80', '91'],       finds: [] },
  { why: 'saturated ones are left out',    indicators: PERCENT, before: ['100', '100', '0', '0', '50'], now: ['100', '100', '0', '0', '51'], finds: [] },
  { why: 'and do not thin out the rest',   indicators: PERCENT, before: ['100', '0', '60', '70', '80'], now: ['100', '0', '60', '70', '80'], finds: [{ repeated: 3, compared: 3 }] },
  { why: 'what is only to be kept',        indicators: HELD,    before: ['60', '70', '80', '90', '50'], now: ['60', '70', '80', '90', '50'], finds: [] },
  { why: 'too few to tell',                indicators: PERCENT, before: ['60', '70'],                   now: ['60', '70'],                   finds: [] },
  { why: 'cannot be judged: nothing before', indicators: PERCENT, before: ['', '', '', ''],             now: ['60', '70', '80', '90'],       finds: [] },
])('$before, then $now: $why', ({ indicators, before, now, finds }) => {
  const found = findings(unchanged, twoPeriods({ before, now, indicators, from: 'return' }));
  expect(found.map(({ data }) => data)).toEqual(finds.map((each) => ({ ...(each as object), limit: '80', period: '2024' })));
});

test('one hint a form, without an indicator', () => {
  const figures = ['60', '70', '80'];
  const [found] = findings(unchanged, twoPeriods({ before: figures, now: figures }));
  expect(found?.place).toMatchObject({ sheet: 'Sheet1', form: 'main', role: 'actual' });
  expect([found?.place.at ?? null, found?.place.indicator ?? null]).toEqual([null, null]);
});

test('the pack sets the share', () => {
  const given = { before: ['60', '70', '80', '90'], now: ['60', '70', '80', '91'] };
  expect(findings(unchanged, twoPeriods({ ...given, pack: { settings: { unchangedShare: '75' } } }))).toHaveLength(1);
});
