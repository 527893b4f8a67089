import { describe, expect, test } from '@jest/globals';
import { bind, figures, LOW_INCOME, rows } from '../../../test/support/bound.js';
import { grid } from '../../../test/support/grid.js';
import { indicator, pack } from '../../../test/support/pack.js';
import type { BoundRow } from './return.js';

function bindings(row: BoundRow): string {
  return `${row.indicator ?? row.kind} ${row.binding.reason} ${row.binding.certainty}`;
}

// prettier-ignore
test.each([
  { why: 'code and name agree',                      row: '| 03 | 城市低保标准',        is: '03 code certain' },
  { why: 'codes compare as numbers',                 row: '| 3 | 城市低保标准',         is: '03 code certain' },
  { why: 'a code typed as full-width text',          row: '| "０３" | 城市低保标准',    is: '03 code certain' },
  { why: 'no code',                                  row: '| | 城市低保标准',           is: '03 name certain' },
  { why: 'an alias',                                 row: '| | 重残补贴覆盖率',         is: '02 alias certain' },
  { why: 'a code that the pack lacks, known name',   row: '| 77 | 城市低保标准',        is: '03 name certain' },
  { why: 'code alone',                               row: '| 03 |',                   is: '03 code certain' },
  { why: 'the code, and a slip in the name',         row: '| 03 | 城市低保标淮',        is: '03 code likely' },
  { why: 'the code, and an altogether other name',   row: '| 03 | 临时救助人次',        is: '03 code guess' },
  { why: 'a slip, and no code',                      row: '| | 重度残疾人护理补贴复盖率',  is: '02 near-name guess' },
  { why: 'a word too few, and no code',              row: '| | 重度残疾人补贴覆盖率',    is: '02 near-name guess' },
  { why: 'a near name against a code',               row: '| 01 | 福利彩票销售网点数量',  is: '04 near-name guess' },
  { why: 'the opposite of a name is none',           row: '| | 农村低保标准',           is: 'unknown name guess' },
  { why: 'a number of what the pack has the rate of', row: '| | 重度残疾人护理补贴人数',  is: 'unknown name guess' },
  { why: 'another name altogether',                  row: '| | 临时救助人次',           is: 'unknown name guess' },
  { why: 'a name like two, clearly neither',         row: '| | 标准',                  is: 'unknown name guess' },
])('$why: $row', ({ row, is }) => {
  const filed = bind(grid`
    | 代码 | 指标名称 | 实际值 |
    ${row} | 5 |
    | 99 | 另一个 | 1 |
  `, LOW_INCOME, { overrides: { form: 'main' } });
  expect(bindings(filed.tables[0]!.rows[0]!)).toBe(is);
});

test('a name that contradicts its code, where other codes agree, wins but is only likely', () => {
  const filed = bind(grid`
    | 代码 | 指标 | 实际值 |
    | 01 | 农村低保标准占城市低保标准比例 | 72 |
    | 03 | 重度残疾人护理补贴覆盖率 | 98 |
    | 04 | 福利彩票销售网点数 | 0.006 |
  `);
  expect(filed.tables[0]!.rows.map(bindings)).toEqual(['01 code certain', '02 name likely', '04 code certain']);
});

test('a running number that contradicts most names is no code', () => {
  const filed = bind(grid`
    | 序号 | 指标 | 实际值 |
    | 1 | 福利彩票销售网点数 | 0.006 |
    | 2 | 城市低保标准 | 820 |
    | 3 | 重残补贴覆盖率 | 98 |
    | 4 | 农村低保标准占城市低保标准比列 | 72 |
  `);
  expect(filed.tables[0]!.rows.map(bindings)).toEqual([
    '04 name certain',
    '03 name certain',
    '02 alias certain',
    '01 near-name guess',
  ]);
});

test('one indicator on two rows stays on both', () => {
  const filed = bind(grid`
    | 指标 | 实际值 |
    | 城市低保标准 | 820 |
    | 重残补贴覆盖率 | 98 |
    | 城市低保标准 | 830 |
  `);
  expect(rows(filed)).toEqual(['indicator 03', 'indicator 02', 'indicator 03']);
});

test('a near name does not take what another row has by its exact name', () => {
  const filed = bind(grid`
    | 指标 | 实际值 |
    | 城市低保标准 | 820 |
    | 城市低保的标准 | 830 |
    | 重残补贴覆盖率 | 98 |
  `);
  expect(rows(filed)).toEqual(['indicator 03', 'unknown', 'indicator 02']);
});

describe('rows that are no indicators', () => {
  test('sections, totals and parts have their level and parent', () => {
    const filed = bind(grid`
      | 序号 | 指标 | 单位 | 实际值 |
      | 一 | 社会救助 | | |
      | | 合计 | | 12 |
      | 3 | 城市低保标准 | 元/人、月 | 820 |
      | | 其中：男 | 人 | 4 |
      | | 女 | 人 | 5 |
      | 二 | 福利事业 | | |
      | 4 | 福利彩票销售网点数 | 万个 | 0.006 |
      | | "　　城区网点" | 万个 | 0.002 |
      | 5 | 临时救助人次 | 人次 | 60 |
    `);
    expect(rows(filed)).toEqual([
      'section',
      'total (1)',
      'indicator 03 (1)',
      'part (2)',
      'part (2)',
      'section',
      'indicator 04 (1)',
      'part (2)',
      'unknown (1)',
    ]);
    expect(filed.tables[0]!.rows.map((each) => each.parent)).toEqual([null, 1, 1, 3, 3, null, 6, 7, 6]);
  });

  test('parts of parts stand deeper, those beside them do not', () => {
    const filed = bind(grid`
      | 指标 | 实际值 |
      | 城市低保标准 | 820 |
      | "  其中：城镇" | 4 |
      | "        乡村" | 5 |
      | "          其中：女" | 2 |
      | 重残补贴覆盖率 | 98 |
    `);
    expect(rows(filed)).toEqual(['indicator 03', 'part (1)', 'part (1)', 'part (2)', 'indicator 02']);
  });

  test('a heading with a sum of its own stays a heading', () => {
    const filed = bind(grid`
      | 指标 | 实际值 |
      | 一、社会救助 | 918 |
      | （一）生活救助 | 820 |
      | 城市低保标准 | 820 |
      | 二、社会福利 | 98 |
      | 重残补贴覆盖率 | 98 |
    `);
    expect(rows(filed)).toEqual(['section', 'section (1)', 'indicator 03 (2)', 'section', 'indicator 02 (1)']);
  });

  test('an unknown indicator shows, with figures or without', () => {
    const filed = bind(grid`
      | 代码 | 指标 | 单位 | 实际值 |
      | 3 | 城市低保标准 | 元/人、月 | 820 |
      | 2 | 重残补贴覆盖率 | % | 98 |
      | 25 | 临时救助人次 | 人次 | |
      | | | | 7 |
    `);
    expect(rows(filed)).toEqual(['indicator 03', 'indicator 02', 'unknown', 'unknown']);
    expect(filed.tables[0]!.rows[2]).toMatchObject({ name: '临时救助人次', code: '25', unit: '人次' });
  });

  test('headings without anything below them are footer', () => {
    const filed = bind(grid`
      | 指标 | 实际值 |
      | 城市低保标准 | 820 |
      | 重残补贴覆盖率 | 98 |
      | 兴国县民政局 | |
      | 填表人：张三 | |
      | 报出日期： | 45306{yyyy-mm-dd} |
    `);
    expect(rows(filed)).toEqual(['indicator 03', 'indicator 02']);
    expect(filed.tables[0]!.footer.map((each) => each.text)).toEqual([
      '兴国县民政局',
      '填表人：张三',
      '报出日期：',
      '2024-01-15',
    ]);
  });

  test('a note between the rows ends nothing', () => {
    const filed = bind(grid`
      | 指标 | 实际值 |
      | 城市低保标准 | 820 |
      | 注：以下为福利事业 | |
      | 重残补贴覆盖率 | 98 |
    `);
    expect(rows(filed)).toEqual(['indicator 03', 'indicator 02']);
  });
});

describe('names over several columns', () => {
  const towns = pack({
    indicators: [
      indicator({ code: '01', name: '城市低保标准', unit: '元/人、月' }),
      indicator({ code: '02', name: '农村低保标准', unit: '元/人、月' }),
      indicator({ code: '03', name: '孤儿人数', unit: '人' }),
    ],
  });

  test('a heading and its part make one name', () => {
    const filed = bind(
      grid`
        | 指标 | < | 实际值 |
        | 低保标准 | 城市 | 820 |
        | ^ | 农村 | 600 |
        | 孤儿人数 | 合计 | 12 |
        | ^ | 男 | 7 |
        | ^ | 女 | 5 |
      `,
      towns,
    );
    expect(rows(filed)).toEqual(['indicator 01', 'indicator 02', 'indicator 03', 'part (1)', 'part (1)']);
    expect(figures(filed)).toEqual({ '01 actual': '820', '02 actual': '600', '03 actual': '12' });
  });

  test('a heading above its parts makes one name too', () => {
    const filed = bind(
      grid`
        | 指标 | 实际值 |
        | 低保标准 | |
        | 其中：城市 | 820 |
        | 农村 | 600 |
        | 孤儿人数 | 12 |
      `,
      towns,
    );
    expect(figures(filed)).toEqual({ '01 actual': '820', '02 actual': '600', '03 actual': '12' });
  });

  test('a name merged over two rows names one indicator once', () => {
    const filed = bind(
      grid`
        | 指标 | 实际值 |
        | 城市低保标准 | 820 |
        | ^ | 830 |
        | 农村低保标准 | 600 |
        | ^ | |
      `,
      towns,
    );
    expect(rows(filed)).toEqual(['indicator 01', 'part (1)', 'indicator 02']);
  });
});
