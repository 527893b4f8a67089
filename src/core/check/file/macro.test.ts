import { expect, test } from '@jest/globals';
import { NO_FACTS } from '../../sheet/facts.js';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { codes, subjectOf } from '../../../../test/support/subject.js';
import { macro } from './macro.js';

const PACK = pack({ indicators: [indicator({ code: '01', name: '救助覆盖率' })] });
const SHEET = drawGrid(`
  | 指标       | 目标值 | 实际值 |
  | 救助覆盖率 | 100    | 98     |
`);

// prettier-ignore
test.each([
  { why: 'none in the file',              macros: false, finds: [] },
  { why: 'a VBA project in the file',     macros: true,  finds: ['file.macro'] },
  { why: 'the host cannot see the file',  macros: null,  finds: [] },
])('macros: $why', ({ macros, finds }) => {
  expect(codes(macro, subjectOf(SHEET, PACK, { facts: { ...NO_FACTS, macros } }))).toEqual(finds);
});
