import { expect, test } from '@jest/globals';
import { judgedSubject } from '../../../../test/support/subject-with.js';
import type { JudgedGiven } from '../../../../test/support/judged.js';
import { target } from '../../../../test/support/pack.js';
import { findings } from '../../../../test/support/subject.js';
import { unreadable } from './unreadable.js';

// prettier-ignore
test.each<{ why: string; given: JudgedGiven; finds: unknown[] }>([
  { why: 'a figure in the pack',                    given: { target: { value: '75' }, cells: { target: 75, actual: 70 } },                                finds: [] },
  { why: 'words on the sheet, a figure in the pack', given: { target: { value: '75' }, cells: { target: '持续提升', actual: 70 } },                        finds: [{ text: '持续提升', on: 'sheet', planned: '75' }] },
  { why: 'another figure on the sheet',             given: { target: { value: '75' }, cells: { target: '70左右', actual: 70 } },                          finds: [] },
  { why: 'crossed out on the sheet',                given: { target: { value: '75' }, cells: { target: '/', actual: 70 } },                               finds: [] },
  { why: 'a ratio in words',                        given: { indicator: { kind: 'ratio' }, target: null, cells: { target: '不低于低保标准', actual: 70 } }, finds: [] },
  { why: 'words on the sheet, nothing in the pack', given: { target: null, cells: { target: '持续提升', actual: 70 } },                                     finds: [{ text: '持续提升', on: 'sheet', planned: null }] },
  { why: 'a broken formula, nothing in the pack',   given: { target: null, cells: { target: { value: null, error: '#REF!' }, actual: 70 } },              finds: [{ text: '#REF!', on: 'sheet', planned: null }] },
  { why: 'a figure on the sheet only',              given: { target: null, cells: { target: '75%', actual: 70 } },                                         finds: [] },
  { why: 'no target anywhere',                      given: { target: null, cells: { target: null, actual: 70 } },                                          finds: [] },
  { why: 'judged by a person',                      given: { indicator: { kind: 'qualitative' }, target: null, cells: { target: '持续提升', actual: 70 } }, finds: [] },
])('the target of an indicator: $why', ({ given, finds }) => {
  expect(findings(unreadable, judgedSubject(given)).map((each) => each.data)).toEqual(finds);
});

function worded(kind: 'level' | 'coverage' | 'ratio'): JudgedGiven {
  const { indicator, org, year, sense } = target({ indicator: '02' });
  const targets = [{ indicator, org, year, sense, text: '全覆盖' }];
  return { indicator: { kind }, target: null, pack: { targets }, cells: { actual: 70 } };
}

// prettier-ignore
test.each([
  { why: 'a level needs one',                       given: worded('level'),    finds: [{ text: '全覆盖', on: 'pack', planned: null }] },
  { why: 'full coverage is 100 without being told', given: worded('coverage'), finds: [] },
  { why: 'a ratio without one is the whole',        given: worded('ratio'),    finds: [] },
])('a target of the pack without a figure: $why', ({ given, finds }) => {
  expect(findings(unreadable, judgedSubject(given)).map((each) => each.data)).toEqual(finds);
});
