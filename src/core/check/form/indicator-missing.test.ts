import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { subjectWith } from '../../../../test/support/subject-with.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import type { Exemption } from '../../indicator/pack.js';
import { indicatorMissing } from './indicator-missing.js';

const INDICATORS = [
  indicator({ code: '01', name: '救助覆盖率' }),
  indicator({ code: '02', name: '护理床位占比' }),
  indicator({ code: '03', name: '社区日间照料机构覆盖率' }),
];
const ALL = ['救助覆盖率', '护理床位占比', '社区日间照料机构覆盖率'];

function found(names: readonly string[], exemptions: readonly Exemption[] = []) {
  const sheet = drawGrid(['| 指标 | 目标值 | 实际值 |', ...names.map((name) => `| ${name} | 60 | 61 |`)].join('\n'));
  const subject = subjectOf(sheet, pack({ indicators: INDICATORS, exemptions }), { org: '360732', period: '2025' });
  return findings(indicatorMissing, subject).map((each) => each.place.indicator);
}

// prettier-ignore
test.each<{ why: string; names: string[]; exemptions?: Exemption[]; finds: string[] }>([
  { why: 'all are there',                names: ALL,                     finds: [] },
  { why: 'in another order',             names: [...ALL].reverse(),      finds: [] },
  { why: 'one row is gone',              names: [ALL[0]!, ALL[2]!],      finds: ['02'] },
  { why: 'the org need not report it',   names: [ALL[0]!, ALL[2]!],      exemptions: [{ kind: 'exempt', org: '360732', indicator: '2', reason: '无此业务' }],         finds: [] },
  { why: 'it does not apply',            names: [ALL[0]!, ALL[2]!],      exemptions: [{ kind: 'not-applicable', indicator: '02', reason: '无此业务' }],               finds: [] },
  { why: 'another org is exempt',        names: [ALL[0]!, ALL[2]!],      exemptions: [{ kind: 'exempt', org: '360733', indicator: '02', reason: '无此业务' }],        finds: ['02'] },
  { why: 'exempt until a year before',   names: [ALL[0]!, ALL[2]!],      exemptions: [{ kind: 'exempt', indicator: '02', to: '2024', reason: '无此业务' }],           finds: ['02'] },
  { why: 'a nil return states its zero', names: [ALL[0]!, ALL[2]!],      exemptions: [{ kind: 'nil', indicator: '02', reason: '无此业务' }],                          finds: ['02'] },
])('indicators of a form: $why', ({ names, exemptions = [], finds }) => {
  expect(found(names, exemptions)).toEqual(finds);
});

test('without org and period no exemption is known to hold', () => {
  const exemptions: Exemption[] = [{ kind: 'exempt', reason: '试点' }];
  const subject = subjectWith(pack({ indicators: INDICATORS, exemptions }), {});
  expect(findings(indicatorMissing, subject)).toHaveLength(3);
});

test('nothing is said of a workbook without a form', () => {
  expect(findings(indicatorMissing, subjectWith(pack({ indicators: INDICATORS }), { tables: [] }))).toEqual([]);
});
