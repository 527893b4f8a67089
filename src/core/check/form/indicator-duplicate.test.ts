import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { boundTable, subjectWith } from '../../../../test/support/subject-with.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import type { BoundColumn } from '../../sheet/return.js';
import { indicatorDuplicate } from './indicator-duplicate.js';

const PACK = pack({
  indicators: [indicator({ code: '01', name: '救助覆盖率' }), indicator({ code: '02', name: '护理床位占比' })],
});

// prettier-ignore
test.each([
  { why: 'each once',             rows: ['| 01 | 救助覆盖率 | 98 |', '| 02 | 护理床位占比 | 61 |'],                                  finds: [] },
  { why: 'one twice',             rows: ['| 01 | 救助覆盖率 | 98 |', '| 02 | 护理床位占比 | 61 |', '| 01 | 救助覆盖率 | 97 |'],      finds: [{ code: '01', name: '救助覆盖率', places: ['B2', 'B4'] }] },
  { why: 'a breakdown below it',  rows: ['| 01 | 救助覆盖率 | 98 |', '| | 其中：城市 | 99 |', '| 02 | 护理床位占比 | 61 |'],         finds: [] },
])('indicators of a table: $why', ({ rows, finds }) => {
  const sheet = drawGrid(['| 序号 | 指标 | 实际值 |', ...rows].join('\n'));
  expect(findings(indicatorDuplicate, subjectOf(sheet, PACK)).map((each) => each.data)).toEqual(finds);
});

function column(place: number, given: Partial<BoundColumn>): BoundColumn {
  const at = { sheet: 'Sheet1', row: 0, column: place };
  const binding = { certainty: 'certain' as const, reason: 'name' as const, at, text: '' };
  return {
    column: place,
    role: 'actual',
    header: '',
    at,
    binding,
    period: null,
    unit: null,
    indicator: '01',
    ...given,
  };
}

// prettier-ignore
test.each([
  { why: 'each once',              columns: [column(1, {}), column(2, { indicator: '02' })],                      finds: [] },
  { why: 'one in two years',       columns: [column(1, { period: '2022' }), column(2, { period: '2023' })],       finds: [] },
  { why: 'its target and actual',  columns: [column(1, { role: 'target' }), column(2, {})],                       finds: [] },
  { why: 'one twice',              columns: [column(1, {}), column(2, {})],                                       finds: [['B1', 'C1']] },
])('indicators across the columns: $why', ({ columns, finds }) => {
  const table = boundTable(PACK, { orientation: 'columns', columns });
  const found = findings(indicatorDuplicate, subjectWith(PACK, { tables: [table] }));
  expect(found.map((each) => each.data)).toEqual(finds.map((places) => ({ code: '01', name: '救助覆盖率', places })));
});
