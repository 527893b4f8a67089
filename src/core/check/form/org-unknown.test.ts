import { expect, test } from '@jest/globals';
import { bound, subjectWith } from '../../../../test/support/subject-with.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings } from '../../../../test/support/subject.js';
import type { BindingReason, Bound } from '../../sheet/return.js';
import { orgUnknown } from './org-unknown.js';

const PACK = pack({ indicators: [indicator({ code: '01', name: '救助覆盖率' })] });
const HERE = bound('360732', 'label');
const unknown = (reason: BindingReason): Bound<null> => bound(null, reason, { text: '兴国市' });

// prettier-ignore
test.each<{ why: string; org: Bound<string> | null; evidence: Bound<string | null>[]; finds: unknown[] }>([
  { why: 'an org of the pack',                     org: HERE,                           evidence: [HERE],                     finds: [] },
  { why: 'a label with another name',              org: null,                           evidence: [unknown('label')],         finds: [{ written: '兴国市', from: 'label' }] },
  { why: 'a label that the file name contradicts', org: bound('360732', 'file-name'),   evidence: [unknown('label')],         finds: [{ written: '兴国市', from: 'label' }] },
  { why: 'an org that was asked for',              org: null,                           evidence: [unknown('given')],         finds: [{ written: '兴国市', from: 'given' }] },
  { why: 'a title, when nothing else tells',       org: null,                           evidence: [unknown('title')],         finds: [{ written: '兴国市', from: 'title' }] },
  { why: 'a title beside a label',                 org: HERE,                           evidence: [HERE, unknown('title')],   finds: [] },
  { why: 'nothing to judge',                       org: null,                           evidence: [],                         finds: [] },
])('an org that is none of the pack: $why', ({ org, evidence, finds }) => {
  const found = findings(orgUnknown, subjectWith(PACK, { org, orgEvidence: evidence }));
  expect(found.map((each) => each.data)).toEqual(finds);
});

test('nothing is said of a workbook without a form', () => {
  expect(findings(orgUnknown, subjectWith(PACK, { tables: [], orgEvidence: [unknown('label')] }))).toEqual([]);
});
