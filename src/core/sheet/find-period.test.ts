import { expect, test } from '@jest/globals';
import { bind, LOW_INCOME } from '../../../test/support/bound.js';
import { drawGrid } from '../../../test/support/grid.js';
import type { PeriodKind } from '../indicator/pack.js';
import type { ReviewContext } from '../review/context.js';

function periodOf(
  head: string,
  kind: PeriodKind = 'year',
  context: ReviewContext = {},
  actual = '实际值',
  name = 'Sheet1',
) {
  const of = { ...LOW_INCOME, forms: LOW_INCOME.forms.map((each) => ({ ...each, period: kind })) };
  const body = `
    | 指标 | 2025年目标 | ${actual} |
    | 城市低保标准 | 800 | 820 |
    | 重残补贴覆盖率 | 100 | 98 |`;
  const { period } = bind(drawGrid(head + body, name), of, context);
  return period && `${period.value} ${period.reason} ${period.certainty}`;
}

// prettier-ignore
test.each([
  { why: 'a label',                              head: '| 报告期：2023年 |',                    is: '2023 label certain' },
  { why: 'a label and the next cell',            head: '| 报告期 | 2023年度 |',                 is: '2023 label certain' },
  { why: 'a year that is a number',              head: '| 年度 | 2023 |',                      is: '2023 label certain' },
  { why: 'a date',                               head: '| 报告期： | 45291{yyyy"年"m"月"} |',    is: '2023 label certain' },
  { why: 'the year’s last month',                head: '| 截至2023年12月底 |',                  is: '2023 title likely' },
  { why: 'all its months',                       head: '| 报告期：2023年1-12月 |',               is: '2023 label certain' },
  { why: 'the title',                            head: '| 兴国县2023年民政指标完成情况表 |',       is: '2023 title likely' },
  { why: 'the title’s year, not the plan’s',      head: '| 2021-2025年规划2023年度执行情况 |',    is: '2023 title likely' },
  { why: 'a label before a title',               head: '| 2022年指标表 |\n| 报告期：2023年 |',    is: '2023 label certain' },
  { why: 'a day of sending is no period',        head: '| 2024年1月15日 |\n| 2023年指标表 |',     is: '2023 title likely' },
  { why: 'nor is 报出日期',                        head: '| 报出日期：2024年1月15日 |',            is: null },
  { why: 'the plan’s name and its target’s year', head: '| “十四五”规划2025年目标 |',              is: null },
])('$why', ({ head, is }) => expect(periodOf(head)).toBe(is));

// prettier-ignore
test.each([
  { why: 'a half',                    head: '| 报告期：2023年上半年 |',     kind: 'half',    is: '2023H1 label certain' },
  { why: 'months of a half',          head: '| 报告期：2023年1-6月 |',      kind: 'half',    is: '2023H1 label certain' },
  { why: 'months of a quarter',       head: '| 报告期：2023年1-6月 |',      kind: 'quarter', is: '2023Q2 label certain' },
  { why: 'a month',                   head: '| 报告期：2023.06 |',         kind: 'month',   is: '2023-06 label certain' },
  { why: 'a month in digits alone',   head: '| 报告期 | 202306 |',         kind: 'month',   is: '2023-06 label certain' },
  { why: 'a quarter, its year in the title', head: '| 2023年指标表 |\n| 报告期：二季度 |', kind: 'quarter', is: '2023Q2 label certain' },
  { why: 'a quarter in a yearly form', head: '| 报告期：2023年二季度 |',     kind: 'year',    is: '2023Q2 label certain' },
] as const)('$why', ({ head, kind, is }) => expect(periodOf(head, kind)).toBe(is));

test('the file’s name, the sheet’s, the headers, and a person', () => {
  expect(periodOf('| 指标表 |', 'year', { fileName: '360732_兴国县_2025_年报_v2.xlsx' })).toBe('2025 file-name likely');
  expect(periodOf('| 指标表 |', 'quarter', { fileName: '兴国县_2023_二季度.xlsx' })).toBe('2023Q2 file-name likely');
  expect(periodOf('| 指标表 |', 'year', { fileName: '年报20240115.xlsx' })).toBeNull();
  expect(periodOf('| 指标表 |', 'year', {}, '实际值', '2023年')).toBe('2023 sheet-name likely');
  expect(periodOf('| 指标表 |', 'year', {}, '2023年实际')).toBe('2023 header likely');
  expect(periodOf('| 2022年指标表 |', 'year', { period: '2023' })).toBe('2023 given certain');
});

test('all that speaks of a period is kept, best first', () => {
  const filed = bind(
    drawGrid(`| 兴国县2022年指标表 |
      | 报告期：2023年 |
      | 指标 | 实际值 |
      | 城市低保标准 | 820 |
      | 重残补贴覆盖率 | 98 |`),
    LOW_INCOME,
    { fileName: '兴国县2023.xlsx' },
  );
  expect(filed.periodEvidence.map((each) => `${each.value} ${each.reason}`)).toEqual([
    '2023 label',
    '2022 title',
    '2023 file-name',
  ]);
});
