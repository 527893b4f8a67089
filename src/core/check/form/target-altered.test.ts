import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack, target } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import { targetAltered } from './target-altered.js';

const PACK = pack({
  indicators: [
    indicator({ code: '01', name: '农村低保标准占城市低保标准比例' }),
    indicator({ code: '02', name: '每百户综合服务设施面积', unit: '平方米' }),
    indicator({ code: '03', name: '特困人员供养标准', unit: '元/人·月', kind: 'ratio', reference: 'dibao' }),
    indicator({ code: '04', name: '社会组织数', unit: '个' }),
  ],
  targets: [
    target({ indicator: '01', value: '75', milestones: [{ period: '2023', value: '70' }] }),
    target({ indicator: '01', value: '80', org: '360700' }),
    target({ indicator: '02', value: '30', text: '>30', sense: 'more-than' }),
    target({ indicator: '03', value: '1.3', text: '不低于低保标准的1.3倍' }),
  ],
  references: [{ id: 'dibao', name: '低保标准', unit: '元/人·月', owner: 'parent' }],
});

function found(names: readonly [name: string, written: string], period = '2025', header = '目标值') {
  const sheet = drawGrid(`
    | 指标       | ${header}   | 参照值 | 实际值 |
    | ${names[0]} | ${names[1]} |        | 50     |
    | 社会组织数 |             |        | 20     |
  `);
  return findings(targetAltered, subjectOf(sheet, PACK, { org: '360732', period }));
}

// prettier-ignore
test.each<{ why: string; row: [string, string]; finds: unknown[] }>([
  { why: 'the same number',          row: ['农村低保标准占城市低保标准比例', '75'],          finds: [] },
  { why: 'shown as a percentage',    row: ['农村低保标准占城市低保标准比例', '0.75{0%}'],    finds: [] },
  { why: 'a text with its bound',    row: ['农村低保标准占城市低保标准比例', '≥75%'],        finds: [] },
  { why: 'left blank',               row: ['农村低保标准占城市低保标准比例', ''],            finds: [] },
  { why: 'a lower number',           row: ['农村低保标准占城市低保标准比例', '70'],          finds: [{ written: '70', target: '75', parent: false }] },
  { why: 'another sense',            row: ['农村低保标准占城市低保标准比例', '≤75%'],        finds: [{ written: '≤75%', target: '75', parent: false }] },
  { why: 'crossed out',              row: ['农村低保标准占城市低保标准比例', '/'],           finds: [{ written: '/', target: '75', parent: false }] },
  { why: 'words that no one can read: said by target.unreadable', row: ['农村低保标准占城市低保标准比例', '稳步提高'], finds: [] },
  { why: 'a plain figure for >30',   row: ['每百户综合服务设施面积', '30'],                  finds: [] },
  { why: 'another figure for >30',   row: ['每百户综合服务设施面积', '>20'],                 finds: [{ written: '>20', target: '>30', parent: false }] },
  { why: 'the words of a ratio',     row: ['特困人员供养标准', '不低于低保标准的1.3倍'],      finds: [] },
  { why: 'another coefficient',      row: ['特困人员供养标准', '不低于低保标准的1.2倍'],      finds: [{ written: '不低于低保标准的1.2倍', target: '不低于低保标准的1.3倍', parent: false }] },
  { why: 'no target to compare',     row: ['社会组织数', '40'],                              finds: [] },
])('a target on the sheet: $why', ({ row, finds }) => {
  expect(found(row).map((each) => each.data)).toEqual(finds);
});

test('a ratio may print what it comes to', () => {
  const sheet = drawGrid(`
    | 指标             | 目标值 | 参照值 | 实际值 |
    | 特困人员供养标准 | 1040   | 800    | 1100   |
    | 社会组织数       |        |        | 20     |
  `);
  expect(findings(targetAltered, subjectOf(sheet, PACK))).toEqual([]);
});

// prettier-ignore
test.each([
  { why: 'the target itself',              header: '目标值',     written: '75', finds: [] },
  { why: 'the milestone of the period',    header: '目标值',     written: '70', finds: [] },
  { why: 'neither',                        header: '目标值',     written: '72', finds: ['75'] },
  { why: 'the year that the header names', header: '2025年目标值', written: '75', finds: [] },
  { why: 'another in that year',           header: '2025年目标值', written: '72', finds: ['75'] },
  { why: 'a year without a target',        header: '2030年目标值', written: '72', finds: [] },
])('in 2023, with a target for 2025 and a milestone for 2023: $why', ({ header, written, finds }) => {
  const list = found(['农村低保标准占城市低保标准比例', written], '2023', header);
  expect(list.map((each) => (each.data as { target: string }).target)).toEqual(finds);
});

test("the parent's target is compared with the parent's", () => {
  const sheet = drawGrid(`
    | 指标                           | 目标值 | 上级目标值 | 实际值 |
    | 农村低保标准占城市低保标准比例 | 75     | 75         | 50     |
    | 社会组织数                     |        |            | 20     |
  `);
  const given = {
    ...PACK,
    forms: PACK.forms.map((form) => ({
      ...form,
      columns: [...form.columns, { role: 'parent-target' as const, header: '上级目标值' }],
    })),
  };
  const list = findings(targetAltered, subjectOf(sheet, given));
  expect(list.map(({ place, data }) => [place.role, data])).toEqual([
    ['parent-target', { written: '75', target: '80', parent: true }],
  ]);
});

test('without an org it cannot be judged', () => {
  const sheet = drawGrid(`
    | 指标                           | 目标值 | 实际值 |
    | 农村低保标准占城市低保标准比例 | 60     | 50     |
    | 社会组织数                     |        | 20     |
  `);
  expect(findings(targetAltered, subjectOf(sheet, PACK, { period: '2025' }))).toEqual([]);
});
