import { expect, test } from '@jest/globals';
import { bound, boundTable, subjectWith } from '../../../../test/support/subject-with.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings } from '../../../../test/support/subject.js';
import type { BindingReason } from '../../sheet/return.js';
import { orgMissing } from './org-missing.js';

const PACK = pack({ indicators: [indicator({ code: '01', name: '救助覆盖率' })] });

// prettier-ignore
test.each<{ why: string; reason: BindingReason | null; finds: unknown[] }>([
  { why: 'its label says it',             reason: 'label',       finds: [] },
  { why: 'its code says it',              reason: 'code',        finds: [] },
  { why: 'a person said it',              reason: 'given',       finds: [] },
  { why: 'the template recorded it',      reason: 'metadata',    finds: [] },
  { why: 'the title tells it',            reason: 'title',       finds: ['query', { name: '兴国县', from: 'title' }] },
  { why: 'a header of targets tells it',  reason: 'header',      finds: [undefined, { name: '兴国县', from: 'header' }] },
  { why: 'the name of the file tells it', reason: 'file-name',   finds: ['query', { name: '兴国县', from: 'file-name' }] },
  { why: 'the pack has no other',         reason: 'only-choice', finds: [undefined, { name: '兴国县', from: 'only-choice' }] },
  { why: 'nothing tells it',              reason: null,          finds: [undefined, { name: null, from: null }] },
])('the org of a form: $why', ({ reason, finds }) => {
  const org = reason && bound('360732', reason);
  const found = findings(orgMissing, subjectWith(PACK, { org, orgEvidence: org ? [org] : [] }));
  expect(found.flatMap(({ severity, data }) => [severity, data])).toEqual(finds);
});

const at = { sheet: 'Sheet1', row: 1, column: 0 };
const row = {
  row: 1,
  kind: 'org' as const,
  indicator: null,
  org: '360732',
  name: '兴国县',
  code: null,
  unit: null,
  at,
};
const binding = { certainty: 'certain' as const, reason: 'name' as const, at, text: '兴国县' };

// prettier-ignore
test.each([
  { why: 'no form was found',                given: { tables: [] } },
  { why: 'the orgs stand down the rows',     given: { tables: [boundTable(PACK, { rows: [{ ...row, level: 0, parent: null, binding }] })] } },
  { why: 'what stands there is no org: that is said by form.org-unknown', given: { orgEvidence: [bound(null, 'label', { text: '兴国市' })] } },
])('not to be judged: $why', ({ given }) => {
  expect(findings(orgMissing, subjectWith(PACK, given))).toEqual([]);
});
