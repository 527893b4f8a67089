import type { FigureColumn } from './figure-column.js';

const known = new WeakMap<FigureColumn, Float64Array>();

/** The values of a column with 0 for its blanks (and for what is beyond): made once a column. */
export function zeroedValues(column: FigureColumn): Float64Array {
  const before = known.get(column);
  if (before !== undefined) return before;
  const zeroed = column.values.map((value) => (Number.isNaN(value) ? 0 : value));
  known.set(column, zeroed);
  return zeroed;
}
