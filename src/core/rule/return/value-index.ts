import type { Form, FormColumn, Role } from '../../indicator/pack.js';
import { plain } from '../../sheet/plain-text.js';
import type { ReportedValue, Return } from '../../sheet/return.js';

/** The reported values of one indicator of one org in one form, in reading order. */
export type ValuesOf = (form: string, indicator: string, org: string | null) => readonly ReportedValue[];

const known = new WeakMap<Return, ValuesOf>();

/** Indexed once a return: sheets may list thousands of orgs. */
export function valuesByForm(filed: Return): ValuesOf {
  const before = known.get(filed);
  if (before) return before;
  const index = new Map<string, ReportedValue[]>();
  const keyOf = (form: string, indicator: string, org: string | null): string => `${form}\0${indicator}\0${org ?? ''}`;
  let row: ReportedValue[] = [];
  for (const value of filed.values) {
    // the cells of a row come one after another: its key is made and looked up once
    const beside = row.at(-1);
    if (beside?.table !== value.table || beside.indicator !== value.indicator || beside.org !== value.org) {
      const key = keyOf(filed.tables[value.table]?.form.id ?? '', value.indicator, value.org);
      row = index.get(key) ?? [];
      if (row.length === 0) index.set(key, row);
    }
    row.push(value);
  }
  const valuesOf: ValuesOf = (form, indicator, org) => index.get(keyOf(form, indicator, org)) ?? NONE;
  known.set(filed, valuesOf);
  return valuesOf;
}
const NONE: readonly ReportedValue[] = [];

/** The words above a value's column. */
export function headerOf({ tables }: Return, { table, at }: ReportedValue): string {
  return tables[table]?.columns.find(({ column }) => column === at.column)?.header ?? '';
}

/**
 * Of several cells of one role in a row the one whose header is the form column's own; else the one at its place among the
 * form's columns of that role, where the sheet has as many. Null: none can be told to be it.
 */
export function cellOfColumn(
  filed: Return,
  cells: readonly ReportedValue[],
  form: Form,
  column: FormColumn,
): ReportedValue | null {
  const declared = form.columns.filter(({ role }) => role === column.role);
  if (cells.length <= 1 && declared.length <= 1) return cells[0] ?? null;
  const headers = [column.header, ...(column.headers ?? [])].map(plain);
  const named = cells.find((each) => headers.includes(plain(headerOf(filed, each))));
  if (named) return named;
  const holding = cells.find((each) => headers.some((text) => plain(headerOf(filed, each)).includes(text)));
  if (holding) return holding;
  return declared.length === cells.length ? (cells[declared.indexOf(column)] ?? null) : null;
}

/** The cells of a role in the return's own period, the leftmost first. */
export function ownCells(values: readonly ReportedValue[], role: Role): readonly ReportedValue[] {
  return values.filter((each) => each.role === role && each.period === null);
}
