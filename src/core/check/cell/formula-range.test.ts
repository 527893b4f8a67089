import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import { formulaRange } from './formula-range.js';

const NAMES = ['机构养老床位', '社区养老床位', '农村养老床位', '儿童床位'];
const PACK = pack({ indicators: NAMES.map((name, index) => indicator({ code: `0${index + 1}`, name, unit: '张' })) });

function found(drawing: string) {
  return findings(formulaRange, subjectOf(drawGrid(drawing), PACK)).map(({ data }) => data);
}

// Figures stand in C2 to C5, their total in C6.
// prettier-ignore
test.each([
  { why: 'all of them',                     total: '=SUM(C2:C5)→100',       finds: [] },
  { why: 'the last row is missed',          total: '=SUM(C2:C4)→90',        finds: [{ formula: 'SUM(C2:C4)', range: 'C2:C4', missed: 'C5' }] },
  { why: 'the first row is missed',         total: '=SUM(C3:C5)→90',        finds: [{ formula: 'SUM(C3:C5)', range: 'C3:C5', missed: 'C2' }] },
  { why: 'within another function',         total: '=ROUND(SUM($C$2:$C$4),0)→90', finds: [{ formula: 'ROUND(SUM($C$2:$C$4),0)', range: 'C2:C4', missed: 'C5' }] },
  { why: 'parts picked on purpose',         total: '=SUM(C2:C3,C5)→90',     finds: [] },
  { why: 'no sum',                          total: '=C2+C3+C4→90',          finds: [] },
  { why: 'of another column',               total: '=SUM(D2:D4)→90',        finds: [] },
  { why: 'of another sheet',                total: '=SUM(表二!C2:C4)→90',   finds: [] },
  { why: 'typed',                           total: '100',                   finds: [] },
  { why: 'cannot be judged: no formula that can be read', total: '=SUM(C2:C4→90', finds: [] },
])('a total below, $why', ({ total, finds }) => {
  const rows = NAMES.map((name, index) => `| 0${index + 1} | ${name} | ${(index + 1) * 10} |`).join('\n');
  expect(found(`| 序号 | 指标 | 实际值 |\n${rows}\n| | 合计 | ${total} |`)).toEqual(finds);
});

test('a total above', () => {
  const drawing = `
    | 序号 | 指标         | 实际值         |
    |      | 合计         | =SUM(C3:C5)→60 |
    | 01   | 机构养老床位 | 10             |
    | 02   | 社区养老床位 | 20             |
    | 03   | 农村养老床位 | 30             |
    | 04   | 儿童床位     | 40             |
  `;
  expect(found(drawing)).toEqual([{ formula: 'SUM(C3:C5)', range: 'C3:C5', missed: 'C6' }]);
});

// prettier-ignore
test.each([
  { why: 'a blank',            name: '儿童床位', cell: '',               finds: 0 },
  { why: 'a subtotal',         name: '小计',     cell: '=SUM(C2:C4)→60', finds: 0 },
  { why: 'a heading',          name: '二、儿童', cell: '',               finds: 0 },
])('$why beside the range is as it should be', ({ name, cell, finds }) => {
  const drawing = `
    | 序号 | 指标         | 实际值         |
    | 01   | 机构养老床位 | 10             |
    | 02   | 社区养老床位 | 20             |
    | 03   | 农村养老床位 | 30             |
    |      | ${name}      | ${cell}        |
    |      | 合计         | =SUM(C2:C4)→60 |
  `;
  expect(found(drawing)).toHaveLength(finds);
});

test('an indicator of its own above the sum of its parts is no row of theirs', () => {
  const drawing = `
    | 序号 | 指标               | 实际值         |
    | 01   | 机构养老床位       | 10             |
    | 02   | 社区养老床位       | =SUM(C4:C5)→50 |
    |      | 　其中：城市       | 20             |
    |      | 　　　　农村       | 30             |
    | 03   | 农村养老床位       | 30             |
  `;
  expect(found(drawing)).toEqual([]);
});

test('a year that a total across leaves out', () => {
  const drawing = `
    | 序号 | 指标         | 2023年实际值 | 2024年实际值 | 2025年实际值 | 合计           |
    | 01   | 机构养老床位 | 10           | 20           | 30           | =SUM(C2:D2)→30 |
    | 02   | 社区养老床位 | 10           | 20           | 30           | =SUM(C3:E3)→60 |
  `;
  expect(found(drawing)).toEqual([{ formula: 'SUM(C2:D2)', range: 'C2:D2', missed: 'E2' }]);
});
