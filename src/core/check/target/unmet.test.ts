import { expect, test } from '@jest/globals';
import { judgedSubject } from '../../../../test/support/subject-with.js';
import type { JudgedGiven } from '../../../../test/support/judged.js';
import { findings } from '../../../../test/support/subject.js';
import { unmet } from './unmet.js';

const AT = { value: 72.5, state: 'doubtful' as const };

// prettier-ignore
test.each<{ why: string; given: JudgedGiven; finds: unknown[] }>([
  { why: 'reached',                          given: { target: { value: '75' }, cells: { actual: 75 } },                                                                    finds: [] },
  { why: 'missed in its year',               given: { target: { value: '75' }, cells: { actual: 72.5 } },                                                                  finds: [{ actual: '72.5', bar: '75', unit: '%', gap: '2.5', gapUnit: '个百分点', side: 'below', attribute: 'anticipatory', target: '75' }] },
  { why: 'missed after its year',            given: { target: { value: '75', year: 2024 }, cells: { actual: 72.5 } },                                                      finds: [{ actual: '72.5', bar: '75', gap: '2.5' }] },
  { why: 'missed, and binding',              given: { indicator: { attribute: 'binding' }, target: { value: '75' }, cells: { actual: 72.5 } },                            finds: [{ attribute: 'binding' }] },
  { why: 'not yet due',                      given: { target: { value: '75' }, cells: { actual: 72.5 }, period: '2023' },                                                  finds: [] },
  { why: 'missed at a milestone',            given: { target: { value: '75', milestones: [{ period: '2023', value: '73' }] }, cells: { actual: 72.5 }, period: '2023' },  finds: [{ bar: '73', gap: '0.5' }] },
  { why: 'judged each year',                 given: { indicator: { due: 'each-year' }, target: { value: '75' }, cells: { actual: 72.5 }, period: '2023' },                 finds: [{ bar: '75', gap: '2.5' }] },
  { why: 'a strict target just reached',     given: { target: { value: '30', text: '>30', sense: 'more-than' }, cells: { actual: 30 } },                                   finds: [{ gap: null, gapUnit: null, side: 'below', target: '>30' }] },
  { why: 'lower is better, and too high',    given: { indicator: { direction: 'lower-is-better' }, target: { value: '5', sense: 'at-most' }, cells: { actual: 6.2 } },     finds: [{ bar: '5', gap: '1.2', side: 'above' }] },
  { why: 'no figure',                        given: { target: { value: '75' }, cells: { actual: null } },                                                                  finds: [] },
  { why: 'words for a figure',               given: { target: { value: '75' }, cells: { actual: '未统计' } },                                                              finds: [] },
  { why: 'its scale is in doubt',            given: { target: { value: '75' }, cells: { actual: AT } },                                                                    finds: [] },
  { why: 'no target',                        given: { target: null, cells: { actual: 72.5 } },                                                                             finds: [] },
])('a target: $why', ({ given, finds }) => {
  expect(findings(unmet, judgedSubject(given)).map((each) => each.data)).toEqual(
    finds.map((data) => expect.objectContaining(data as object)),
  );
});

test('is about the actual cell', () => {
  const [found] = findings(unmet, judgedSubject({ target: { value: '75' }, cells: { actual: 72.5 } }));
  expect(found?.place).toEqual({
    at: { sheet: 'Sheet1', row: 1, column: 4 },
    ...{ form: 'main', indicator: '02', role: 'actual', org: null },
  });
});
