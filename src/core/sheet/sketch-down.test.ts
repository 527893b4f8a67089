import { expect, test } from '@jest/globals';
import { LOW_INCOME } from '../../../test/support/bound.js';
import { drawGrid } from '../../../test/support/grid.js';
import { indexPack } from './pack-index.js';
import { sketchDown } from './sketch-down.js';
import { viewSheet } from './spread-merges.js';

const index = indexPack(LOW_INCOME);

/** Width, columns of names and the main one of each table under the header in row 0. */
function sketched(drawing: string, heads: readonly number[]): string[] {
  const found = sketchDown(viewSheet(drawGrid(drawing)), [[0, heads]], [], [], index);
  return found.map(({ left, right, names, main }) => `${left}-${right} names ${names} main ${main}`);
}

// prettier-ignore
test.each([
  { why: 'names, and figures right of them',       heads: [0],    is: ['0-1 names 0 main 0'], header: '| 指标 | 实际值 |' },
  { why: 'names in the midst',                     heads: [2],    is: ['0-3 names 2 main 2'], header: '| 实际值 | 排名 | 指标 | 备注 |' },
  { why: 'a heading column left of the names',     heads: [2],    is: ['0-3 names 1,2 main 2'], header: '| 序号 | 类别 | 指标 | 实际值 |' },
  { why: 'names over two merged columns',          heads: [0],    is: ['0-2 names 0,1 main 1'], header: '| 指标 | < | 实际值 |' },
  { why: 'names of two levels',                    heads: [0, 1], is: ['0-2 names 0,1 main 1'], header: '| 指标 | 二级指标 | 实际值 |' },
  { why: 'two blocks',                             heads: [0, 3], is: ['0-1 names 0 main 0', '2-4 names 3 main 3'], header: '| 指标 | 实际值 | 序号 | 指标 | 实际值 |' },
  { why: 'the rows of another table beside it',    heads: [4],    is: ['4-5 names 4 main 4'], header: '| 城市低保标准 | 820 | 3.5 | | 指标 | 实际值 |' },
  { why: 'names without figures: no table',        heads: [0],    is: [], header: '| 指标 | 解释 |' },
])('$why', ({ header, heads, is }) => expect(sketched(`${header}\n| 甲 | | | | | |`, heads)).toEqual(is));
