import { expect, test } from '@jest/globals';
import { areaText } from '../../core/sheet/address.js';
import { areasOf } from './excel-watch.js';

// prettier-ignore
test.each([
  { why: 'a cell', address: 'C2', changeType: 'RangeEdited', areas: ['C2'] },
  { why: 'a range', address: 'C2:D9', changeType: 'RangeEdited', areas: ['C2:D9'] },
  { why: 'several', address: 'C2,E5:F6', changeType: 'RangeEdited', areas: ['C2', 'E5:F6'] },
  { why: 'with its sheet', address: "'报 表'!$C$2", changeType: 'RangeEdited', areas: ['C2'] },
  { why: 'whole rows', address: '3:4', changeType: 'RangeEdited', areas: null },
  { why: 'a row that came', address: '3:3', changeType: 'RowInserted', areas: null },
  { why: 'cells that went', address: 'C2:C3', changeType: 'CellDeleted', areas: null },
])('an event about $why', ({ address, changeType, areas }) => {
  expect(areasOf({ worksheetId: '1', address, changeType })?.map(areaText) ?? null).toEqual(areas);
});
