import { expect, test } from '@jest/globals';
import { LOW_INCOME } from '../../../test/support/bound.js';
import { drawGrid } from '../../../test/support/grid.js';
import { indexPack } from './pack-index.js';
import { partsBelowNames, sketchAcross } from './sketch-across.js';
import { viewSheet } from './spread-merges.js';

const index = indexPack(LOW_INCOME);

// prettier-ignore
test.each([
  { why: 'the column of orgs labels the rows', header: [0, 0], label: 1, below: [], sheet: `
    | 序号 | 地区 | 备注 | 城市低保标准 | 重残补贴覆盖率 |
    | 1 | 兴国县 | 略 | 820 | 98 |` },
  { why: 'roles and units below the names',    header: [0, 2], label: 0, below: ['实际值', '元/人·月'], sheet: `
    | 地区 | | | 城市低保标准 | 重残补贴覆盖率 |
    | ^ | | | 实际值 | 实际值 |
    | ^ | | | 元/人·月 | % |
    | 兴国县 | | | 820 | 98 |` },
  { why: 'codes below the names',              header: [0, 1], label: 0, below: ['03'], sheet: `
    | 地区 | | | 城市低保标准 | 重残补贴覆盖率 |
    | | | | "03" | "02" |
    | 兴国县 | | | 820 | 98 |` },
  { why: 'figures that look like codes are the body’s', header: [0, 0], label: 0, below: [], sheet: `
    | 地区 | | | 城市低保标准 | 重残补贴覆盖率 |
    | 兴国县 | | | 3 | 2 |` },
])('$why', ({ header, label, below, sheet }) => {
  const view = viewSheet(drawGrid(sheet));
  const sketch = sketchAcross(view, 0, [3, 4], index)!;
  expect([sketch.header.top, sketch.header.bottom]).toEqual(header);
  expect(sketch.main).toBe(label);
  expect(partsBelowNames(view, sketch, 3)).toEqual(below);
});

test('names with nothing below them, or no labels beside them, are no table', () => {
  expect(sketchAcross(viewSheet(drawGrid('| 地区 | 城市低保标准 | 重残补贴覆盖率 |')), 0, [1, 2], index)).toBeNull();
  expect(
    sketchAcross(viewSheet(drawGrid('| 城市低保标准 | 重残补贴覆盖率 |\n| 1 | 2 |')), 0, [0, 1], index),
  ).toBeNull();
});
