import { expect, test } from '@jest/globals';
import { twoPeriods, type TwoPeriods } from '../../../../test/support/two-periods.js';
import { codes, findings } from '../../../../test/support/subject.js';
import { addressOf } from '../../sheet/address.js';
import { jump } from './jump.js';
import { rowShift } from './row-shift.js';
import { scaleShift } from './scale-shift.js';

const BEFORE = ['720', '470', '1600', '950', '62', '46'];
const indicators = { unit: '个' };

// prettier-ignore
test.each<{ why: string; now: string[]; finds: unknown[]; jumps: number }>([
  { why: 'in their rows',                now: ['730', '480', '1650', '960', '63', '47'],   finds: [],                          jumps: 0 },
  { why: 'a row too high',               now: ['470', '1600', '950', '62', '46', '50'],    finds: [{ rows: 5, by: 1, period: '2024' }],  jumps: 0 },
  { why: 'a row too high, a year on',    now: ['480', '1650', '960', '63', '47', '50'],    finds: [{ rows: 5, by: 1, period: '2024' }],  jumps: 0 },
  { why: 'a row too low',                now: ['710', '720', '470', '1600', '950', '62'],  finds: [{ rows: 5, by: -1, period: '2024' }], jumps: 0 },
  { why: 'two rows too high',            now: ['1600', '950', '62', '46', '60', '45'],     finds: [{ rows: 4, by: 2, period: '2024' }],  jumps: 0 },
  { why: 'from the third row on',        now: ['720', '470', '950', '62', '46', '50'],     finds: [{ rows: 3, by: 1, period: '2024' }],  jumps: 0 },
  { why: 'two rows swapped',             now: ['470', '720', '1600', '950', '62', '46'],   finds: [],                          jumps: 2 },
  { why: 'jumps that fit no shift',      now: ['100', '2000', '300', '2500', '200', '46'], finds: [],                          jumps: 5 },
  { why: 'a jump beside a shift',        now: ['1500', '470', '950', '62', '46', '44'],    finds: [{ rows: 3, by: 1, period: '2024' }],  jumps: 1 },
  { why: 'even growth is no shift',      now: ['740', '481', '1640', '970', '62', '46'],   finds: [],                          jumps: 0 },
  { why: 'cannot be judged: blank',      now: ['', '', '', '', '', ''],                    finds: [],                          jumps: 0 },
])('$now, $why', ({ now, finds, jumps }) => {
  for (const from of ['column', 'return'] as const) {
    const given: TwoPeriods = { before: BEFORE, now, indicators, from };
    expect(findings(rowShift, twoPeriods(given)).map(({ data }) => data)).toEqual(finds);
    expect([...codes(jump, twoPeriods(given)), ...codes(scaleShift, twoPeriods(given))]).toHaveLength(jumps);
  }
});

test('names every cell of the run', () => {
  const now = ['720', '470', '950', '62', '46', '50'];
  const [found] = findings(rowShift, twoPeriods({ before: BEFORE, now, indicators }));
  expect(found?.place.cells?.map(({ row, column }) => addressOf(row, column))).toEqual(['E4', 'E5', 'E6']);
  expect(found?.place.at).toEqual(found?.place.cells?.[0]);
});

test('figures that grow evenly are not shifted', () => {
  const given = { before: ['95', '96', '97', '98'], now: ['96', '97', '98', '99'] };
  expect(findings(rowShift, twoPeriods(given))).toEqual([]);
});
