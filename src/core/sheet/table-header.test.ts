import { expect, test } from '@jest/globals';
import { LOW_INCOME } from '../../../test/support/bound.js';
import { drawGrid } from '../../../test/support/grid.js';
import { indexPack } from './pack-index.js';
import { viewSheet } from './spread-merges.js';
import { bandWidth, headerBand, headerParts } from './table-header.js';

const index = indexPack(LOW_INCOME);

// prettier-ignore
test.each([
  { why: 'one row',                               at: 0, band: [0, 0], sheet: '| 指标 | 目标值 | 实际值 |\n| 城市 | 1 | 2 |',                                parts: ['实际值'] },
  { why: 'merged over two',                       at: 0, band: [0, 1], sheet: '| 指标 | 2023年 | < |\n| ^ | 目标值 | 实际值 |\n| 城市 | 1 | 2 |',              parts: ['2023年', '实际值'] },
  { why: 'two that nobody merged',                at: 0, band: [0, 1], sheet: '| 指标 | 完成情况 | |\n| | 目标值 | 实际值 |\n| 城市 | 1 | 2 |',               parts: ['实际值'] },
  { why: 'years above the names',                 at: 1, band: [0, 1], sheet: '| | 2023年 | < |\n| 指标 | 目标值 | 实际值 |\n| 城市 | 1 | 2 |',                parts: ['2023年', '实际值'] },
  { why: 'a title above is none of it',           at: 1, band: [1, 1], sheet: '| 2023年完成情况 | < | < |\n| 指标 | 目标值 | 实际值 |\n| 城市 | 1 | 2 |',      parts: ['实际值'] },
  { why: 'nor is a label at the right',           at: 1, band: [1, 1], sheet: '| | | 单位：万元 |\n| 指标 | 目标值 | 实际值 |\n| 城市 | 1 | 2 |',              parts: ['实际值'] },
  { why: 'a row that numbers the columns',        at: 0, band: [0, 1], sheet: '| 指标 | 目标值 | 实际值 |\n| 甲 | 1 | 2 |\n| 城市 | 1 | 2 |',                 parts: ['实际值'] },
  { why: 'units below',                           at: 0, band: [0, 1], sheet: '| 指标 | 目标值 | 实际值 |\n| | （%） | （%） |\n| 城市 | 1 | 2 |',            parts: ['实际值', '（%）'] },
  { why: 'a first row without a name is none of it', at: 0, band: [0, 0], sheet: '| 指标 | 目标值 | 实际值 |\n| | 75 | 72 |\n| 城市 | 1 | 2 |',              parts: ['实际值'] },
  { why: 'a part that spans its own row twice',   at: 0, band: [0, 2], sheet: '| 指标 | 完成 | < |\n| ^ | 目标值 | 实际值 |\n| ^ | ^ | ^ |\n| 城市 | 1 | 2 |', parts: ['完成', '实际值'] },
])('a header of $why', ({ at, band, sheet, parts }) => {
  const view = viewSheet(drawGrid(sheet));
  const found = headerBand(view, at, [0], index);
  expect([found.top, found.bottom]).toEqual(band);
  expect(headerParts(view, found, 2)).toEqual(parts);
});

test('a header reaches as far as its merged cells do', () => {
  const view = viewSheet(drawGrid('| | 指标 | 2023年 | < |\n| | 城市 | 1 | 2 |'));
  expect(bandWidth(view, { top: 0, bottom: 0, numberRows: new Set() })).toEqual([1, 3]);
  expect(bandWidth(view, { top: 5, bottom: 5, numberRows: new Set() })).toBeNull();
});
