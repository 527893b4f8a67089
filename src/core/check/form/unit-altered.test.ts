import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import { unitAltered } from './unit-altered.js';

// prettier-ignore
test.each([
  { why: 'the same',                  unit: '%',           written: '%',             finds: [] },
  { why: 'full-width',                unit: '%',           written: '％',            finds: [] },
  { why: 'in brackets',               unit: '元/人·月',    written: '（元/人、月）', finds: [] },
  { why: 'in another order',          unit: '(元/人、月)', written: '元/月·人',      finds: [] },
  { why: 'left blank',                unit: '%',           written: '',              finds: [] },
  { why: 'a dash',                    unit: '%',           written: '—',             finds: [] },
  { why: 'another of the same kind',  unit: '万个',        written: '个',            finds: [{ written: '个', unit: '万个', converts: true }] },
  { why: 'another kind',              unit: '%',           written: '元',            finds: [{ written: '元', unit: '%', converts: false }] },
  { why: 'times for persons',         unit: '人',          written: '人次',          finds: [{ written: '人次', unit: '人', converts: false }] },
  { why: 'a year for a month',        unit: '元/人·月',    written: '元/人·年',      finds: [{ written: '元/人·年', unit: '元/人·月', converts: true }] },
  { why: 'a count where none is set', unit: '',            written: '个',            finds: [] },
  { why: 'a rate where none is set',  unit: '',            written: '%',             finds: [{ written: '%', unit: '', converts: false }] },
])('the unit of a row: $why', ({ unit, written, finds }) => {
  const own = pack({ indicators: [indicator({ code: '01', name: '救助情况', unit }), indicator({ code: '02', name: '床位占比' })] });
  const sheet = drawGrid(`
    | 序号 | 指标     | 单位       | 目标值 | 实际值 |
    | 01   | 救助情况 | ${written} |        | 12     |
    | 02   | 床位占比 | %          |        | 61     |
  `);
  expect(findings(unitAltered, subjectOf(sheet, own)).map((each) => each.data)).toEqual(finds);
});

test('names the unit cell', () => {
  const own = pack({ indicators: [indicator({ code: '01', name: '救助情况' })] });
  const sheet = drawGrid(`
    | 指标     | 单位 | 实际值 |
    | 救助情况 | 元   | 12     |
  `);
  const [found] = findings(unitAltered, subjectOf(sheet, own));
  expect(found?.place).toEqual({
    at: { sheet: 'Sheet1', row: 1, column: 1 },
    form: 'main',
    indicator: '01',
    role: 'unit',
  });
});

// prettier-ignore
test.each([
  { why: 'the one that is printed', written: '万元', finds: [] },
  { why: 'another',                 written: '元',   finds: [{ written: '元', unit: '万元', converts: true }] },
])('the unit of the whole form: $why', ({ written, finds }) => {
  const given = pack({ indicators: [indicator({ code: '01', name: '救助支出', unit: '万元' }), indicator({ code: '02', name: '养老支出', unit: '万元' })] });
  const own = { ...given, forms: given.forms.map((form) => ({ ...form, unit: '万元' })) };
  const sheet = drawGrid(`
    | 主要指标完成情况 |        |
    |                  | 单位：${written} |
    | 指标             | 实际值 |
    | 救助支出         | 12     |
    | 养老支出         | 61     |
  `);
  expect(findings(unitAltered, subjectOf(sheet, own)).map((each) => each.data)).toEqual(finds);
});
