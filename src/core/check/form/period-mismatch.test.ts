import { expect, test } from '@jest/globals';
import { bound, subjectWith } from '../../../../test/support/subject-with.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings } from '../../../../test/support/subject.js';
import type { BindingReason, Bound, ReturnMetadata } from '../../sheet/return.js';
import { periodMismatch } from './period-mismatch.js';

const PACK = pack({ indicators: [indicator({ code: '01', name: '救助覆盖率' })] });
const said = (period: string, reason: BindingReason): Bound<string> => bound(period, reason);

function metadata(period: string): ReturnMetadata {
  return { pack: 'test', version: '1.0.0', digest: null, form: 'main', org: null, period, layout: null };
}

// prettier-ignore
test.each<{ why: string; evidence: Bound<string>[]; recorded?: string; finds: unknown[] }>([
  { why: 'one witness',                             evidence: [said('2023', 'label')],                                    finds: [] },
  { why: 'all agree',                               evidence: [said('2023', 'label'), said('2023', 'title')], recorded: '2023', finds: [] },
  { why: 'another was asked for',                   evidence: [said('2022', 'given'), said('2023', 'label')],             finds: [{ period: '2023', other: '2022', from: 'given' }] },
  { why: 'the template is of another year',         evidence: [said('2023', 'label')],                  recorded: '2022', finds: [{ period: '2023', other: '2022', from: 'metadata' }] },
  { why: 'the name of the file says another year',  evidence: [said('2023', 'label'), said('2022', 'file-name')],         finds: [{ period: '2023', other: '2022', from: 'file-name' }] },
  { why: 'the header says another year',            evidence: [said('2023', 'label'), said('2022', 'header')],            finds: [{ period: '2023', other: '2022', from: 'header' }] },
  { why: 'years side by side, one the report\'s',   evidence: [said('2023', 'label'), said('2021', 'header'), said('2022', 'header'), said('2023', 'header')], finds: [] },
  { why: 'years side by side, none the report\'s',  evidence: [said('2023', 'label'), said('2021', 'header'), said('2022', 'header')], finds: [{ period: '2023', other: '2021', from: 'header' }] },
  { why: 'the title names the whole year',          evidence: [said('2023Q2', 'label'), said('2023', 'title')],           finds: [] },
  { why: 'the record has the whole year',           evidence: [said('2023Q2', 'label')],                recorded: '2023', finds: [{ period: '2023Q2', other: '2023', from: 'metadata' }] },
  { why: 'two that end together',                   evidence: [said('2023Q2', 'label'), said('2023H1', 'title')],         finds: [] },
  { why: 'two quarters',                            evidence: [said('2023Q2', 'label'), said('2023Q1', 'title')],         finds: [{ period: '2023Q2', other: '2023Q1', from: 'title' }] },
  { why: 'nothing to judge',                        evidence: [],                                                         finds: [] },
])('periods that conflict: $why', ({ evidence, recorded, finds }) => {
  const record = recorded === undefined ? null : metadata(recorded);
  const subject = subjectWith(PACK, { period: evidence[0] ?? null, periodEvidence: evidence, metadata: record });
  expect(findings(periodMismatch, subject).map((each) => each.data)).toEqual(finds);
});

// prettier-ignore
test.each([
  { period: '2020',   finds: ['query', { period: '2020', other: '2021–2025', from: 'plan' }] },
  { period: '2020Q4', finds: ['query', { period: '2020Q4', other: '2021–2025', from: 'plan' }] },
  { period: '2021Q1', finds: [] },
  { period: '2026',   finds: [] },
])('a period before the plan is asked about: $period', ({ period, finds }) => {
  const found = findings(periodMismatch, subjectWith(PACK, { period: said(period, 'label') }));
  expect(found.flatMap(({ severity, data }) => [severity, data])).toEqual(finds);
});
