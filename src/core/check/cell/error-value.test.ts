import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { findings } from '../../../../test/support/subject.js';
import { errorValue } from './error-value.js';

// prettier-ignore
test.each([
  { why: 'a number',                                cells: { 实际值: '98' },                  finds: [] },
  { why: 'an error',                                cells: { 实际值: '#N/A' },                finds: [['actual', '#N/A']] },
  { why: 'an error out of a formula',               cells: { 实际值: '=A1/0→#DIV/0!' },       finds: [['actual', '#DIV/0!']] },
  { why: 'an error that was pasted as text',        cells: { 实际值: '"#REF!"' },             finds: [['actual', '#REF!']] },
  { why: 'in another column of figures',            cells: { 上年同期: '#N/A', 实际值: '98' }, finds: [['previous', '#N/A']] },
  { why: 'in the completion columns',               cells: { 实际值: '98', 完成率: '#DIV/0!', 差额: '#VALUE!' }, finds: [['rate', '#DIV/0!'], ['difference', '#VALUE!']] },
  { why: 'notes may hold anything',                 cells: { 实际值: '98', 备注: '#N/A' },     finds: [] },
  { why: 'cannot be judged: blank',                 cells: { 实际值: '' },                    finds: [] },
])('error values, $why', ({ cells, finds }) => {
  const found = findings(errorValue, oneRow({ cells: cells as Record<string, string> }));
  expect(found.map(({ place, data }) => [place.role, (data as { error: string }).error])).toEqual(finds);
});
