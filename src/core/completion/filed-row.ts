import type { Accumulation, Role } from '../indicator/pack.js';
import type { BoundTable, ReportedValue, Return } from '../sheet/return.js';

/** What a table says of one indicator and one org. */
export interface FiledRow {
  /** Index into the return's tables. */
  readonly table: number;
  /** The pack's own spelling of the code. */
  readonly indicator: string;
  /** As in `ReportedValue`: null is the return's own org. */
  readonly org: string | null;
  /** Cells of the return's own period by role, the leftmost first. */
  readonly own: ReadonlyMap<Role, readonly ReportedValue[]>;
  /** Cells of columns that name another period. */
  readonly others: readonly ReportedValue[];
}

interface OpenRow extends FiledRow {
  /** Sheet row of each role's first cell, to tell a second row of one indicator from a second column. */
  readonly rows: Map<string, number>;
  readonly own: Map<Role, ReportedValue[]>;
  readonly others: ReportedValue[];
}

/**
 * The rows of every table in the order of their first cell. An indicator that stands in two rows of a table (a finding of
 * its own) gives two; a cell merged over several rows counts for the row that its value is reported under.
 */
export function filedRows(filed: Return): readonly FiledRow[] {
  const before = known.get(filed);
  if (before) return before;
  const rows = sortedOut(filed);
  known.set(filed, rows);
  return rows;
}

/** Computed once a return: the judging asks, and so do checks. */
const known = new WeakMap<Return, readonly FiledRow[]>();

function sortedOut(filed: Return): readonly FiledRow[] {
  const rows: OpenRow[] = [];
  const byKey = new Map<string, OpenRow[]>();
  let last: ReportedValue | null = null;
  let same: OpenRow[] = [];
  for (const value of filed.values) {
    // the cells of a row come one after the other, and a key costs more than three comparisons
    if (!last || !isOfSame(value, last)) same = placeIn(byKey, `${value.table}|${value.indicator}|${value.org ?? ''}`);
    last = value;
    const slot = slotOf(value);
    let row = same.find((each) => takes(each, slot, value));
    if (!row) {
      row = {
        table: value.table,
        indicator: value.indicator,
        org: value.org,
        own: new Map(),
        others: [],
        rows: new Map(),
      };
      same.push(row);
      rows.push(row);
    }
    put(row, slot, value);
  }
  return rows.sort((a, b) => a.table - b.table);
}

function isOfSame(one: ReportedValue, other: ReportedValue): boolean {
  return one.indicator === other.indicator && one.table === other.table && one.org === other.org;
}

function placeIn(rows: Map<string, OpenRow[]>, key: string): OpenRow[] {
  const before = rows.get(key);
  if (before) return before;
  const fresh: OpenRow[] = [];
  rows.set(key, fresh);
  return fresh;
}

function takes(row: OpenRow, slot: string, value: ReportedValue): boolean {
  const at = row.rows.get(slot);
  return at === undefined || at === value.at.row;
}

function put(row: OpenRow, slot: string, value: ReportedValue): void {
  row.rows.set(slot, value.at.row);
  if (value.period !== null) {
    row.others.push(value);
    return;
  }
  const cells = row.own.get(value.role);
  if (cells) cells.push(value);
  else row.own.set(value.role, [value]);
}

const slotOf = ({ role, period }: ReportedValue): string => (period === null ? role : `${role}|${period}`);

/** The row's cell of a role; of two actual columns (当期数 and 累计数) the one that is `wanted`, else the leftmost. */
export function cellOf(
  row: FiledRow,
  role: Role,
  tables: readonly BoundTable[],
  wanted?: Accumulation,
): ReportedValue | null {
  const cells = row.own.get(role) ?? [];
  const fitting =
    wanted && cells.length > 1 ? cells.find((each) => accumulationOf(each, tables) === wanted) : undefined;
  return fitting ?? cells[0] ?? null;
}

/**
 * What the figures of a cell's column are: as the form declares them, else 累计数 or 期末数 where the header says so,
 * else 当期数.
 */
export function accumulationOf({ role, at, table: place }: ReportedValue, tables: readonly BoundTable[]): Accumulation {
  const table = tables[place];
  if (!table) return 'current';
  let stated = accumulations.get(table);
  if (!stated) accumulations.set(table, (stated = new Map()));
  const key = role === 'actual' ? at.column : `${role}|${at.column}`;
  const before = stated.get(key);
  if (before) return before;
  const found = accumulationIn(table, role, at.column);
  stated.set(key, found);
  return found;
}

/** By column, of actuals, and by role and column. Settled once a table: every row asks. */
const accumulations = new WeakMap<BoundTable, Map<number | string, Accumulation>>();

function accumulationIn({ columns, form }: BoundTable, role: Role, at: number): Accumulation {
  const header = columns.find((each) => each.column === at)?.header ?? '';
  const declared = (form.columns ?? []).filter((each) => each.role === role);
  const named = declared.find((each) => [each.header, ...(each.headers ?? [])].some((text) => header.includes(text)));
  const column = named ?? (declared.length === 1 ? declared[0] : undefined);
  if (column?.accumulation) return column.accumulation;
  if (header.includes('累计')) return 'cumulative';
  return header.includes('期末') ? 'end' : 'current';
}
