import { expect, test } from '@jest/globals';
import { grid } from '../../../test/support/grid.js';
import { indicator, pack, target } from '../../../test/support/pack.js';
import { stampOf } from '../../../test/support/stamp.js';
import { subjectOf } from '../../../test/support/subject.js';
import type { ReviewContext } from '../review/context.js';
import { judged, summarise } from '../review/judged.js';
import { review, type Review } from '../review/review.js';
import { filedReturn, refusedReturn } from './file-return.js';

const PACK = pack({
  indicators: [
    indicator({ code: '01', name: '服务覆盖率' }),
    indicator({ code: '02', name: '新增床位', unit: '张', kind: 'cumulative', aggregation: 'sum' }),
  ],
  targets: [target({ indicator: '01', value: '100' })],
  orgs: [
    { code: '360700', name: '赣州市' },
    { code: '360732', name: '兴国县', parent: '360700', formerCodes: ['362125'] },
  ],
});
const FILE = { file: 'county.xlsx', digest: 'sha256:a', pack: { id: 'test', version: '1.0.0', digest: 'sha256:p' } };

function reviewed(cells: readonly [string, string], context: ReviewContext = {}): Review {
  const sheet = grid`
    | 主要指标完成情况 |            |      |          |            |
    | 序号             | 指标       | 单位 | 上年同期 | 实际值     |
    | 01               | 服务覆盖率 | %    | 90       | ${cells[0]} |
    | 02               | 新增床位   | 张   | 12       | ${cells[1]} |`;
  return review([sheet], PACK, { org: '360732', period: '2025', ...context });
}

test('a set keeps figures with their places, statuses, and findings without their words', () => {
  const filed = filedReturn(reviewed(['96', '30']), FILE);
  expect(filed).toMatchObject({ ...FILE, org: '360732', period: '2025', usable: true, stamp: null });
  expect(filed.figures).toEqual([
    { indicator: '01', role: 'actual', org: null, value: '96', sheet: 'Sheet1', cell: 'E3' },
    { indicator: '01', role: 'previous', org: null, value: '90', sheet: 'Sheet1', cell: 'D3' },
    { indicator: '02', role: 'actual', org: null, value: '30', sheet: 'Sheet1', cell: 'E4' },
    { indicator: '02', role: 'previous', org: null, value: '12', sheet: 'Sheet1', cell: 'D4' },
  ]);
  expect(filed.completions[0]).toEqual({ indicator: '01', org: null, status: 'unmet', rate: '96.0' });
  const unmet = filed.findings.find(({ code }) => code === 'target.unmet');
  expect(unmet).toMatchObject({ severity: 'query', indicator: '01', sheet: 'Sheet1', cell: 'E3', explained: false });
  expect(filed.summary.query).toBeGreaterThan(0);
});

test.each([
  { why: 'blank', cell: '', value: null },
  { why: 'a mark', cell: '—', value: null },
  { why: 'words', cell: '约三十', value: null },
  { why: 'a number typed as text', cell: "'30", value: '30' },
  { why: 'zero is a value', cell: '0', value: '0' },
])('a figure that is $why', ({ cell, value }) => {
  const { figures } = filedReturn(reviewed(['96', cell]), FILE);
  expect(figures.find(({ indicator: code, role }) => code === '02' && role === 'actual')).toMatchObject({ value });
});

test('an org is called by the code that the pack has now', () => {
  expect(filedReturn(reviewed(['96', '30'], { org: '362125' }), FILE).org).toBe('360732');
});

test.each([
  { why: 'as it was stamped', now: '96', holds: true },
  { why: 'altered since', now: '97', holds: false },
])('a stamped return, $why', ({ now, holds }) => {
  const stamp = stampOf(reviewed(['96', '30']).subject, { submission: 2 });
  const submission = { explanations: [], stamp, submitted: 2 };
  const filed = filedReturn(reviewed([now, '30'], { submission }), FILE);
  expect(filed.stamp).toEqual({ time: stamp.time, submission: 2, holds });
});

test('what was explained is said, so that it is not asked for again', () => {
  const id = 'target.unmet|main|01|actual|';
  const explained = new Set([id]);
  const { findings } = filedReturn(reviewed(['96', '30'], { explained }), FILE);
  expect(findings.find((each) => each.id === id)?.explained).toBe(true);
});

test('a sheet of no known form is not usable, nor is a file that does not open', () => {
  const subject = subjectOf(grid`| 食谱 | 周一 |`, PACK);
  const summary = summarise([], {});
  expect(filedReturn({ subject, findings: [], summary }, FILE).usable).toBe(false);
  const findings = [judged({ code: 'file.encrypted', place: {}, data: {} }, { severities: {} })];
  const refused = refusedReturn({ ...FILE, pack: null }, findings, summarise(findings, {}));
  expect(refused).toMatchObject({ usable: false, org: null, figures: [], summary: { error: 1, blocked: true } });
  expect(refused.findings).toEqual([
    {
      id: 'file.encrypted||||',
      code: 'file.encrypted',
      severity: 'error',
      ...{ indicator: null, sheet: null, cell: null, explained: false },
    },
  ]);
});
