import type { Accumulation } from '../../indicator/pack.js';
import type { ReportedValue, Return } from '../../sheet/return.js';

/**
 * Whether a value's column says that it holds 当期数, 累计数 or 期末数: by the words of its header, else as the form declares
 * the column of that header, or the only column of that role. Null: nobody says, and series are then compared as they are.
 */
export function statedAccumulation(filed: Return, value: ReportedValue): Accumulation | null {
  const table = filed.tables[value.table];
  const header = table?.columns.find(({ column }) => column === value.at.column)?.header ?? '';
  if (header.includes('累计')) return 'cumulative';
  if (/当期|本期|本月|本季/.test(header)) return 'current';
  if (header.includes('期末')) return 'end';
  const declared = table?.form.columns.filter(({ role }) => role === value.role) ?? [];
  const named = declared.find((each) => [each.header, ...(each.headers ?? [])].some((text) => header.includes(text)));
  const only = declared.length === 1 ? declared[0] : undefined;
  return (named ?? only)?.accumulation ?? null;
}
