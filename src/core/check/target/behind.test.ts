import { expect, test } from '@jest/globals';
import { judgedSubject } from '../../../../test/support/subject-with.js';
import type { JudgedGiven } from '../../../../test/support/judged.js';
import { findings } from '../../../../test/support/subject.js';
import { behind } from './behind.js';

const BINDING = { attribute: 'binding' } as const;
const TO_75 = { value: '75' };

// From 50 in 2020 to 75 in 2025, three of five years are 60% of the way: 65.
// prettier-ignore
test.each<{ why: string; given: JudgedGiven; finds: unknown[] }>([
  { why: 'on its way',             given: { indicator: BINDING, target: TO_75, cells: { base: 50, actual: 66 }, period: '2023' },               finds: [] },
  { why: 'behind, and binding',    given: { indicator: BINDING, target: TO_75, cells: { base: 50, actual: 60 }, period: '2023' },               finds: [undefined, { actual: '60', expected: '65', unit: '%', points: '20.0', attribute: 'binding' }] },
  { why: 'behind, anticipatory',   given: { target: TO_75, cells: { base: 50, actual: 60 }, period: '2023' },                                   finds: ['hint', { actual: '60', expected: '65', unit: '%', points: '20.0', attribute: 'anticipatory' }] },
  { why: 'due and unmet: said by target.unmet', given: { indicator: BINDING, target: TO_75, cells: { base: 50, actual: 60 }, period: '2025' },   finds: [] },
  { why: 'already reached',        given: { indicator: BINDING, target: TO_75, cells: { base: 50, actual: 80 }, period: '2023' },               finds: [] },
  { why: 'no base to go from',     given: { indicator: BINDING, target: TO_75, cells: { actual: 60 }, period: '2023' },                         finds: [] },
  { why: 'kept, not pursued',      given: { indicator: { due: 'hold' }, target: TO_75, cells: { base: 50, actual: 60 }, period: '2023' },        finds: [] },
  { why: 'its scale is in doubt',  given: { indicator: BINDING, target: TO_75, cells: { base: 50, actual: { value: 60, state: 'doubtful' } }, period: '2023' }, finds: [] },
])('progress: $why', ({ given, finds }) => {
  const found = findings(behind, judgedSubject(given));
  expect(found.flatMap(({ severity, data }) => [severity, data])).toEqual(finds);
});
