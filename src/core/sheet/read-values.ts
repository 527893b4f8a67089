import { Exact } from '../quantity/exact.js';
import { findUnit, type Unit } from '../quantity/units.js';
import { byOrg } from '../indicator/by-org.js';
import { parsePeriod, yearBefore, type Period } from '../indicator/period.js';
import type { Indicator, Pack, PackUnit, Role, Target } from '../indicator/pack.js';
import { isOwnPeriod } from './binding-facts.js';
import { cellAt, type Cell } from './grid.js';
import { codeKey, type PackIndex } from './pack-index.js';
import { readCell } from './read-cell.js';
import { mayBeDoubted, readFigure, stateOf, withoutFigure, type FigureUnits } from './read-figure.js';
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
const SPREAD: ReadonlySet<Role> = new Set<Role>([
  'target',
  'parent-target',
  'milestone',
  'unit',
  'attribute',
  'responsible',
  'note',
  'reference',
]);

/** Every cell of every bound row and column of a table, blank ones included, in reading order. */
export function readValues(
  table: BoundTable,
  place: number,
  view: SheetView,
  at: TablePlace,
  facts: ValueFacts,
): readonly ReportedValue[] {
  const values: ReportedValue[] = [];
  const reader: Reader = { table, place, view, at, facts, isSheetHidden: view.grid.visibility !== 'visible' };
  const indicators = facts.index.bySpelling;
  const down = table.orientation === 'rows';
  const extra = facts.index.pack.units ?? NO_UNITS;
  const columns = columnFacts(table, extra);
  const tableUnit = unitOf(table.unit?.text ?? null, extra);
  for (const row of table.rows) {
    if (row.kind !== (down ? 'indicator' : 'org')) continue;
    const ofRow = down ? indicators.get(row.indicator ?? '') : undefined;
    if (down && !ofRow) continue;
    const inRow = rowFacts(row, tableUnit, extra);
    for (const each of columns) {
      const { column } = each;
      const indicator = ofRow ?? indicators.get(column.indicator ?? '');
      const role = down ? column.role : (row.role ?? column.role);
      if (!indicator || !holdsValues(role)) continue;
      if (column.reference && indicator.reference !== column.reference) continue;
      values.push(readValue(reader, inRow, each, indicator, role));
    }
  }
  return values;
}

/** Without the columns of codes and names, where the columns alone say what they hold. */
function columnFacts({ columns, orientation }: BoundTable, extra: readonly PackUnit[]): readonly ColumnFacts[] {
  return columns
    .filter(({ role }) => orientation !== 'rows' || holdsValues(role))
    .map((column) => ({ column, unit: unitOf(column.unit, extra) }));
}

function rowFacts(row: BoundRow, tableUnit: Unit | null, extra: readonly PackUnit[]): RowFacts {
  return { row, unit: unitOf(row.unit, extra), table: row.unit === null ? tableUnit : null };
}

function holdsValues(role: Role | null): role is Role {
  return role !== null && role !== 'code' && role !== 'indicator';
}

/** A column, and the unit that its header names. */
interface ColumnFacts {
  readonly column: BoundColumn;
  readonly unit: Unit | null;
}

/** A row, the unit that it names, and the table's where it names none. */
interface RowFacts {
  readonly row: BoundRow;
  readonly unit: Unit | null;
  readonly table: Unit | null;
}

interface Reader {
  readonly table: BoundTable;
  readonly place: number;
  readonly view: SheetView;
  readonly at: TablePlace;
  readonly facts: ValueFacts;
  readonly isSheetHidden: boolean;
}

function readValue(
  reader: Reader,
  inRow: RowFacts,
  inColumn: ColumnFacts,
  indicator: Indicator,
  role: Role,
): ReportedValue {
  const { at, facts, isSheetHidden } = reader;
  const { row } = inRow;
  const { column } = inColumn;
  const { grid } = reader.view;
  const cell = cellOf(reader, row, column, role);
  const org = row.org === null || row.org === facts.org ? at.org : row.org;
  const reading = readCell(cell, grid.date1904);
  const state = stateOf(reading, role);
  // units and targets are looked up for figures only: half of the cells of a sheet are none
  const units = state === 'figure' ? unitsOf(facts.index.pack, inRow, inColumn, indicator, role) : null;
  const target = units ? targetFor(facts, indicator, org, role) : null;
  const read = units ? readFigure(cell, reading, role, indicator, units, target) : withoutFigure(state);
  return {
    table: reader.place,
    indicator: indicator.code,
    role,
    org,
    period: periodOf(role, row.period ?? column.period, facts.period) ?? at.period,
    at: { sheet: grid.name, row: row.row, column: column.column },
    cell,
    reading,
    state: read.state,
    figure: read.figure,
    writtenUnit: read.writtenUnit,
    doubt: read.doubt,
    hidden: isSheetHidden || grid.hiddenRows.has(row.row) || grid.hiddenColumns.has(column.column),
  };
}

function cellOf({ view, table }: Reader, row: BoundRow, column: BoundColumn, role: Role): Cell | null {
  const merge = SPREAD.has(role) ? view.mergeAt(row.row, column.column) : null;
  const shares = merge !== null && merge.left === column.column && merge.top > table.header.bottom;
  return shares ? view.shown(row.row, column.column) : cellAt(view.grid, row.row, column.column);
}

function unitsOf(
  pack: Pack,
  row: RowFacts,
  { column, unit }: ColumnFacts,
  indicator: Indicator,
  role: Role,
): FigureUnits {
  const ofIndicator = role !== 'rate' && role !== 'progress' && role !== 'numerator' && role !== 'denominator';
  const id = role === 'reference' ? (column.reference ?? indicator.reference) : undefined;
  const reference = id === undefined ? undefined : pack.references?.find((each) => each.id === id);
  const own = ofIndicator && !reference;
  const to = own ? indicator.unit : reference ? reference.unit : role === 'rate' || role === 'progress' ? '%' : null;
  const extra = pack.units ?? NO_UNITS;
  return { column: unit, row: own ? row.unit : null, table: own ? row.table : null, to: unitOf(to, extra), extra };
}

const NO_UNITS: readonly PackUnit[] = [];

function unitOf(text: string | null, extra: readonly PackUnit[]): Unit | null {
  return text === null ? null : findUnit(text, extra);
}

function targetFor(
  { index, org: own }: ValueFacts,
  indicator: Indicator,
  org: string | null,
  role: Role,
): Exact | null {
  return mayBeDoubted(role) ? targetOf(index.pack, indicator, org ?? own) : null;
}

const OF_THE_PLAN: ReadonlySet<Role> = new Set<Role>([
  'target',
  'parent-target',
  'base',
  'reference',
  'numerator',
  'denominator',
]);

/** Null where the header names the return's own period, or what the role means by itself (the year before, the plan's end). */
function periodOf(role: Role, named: string | null, own: Period | null): string | null {
  if (named === null || OF_THE_PLAN.has(role)) return null;
  const expected = role === 'previous' && own ? yearBefore(own) : own;
  return isOwnPeriod(named, expected) || (role === 'previous' && parsePeriod(named) === null) ? null : named;
}

interface Targets {
  readonly listed: ReadonlyMap<string, readonly Target[]>;
  /** By org, then by code; of the orgs that were asked for. */
  readonly found: Map<string, ReadonlyMap<string, Exact>>;
}

const targetsOf = new WeakMap<Pack, Targets>();

/** The pack's figure for the end of the plan, in the indicator's unit; null where it sets none. */
function targetOf(pack: Pack, { code }: Indicator, org: string | null): Exact | null {
  if (org === null) return null;
  let targets = targetsOf.get(pack);
  if (!targets) targetsOf.set(pack, (targets = { listed: byOrg(pack.targets), found: new Map() }));
  let own = targets.found.get(org);
  if (!own) targets.found.set(org, (own = latestTargets(targets.listed.get(org) ?? [])));
  return own.get(codeKey(code)) ?? null;
}

function latestTargets(targets: readonly Target[]): ReadonlyMap<string, Exact> {
  const years = new Map<string, number>();
  const found = new Map<string, Exact>();
  for (const { indicator, year, value } of targets) {
    const code = codeKey(indicator);
    const figure = value === undefined ? null : Exact.parse(value);
    if (figure === null || (years.get(code) ?? 0) > year) continue;
    years.set(code, year);
    found.set(code, figure);
  }
  return found;
}
