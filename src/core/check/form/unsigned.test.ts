import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import { unsigned } from './unsigned.js';

const PACK = pack({
  indicators: [indicator({ code: '01', name: '救助覆盖率' }), indicator({ code: '02', name: '护理床位占比' })],
});

// prettier-ignore
test.each([
  { why: 'no place to sign',             footer: '',                                                            finds: [] },
  { why: 'signed and dated',             footer: '| 单位负责人：张三　填表人：王五　报出日期：2026年1月10日 | | |', finds: [] },
  { why: 'nobody signed',                footer: '| 单位负责人：　　填表人： | | |',                               finds: [{ empty: ['head', 'preparer'], date: null, lastDay: null }] },
  { why: 'one did not',                  footer: '| 单位负责人：张三 | 统计负责人： | 填表人：王五 |',             finds: [{ empty: ['statistics-head'], date: null, lastDay: null }] },
  { why: 'dated before the period ends', footer: '| 填表人：王五 | 报出日期：2025-12-20 | |',                       finds: [{ empty: [], date: '2025-12-20', lastDay: '2025-12-31' }] },
  { why: 'dated on its last day',        footer: '| 填表人：王五 | 报出日期：2025-12-31 | |',                       finds: [] },
  { why: 'a date without its day',       footer: '| 填表人：王五 | 报出日期：2025年12月 | |',                       finds: [] },
  { why: 'a note only',                  footer: '| 注：单位负责人应当签字。 | | |',                                finds: [] },
])('signatures: $why', ({ footer, finds }) => {
  const sheet = drawGrid(`
    | 指标         | 目标值 | 实际值 |
    | 救助覆盖率   | 100    | 98     |
    | 护理床位占比 | 60     | 61     |
    ${footer}
  `);
  expect(findings(unsigned, subjectOf(sheet, PACK)).map((each) => each.data)).toEqual(finds);
});

test('without a period no date is too early', () => {
  const sheet = drawGrid(`
    | 指标         | 实际值 |
    | 救助覆盖率   | 98     |
    | 护理床位占比 | 61     |
    | 填表人：王五 | 报出日期：2020-12-20 |
  `);
  expect(findings(unsigned, subjectOf(sheet, PACK, { org: '360732' }))).toEqual([]);
});
