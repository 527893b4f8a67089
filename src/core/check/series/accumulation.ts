import type { Accumulation } from '../../indicator/pack.js';
import type { ReportedValue, Return } from '../../sheet/return.js';

/** Whether a value's column says that it holds 当期数, 累计数 or 期末数. Null: nobody says, and series are compared as they are. */
export function statedAccumulation(filed: Return, value: ReportedValue): Accumulation | null {
  const columns = filed.tables[value.table]?.columns ?? [];
  return columns.find((each) => each.column === value.at.column)?.accumulation ?? null;
}
