import { describe, expect, test } from '@jest/globals';
import { bind, columns, figures, LOW_INCOME, rows } from '../../../test/support/bound.js';
import { drawGrid, grid, sheetWith } from '../../../test/support/grid.js';

const PLAIN = {
  '01 actual': '72.5',
  '01 target': '75',
  '02 actual': '98',
  '02 target': '100',
  '03 actual': '820',
  '03 target': '800',
};

// prettier-ignore
test.each([
  { why: 'a plain table', sheet: grid`
    | 指标                         | 目标值 | 实际值 |
    | 农村低保标准占城市低保标准比例 | 75    | 72.5  |
    | 重度残疾人护理补贴覆盖率       | 100   | 98    |
    | 城市低保标准                 | 800   | 820   |` },
  { why: 'a title and labels above, blank rows and columns around', sheet: grid`
    | | | | | |
    | | 兴国县2023年民政事业主要指标完成情况表 < | < | < | < |
    | | 填报单位：兴国县民政局 | | | 报告期：2023年 |
    | | | | | |
    | | 主要指标                     | 规划目标 | | 完成值 |
    | | 农村低保标准占城市低保标准比例 | 75    | | 72.5  |
    | | | | | |
    | | 重度残疾人护理补贴覆盖率       | 100   | | 98    |
    | | 城市低保标准                 | 800   | | 820   |` },
  { why: 'a header of two rows, merged', sheet: grid`
    | 指标名称                     | 2023年 | <    |
    | ^                           | 目标值 | 实际值 |
    | 农村低保标准占城市低保标准比例 | 75    | 72.5  |
    | 重度残疾人护理补贴覆盖率       | 100   | 98    |
    | 城市低保标准                 | 800   | 820   |` },
  { why: 'a header of two rows that nobody merged', sheet: grid`
    | 指标名称                     | 完成情况 |       |
    |                             | 目标   | 实际   |
    | 农村低保标准占城市低保标准比例 | 75    | 72.5  |
    | 重度残疾人护理补贴覆盖率       | 100   | 98    |
    | 城市低保标准                 | 800   | 820   |` },
  { why: 'a header of three rows, its units below', sheet: grid`
    | 指标名称                     | 2023年 | <     | 备注 |
    | ^                           | 规划目标 | 完成数 | ^ |
    | ^                           | （见规划） | （见台账） | ^ |
    | 农村低保标准占城市低保标准比例 | 75    | 72.5  | |
    | 重度残疾人护理补贴覆盖率       | 100   | 98    | |
    | 城市低保标准                 | 800   | 820   | |` },
  { why: 'columns in another order, and one that nobody knows', sheet: grid`
    | 实际完成 | 排名 | 指标                         | 目标任务数 |
    | 72.5   | 3 | 农村低保标准占城市低保标准比例 | 75    |
    | 98     | 1 | 重度残疾人护理补贴覆盖率       | 100   |
    | 820    | 2 | 城市低保标准                 | 800   |` },
  { why: 'columns numbered under the header, as printed forms do', sheet: grid`
    | 指标名称                     | 目标值 | 实际值 |
    | 甲                          | 1     | 2     |
    | 农村低保标准占城市低保标准比例 | 75    | 72.5  |
    | 重度残疾人护理补贴覆盖率       | 100   | 98    |
    | 城市低保标准                 | 800   | 820   |` },
  { why: 'names in full-width signs, with blanks, units and numbers of their own', sheet: grid`
    | 项　目                        | 年度目标 | 本年累计 |
    | 1、农村低保标准 占城市低保标准比例（％） | 75    | 72.5  |
    | （2）重度残疾人护理补贴覆盖率       | 100   | 98    |
    | 3. 城市低保标准（元/人·月）    | 800   | 820   |` },
  { why: 'sections, a total and a footer', sheet: grid`
    | 指标                         | 目标值 | 实际值 |
    | 一、社会救助                  |       |       |
    | 农村低保标准占城市低保标准比例 | 75    | 72.5  |
    | 城市低保标准                 | 800   | 820   |
    | 二、社会福利                  |       |       |
    | 重度残疾人护理补贴覆盖率       | 100   | 98    |
    | 合计                        | 7     | 7     |
    | 注：本表按年报送。             |       |       |
    | 单位负责人：                  | 填表人：张三 | 报出日期：2024年1月15日 |` },
  { why: 'the header again after a page break', sheet: grid`
    | 指标                         | 目标值 | 实际值 |
    | 农村低保标准占城市低保标准比例 | 75    | 72.5  |
    | 填表人：                     |       |       |
    | 指标                         | 目标值 | 实际值 |
    | 重度残疾人护理补贴覆盖率       | 100   | 98    |
    | 城市低保标准                 | 800   | 820   |` },
  { why: 'two blocks side by side', sheet: grid`
    | 序号 | 指标                         | 目标值 | 实际值 | 序号 | 指标       | 目标值 | 实际值 |
    | 1   | 农村低保标准占城市低保标准比例 | 75    | 72.5  | 3   | 城市低保标准 | 800   | 820   |
    | 2   | 重度残疾人护理补贴覆盖率       | 100   | 98    |     |           |       |       |` },
  { why: 'a header of names that nobody knows', sheet: grid`
    | 考核事项                     | 目标值 | 实际值 |
    | 农村低保标准占城市低保标准比例 | 75    | 72.5  |
    | 重度残疾人护理补贴覆盖率       | 100   | 98    |
    | 城市低保标准                 | 800   | 820   |` },
  { why: 'merged targets and a column of headings', sheet: grid`
    | 类别   | 指标名称                     | 目标值 | 实际值 |
    | 社会救助 | 农村低保标准占城市低保标准比例 | 75    | 72.5  |
    | ^     | 城市低保标准                 | 800   | 820   |
    | 社会福利 | 重度残疾人护理补贴覆盖率       | 100   | 98    |` },
  { why: 'the names in the second of two columns that 指标 heads together', sheet: grid`
    | 指标   | <                           | 目标值 | 实际值 |
    | 社会救助 | 农村低保标准占城市低保标准比例 | 75    | 72.5  |
    | ^     | 城市低保标准                 | 800   | 820   |
    | 社会福利 | 重度残疾人护理补贴覆盖率       | 100   | 98    |` },
])('binds $why', ({ sheet }) => {
  expect(figures(bind(sheet, LOW_INCOME, { org: '360732', period: '2023' }))).toEqual(PLAIN);
});

describe('several sheets', () => {
  const form = drawGrid(
    `| 指标 | 目标值 | 实际值 |
     | 城市低保标准 | 800 | 820 |
     | 重残补贴覆盖率 | 100 | 98 |`,
    '表一',
  );
  const cover = drawGrid(
    `| 兴国县民政局 |
     | 填报单位：兴国县民政局 |
     | 报告期：2023年度 |`,
    '封面',
  );

  test('a cover says whose return it is', () => {
    const filed = bind([cover, form]);
    expect(filed.org).toMatchObject({ value: '360732', reason: 'label', certainty: 'certain' });
    expect(filed.period).toMatchObject({ value: '2023', reason: 'label' });
    expect(filed.tables.map((each) => each.sheet)).toEqual(['表一']);
  });

  test('a hidden copy is no second return, but a hidden sheet alone is read', () => {
    const hidden = sheetWith(form, { name: '副本', visibility: 'hidden' });
    expect(bind([hidden, form]).tables.map((each) => each.sheet)).toEqual(['表一']);
    const alone = bind([cover, hidden]);
    expect(alone.tables.map((each) => each.sheet)).toEqual(['副本']);
    expect(alone.values.every((each) => each.hidden)).toBe(true);
  });

  test('the plan’s table of targets is no second return', () => {
    const plan = drawGrid(
      `| 指标 | 目标值 | 属性 |
       | 城市低保标准 | 800 | 预期性 |
       | 重残补贴覆盖率 | 100 | 约束性 |`,
      '规划',
    );
    expect(bind([plan, form]).tables.map((each) => each.sheet)).toEqual(['表一']);
  });

  test('a dictionary of indicators holds no figures and is no form', () => {
    const words = drawGrid(
      `| 指标名称 | 指标解释 |
       | 城市低保标准 | 县民政局公布的标准 |
       | 重残补贴覆盖率 | 享受补贴人数之比 |`,
      '说明',
    );
    expect(bind(words).tables).toEqual([]);
    expect(bind([words, form]).tables.map((each) => each.sheet)).toEqual(['表一']);
  });

  test('sheets of other years or counties keep theirs', () => {
    const earlier = sheetWith(form, { name: '2022年' });
    const own = sheetWith(form, { name: '2023年' });
    const filed = bind([earlier, own], LOW_INCOME, { period: '2023' });
    expect(figures(filed)).toMatchObject({ '03 actual': '820', '03 actual 2022': '820' });
    const other = sheetWith(form, { name: '会昌县' });
    const both = bind([sheetWith(form, { name: '兴国县' }), other]);
    expect(both.org).toMatchObject({ value: '360732', reason: 'sheet-name' });
    expect(figures(both)).toMatchObject({ '03 actual': '820', '03 actual 360733': '820' });
  });

  test('what is none of the pack’s has no table', () => {
    const other = grid`
      | 序号 | 项目 | 金额 |
      | 1 | 办公费 | 100 |
      | 2 | 差旅费 | 200 |
    `;
    expect(bind(other).tables).toEqual([]);
  });
});

describe('a person’s word goes before all', () => {
  const sheet = grid`
    | 指标 | 甲列 | 实际值 |
    | 城市低保标准 | 800 | 820 |
    | 重残补贴覆盖率 | 100 | 98 |
    | 低保家庭救助标准 | 7 | 8 |
  `;

  test('on columns and rows', () => {
    const filed = bind(sheet, LOW_INCOME, {
      overrides: {
        columns: [
          { sheet: 'Sheet1', column: 1, role: 'actual' },
          { sheet: 'Sheet1', column: 2, role: null },
        ],
        rows: [
          { sheet: 'Sheet1', row: 2, indicator: null },
          { sheet: 'Sheet1', row: 3, indicator: '1' },
        ],
      },
    });
    expect(columns(filed)).toBe('A indicator, B actual, C ?');
    expect(rows(filed)).toEqual(['indicator 03', 'part (1)', 'indicator 01']);
    expect(filed.tables[0]!.rows[2]!.binding).toMatchObject({ certainty: 'certain', reason: 'given' });
    expect(figures(filed)).toEqual({ '01 actual': '7', '03 actual': '800' });
  });

  test('on a column that another one has by its header', () => {
    const filed = bind(sheet, LOW_INCOME, { overrides: { columns: [{ sheet: 'Sheet1', column: 1, role: 'actual' }] } });
    expect(columns(filed)).toBe('A indicator, B actual, C ?');
  });

  test('on the column of names', () => {
    const filed = bind(
      grid`
        | 指标 | 解释 | 实际值 |
        | 城市低保标准 | 重残补贴覆盖率 | 820 |
        | 福利彩票销售网点数 | 农村低保标准占城市低保标准比例 | 98 |
      `,
      LOW_INCOME,
      { overrides: { columns: [{ sheet: 'Sheet1', column: 1, role: 'indicator' }] } },
    );
    expect(rows(filed)).toEqual(['indicator 02', 'indicator 01']);
  });

  test('on the form', () => {
    const strange = grid`
      | 指标 | 实际值 |
      | 甲 | 1 |
    `;
    expect(bind(strange).tables).toEqual([]);
    expect(bind(strange, LOW_INCOME, { overrides: { form: 'main' } }).tables[0]!.binding.reason).toBe('given');
  });
});

test('says where each table stands, without its footer', () => {
  const { tables } = bind(grid`
    | 兴国县民政指标 |
    | （单位：元/人·月） |
    | | 指标 | 实际值 |
    | | 城市低保标准 | 820 |
    | | 重残补贴覆盖率 | 98 |
    | | | |
    | | 说明：略 | |
  `);
  expect(tables[0]).toMatchObject({
    area: { top: 2, left: 1, bottom: 4, right: 2 },
    header: { top: 2, bottom: 2 },
    orientation: 'rows',
    unit: { text: '元/人·月', at: { row: 1, column: 0 } },
    footer: [{ at: { row: 6, column: 1 }, text: '说明：略' }],
  });
});

test('two forms on one sheet are two tables', () => {
  const [form] = LOW_INCOME.forms;
  const two = {
    ...LOW_INCOME,
    forms: [
      { ...form!, id: 'rates', title: '民政比例表', indicators: ['01', '02'] },
      { ...form!, id: 'amounts', title: '民政数额表', indicators: ['03', '04'] },
    ],
  };
  const filed = bind(
    grid`
      | 民政数额表 |
      | 指标 | 实际值 |
      | 城市低保标准 | 820 |
      | 福利彩票销售网点数 | 0.006 |
      | 注：略 |
      | 民政比例表 |
      | 指标 | 目标值 | 实际值 |
      | 重残补贴覆盖率 | 100 | 98 |
      | 农村低保标准占城市低保标准比例 | 75 | 72.5 |
    `,
    two,
  );
  expect(filed.tables.map((each) => [each.form.id, each.area.top, each.area.bottom])).toEqual([
    ['amounts', 1, 3],
    ['rates', 6, 8],
  ]);
  expect(filed.values.map((each) => each.table)).toEqual([0, 0, 1, 1, 1, 1]);
});
