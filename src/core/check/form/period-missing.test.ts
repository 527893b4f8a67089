import { expect, test } from '@jest/globals';
import { bound, subjectWith } from '../../../../test/support/subject-with.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings } from '../../../../test/support/subject.js';
import type { BindingReason } from '../../sheet/return.js';
import { periodMissing } from './period-missing.js';

const PACK = pack({ indicators: [indicator({ code: '01', name: '救助覆盖率' })] });

// prettier-ignore
test.each<{ why: string; reason: BindingReason | null; finds: unknown[] }>([
  { why: 'its label says it',             reason: 'label',     finds: [] },
  { why: 'the header says it',            reason: 'header',    finds: [] },
  { why: 'a person said it',              reason: 'given',     finds: [] },
  { why: 'the template recorded it',      reason: 'metadata',  finds: [] },
  { why: 'the title tells it',            reason: 'title',     finds: ['query', { period: '2023', from: 'title' }] },
  { why: 'the name of the file tells it', reason: 'file-name', finds: ['query', { period: '2023', from: 'file-name' }] },
  { why: 'nothing tells it',              reason: null,        finds: [undefined, { period: null, from: null }] },
])('the period of a form: $why', ({ reason, finds }) => {
  const found = findings(periodMissing, subjectWith(PACK, { period: reason && bound('2023', reason) }));
  expect(found.flatMap(({ severity, data }) => [severity, data])).toEqual(finds);
});

test('nothing is said of a workbook without a form', () => {
  expect(findings(periodMissing, subjectWith(PACK, { tables: [] }))).toEqual([]);
});
