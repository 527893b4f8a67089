import { expect, test } from '@jest/globals';
import { areaText } from '../address.js';
import { formulaRefs, otherBooks, sumAreas } from './formula-refs.js';
import type { SheetArea } from './syntax.js';

const written = (refs: readonly SheetArea[] | null) =>
  refs && refs.map(({ sheet, area }) => (sheet === null ? '' : `${sheet}!`) + areaText(area));

// prettier-ignore
test.each([
  { why: 'cells and areas in order',    text: 'SUM(E6:E9)/$D$6+附表!A1', refs: ['E6:E9', 'D6', '附表!A1'] },
  { why: 'in functions we do not know', text: 'VLOOKUP(A1,B:C,2,0)',     refs: ['A1', 'B1:C1048576'] },
  { why: 'none',                        text: '1+1',                     refs: [] },
  { why: 'a name might be anywhere',    text: 'A1+total',                refs: null },
  { why: 'another book',                text: '[1]Sheet1!A1',            refs: null },
  { why: 'a place found at the time',   text: 'OFFSET(A1,1,1)',          refs: null },
  { why: 'no formula',                  text: 'A1+',                     refs: null },
])('refs of $text: $why', ({ text, refs }) => {
  expect(written(formulaRefs(text))).toEqual(refs);
});

// prettier-ignore
test.each([
  { why: 'a plain sum',           text: 'SUM(E6:E9)',                    areas: ['E6:E9'] },
  { why: 'several areas',         text: 'sum(E6:E9,E12,Sheet2!E1:F2)',   areas: ['E6:E9', 'Sheet2!E1:F2'] },
  { why: 'within something else', text: 'IF(A1>0,ROUND(SUM(B1:B3),1)+SUM(C1:C3),0)', areas: ['B1:B3', 'C1:C3'] },
  { why: 'other functions',       text: 'SUMIF(A1:A3,1)+AVERAGE(B1:B3)', areas: [] },
  { why: 'no formula',            text: 'SUM(',                          areas: [] },
])('sum areas of $text: $why', ({ text, areas }) => {
  expect(written(sumAreas(text))).toEqual(areas);
});

test('other books are named by number or name, each once', () => {
  expect(otherBooks("[1]Sheet1!A1+'[2]My sheet'!B1+[1]!total+SUM([1]Sheet1!A1:A3)")).toEqual(['1', '2']);
  expect([otherBooks('A1'), otherBooks('A1+')]).toEqual([[], []]);
});
