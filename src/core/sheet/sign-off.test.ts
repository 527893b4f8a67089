import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../test/support/grid.js';
import { signOffs } from './sign-off.js';

// prettier-ignore
test.each([
  { why: 'all in one cell',              row: '| 单位负责人：张三　统计负责人：李四　填表人：王五　报出日期：2024年1月10日 |', finds: ['head 张三', 'statistics-head 李四', 'preparer 王五', 'date 2024-01-10'] },
  { why: 'a cell each',                  row: '| 单位负责人：张 三 | 填表人：王五 |',                        finds: ['head 张三', 'preparer 王五'] },
  { why: 'the answer beside the label',  row: '| 单位负责人 | 张三 | 填表人： | 王五 |',                      finds: ['head 张三', 'preparer 王五'] },
  { why: 'nothing filled in',            row: '| 单位负责人：　　填表人：　　报出日期：　　年　月　日 |',      finds: ['head null', 'preparer null', 'date null'] },
  { why: 'lines to write on',            row: '| 单位负责人：______ | 填表人（签字）：＿＿＿ |',              finds: ['head null', 'preparer null'] },
  { why: 'another label follows',        row: '| 填表人：　　联系电话：0797-1234567 |',                      finds: ['preparer null'] },
  { why: 'another label follows in the next cell', row: '| 填表人： | 王五 | 联系电话： | 0797-1234567 |', finds: ['preparer 王五'] },
  { why: 'a blank among the cells',      row: '| 单位负责人： | | 填表人： | 王五 |',                         finds: ['head null', 'preparer 王五'] },
  { why: 'a date cell',                  row: '| 报出日期： | 45301{yyyy-mm-dd} |',                           finds: ['date 2024-01-10'] },
  { why: 'a date in digits',             row: '| 填报日期：20240110 |',                                       finds: ['date 2024-01-10'] },
  { why: 'a month alone',                row: '| 报出日期：2024年1月 |',                                      finds: ['date 2024-01'] },
  { why: 'a note that names the labels', row: '| 注：须经单位负责人、填表人签字 |',                           finds: [] },
])('sign-off, $why: $row', ({ row, finds }) => {
  expect(signOffs(drawGrid(row), [0]).map((each) => `${each.asks} ${each.answer}`)).toEqual(finds);
});

test('names the cell that asks', () => {
  expect(signOffs(drawGrid('| | 单位负责人： | | 填表人： |'), [0]).map((each) => each.at.column)).toEqual([1, 3]);
});
