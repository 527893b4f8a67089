import { expect, test } from '@jest/globals';
import { bind, columns, figures } from '../../../test/support/bound.js';
import { grid } from '../../../test/support/grid.js';
import { indicator, pack } from '../../../test/support/pack.js';

test('orders columns by what their headers say, not by their place', () => {
  const filed = bind(grid`
    | 备注 | 完成率（%） | 责任单位 | 计量单位 | 指标名称 | 指标代码 | 差额 | 序时进度 | 上年同期 | 基期 | 参照标准 | 完成情况 | 指标属性 | 2025年目标 | 2023年实际 | 上级目标 | 达标数 | 应达标数 |
    |     |           |         | %      | 重度残疾人护理补贴覆盖率 | 02 | | | | | | | | 100 | 98 | 100 | 49 | 50 |
  `);
  expect(columns(filed)).toBe(
    'A note, B rate, C responsible, D unit, E indicator, F code, G difference, H progress, I previous, J base, K reference, ' +
      'L verdict, M attribute, N target 2025, O actual 2023, P parent-target, Q numerator, R denominator',
  );
});

test('the actuals of the thirteenth plan stand under a bare year, beside the plan itself', () => {
  const thirteenth = pack({
    plan: { first: 2016, last: 2020, base: 2015 },
    indicators: [
      indicator({ code: '01', name: '城市最低生活保障平均标准', unit: '元/人、月' }),
      indicator({ code: '02', name: '每万人拥有社会组织数', unit: '个' }),
    ],
  });
  const filed = bind(
    grid`
      | 主要指标 | 2020 | 兴国县民政事业发展“十三五”规划主要指标 | 实现目标情况 |
      | 城市最低生活保障平均标准(元/人、月) | 720 | 720 | 实现目标 |
      | 每万人拥有社会组织数(个) | 5.6 | 5 | 超过12% |
    `,
    thirteenth,
  );
  expect(columns(filed)).toBe('A indicator, B actual 2020, C target, D verdict');
  expect(filed.org).toMatchObject({ value: '360732', reason: 'header' });
  expect(figures(filed)).toEqual({
    '01 actual': '720',
    '01 target': '720',
    '01 verdict': '实现目标',
    '02 actual': '5.6',
    '02 target': '5',
    '02 verdict': '超过12%',
  });
});

test('the county’s target and the city’s stand side by side, each named', () => {
  const filed = bind(grid`
    | 序号 | 主要指标 | 单位 | 赣州市2025目标值 | 兴国县2025 目标值 | 指标属性 | 实际值 |
    | 4 | 福利彩票销售网点数 | 万个 | 0.1 | 0.006 | 预期性 | 0.0058 |
  `);
  expect(columns(filed)).toBe(
    'A code, B indicator, C unit, D parent-target 2025, E target 2025, F attribute, G actual',
  );
  expect(filed.org).toMatchObject({ value: '360732', reason: 'header' });
});

test('a column that nothing heads stays unbound: that it is missing must be said', () => {
  const filed = bind(grid`
    | 指标 | 目标值 | |
    | 城市低保标准 | 800 | 820 |
    | 重残补贴覆盖率 | 100 | 98 |
  `);
  expect(columns(filed)).toBe('A indicator, B target, C ?');
});
