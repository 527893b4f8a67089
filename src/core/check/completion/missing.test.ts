import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack, target } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import { addressOf } from '../../sheet/address.js';
import { missing } from './missing.js';

const PACK = pack({
  indicators: [
    indicator({ code: '01', name: '服务覆盖率' }),
    indicator({ code: '02', name: '床位占比' }),
    indicator({ code: '03', name: '死亡率', direction: 'lower-is-better' }),
  ],
  targets: [
    target({ indicator: '01', value: '75' }),
    target({ indicator: '02', value: '60' }),
    target({ indicator: '03', value: '5', sense: 'at-most' }),
  ],
});

function found(rows: readonly string[], forSubmission = false) {
  const drawing = `
    | 序号 | 指标       | 目标值 | 实际值 | 完成率 | 差额 | 完成情况 |
    | 01   | 服务覆盖率 | 75     | ${rows[0]} |
    | 02   | 床位占比   | 60     | ${rows[1]} |
    | 03   | 死亡率     | 5      | ${rows[2]} |
  `;
  return findings(missing, subjectOf(drawGrid(drawing), PACK, { org: '360732', period: '2025', forSubmission }));
}

const FULL = ['72.5 | 96.7 | -2.5 | 未完成', '62 | 103.3 | 2 | 已完成', '4.8 | | -0.2 | 已完成'];

// prettier-ignore
test.each([
  { why: 'all filled; a ceiling has no rate',   rows: FULL,                                                      finds: [] },
  { why: 'one column',                          rows: ['72.5 | | -2.5 | 未完成', '62 | | 2 | 已完成', FULL[2]!], finds: ['rate E2 E3'] },
  { why: 'a mark is as good as nothing',        rows: ['72.5 | — | -2.5 | 未完成', FULL[1]!, FULL[2]!],          finds: ['rate E2'] },
  { why: 'several columns, a finding each',     rows: ['72.5 | | | ', FULL[1]!, '4.8 | | | '],                   finds: ['rate E2', 'difference F2 F4', 'verdict G2 G4'] },
  { why: 'cannot be computed: no actual',       rows: [' | | | ', FULL[1]!, FULL[2]!],                           finds: [] },
  { why: 'cannot be computed: no figure',       rows: ['见附件 | | | ', FULL[1]!, FULL[2]!],                     finds: [] },
])('blank completion cells, $why', ({ rows, finds }) => {
  const told = found(rows).map(({ place }) =>
    [place.role, ...(place.cells ?? []).map((each) => addressOf(each.row, each.column))].join(' '),
  );
  expect(told).toEqual(finds);
});

test('a hint before submission, an error at it', () => {
  const rows = ['72.5 | | -2.5 | 未完成', FULL[1]!, FULL[2]!];
  expect(found(rows)[0]?.severity).toBeUndefined();
  expect(found(rows, true)[0]?.severity).toBe('error');
});

test('stands for the column and not for an indicator', () => {
  const [only] = found(['72.5 | | -2.5 | 未完成', FULL[1]!, FULL[2]!]);
  expect(only?.place).toMatchObject({ form: 'main', role: 'rate', at: { sheet: 'Sheet1', row: 1, column: 4 } });
  expect(only?.place.indicator ?? null).toBeNull();
  expect(only?.data).toEqual({ role: 'rate', count: 1 });
});
