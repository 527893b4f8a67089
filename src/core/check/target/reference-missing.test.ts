import { expect, test } from '@jest/globals';
import { judgedSubject } from '../../../../test/support/subject-with.js';
import type { Filled } from '../../../../test/support/filed.js';
import { findings } from '../../../../test/support/subject.js';
import type { Reference } from '../../indicator/pack.js';
import { referenceMissing } from './reference-missing.js';

// prettier-ignore
test.each<{ why: string; owner: Reference['owner']; values?: Reference['values']; cells: { [role: string]: Filled }; finds: unknown[] }>([
  { why: 'on the sheet',               owner: 'parent', cells: { reference: 800, actual: 1100 },                                                         finds: [] },
  { why: 'in the pack',                owner: 'parent', values: [{ org: '360732', value: '800', from: '2025' }], cells: { actual: 1100 },                 finds: [] },
  { why: 'not yet published',          owner: 'parent', cells: { actual: 1100 },                                                                         finds: [undefined, { name: '城市低保标准', owner: 'parent' }] },
  { why: 'the org itself has it',      owner: 'org',    cells: { actual: 1100 },                                                                         finds: ['error', { name: '城市低保标准', owner: 'org' }] },
  { why: 'another org\'s in the pack', owner: 'parent', values: [{ org: '360733', value: '800', from: '2025' }], cells: { actual: 1100 },                 finds: [undefined, { name: '城市低保标准', owner: 'parent' }] },
  { why: 'there is no actual either',  owner: 'parent', cells: { actual: null },                                                                         finds: [] },
])('a reference value: $why', ({ owner, values = [], cells, finds }) => {
  const found = findings(
    referenceMissing,
    judgedSubject({
      indicator: { kind: 'ratio', unit: '元/人·月', reference: 'dibao' },
      target: { value: '1.3', text: '不低于低保标准的1.3倍' },
      pack: { references: [{ id: 'dibao', name: '城市低保标准', unit: '元/人·月', owner, values }] },
      cells,
    }),
  );
  expect(found.flatMap(({ severity, data }) => [severity, data])).toEqual(finds);
});

test('an indicator that needs none is not asked for one', () => {
  expect(findings(referenceMissing, judgedSubject({ target: { value: '75' }, cells: { actual: 72 } }))).toEqual([]);
});
