import { expect, test } from '@jest/globals';
import { indicator, pack } from '../../../../test/support/pack.js';
import { subjectWith } from '../../../../test/support/subject-with.js';
import type { JudgedFinding } from '../../review/judged.js';
import type { Explanation } from '../../submission/explanation.js';
import { explanationEmptyWords } from './explanation-empty-words.js';

const PACK = pack({ indicators: [indicator({ code: '02', name: '甲' })] });
const ID = 'form.indicator-renamed|main|02||';
const FOUND: JudgedFinding = {
  id: ID,
  severity: 'query',
  finding: {
    code: 'form.indicator-renamed',
    place: { form: 'main', indicator: '02' },
    data: { code: '02', name: '甲', written: '乙' },
  },
};

function said(text: string, ground: string, findings: readonly string[] = [ID]): Explanation {
  return { findings, category: 'other', ground, text };
}

// prettier-ignore
test.each([
  { why: 'a reason and what shows it',   explanation: said('新建两所敬老院，床位增加120张', '民政台账'),           finds: [] },
  { why: 'only that somebody looked',    explanation: said('经核实，数据无误', '民政台账'),                       finds: ['empty-words'] },
  { why: 'too short',                    explanation: said('政策', '民政台账'),                                   finds: ['too-short'] },
  { why: 'nothing shows it',             explanation: said('新建两所敬老院，床位增加120张', '无'),                 finds: ['no-ground'] },
  { why: 'named twice, told once',       explanation: said('核实无误', '台账', [ID, ID]),                          finds: ['empty-words'] },
  { why: 'of a query that is gone',      explanation: said('核实无误', '台账', ['cell.missing|main|02|actual|']),  finds: [] },
])('an explanation: $why', ({ explanation, finds }) => {
  const submission = { explanations: [explanation], stamp: null, submitted: 0 };
  const found = [...explanationEmptyWords.run(subjectWith(PACK, {}, { submission }), [FOUND])];
  expect(found.map(({ data }) => 'why' in data && data.why)).toEqual(finds);
});

test('an error is not explained away, so that its explanation is not judged', () => {
  const submission = { explanations: [said('核实无误', '台账')], stamp: null, submitted: 0 };
  const subject = subjectWith(PACK, {}, { submission });
  expect([...explanationEmptyWords.run(subject, [{ ...FOUND, severity: 'error' }])]).toEqual([]);
});
