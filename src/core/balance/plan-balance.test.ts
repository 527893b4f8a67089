import { describe, expect, test } from '@jest/globals';
import { drawGrid, sheetWith } from '../../../test/support/grid.js';
import { indicator, pack as packOf } from '../../../test/support/pack.js';
import type { CellWrite } from '../completion/plan.js';
import type { Pack } from '../indicator/pack.js';
import { Exact } from '../quantity/exact.js';
import { findUnit } from '../quantity/units.js';
import type { ResolvedFigure, Variable } from '../rule/resolved.js';
import { addressOf, parseAddress } from '../sheet/address.js';
import { bindReturn } from '../sheet/bind-return.js';
import { cellAt, type SheetGrid } from '../sheet/grid.js';
import { takenBack, type BalanceGoal, type BalancePlan, type BalanceRule } from './balance-plan.js';
import { planBalance } from './plan-balance.js';

const PACK: Pack = packOf({
  indicators: [
    indicator({ code: '01', name: '养老服务支出合计', unit: '元', aggregation: 'sum' }),
    indicator({ code: '02', name: '机构养老支出', unit: '元', aggregation: 'sum' }),
    indicator({ code: '03', name: '居家养老支出', unit: '元', aggregation: 'sum' }),
    indicator({ code: '04', name: '社区日间照料覆盖率', unit: '%' }),
    indicator({ code: '05', name: '养老床位数', unit: '张', aggregation: 'sum' }),
    indicator({ code: '06', name: '高龄津贴标准', unit: '元/人、月', standard: true }),
  ],
});

function variable(code: string, column: Variable['column']): Variable {
  return { form: 'main', indicator: code, column, org: { kind: 'own' }, unit: '元', decimals: 2, rounded: false };
}
const cell = (index: number): ResolvedFigure => ({ kind: 'variable', variable: index, factor: Exact.one });

/** 01 = 02 + 03 in one column. */
function sumRule(column: Variable['column'], codes = ['01', '02', '03']): BalanceRule {
  return {
    id: `R01|${String(column)}`,
    rule: 'R01',
    relation: '[01] = [02] + [03]',
    blank: 'skip',
    variables: codes.map((code) => variable(code, column)),
    claim: {
      kind: 'comparison',
      left: cell(0),
      sign: '=',
      right: { kind: 'sum', of: codes.slice(1).map((_, index) => cell(index + 1)) },
      tolerance: null,
      allowance: Exact.zero,
    },
  };
}
const RULES = [sumRule('actual'), sumRule('same-period')];

const WAN: BalanceGoal = { units: [{ unit: findUnit('万元')!, label: '万元' }], decimals: 2 };
const WHOLE: BalanceGoal = { units: [], decimals: 0 };

function planned(drawing: string | SheetGrid, goal: BalanceGoal, rules: readonly BalanceRule[] = RULES): BalancePlan {
  const grids = [typeof drawing === 'string' ? drawGrid(drawing) : drawing];
  const filed = bindReturn(grids, PACK, { org: '360732', period: '2023' });
  return planBalance({ grids, filed, pack: PACK, rules }, goal);
}

const written = ({ writes }: BalancePlan): Readonly<Record<string, unknown>> =>
  Object.fromEntries(writes.map(({ at, value }) => [addressOf(at.row, at.column), value]));
const hindered = ({ hindrances }: BalancePlan): readonly string[] =>
  hindrances.map(({ why, at }) => `${why} ${addressOf(at.row, at.column)}`);

function applied(grid: SheetGrid, writes: readonly CellWrite[]): SheetGrid {
  const cells = Array.from(grid.cells, (row) => [...(row ?? [])]);
  for (const { at, value, formula, format } of writes) {
    const before = cellAt(grid, at.row, at.column);
    const kept = format ?? before?.format;
    cells[at.row]![at.column] = {
      value,
      ...(formula === null ? {} : { formula }),
      ...(kept === undefined ? {} : { format: kept }),
    };
  }
  return { ...grid, cells };
}

const TABLE = `
  | 序号 | 指标               | 单位      | 上年同期 | 实际值  |
  | 1    | 养老服务支出合计   | 元        | 100000   | 554700  |
  | 2    | 机构养老支出       | 元        | 60000    | 502300  |
  | 3    | 居家养老支出       | 元        | 40000    | 52400   |
  | 4    | 社区日间照料覆盖率 | %         | 80       | 85.25   |
  | 5    | 养老床位数         | 张        | 900      | 1000    |
  | 6    | 高龄津贴标准       | 元/人、月 | 50       | 50.5    |
`;
const TENS: BalanceGoal = { ...WAN, decimals: 1 };

describe('planBalance', () => {
  test('money is converted and balanced; unit cells follow; rates, counts and standards stay', () => {
    const plan = planned(TABLE, TENS);
    expect(written(plan)).toEqual({
      D2: 10, E2: 55.5, D3: 6, E3: 50.2, D4: 4, E4: 5.3, C2: '万元', C3: '万元', C4: '万元',
    }); // prettier-ignore
    expect(plan.hindrances).toEqual([]);
    expect(plan.relations.map(({ rule, status }) => [rule, status])).toEqual([
      ['R01|actual', 'balanced'],
      ['R01|same-period', 'balanced'],
    ]);
    const moved = plan.cells.filter(({ after, plain }) => !after?.equals(plain));
    expect(moved.map(({ at, plain, after }) => [addressOf(at.row, at.column), `${plain}`, `${after}`])).toEqual([
      ['E4', '5.2', '5.3'],
    ]);
  });

  test('fewer decimals: what adds up is rounded in its own unit, the rest stays', () => {
    const table = TABLE.replace('554700', '2.2')
      .replace('502300', '1.1')
      .replace('52400', '1.1')
      .replace('1000 ', '1000.5');
    expect(written(planned(table, WHOLE))).toEqual({ E2: 2, E3: 1, E4: 1, E6: 1001 });
  });

  test('what is balanced is left as it is the second time', () => {
    const grid = drawGrid(TABLE);
    const once = applied(grid, planned(grid, TENS).writes);
    expect(planned(once, TENS)).toMatchObject({ writes: [], hindrances: [] });
  });

  test('the plan can be taken back', () => {
    const grid = drawGrid(TABLE);
    const { writes } = planned(grid, TENS);
    const after = applied(grid, writes);
    expect(
      applied(
        after,
        takenBack(writes, () => null),
      ),
    ).toEqual(grid);
  });

  test('a sum that does not hold is told with its gap, and not made to', () => {
    const plan = planned(TABLE.replace('554700', '555700'), TENS);
    expect(plan.relations[0]).toMatchObject({ status: 'does-not-hold', unit: '元' });
    expect(plan.relations[0]!.gap?.toString()).toBe('1000');
    expect(written(plan)).toMatchObject({ E2: 55.6, E3: 50.2, E4: 5.2 });
  });

  test('a formula that comes to the balanced figure stays, with its new result', () => {
    const plan = planned(TABLE.replace('554700', '=SUM(E3:E4)→554700'), TENS);
    expect(plan.hindrances).toEqual([]);
    const total = plan.writes.find(({ at }) => at.row === 1 && at.column === 4);
    expect(total).toMatchObject({ value: 55.5, formula: 'SUM(E3:E4)' });
  });

  test('a total over a broken formula is not blamed for it', () => {
    const table = TABLE.replace('554700', '=SUM(E3:E4)→554700').replace('52400', '=52400*1→52400');
    expect(hindered(planned(table, TENS))).toEqual(['formula E4']);
  });

  test('a format with too few decimals gets those that are needed', () => {
    const plan = planned(TABLE.replace('554700', '554700{#,##0}').replace('502300', '502300{0.00}'), TENS);
    const formats = plan.writes.filter(({ format }) => format !== null).map(({ format }) => format);
    expect(formats).toEqual(['#,##0.0']);
  });

  // prettier-ignore
  test.each([
    { why: 'a formula that does not',             change: ['52400', '=52400*1→52400'],        says: ['formula E4'] },
    { why: 'a number typed as text',              change: ['52400', '"52400"'],               says: ['not-a-number E4'] },
    { why: 'a unit in the cell',                  change: ['52400', '5.24万元'],              says: ['not-a-number E4'] },
    { why: 'a number format with the unit in it', change: ['52400', '52400{0"元"}'],          says: ['unit-in-format E4'] },
    { why: 'a blank hinders nothing',             change: ['52400', ''],                      says: [] },
    { why: 'a mark hinders nothing',              change: ['52400', '—'],                     says: [] },
  ])('$why', ({ change, says }) => {
    expect(hindered(planned(TABLE.replace(change[0]!, change[1]!), TENS))).toEqual(says);
  });

  test('a target in words, and a difference as a number, would keep the old unit', () => {
    const plan = planned(`
      | 序号 | 指标             | 单位 | 目标值      | 实际值 | 差额    |
      | 1    | 养老服务支出合计 | 元   | 不低于50000 | 554700 | 504700  |
      | 2    | 机构养老支出     | 元   | 500000      | 502300 |         |
    `, TENS); // prettier-ignore
    expect(hindered(plan)).toEqual(['words D2', 'completion-typed F2']);
    expect(planned(`
      | 序号 | 指标             | 单位 | 目标值      | 实际值  | 差额    |
      | 1    | 养老服务支出合计 | 元   | 不低于50000 | 55470.5 | 5470.5  |
      | 2    | 机构养老支出     | 元   | 500000      | 50230   |         |
    `, WHOLE)).toMatchObject({ hindrances: [] }); // prettier-ignore
  });

  test('figures that the pack does not know, under the same unit', () => {
    const plan = planned(`
      | 单位：元 |                  |        |          |
      | 序号     | 指标             | 实际值 | 其中财政 |
      | 1        | 养老服务支出合计 | 554700 | 1000     |
      | 2        | 机构养老支出     | 502300 |          |
      | 3        | 居家养老支出     | 52400  |          |
      | 9        | 别的什么支出     | 777    |          |
    `, TENS); // prettier-ignore
    expect(hindered(plan)).toEqual(['unknown-row C6', 'unknown-column D3']);
  });

  // prettier-ignore
  test.each([
    { why: 'a lone 单位：元',      head: '单位：元',              to: ['A1', '单位：万元'] },
    { why: 'in brackets',          head: '（金额单位：元）',      to: ['A1', '（金额单位：万元）'] },
    { why: 'a title that says it', head: '支出情况 单位：元',     to: ['A1', null] },
  ])('$why', ({ head, to }) => {
    const plan = planned(`
      | ${head} |                  |        |
      | 序号    | 指标             | 实际值 |
      | 1       | 养老服务支出合计 | 554700 |
      | 2       | 机构养老支出     | 502300 |
      | 3       | 居家养老支出     | 52400  |
    `, TENS);
    const places = plan.units.map(({ at, text }) => [at && addressOf(at.row, at.column), text && text.after]);
    expect(places).toEqual([to]);
  });

  test('a unit in a header, and none at all', () => {
    const drawing = `
      | 序号 | 指标             | 实际值（元） |
      | 1    | 养老服务支出合计 | 554700       |
      | 2    | 机构养老支出     | 502300       |
      | 3    | 居家养老支出     | 52400        |
    `;
    expect(written(planned(drawing, TENS))).toMatchObject({ C1: '实际值（万元）' });
    const nowhere = planned(drawing.replace('（元）', ''), TENS);
    expect(nowhere.units).toEqual([{ at: null, from: '元', to: '万元', text: null }]);
  });

  test('sums that overlap without a tree leave their cells open, and hinder', () => {
    const crossing = sumRule('actual', ['05', '02', '03']);
    const table = TABLE.replace('554700', '1.4')
      .replace('502300', '0.7')
      .replace('52400', '0.7')
      .replace('1000 ', '1.4');
    const plan = planned(table, WHOLE, [...RULES, crossing]);
    expect(hindered(plan)).toEqual(['overlap E2', 'overlap E3', 'overlap E4', 'overlap E6']);
    expect(plan.relations.map(({ status }) => status)).toEqual(['overlap', 'balanced', 'overlap']);
  });

  // prettier-ignore
  test.each([
    { why: 'kept',                total: '554700', parts: ['502300', '52400'], sign: '≥', after: 'holds' },
    { why: 'broken by rounding',  total: '555010', parts: ['502500', '52500'], sign: '≥', after: 'broken' },
    { why: 'as wrong as before',  total: '554700', parts: ['602300', '52400'], sign: '≥', after: 'fails' },
    { why: 'not to be told',      total: '',       parts: ['502300', '52400'], sign: '≥', after: 'unknown' },
  ])('a relation that is no sum, $why', ({ total, parts, sign, after }) => {
    const table = TABLE.replace('554700', total).replace('502300', parts[0]!).replace('52400', parts[1]!);
    const claim = { ...RULES[0]!.claim, sign } as BalanceRule['claim'];
    const other: BalanceRule = { ...RULES[0]!, id: 'R02', claim };
    expect(planned(table, TENS, [other]).others.map((each) => [each.rule, each.after])).toEqual([['R02', after]]);
  });

  test('formulas elsewhere that read converted figures are named; those of a row follow it', () => {
    const table = drawGrid(`
      | 序号 | 指标             | 单位 | 目标值 | 实际值 | 差额          |
      | 1    | 养老服务支出合计 | 元   | 500000 | 554700 | =E2-D2→54700  |
      | 2    | 机构养老支出     | 元   | 500000 | 502300 |               |
      | 3    | 居家养老支出     | 元   | 50000  | 52400  |               |
    `); // prettier-ignore
    const summary = drawGrid('| =Sheet1!E2/8→69337.5 | =SUM(Sheet1!A1:B9)→6 | =A1+1→69338.5 |', '汇总');
    const grids = [table, summary];
    const filed = bindReturn(grids, PACK, { org: '360732', period: '2023' });
    const plan = planBalance({ grids, filed, pack: PACK, rules: RULES }, TENS);
    expect(plan.readers).toEqual([{ sheet: '汇总', row: 0, column: 0 }]);
    expect(plan.hindrances).toEqual([]);
  });

  test('hidden rows are converted like the others', () => {
    const plan = planned(sheetWith(drawGrid(TABLE), { hiddenRows: new Set([3]) }), TENS);
    const at = parseAddress('E4')!;
    expect(plan.writes.some((each) => each.at.row === at.row && each.at.column === at.column)).toBe(true);
  });
});
