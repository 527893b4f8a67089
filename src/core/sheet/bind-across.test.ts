import { describe, expect, test } from '@jest/globals';
import { bind, figures, LOW_INCOME, rows } from '../../../test/support/bound.js';
import { grid } from '../../../test/support/grid.js';

describe('orgs down the rows', () => {
  const sheet = grid`
    | 赣州市2023年民政指标 |
    | 县（市、区） | 城市低保标准（元/人、月） | 重残补贴覆盖率 | 临时救助人次 |
    | 兴国县 | 820 | 98 | 5 |
    | 会昌县民政局 | 800 | 100% | 6 |
    | 宁都县 | 810 | 97 | 7 |
    | 合计 | 2430 | | 18 |
    | 注：略 |
  `;

  test('each org’s figures are its own', () => {
    const filed = bind(sheet, LOW_INCOME, { org: '360732' });
    expect(filed.tables[0]).toMatchObject({ orientation: 'columns', header: { top: 1, bottom: 1 } });
    expect(figures(filed)).toEqual({
      '02 actual': '98',
      '02 actual 360733': '100',
      '03 actual': '820',
      '03 actual 360733': '800',
    });
  });

  test('orgs and indicators that the pack lacks, and totals, stay visible', () => {
    const filed = bind(sheet);
    expect(rows(filed)).toEqual(['org 360732', 'org 360733', 'unknown', 'total']);
    expect(filed.tables[0]!.columns.map((each) => [each.indicator, each.role])).toEqual([
      [null, null],
      ['03', 'actual'],
      ['02', 'actual'],
      [null, null],
    ]);
    expect(filed.tables[0]!.footer.map((each) => each.text)).toEqual(['注：略']);
  });

  test('roles under the names, merged, and units below them', () => {
    const filed = bind(
      grid`
        | 地区 | 城市低保标准 | < | 福利彩票销售网点数 | < |
        | ^ | 目标值 | 实际值 | 目标值 | 实际值 |
        | ^ | 元/人·年 | 元/人·年 | 个 | 个 |
        | 兴国县 | 9600 | 9840 | 60 | 58 |
        | 会昌县 | 9600 | 9000 | 40 | 41 |
      `,
      LOW_INCOME,
      { org: '360732' },
    );
    expect(figures(filed)).toMatchObject({
      '03 target': '800',
      '03 actual': '820',
      '04 actual': '0.0058',
      '03 actual 360733': '750',
    });
  });
});

test('roles down the rows are the org’s own', () => {
  const filed = bind(
    grid`
    | 指标 | 城市低保标准 | 重残补贴覆盖率 |
    | 目标值 | 800 | 100 |
    | 2022年实际 | 780 | 97 |
    | 2023年实际 | 820 | 98 |
    | 完成率（%） | 102.5 | 98 |
  `,
    LOW_INCOME,
    { period: '2023' },
  );
  expect(figures(filed)).toMatchObject({
    '02 target': '100',
    '03 target': '800',
    '03 actual': '820',
    '03 actual 2022': '780',
    '03 rate': '102.5',
  });
});

test('years down the rows', () => {
  const filed = bind(
    grid`
    | 年份 | 城市低保标准 | 重残补贴覆盖率 |
    | 2022年 | 780 | 97 |
    | 2023年 | 820 | 98 |
  `,
    LOW_INCOME,
    { period: '2023' },
  );
  expect(figures(filed)).toEqual({
    '02 actual': '98',
    '02 actual 2022': '97',
    '03 actual': '820',
    '03 actual 2022': '780',
  });
});
