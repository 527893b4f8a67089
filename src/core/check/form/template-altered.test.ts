import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import type { TemplateLayout } from '../../sheet/return.js';
import { templateAltered } from './template-altered.js';

const NAMES = ['救助覆盖率', '护理床位占比', '日间照料机构覆盖率', '互助养老设施覆盖率'];
const PACK = pack({ indicators: NAMES.map((name, index) => indicator({ code: `0${index + 1}`, name })) });
const LAYOUT: TemplateLayout = {
  sheet: 'Sheet1',
  columns: { code: 'A1', indicator: 'B1', target: 'C1', actual: 'D1', note: 'E1' },
  rows: { '01': 2, '02': 3, '03': 4, '04': 5 },
};

const HEADER = ['序号', '指标', '目标值', '实际值', '备注'];
const ROWS = NAMES.map((name, index) => [`0${index + 1}`, name, '60', '61', '无']);

function draw(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function found(rows: readonly (readonly string[])[], layout: TemplateLayout | null = LAYOUT) {
  const subject = subjectOf(drawGrid(draw(rows)), PACK);
  const metadata = { pack: 'test', version: '1.0.0', digest: null, form: 'main', org: null, period: null, layout };
  const list = findings(templateAltered, { ...subject, filed: { ...subject.filed, metadata } });
  return list.map(({ data }) => {
    const { what, how, name, from, to, count } = data as { [name: string]: string | number | null };
    return `${what} ${name} ${how} ${from}→${to} ×${count}`;
  });
}

const move = (row: readonly string[], order: readonly number[]) => order.map((index) => row[index]!);

// prettier-ignore
test.each([
  { why: 'as it was',                    rows: [HEADER, ...ROWS],                                                        finds: [] },
  { why: 'a row above the form',         rows: [['', '', '', '', ''], HEADER, ...ROWS],                                  finds: ['row 救助覆盖率 moved 2→3 ×4'] },
  { why: 'a row put in',                 rows: [HEADER, ROWS[0]!, ['', '', '', '', ''], ...ROWS.slice(1)],               finds: ['row 护理床位占比 moved 3→4 ×3'] },
  { why: 'two rows changed places',      rows: [HEADER, ROWS[1]!, ROWS[0]!, ROWS[2]!, ROWS[3]!],                          finds: ['row 救助覆盖率 moved 2→3 ×1', 'row 护理床位占比 moved 3→2 ×1'] },
  { why: 'a row deleted',                rows: [HEADER, ROWS[0]!, ROWS[2]!, ROWS[3]!],                                    finds: ['row 护理床位占比 removed 3→null ×1'] },
  { why: 'a row emptied',                rows: [HEADER, ROWS[0]!, ['', '', '', '', ''], ROWS[2]!, ROWS[3]!],             finds: ['row 护理床位占比 removed 3→null ×1'] },
  { why: 'a row of something else',      rows: [HEADER, ROWS[0]!, ['', '志愿服务队伍登记总数', '', '9', ''], ROWS[2]!, ROWS[3]!], finds: ['row 护理床位占比 renamed 3→null ×1'] },
  { why: 'two columns changed places',   rows: [HEADER, ...ROWS].map((row) => move(row, [0, 1, 3, 2, 4])),                finds: ['column 目标值 moved C→D ×1', 'column 实际值 moved D→C ×1'] },
  { why: 'a column put in',              rows: [HEADER, ...ROWS].map((row) => [row[0]!, '', ...row.slice(1)]),            finds: ['column 指标 moved B→C ×4'] },
  { why: 'a column deleted',             rows: [HEADER, ...ROWS].map((row) => move(row, [0, 1, 3, 4])),                   finds: ['column 目标值 removed C→null ×1'] },
  { why: 'a header nobody knows',        rows: [['序号', '指标', '去年排名', '实际值', '备注'], ...ROWS],                   finds: ['column 目标值 renamed C→null ×1'] },
])('a template: $why', ({ rows, finds }) => {
  expect(found(rows)).toEqual(finds);
});

test('a sheet without a record of its layout cannot be judged', () => {
  expect(found([HEADER, ...ROWS].slice(0, 3), null)).toEqual([]);
});

test('a record that names what the pack does not have is passed over', () => {
  const layout = {
    ...LAYOUT,
    columns: { ...LAYOUT.columns, rate: 'ZZZZ9' },
    rows: { ...LAYOUT.rows, '99': 7, '01': -2 },
  };
  expect(found([HEADER, ...ROWS], layout)).toEqual([]);
});
