import type { Area } from '../../../core/sheet/grid.js';
import { ApiError } from '../rich-api/api-error.js';
import { joined } from '../store/areas.js';
import type { HostCell, HostSheet } from '../store/host-store.js';
import { isBlank } from '../store/cell-of.js';
import { valueTypeOf } from './cell-facts.js';
import { hiddenRowsOf } from './range-scalars.js';
import { usedWithin } from './used-area.js';

type Test = (cell: HostCell | null, row: number, column: number) => boolean;

/** The cells of one kind, as areas; none: an empty list. Looks within the used part, as Excel does. */
export function specialCells(sheet: HostSheet, area: Area, kind: unknown, valueType: unknown): readonly Area[] {
  const isOne = testOf(sheet, kind, valueType);
  const used = usedWithin(sheet, area, false);
  if (!used) return [];
  const cells: [number, number][] = [];
  for (let row = used.top; row <= used.bottom; row += 1)
    for (let column = used.left; column <= used.right; column += 1)
      if (isOne(sheet.cell(row, column), row, column)) cells.push([row, column]);
  return joined(cells);
}

function testOf(sheet: HostSheet, kind: unknown, valueType: unknown): Test {
  const rows = hiddenRowsOf(sheet.state);
  const isType = (cell: HostCell | null): boolean => wantsType(valueType, cell);
  switch (kind) {
    case 'Blanks':
      return (cell) => isBlank(cell);
    case 'Constants':
      return (cell) => !isBlank(cell) && cell?.formula === undefined && isType(cell);
    case 'Formulas':
      return (cell) => cell?.formula !== undefined && isType(cell);
    case 'Visible':
      return (_cell, row, column) => !rows.has(row) && !sheet.state.hiddenColumns.has(column);
    default:
      throw new ApiError('NotImplemented', `The simulated host has no special cells ${String(kind)}.`);
  }
}

/** `NumbersText`, `ErrorsLogical` …: kinds of values joined in one word; `All`: any. */
function wantsType(valueType: unknown, cell: HostCell | null): boolean {
  if (valueType === null || valueType === undefined || valueType === 'All') return true;
  const words = String(valueType);
  const word = { Double: 'Numbers', String: 'Text', Boolean: 'Logical', Error: 'Errors' }[valueTypeOf(cell)];
  return word !== undefined && words.includes(word);
}
