import { expect, test } from '@jest/globals';
import { indicator, pack } from '../../../../test/support/pack.js';
import { subjectWith } from '../../../../test/support/subject-with.js';
import type { JudgedFinding } from '../../review/judged.js';
import type { Explanation } from '../../submission/explanation.js';
import { explanationMissing } from './explanation-missing.js';

const QUERY = found('query', '02');
const AGAIN: JudgedFinding = { ...QUERY, finding: { ...QUERY.finding, place: { indicator: '02', role: 'rate' } } };
const OTHER = found('query', '03');
const ERROR = found('error', '02');
const REAL = said('新建两所敬老院，床位增加120张', QUERY.id);
const EMPTY = said('核实无误', QUERY.id);

function found(severity: JudgedFinding['severity'], code: string): JudgedFinding {
  const id = `form.indicator-renamed|main|${code}||`;
  const data = { code, name: '甲', written: '乙' };
  return { id, severity, finding: { code: 'form.indicator-renamed', place: { indicator: code }, data } };
}

function said(text: string, ...findings: string[]): Explanation {
  return { findings, category: 'real-change', ground: '赣民字〔2025〕12号', text };
}

interface Case {
  readonly why: string;
  readonly found: readonly JudgedFinding[];
  readonly explanations?: readonly Explanation[];
  readonly explained?: ReadonlySet<string>;
  readonly before?: true;
  readonly missing: readonly string[];
}

// prettier-ignore
const CASES: readonly Case[] = [
  { why: 'explained',                            found: [QUERY],        explanations: [REAL],  missing: [] },
  { why: 'nobody said anything',                 found: [QUERY, OTHER],                        missing: [QUERY.id, OTHER.id] },
  { why: 'one of two',                           found: [QUERY, OTHER], explanations: [REAL],  missing: [OTHER.id] },
  { why: 'one explanation for both',             found: [QUERY, OTHER], explanations: [said(REAL.text, QUERY.id, OTHER.id)], missing: [] },
  { why: 'twice the same query is asked once',   found: [QUERY, AGAIN],                        missing: [QUERY.id] },
  { why: 'words that say nothing',               found: [QUERY],        explanations: [EMPTY], missing: [] },
  { why: 'the host has its explanation',         found: [QUERY],        explained: new Set([QUERY.id]), missing: [] },
  { why: 'errors are put right, not explained',  found: [ERROR],                               missing: [] },
  { why: 'an explanation of what is gone',       found: [],             explanations: [EMPTY], missing: [] },
  { why: 'not yet at submission',                found: [QUERY, OTHER], explanations: [EMPTY], before: true, missing: [] },
];

const PACK = pack({ indicators: [indicator({ code: '02', name: '甲' }), indicator({ code: '03', name: '丙' })] });

test.each(CASES)(
  'explanations: $why',
  ({ found: list, explanations = [], explained = new Set(), before, missing: finds }) => {
    const beside = { forSubmission: !before, submission: { explanations, stamp: null, submitted: 0 }, explained };
    const subject = subjectWith(PACK, {}, beside);
    const missing = [...explanationMissing.run(subject, list)];
    expect(missing.map(({ data }) => 'finding' in data && data.finding)).toEqual(finds);
  },
);

test('points where its query points', () => {
  const subject = subjectWith(PACK, {}, { forSubmission: true });
  const [missing] = explanationMissing.run(subject, [QUERY]);
  expect(missing).toMatchObject({ place: { indicator: '02' }, data: { code: 'form.indicator-renamed' } });
});
