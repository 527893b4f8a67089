import { expect, test } from '@jest/globals';
import { drawGrid, sheetWith } from '../../../../test/support/grid.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import type { SheetGrid } from '../../sheet/grid.js';
import { hiddenCells } from './hidden-cells.js';

const PACK = pack({
  indicators: [indicator({ code: '01', name: '救助覆盖率' }), indicator({ code: '02', name: '护理床位占比' })],
});
const SHEET = drawGrid(`
  | 序号 | 指标         | 目标值 | 实际值 | 备注 |   |
  | 01   | 救助覆盖率   | 100    | 98     |      |   |
  | 02   | 护理床位占比 | 60     | 61     |      |   |
  |      |              |        |        |      | 1 |
`);

// prettier-ignore
test.each<{ why: string; change: Partial<SheetGrid>; finds: unknown[] }>([
  { why: 'nothing',                change: {},                               finds: [] },
  { why: 'a row of an indicator',  change: { hiddenRows: new Set([2]) },     finds: [{ rows: [3], columns: [], sheet: false }] },
  { why: 'a column of figures',    change: { hiddenColumns: new Set([3]) },  finds: [{ rows: [], columns: ['D'], sheet: false }] },
  { why: 'the sheet itself',       change: { visibility: 'hidden' },         finds: [{ rows: [], columns: [], sheet: true }] },
  { why: 'the codes',              change: { hiddenColumns: new Set([0]) },  finds: [] },
  { why: 'rows beside the form',   change: { hiddenRows: new Set([3, 9]) },  finds: [] },
  { why: 'columns beside it',      change: { hiddenColumns: new Set([5]) },  finds: [] },
])('hidden: $why', ({ change, finds }) => {
  const found = findings(hiddenCells, subjectOf(sheetWith(SHEET, change), PACK));
  expect(found.map((each) => each.data)).toEqual(finds);
});

test('names the first of the hidden cells', () => {
  const [found] = findings(hiddenCells, subjectOf(sheetWith(SHEET, { hiddenColumns: new Set([3]) }), PACK));
  expect(found?.place.at).toEqual({ sheet: 'Sheet1', row: 1, column: 3 });
  expect(found?.place.cells).toHaveLength(2);
});
