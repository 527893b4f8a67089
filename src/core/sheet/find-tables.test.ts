import { expect, test } from '@jest/globals';
import { LOW_INCOME } from '../../../test/support/bound.js';
import { drawGrid } from '../../../test/support/grid.js';
import { areaText } from './address.js';
import { findTables } from './find-tables.js';
import { indexPack } from './pack-index.js';
import { viewSheet } from './spread-merges.js';

/** Each table: its body, and the column of names. */
function tables(drawing: string): string[] {
  return findTables(viewSheet(drawGrid(drawing)), indexPack(LOW_INCOME)).map(
    ({ body, left, right, main, orientation, repeats }) =>
      `${orientation} ${areaText({ ...body, left, right })} names ${main}${repeats.size > 0 ? ` without ${[...repeats]}` : ''}`,
  );
}

// prettier-ignore
test.each([
  { why: 'below its header', is: ['rows A2:B3 names 0'], sheet: `
    | 指标 | 实际值 |
    | 城市低保标准 | 820 |
    | 重残补贴覆盖率 | 98 |` },
  { why: 'from header to header', is: ['rows A2:B3 names 0', 'rows A5:C5 names 0'], sheet: `
    | 指标 | 实际值 |
    | 城市低保标准 | 820 |
    | |
    | 指标 | 目标值 | 实际值 |
    | 重残补贴覆盖率 | 100 | 98 |` },
  { why: 'past a header that it repeats', is: ['rows A2:B5 names 0 without 2'], sheet: `
    | 指标 | 实际值 |
    | 城市低保标准 | 820 |
    | 指标 | 实际值 |
    | 重残补贴覆盖率 | 98 |
    | 福利彩票销售网点数 | 1 |` },
  { why: 'side by side in blocks', is: ['rows A2:B3 names 0', 'rows C2:E3 names 3'], sheet: `
    | 指标 | 实际值 | 序号 | 指标 | 实际值 |
    | 城市低保标准 | 820 | 2 | 重残补贴覆盖率 | 98 |
    | | | | | |` },
  { why: 'side by side at different heights', is: ['rows A2:B4 names 0', 'rows D4:E4 names 3'], sheet: `
    | 指标 | 实际值 | | | |
    | 城市低保标准 | 820 | | | |
    | 重残补贴覆盖率 | 98 | | 指标 | 目标值 |
    | 福利彩票销售网点数 | 1 | | 重残补贴覆盖率 | 98 |` },
  { why: 'where the names are, not where the header says', is: ['rows A2:C3 names 1'], sheet: `
    | 指标 | 内容 | 实际值 |
    | 甲 | 城市低保标准 | 820 |
    | 乙 | 重残补贴覆盖率 | 98 |` },
  { why: 'around names under another header', is: ['rows A3:B4 names 0'], sheet: `
    | 兴国县 |
    | 事项 | 实际值 |
    | 城市低保标准 | 820 |
    | 重残补贴覆盖率 | 98 |` },
  { why: 'around names and figures without any header', is: ['rows A1:B2 names 0'], sheet: `
    | 城市低保标准 | 820 |
    | 重残补贴覆盖率 | 98 |` },
  { why: 'as wide as its figures, though nothing heads the last', is: ['rows A2:C3 names 0'], sheet: `
    | 指标 | 目标值 | |
    | 城市低保标准 | 800 | 820 |
    | 重残补贴覆盖率 | 100 | 98 |` },
  { why: 'across', is: ['columns A2:C3 names 0'], sheet: `
    | 地区 | 城市低保标准 | 重残补贴覆盖率 |
    | 兴国县 | 820 | 98 |
    | 会昌县 | 800 | 97 |` },
  { why: 'nowhere: names that words explain', is: [], sheet: `
    | 指标 | 解释 |
    | 城市低保标准 | 见文件 |
    | 重残补贴覆盖率 | 见文件 |` },
  { why: 'nowhere: one name in a text', is: [], sheet: `
    | 城市低保标准 |
    | 另行公布 | 5 |` },
])('a table stands $why', ({ sheet, is }) => expect(tables(sheet)).toEqual(is));
