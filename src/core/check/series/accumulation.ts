import type { Accumulation } from '../../indicator/pack.js';
import type { BoundTable, ReportedValue, Return } from '../../sheet/return.js';

/** Whether a value's column says that it holds 当期数, 累计数 or 期末数. Null: nobody says, and series are compared as they are. */
export function statedAccumulation(filed: Return, value: ReportedValue): Accumulation | null {
  const table = filed.tables[value.table];
  if (!table) return null;
  const stated = known.get(table) ?? statedIn(table);
  known.set(table, stated);
  return stated.get(value.at.column) ?? null;
}

const known = new WeakMap<BoundTable, ReadonlyMap<number, Accumulation>>();

/** By column; most tables state none. */
function statedIn({ columns }: BoundTable): ReadonlyMap<number, Accumulation> {
  const stated = new Map<number, Accumulation>();
  for (const { column, accumulation } of columns) {
    if (accumulation && !stated.has(column)) stated.set(column, accumulation);
  }
  return stated;
}
