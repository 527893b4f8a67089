import { expect, test } from '@jest/globals';
import { drawGrid, sheetWith } from '../../../../test/support/grid.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import { unrecognised } from './unrecognised.js';

const PACK = pack({
  indicators: [indicator({ code: '01', name: '救助覆盖率' }), indicator({ code: '02', name: '护理床位占比' })],
});
const FORM = drawGrid(`
  | 指标         | 目标值 | 实际值 |
  | 救助覆盖率   | 100    | 98     |
  | 护理床位占比 | 60     | 61     |
`);
const LIST = drawGrid(`
  | 姓名 | 电话       |
  | 张三 | 0797-12345 |
`);

// prettier-ignore
test.each([
  { why: 'the form',                    grids: [FORM],                                 finds: [] },
  { why: 'the form among other sheets', grids: [LIST, sheetWith(FORM, { name: '表' })], finds: [] },
  { why: 'something else',              grids: [LIST],                                 finds: ['Sheet1'] },
  { why: 'an empty sheet',              grids: [drawGrid('')],                         finds: ['Sheet1'] },
  { why: 'no sheet at all',             grids: [],                                     finds: [null] },
  { why: 'several, none of them it',    grids: [LIST, sheetWith(LIST, { name: '表' })], finds: [null] },
])('a workbook with $why', ({ grids, finds }) => {
  expect(findings(unrecognised, subjectOf(grids, PACK)).map((each) => each.place.sheet ?? null)).toEqual(finds);
});
