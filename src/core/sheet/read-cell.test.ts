import { expect, test } from '@jest/globals';
import type { Cell } from './grid.js';
import { readCell } from './read-cell.js';

const DATE = 'yyyy"年"m"月"d"日"';

// prettier-ignore
test.each<{ why: string; cell: Cell | null; kind: string; value?: string; unit?: string; text: string; date1904?: boolean }>([
  { why: 'no cell',                            cell: null,                                  kind: 'blank',   text: '' },
  { why: 'a cell without a value',             cell: { value: null, format: '0%' },         kind: 'blank',   text: '' },
  { why: 'a formula that gives an empty text', cell: { value: '', formula: 'IF(A1,1,"")' }, kind: 'blank',   text: '' },
  { why: 'a number',                           cell: { value: 12.5 },                       kind: 'number',  value: '12.5', text: '12.5' },
  { why: 'binary noise is cut off',            cell: { value: 0.1 + 0.2 },                  kind: 'number',  value: '0.3',  text: '0.3' },
  { why: 'under a percent format, as shown',   cell: { value: 0.98, format: '0%' },         kind: 'number',  value: '98',   unit: '%', text: '98%' },
  { why: '100% typed in Excel',                cell: { value: 1, format: '0%' },            kind: 'number',  value: '100',  unit: '%', text: '100%' },
  { why: 'more than the format shows',         cell: { value: 0.96666, format: '0.0%' },    kind: 'number',  value: '96.666', unit: '%', text: '96.666%' },
  { why: 'a percent that is only printed',     cell: { value: 98, format: '0"%"' },         kind: 'number',  value: '98',   text: '98' },
  { why: 'an accounting “-” is a zero',        cell: { value: 0, format: '0;-0;"-"' },      kind: 'number',  value: '0',    text: '0' },
  { why: 'minus zero is zero',                 cell: { value: -0 },                         kind: 'number',  value: '0',    text: '0' },
  { why: 'a text',                             cell: { value: '98%' },                      kind: 'number',  value: '98',   unit: '%', text: '98%' },
  { why: 'a mark',                             cell: { value: '—' },                        kind: 'unknown', text: '—' },
  { why: 'an error',                           cell: { value: null, error: '#N/A' },        kind: 'error',   text: '#N/A' },
  { why: 'true',                               cell: { value: true },                       kind: 'boolean', text: 'TRUE' },
  { why: 'a date',                             cell: { value: 45_000, format: DATE },       kind: 'date',    text: '2023-03-15' },
  { why: 'a date and a time',                  cell: { value: 45_000.99, format: DATE },    kind: 'date',    text: '2023-03-15' },
  { why: 'a date of the 1904 system',          cell: { value: 43_538, format: DATE },       kind: 'date',    text: '2023-03-15', date1904: true },
  { why: 'the first day',                      cell: { value: 1, format: DATE },            kind: 'date',    text: '1900-01-01' },
  { why: 'the day before the day of Lotus',    cell: { value: 59, format: DATE },           kind: 'date',    text: '1900-02-28' },
  { why: 'the day that never was',             cell: { value: 60, format: DATE },           kind: 'date',    text: '1900-02-29' },
  { why: 'the day after it',                   cell: { value: 61, format: DATE },           kind: 'date',    text: '1900-03-01' },
  { why: 'the last day',                       cell: { value: 2_958_465, format: DATE },    kind: 'date',    text: '9999-12-31' },
  { why: 'a time of day has no date',          cell: { value: 0.5, format: 'h:mm' },        kind: 'date',    text: '0.5' },
  { why: 'beyond the calendar',                cell: { value: 9e9, format: DATE },          kind: 'date',    text: '9000000000' },
  { why: 'no number that a file can hold',     cell: { value: NaN },                        kind: 'error',   text: '#NUM!' },
])('$why', ({ cell, kind, value, unit, text, date1904 }) => {
  const reading = readCell(cell, date1904);
  expect({ ...reading, value: reading.value?.toString() ?? null, oddities: undefined }).toEqual({ kind, value: value ?? null, unit: unit ?? null, text, oddities: undefined });
});

test('a stored number is not odd, and a text always is', () => {
  expect(readCell({ value: 0.98, format: '0%' }).oddities).toEqual([]);
  expect(readCell({ value: '98' }).oddities).toEqual(['text']);
});
