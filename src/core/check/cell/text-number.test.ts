import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { codes, findings } from '../../../../test/support/subject.js';
import { textNumber } from './text-number.js';

// prettier-ignore
test.each([
  { why: 'a number',                          cell: '98',          finds: [] },
  { why: 'digits as text',                    cell: '"98"',        finds: ['cell.text-number'] },
  { why: 'full-width digits',                 cell: '"９８．５"',   finds: ['cell.text-number'] },
  { why: 'blanks around',                     cell: '" 98 "',      finds: ['cell.text-number'] },
  { why: 'thousands separators',              cell: '"1,098"',     finds: ['cell.text-number'] },
  { why: 'a minus as accounts write it',      cell: '"(12.5)"',    finds: ['cell.text-number'] },
  { why: 'a formula that gives a text',       cell: '=A9&""→"98"', finds: ['cell.text-number'] },
  { why: 'a % is told by unit-in-value',      cell: '"98%"',       finds: [] },
  { why: 'so is 万',                          cell: '"1.2万"',     finds: [] },
  { why: 'about is not a number',             cell: '"约98"',      finds: [] },
  { why: 'words are none either',             cell: '见附件',      finds: [] },
  { why: 'cannot be judged: blank',           cell: '',            finds: [] },
  { why: 'cannot be judged: a mark',          cell: '—',           finds: [] },
])('$cell in an actual, $why: $finds', ({ cell, finds }) => {
  expect(codes(textNumber, oneRow({ cells: { 实际值: cell } }))).toEqual(finds);
});

// prettier-ignore
test.each([
  { why: 'the digits',                               cell: '"98"',          fix: { value: '98', kind: 'number' } },
  { why: 'without separators',                       cell: '" 1,098.50 "',  fix: { value: '1098.5', kind: 'number' } },
  { why: 'the share, under a percent format',        cell: '"98"{0.0%}',    fix: { value: '0.98', kind: 'number' } },
  { why: 'General, where the format is text',        cell: '"98"{@}',       fix: { value: '98', kind: 'number', format: 'General' } },
  { why: 'General, where the format is a date',      cell: '"98"{yyyy-mm}', fix: { value: '98', kind: 'number', format: 'General' } },
  { why: 'the digits, though their scale is in doubt', cell: '"0.98"',      fix: { value: '0.98', kind: 'number' } },
  { why: 'none: a formula gave the text',            cell: '=A9&""→"98"',   fix: null },
])('the fix of $cell is $why', ({ cell, fix }) => {
  const [found] = findings(textNumber, oneRow({ cells: { 实际值: cell }, target: {} }));
  expect(found?.fix ?? null).toEqual(fix && { at: { sheet: 'Sheet1', row: 2, column: 3 }, ...fix });
});

test('looks at every column of figures, and never at targets', () => {
  const cells = { 上年同期: '"97"', 参照值: '"96"', 目标值: '"100"', 实际值: '"98"' };
  const found = findings(textNumber, oneRow({ cells }));
  expect(found.map(({ place, data }) => [place.role, data])).toEqual([
    ['previous', { text: '97', reads: '97', unit: '%' }],
    ['reference', { text: '96', reads: '96', unit: '%' }],
    ['actual', { text: '98', reads: '98', unit: '%' }],
  ]);
});
