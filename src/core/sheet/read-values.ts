import { Exact } from '../quantity/exact.js';
import { parsePeriod, yearBefore, type Period } from '../indicator/period.js';
import type { Indicator, Pack, Role } from '../indicator/pack.js';
import { isOwnPeriod } from './bind-columns.js';
import { cellAt } from './grid.js';
import { codeKey, type PackIndex } from './pack-index.js';
import { readFigure, type FigureUnits } from './read-figure.js';
import type { BoundColumn, BoundRow, BoundTable, ReportedValue } from './return.js';
import type { SheetView } from './spread-merges.js';

/** What reading the values of a return needs to know. */
export interface ValueFacts {
  readonly index: PackIndex;
  readonly org: string | null;
  readonly period: Period | null;
}

/** Where a table belongs to another org or period than the return's own. */
export interface TablePlace {
  readonly org: string | null;
  readonly period: string | null;
}

/** Columns that are merged over rows of one and the same content: 预期性 over five indicators. */
const SPREAD: ReadonlySet<Role> = new Set<Role>(['target', 'parent-target', 'milestone', 'unit', 'attribute', 'responsible', 'note', 'reference']);

/** Every cell of every bound row and column of a table, blank ones included, in reading order. */
export function readValues(
  table: BoundTable,
  place: number,
  view: SheetView,
  at: TablePlace,
  facts: ValueFacts,
): readonly ReportedValue[] {
  const values: ReportedValue[] = [];
  const indicators = new Map(facts.index.pack.indicators.map((each) => [each.code, each]));
  for (const row of table.rows) {
    if (table.orientation === 'rows' ? row.kind !== 'indicator' : row.kind !== 'org') continue;
    for (const column of table.columns) {
      const indicator = indicators.get((table.orientation === 'rows' ? row.indicator : column.indicator) ?? '');
      const role = table.orientation === 'rows' ? column.role : (row.role ?? column.role);
      if (!indicator || role === null || role === 'code' || role === 'indicator') continue;
      if (column.reference && indicator.reference !== column.reference) continue;
      values.push(readValue(table, place, view, at, facts, { row, column, indicator, role }));
    }
  }
  return values;
}

interface Crossing {
  readonly row: BoundRow;
  readonly column: BoundColumn;
  readonly indicator: Indicator;
  readonly role: Role;
}

function readValue(
  table: BoundTable,
  place: number,
  view: SheetView,
  at: TablePlace,
  facts: ValueFacts,
  { row, column, indicator, role }: Crossing,
): ReportedValue {
  const { grid } = view;
  const merge = SPREAD.has(role) ? view.mergeAt(row.row, column.column) : null;
  const shares = merge !== null && merge.left === column.column && merge.top > table.header.bottom;
  const cell = shares ? view.shown(row.row, column.column) : cellAt(grid, row.row, column.column);
  const org = row.org === null || row.org === facts.org ? at.org : row.org;
  const target = targetOf(facts.index.pack, indicator, org ?? facts.org);
  return {
    table: place,
    indicator: indicator.code,
    role,
    org,
    period: periodOf(role, row.period ?? column.period, facts.period) ?? at.period,
    at: { sheet: grid.name, row: row.row, column: column.column },
    cell,
    ...readFigure(cell, role, indicator, unitsOf(table, row, column, indicator, role, facts), target, grid.date1904 ?? false),
    hidden: grid.visibility !== 'visible' || grid.hiddenRows.has(row.row) || grid.hiddenColumns.has(column.column),
  };
}

function unitsOf(
  table: BoundTable,
  row: BoundRow,
  column: BoundColumn,
  indicator: Indicator,
  role: Role,
  { index }: ValueFacts,
): FigureUnits {
  const extra = index.pack.units ?? [];
  const units = { column: column.unit, row: row.unit, table: table.unit?.text ?? null, extra };
  if (role === 'rate' || role === 'progress') return { ...units, row: null, table: null, to: '%' };
  if (role === 'numerator' || role === 'denominator') return { ...units, row: null, to: '' };
  if (role !== 'reference') return { ...units, to: indicator.unit };
  const id = column.reference ?? indicator.reference;
  const reference = index.pack.references?.find((each) => each.id === id);
  return reference ? { ...units, row: null, table: null, to: reference.unit } : { ...units, to: indicator.unit };
}

const OF_THE_PLAN: ReadonlySet<Role> = new Set<Role>(['target', 'parent-target', 'base', 'reference', 'numerator', 'denominator']);

/** Null where the header names the return's own period, or what the role means by itself (the year before, the plan's end). */
function periodOf(role: Role, named: string | null, own: Period | null): string | null {
  if (named === null || OF_THE_PLAN.has(role)) return null;
  const expected = role === 'previous' && own ? yearBefore(own) : own;
  return isOwnPeriod(named, expected) || (role === 'previous' && parsePeriod(named) === null) ? null : named;
}

const targetsOf = new WeakMap<Pack, ReadonlyMap<string, Exact>>();

/** The pack's figure for the end of the plan, in the indicator's unit; null where it sets none. */
function targetOf(pack: Pack, { code }: Indicator, org: string | null): Exact | null {
  const known = targetsOf.get(pack) ?? indexTargets(pack);
  targetsOf.set(pack, known);
  return org === null ? null : (known.get(`${org} ${codeKey(code)}`) ?? null);
}

function indexTargets(pack: Pack): ReadonlyMap<string, Exact> {
  const years = new Map<string, number>();
  const found = new Map<string, Exact>();
  for (const { indicator, org, year, value } of pack.targets) {
    const key = `${org} ${codeKey(indicator)}`;
    const figure = value === undefined ? null : Exact.parse(value);
    if (figure === null || (years.get(key) ?? 0) > year) continue;
    years.set(key, year);
    found.set(key, figure);
  }
  return found;
}
