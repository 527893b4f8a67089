import { expect, test } from '@jest/globals';
import { bind, LOW_INCOME, rows } from '../../../test/support/bound.js';
import { grid } from '../../../test/support/grid.js';
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
