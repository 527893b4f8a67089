import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import { addressOf } from '../../sheet/address.js';
import { formulaOverwritten } from './formula-overwritten.js';

const NAMES = ['服务覆盖率', '床位占比', '安置率', '接送返回率'];
const PACK = pack({ indicators: NAMES.map((name, index) => indicator({ code: `0${index + 1}`, name })) });

function found(headers: readonly string[], rows: readonly (readonly string[])[]) {
  const lines = [
    ['序号', '指标', ...headers],
    ...rows.map((cells, index) => [`0${index + 1}`, NAMES[index] ?? '', ...cells]),
  ];
  const drawing = lines.map((each) => `| ${each.join(' | ')} |`).join('\n');
  return findings(formulaOverwritten, subjectOf(drawGrid(drawing), PACK));
}

// Rates stand in E2 to E5, beside 目标值 C and 实际值 D.
// prettier-ignore
test.each([
  { why: 'all formulas',                       rates: ['=D2/C2→1', '=D3/C3→1', '=D4/C4→1', '=D5/C5→1'],  finds: [] },
  { why: 'all typed',                          rates: ['1', '1', '1', '1'],                              finds: [] },
  { why: 'one typed between two',              rates: ['=D2/C2→1', '98', '=D4/C4→1', '=D5/C5→1'],        finds: ['E3'] },
  { why: 'the formulas need not be copies',    rates: ['=ROUND(D2/75,1)→1', '98', '=D4/C4→1', '=D5→1'],  finds: ['E3'] },
  { why: 'the first of all',                   rates: ['98', '=D3/C3→1', '=D4/C4→1', '=D5/C5→1'],        finds: ['E2'] },
  { why: 'the last of all',                    rates: ['=D2/C2→1', '=D3/C3→1', '=D4/C4→1', '98'],        finds: ['E5'] },
  { why: 'only one neighbour is a formula',    rates: ['=D2/C2→1', '98', '97', '=D5/C5→1'],              finds: [] },
  { why: 'beside blanks, formulas further on', rates: ['=D2/C2→1', '', '98', '=D5/C5→1'],                finds: ['E4'] },
  { why: 'cannot be judged: blank',            rates: ['=D2/C2→1', '', '=D4/C4→1', '=D5/C5→1'],          finds: [] },
  { why: 'cannot be judged: a mark',           rates: ['=D2/C2→1', '/', '=D4/C4→1', '=D5/C5→1'],         finds: [] },
])('rates, $why: $finds', ({ rates, finds }) => {
  const rows = rates.map((rate) => ['100', '98', rate]);
  const at = found(['目标值', '实际值', '完成率'], rows).map(({ place }) => addressOf(place.at!.row, place.at!.column));
  expect(at).toEqual(finds);
});

// prettier-ignore
test.each([
  { why: 'copies on both sides',   cells: ['=C2-B2→1', '98', '=C4-B4→1', '=C5-B5→1'], finds: 1 },
  { why: 'no copies',              cells: ['=C2-B2→1', '98', '=C4-B5→1', '=C5-B5→1'], finds: 0 },
  { why: 'at the end, a column that begins with a figure is as it should be', cells: ['98', '=E2+1→1', '=E3+1→1', '=E4+1→1'], finds: 0 },
])('actuals out of formulas, $why', ({ cells, finds }) => {
  expect(found(['目标值', '上年同期', '实际值'], cells.map((cell) => ['100', '97', cell]))).toHaveLength(finds);
});

test('a total across the row', () => {
  const drawing = `
    | 序号 | 指标       | 2023年实际值 | 2024年实际值 | 2025年实际值 |
    | 01   | 服务覆盖率 | 50           | 60           | 70           |
    | 02   | 床位占比   | 50           | 60           | 70           |
    |      | 合计       | =SUM(C2:C3)→100 | 121       | =SUM(E2:E3)→140 |
  `;
  const [only, ...more] = findings(formulaOverwritten, subjectOf(drawGrid(drawing), PACK));
  expect(more).toEqual([]);
  expect(only?.place.at).toEqual({ sheet: 'Sheet1', row: 3, column: 3 });
  expect(only?.data).toEqual({ value: '121', formula: 'SUM(C2:C3)', neighbour: 'C4' });
});

test('a row whose actual is a text can have no formula', () => {
  const rows = ['98', '"98"', '98'].map((actual, index) => ['100', actual, index === 1 ? '98' : `=D${index + 2}→98`]);
  expect(found(['目标值', '实际值', '完成率'], rows)).toEqual([]);
});
