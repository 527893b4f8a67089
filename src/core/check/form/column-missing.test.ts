import { expect, test } from '@jest/globals';
import { boundTable, subjectWith } from '../../../../test/support/subject-with.js';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import { columnMissing } from './column-missing.js';

const PACK = pack({
  indicators: [indicator({ code: '01', name: '救助覆盖率' }), indicator({ code: '02', name: '护理床位占比' })],
});

// prettier-ignore
test.each([
  { why: 'all that are required',     header: '| 指标 | 目标值 | 实际值 |', finds: [] },
  { why: 'one that is not required',  header: '| 指标 | 备注 | 实际值 |',   finds: [] },
  { why: 'the actual values',         header: '| 指标 | 目标值 | 备注 |',   finds: ['actual'] },
])('columns of a form: $why', ({ header, finds }) => {
  const sheet = drawGrid(`
    | 主要指标完成情况 | < | < |
    ${header}
    | 救助覆盖率   | 100 | |
    | 护理床位占比 | 60  | |
  `);
  expect(findings(columnMissing, subjectOf(sheet, PACK)).map((each) => each.place.role)).toEqual(finds);
});

test('with indicators across, their names stand in the header: only the figures can be missing', () => {
  const table = boundTable(PACK, { orientation: 'columns', header: { top: 1, bottom: 2 } });
  const found = findings(columnMissing, subjectWith(PACK, { tables: [table] }));
  expect(found.map((each) => each.place)).toEqual([
    { at: { sheet: 'Sheet1', row: 2, column: 0 }, form: 'main', role: 'actual' },
  ]);
});

test('nothing is said of a workbook without a form', () => {
  expect(findings(columnMissing, subjectWith(PACK, { tables: [] }))).toEqual([]);
});
