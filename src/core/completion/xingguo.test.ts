import { expect, test } from '@jest/globals';
import { filed } from '../../../test/support/filed.js';
import { indicator, pack, target } from '../../../test/support/pack.js';
import { judgeCompletions } from './judge-completions.js';
import type { VerdictWording } from '../indicator/pack.js';

interface Row {
  readonly name: string;
  readonly unit: string;
  readonly actual: number;
  readonly target: string;
  readonly words: string;
  readonly verdict?: VerdictWording;
}

const MONTHLY = '(元/人、月)';

// The 13th plan of 兴国县 as published: figures of 2020, targets, and what was written of each.
// prettier-ignore
const ROWS: readonly Row[] = [
  { name: '城市最低生活保障平均标准',           unit: MONTHLY,  actual: 720,  target: '720',  words: '实现目标' },
  { name: '农村最低生活保障平均标准',           unit: MONTHLY,  actual: 470,  target: '470',  words: '实现目标' },
  { name: '社会集中供养孤儿基本生活最低养育标准', unit: MONTHLY,  actual: 1600, target: '1600', words: '实现目标' },
  { name: '社会散居孤儿基本生活最低养育标准',     unit: MONTHLY,  actual: 950,  target: '900',  words: '超过50(元/人、月)' },
  { name: '生活不能自理特困人员集中供养率',       unit: '%',      actual: 62.4, target: '50',   words: '超过12.4个百分点' },
  { name: '养老机构护理型床位占比',             unit: '%',      actual: 46.8, target: '30',   words: '超过16.8个百分点' },
  { name: '每万人拥有社会组织数',               unit: '个',     actual: 5.6,  target: '5',    words: '超过12%', verdict: 'relative' },
  { name: '城市社区综合服务设施覆盖率',          unit: '%',      actual: 100,  target: '100',  words: '实现目标' },
  { name: '农村社区综合服务设施覆盖率',          unit: '%',      actual: 100,  target: '70',   words: '超过30个百分点' },
  { name: '社会工作专业人才占总人口比例',        unit: '千人比',  actual: 1.6,  target: '1',    words: '实现目标', verdict: 'plain' },
];

test('the ten published verdicts of the 13th plan are reproduced word for word', () => {
  const codes = ROWS.map((_, index) => String(index + 1).padStart(2, '0'));
  const plan = pack({
    plan: { first: 2016, last: 2020, base: 2015 },
    indicators: ROWS.map(({ name, unit, verdict }, index) =>
      indicator({ code: codes[index]!, name, unit, ...(verdict ? { verdict } : {}) }),
    ),
    targets: ROWS.map((row, index) => target({ indicator: codes[index]!, year: 2020, value: row.target })),
  });
  const { filed: report } = filed({
    pack: plan,
    period: '2020',
    rows: ROWS.map(({ actual }, index) => ({ indicator: codes[index]!, cells: { actual } })),
  });
  expect(judgeCompletions(report, plan, null).map((each) => each.verdict)).toEqual(ROWS.map((each) => each.words));
});
