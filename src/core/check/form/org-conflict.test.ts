import { expect, test } from '@jest/globals';
import { bound, subjectWith } from '../../../../test/support/subject-with.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings } from '../../../../test/support/subject.js';
import type { BindingReason, Bound, ReturnMetadata } from '../../sheet/return.js';
import { orgConflict } from './org-conflict.js';

const PACK = pack({ indicators: [indicator({ code: '01', name: '救助覆盖率' })] });
const CITY = '360700';
const XINGGUO = '360732';
const HUICHANG = '360733';

function said(org: string, reason: BindingReason): Bound<string> {
  return bound(org, reason, reason === 'label' ? { at: { sheet: 'Sheet1', row: 1, column: 0 } } : {});
}

function metadata(org: string): ReturnMetadata {
  return { pack: 'test', version: '1.0.0', digest: null, form: 'main', org, period: null, layout: null };
}

// prettier-ignore
test.each<{ why: string; evidence: Bound<string>[]; recorded?: string; finds: unknown[] }>([
  { why: 'one witness',                          evidence: [said(XINGGUO, 'label')],                                      finds: [] },
  { why: 'all agree',                            evidence: [said(XINGGUO, 'label'), said(XINGGUO, 'title')], recorded: XINGGUO, finds: [] },
  { why: 'the template was sent to another',     evidence: [said(XINGGUO, 'label')],                     recorded: HUICHANG, finds: [{ name: '兴国县', other: '会昌县', from: 'metadata' }] },
  { why: 'the name of the file says another',    evidence: [said(XINGGUO, 'label'), said(HUICHANG, 'file-name')],         finds: [{ name: '兴国县', other: '会昌县', from: 'file-name' }] },
  { why: 'another was asked for',                evidence: [said(HUICHANG, 'given'), said(XINGGUO, 'label')],             finds: [{ name: '兴国县', other: '会昌县', from: 'given' }] },
  { why: 'the title says another',               evidence: [said(XINGGUO, 'label'), said(HUICHANG, 'title')],             finds: [{ name: '兴国县', other: '会昌县', from: 'title' }] },
  { why: 'the title names the city it lies in',  evidence: [said(XINGGUO, 'label'), said(CITY, 'title')],                 finds: [] },
  { why: 'the file is named for the city',       evidence: [said(XINGGUO, 'label'), said(CITY, 'file-name')],             finds: [] },
  { why: 'the city\'s sheet in a county\'s file', evidence: [said(CITY, 'label'), said(XINGGUO, 'file-name')],            finds: [{ name: '赣州市', other: '兴国县', from: 'file-name' }] },
  { why: 'the city\'s title, a county\'s file',  evidence: [said(CITY, 'title'), said(XINGGUO, 'file-name')],             finds: [] },
  { why: 'headers of several counties, one of them it', evidence: [said(XINGGUO, 'label'), said(HUICHANG, 'header'), said(XINGGUO, 'header')], finds: [] },
  { why: 'a header of another county',           evidence: [said(XINGGUO, 'label'), said(HUICHANG, 'header')],            finds: [{ name: '兴国县', other: '会昌县', from: 'header' }] },
  { why: 'two labels that differ',               evidence: [said(XINGGUO, 'label'), said(HUICHANG, 'label')],             finds: [{ name: '兴国县', other: '会昌县', from: 'label' }] },
  { why: 'nothing on the sheet',                 evidence: [said(XINGGUO, 'file-name')],                 recorded: HUICHANG, finds: [{ name: '兴国县', other: '会昌县', from: 'metadata' }] },
  { why: 'a record of no org of the pack',       evidence: [said(XINGGUO, 'label')],                     recorded: '999999', finds: [] },
  { why: 'nothing to judge',                     evidence: [],                                                            finds: [] },
])('orgs that conflict: $why', ({ evidence, recorded, finds }) => {
  const record = recorded === undefined ? null : metadata(recorded);
  const subject = subjectWith(PACK, { org: evidence[0] ?? null, orgEvidence: evidence, metadata: record });
  expect(findings(orgConflict, subject).map((each) => each.data)).toEqual(finds);
});

test('points to the cell that says it', () => {
  const label = said(XINGGUO, 'label');
  const subject = subjectWith(PACK, { org: label, orgEvidence: [label, said(HUICHANG, 'file-name')] });
  expect(findings(orgConflict, subject)[0]?.place.at).toEqual(label.at);
});
