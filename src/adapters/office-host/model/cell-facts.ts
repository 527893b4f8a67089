import type { Area } from '../../../core/sheet/grid.js';
import { cellsIn, columnsOf, rowsOf } from '../store/areas.js';
import { arrayAt } from '../store/enter-cells.js';
import type { HostCell, HostSheet } from '../store/host-store.js';
import { isEntireColumn, isEntireRow } from './place.js';
import type { Model, Place } from './model.js';

/** Above this Excel answers null instead of values. */
const MOST_CELLS_READ = 5_000_000;

/** As `values` gives it: a blank is '', an error its text. A formula that was never worked out is 0. */
export function valueOf(cell: HostCell | null): string | number | boolean {
  return cell?.error ?? cell?.value ?? (cell?.formula === undefined ? '' : 0);
}

export function valueTypeOf(cell: HostCell | null): string {
  if (cell?.error !== undefined) return 'Error';
  const value = cell?.value ?? null;
  if (value === null) return cell?.formula === undefined ? 'Empty' : 'Double';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/**
 * As `formulas` gives it: the formula with its sign, else the value. Every cell of an array gives the array's formula; whether Excel
 * does so for the cells of a spill is inferred.
 */
export function formulaAt(sheet: HostSheet, row: number, column: number): string | number | boolean {
  const cell = sheet.cell(row, column);
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  const array = sheet.state.arrays.length > 0 ? arrayAt(sheet.state, row, column) : null;
  const head = array && sheet.cell(array.area.top, array.area.left);
  return head?.formula === undefined ? valueOf(cell) : `=${head.formula}`;
}

/** A property of every cell, row by row. Null for whole rows and columns and for too many cells, as in Excel. */
export function matrix<T>(model: Model, { area }: Place, pick: (row: number, column: number) => T): T[][] | null {
  if (isEntireColumn(area) || isEntireRow(area) || cellsIn(area) > MOST_CELLS_READ) return null;
  model.counters.cellsRead += cellsIn(area);
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (_unused, column) => pick(area.top + row, area.left + column)),
  );
}

/** What all agree on; null where they differ. */
export function agreed<T>(values: Iterable<T>): T | null {
  let found: { readonly value: T } | null = null;
  for (const value of values) {
    found ??= { value };
    if (found.value !== value) return null;
  }
  return found?.value ?? null;
}

/** The part of an area that holds anything, so that whole columns can be looked through. */
export function* cellsWithin(sheet: HostSheet, area: Area): Iterable<HostCell | null> {
  const rows = rowsOf(area) * columnsOf(area) <= 100_000;
  if (rows) {
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) yield sheet.cell(row, column);
    return;
  }
  // Too large to walk: what is there, and one blank for all the rest.
  for (const [row, column, cell] of sheet.cells())
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) yield cell;
  yield null;
}
