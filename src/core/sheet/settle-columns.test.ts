import { describe, expect, test } from '@jest/globals';
import { bind, columns, figures, LOW_INCOME } from '../../../test/support/bound.js';
import { drawGrid, grid } from '../../../test/support/grid.js';

describe('years side by side', () => {
  const sheet = grid`
    | 指标         | 2021年 | <   | 2022年 | <   | 2023年 | <   |
    | ^           | 目标   | 实际 | 目标   | 实际 | 目标   | 实际 |
    | 城市低保标准  | 700   | 710 | 750   | 760 | 800   | 820 |
    | 重残补贴覆盖率 | 90    | 91  | 95    | 96  | 100   | 98  |
  `;

  test('the return’s own year is the actual, earlier ones keep theirs', () => {
    expect(figures(bind(sheet, LOW_INCOME, { period: '2022' }))).toMatchObject({
      '03 actual': '760',
      '03 actual 2021': '710',
      '03 actual 2023': '820',
      '03 milestone': '750',
    });
  });

  test('without another word, the latest year is the return’s', () => {
    const filed = bind(sheet);
    expect(filed.period).toMatchObject({ value: '2023', reason: 'header', certainty: 'likely' });
    expect(figures(filed)).toMatchObject({ '03 actual': '820', '03 actual 2022': '760' });
  });

  test('a bare last year of the plan, still to come, heads targets', () => {
    const filed = bind(
      grid`
        | 指标         | 2020年 | 2023年 | 2025年 | 属性 |
        | 城市低保标准  | 700   | 800   | 900   | 预期性 |
        | 重残补贴覆盖率 | 90    | 95    | 100   | 约束性 |
      `,
      LOW_INCOME,
      { period: '2023' },
    );
    expect(columns(filed)).toBe('A indicator, B actual 2020, C actual 2023, D target 2025, E attribute');
  });
});

describe('several figures of one period', () => {
  const rows = `
    | 城市低保标准 | 800 | 70 | 820 |
    | 重残补贴覆盖率 | 100 | 9 | 98 |`;

  test('of 当期 and 累计 the cumulative one is the actual', () => {
    const filed = bind(drawGrid(`| 指标 | 目标值 | 本月数 | 本年累计 |${rows}`));
    expect(columns(filed)).toBe('A indicator, B target, C ?, D actual');
  });

  test('a form that has both keeps both', () => {
    const [form] = LOW_INCOME.forms;
    const both = {
      ...LOW_INCOME,
      forms: [
        {
          ...form!,
          columns: [
            ...form!.columns.filter((each) => each.role !== 'actual'),
            { role: 'actual', header: '本月数', accumulation: 'current' },
            { role: 'actual', header: '本年累计', accumulation: 'cumulative' },
          ],
        },
      ],
    } as const;
    const filed = bind(drawGrid(`| 指标 | 目标值 | 本月数 | 本年累计 |${rows}`), both);
    expect(filed.tables[0]!.columns.map((each) => [each.role, each.accumulation])).toEqual([
      ['indicator', null],
      ['target', null],
      ['actual', 'current'],
      ['actual', 'cumulative'],
    ]);
  });

  test('完成情况 over figures holds actuals', () => {
    const filed = bind(drawGrid(`| 指标 | 目标值 | 排名 | 2023年完成情况 |${rows}`));
    expect(columns(filed)).toBe('A indicator, B target, C ?, D actual 2023');
  });
});
