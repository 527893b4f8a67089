import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { codes, findings } from '../../../../test/support/subject.js';
import { unitInValue } from './unit-in-value.js';

const COUNT = { unit: '万个', integer: true };

// prettier-ignore
test.each([
  { why: 'a number',                             cell: '46.8',      unit: '%',   finds: [],                     fix: null },
  { why: 'a number shown in %',                  cell: '0.468{0.0%}', unit: '%', finds: [],                     fix: null },
  { why: 'a %',                                  cell: '"46.8%"',   unit: '%',   finds: ['cell.unit-in-value'], fix: '46.8' },
  { why: 'a full-width one',                     cell: '"46.8％"',  unit: '%',   finds: ['cell.unit-in-value'], fix: '46.8' },
  { why: 'a % in a cell that shows %',           cell: '"46.8%"{0.0%}', unit: '%', finds: ['cell.unit-in-value'], fix: '0.468' },
  { why: 'a % in a row of ‰',                    cell: '"4.6%"',    unit: '‰',   finds: ['cell.unit-in-value'], fix: '46' },
  { why: "the row's unit",                       cell: '"58万个"',  unit: '万个', finds: ['cell.unit-in-value'], fix: '58' },
  { why: 'another unit that converts',           cell: '"58个"',    unit: '万个', finds: ['cell.unit-in-value'], fix: '0.0058' },
  { why: 'money by year in a row by month',      cell: '"1200元/人·年"', unit: '元/人·月', finds: ['cell.unit-in-value'], fix: '100' },
  { why: 'no finite decimal in the row\'s unit', cell: '"100元/人·年"', unit: '元/人·月', finds: ['cell.unit-in-value'], fix: null },
  { why: 'another dimension',                    cell: '"58人"',    unit: '万个', finds: ['cell.unit-in-value'], fix: null },
  { why: 'points are no percentages',            cell: '"2.5个百分点"', unit: '%', finds: ['cell.unit-in-value'], fix: null },
  { why: 'digits alone are told by text-number', cell: '"46.8"',    unit: '%',   finds: [],                     fix: null },
  { why: 'about is not a number',                cell: '"约58个"',  unit: '万个', finds: [],                     fix: null },
  { why: 'cannot be judged: words',              cell: '见附件',    unit: '%',   finds: [],                     fix: null },
])('$cell in a row of $unit, $why: $finds', ({ cell, unit, finds, fix }) => {
  const subject = oneRow({ cells: { 实际值: cell }, indicator: { unit } });
  expect(codes(unitInValue, subject)).toEqual(finds);
  expect(findings(unitInValue, subject)[0]?.fix?.value ?? null).toBe(fix);
});

test('says how it reads in the unit of the row', () => {
  const [found] = findings(unitInValue, oneRow({ cells: { 实际值: '"58个"' }, indicator: COUNT }));
  expect(found?.data).toEqual({ text: '58个', reads: '0.0058', unit: '万个', writtenUnit: '个' });
});

// prettier-ignore
test.each([
  { why: 'the unit of the header',              header: '实际值（个）', unit: '万个', fix: '58' },
  { why: 'a header where the pack has none',    header: '实际值（个）', unit: '',     fix: '58' },
  { why: 'in the header a multiple of it',      header: '实际值（百个）', unit: '',   fix: '0.58' },
])("the fix is in the sheet's own unit: $why", ({ header, unit, fix }) => {
  const [found] = findings(unitInValue, oneRow({ cells: { [header]: '"58个"' }, indicator: { unit } }));
  expect(found?.fix?.value ?? null).toBe(fix);
});
