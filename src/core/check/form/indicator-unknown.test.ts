import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import { indicatorUnknown } from './indicator-unknown.js';

const PACK = pack({
  indicators: [indicator({ code: '01', name: '救助覆盖率' }), indicator({ code: '02', name: '护理床位占比' })],
});

// prettier-ignore
test.each([
  { why: 'only those of the pack',        row: '',                              finds: [] },
  { why: 'one that is none of them',      row: '| 25 | 志愿服务队伍登记总数 | 12 |', finds: [['25', { code: '25', name: '志愿服务队伍登记总数' }]] },
  { why: 'one without a code',            row: '| | 志愿服务队伍登记总数 | 12 |',    finds: [[null, { code: null, name: '志愿服务队伍登记总数' }]] },
  { why: 'a heading of a section',        row: '| 一、 | 社会救助 | |',          finds: [] },
  { why: 'a breakdown',                   row: '| | 其中：城市 | 99 |',          finds: [] },
])('indicators on the sheet: $why', ({ row, finds }) => {
  const sheet = drawGrid(`
    | 序号 | 指标         | 实际值 |
    | 01   | 救助覆盖率   | 98     |
    ${row}
    | 02   | 护理床位占比 | 61     |
  `);
  const found = findings(indicatorUnknown, subjectOf(sheet, PACK));
  expect(found.map(({ place, data }) => [place.indicator ?? null, data])).toEqual(finds);
});

// prettier-ignore
test.each([
  { why: 'only those of the pack',       extra: '',             figure: '',    finds: [] },
  { why: 'one that is none of them',     extra: '志愿服务队伍数', figure: '12',  finds: ['志愿服务队伍数'] },
  { why: 'a column of words',            extra: '志愿服务队伍数', figure: '见附件', finds: [] },
])('indicators across the columns: $why', ({ extra, figure, finds }) => {
  const sheet = drawGrid(`
    | 单位   | 救助覆盖率 | 护理床位占比 | ${extra}  |
    | 兴国县 | 98         | 61           | ${figure} |
    | 会昌县 | 97         | 62           | ${figure} |
  `);
  const found = findings(indicatorUnknown, subjectOf(sheet, PACK, { period: '2025' }));
  expect(found.map(({ data }) => (data as { name: string }).name)).toEqual(finds);
});
