import type { Form, FormColumn, Indicator, Role } from '../indicator/pack.js';
import { decimalText } from '../quantity/decimal-text.js';
import { readText } from '../quantity/read-text.js';
import { convert, findUnit, sameUnit } from '../quantity/units.js';
import { plain } from '../sheet/plain-text.js';
import { columnMeanings, type ColumnMeaning } from './column-meaning.js';
import type { ImportedRow, ImportedTable } from './indicator-table.js';
import { oneLine, PLAN_SOURCE, remark, type PackSketch } from './pack-sketch.js';
import type { PlanColumn } from './plan-column.js';
import type { PlanDoubt } from './plan-doubt.js';
import type { PlanOrgs } from './plan-orgs.js';
import type { PlanYears } from './plan-words.js';
import { addIndicator, addMilestone, addTarget } from './sketch-indicator.js';
import { readTargetCell } from './target-cell.js';

/** Where a table goes: its form's id and title, and what its rows' codes begin with where they may not stand alone. */
export interface TablePlace {
  readonly id: string;
  readonly title: string;
  /** Empty: codes as printed. */
  readonly prefix: string;
  readonly plan: PlanYears;
  readonly orgs: PlanOrgs;
  readonly ownName: string | null;
}

type Meanings = ReadonlyMap<PlanColumn, ColumnMeaning>;

/** Adds a table's rows: indicators, their targets and figures, and the form that prints them so. */
export function addTable(sketch: PackSketch, table: ImportedTable, place: TablePlace): void {
  const meanings = columnMeanings(table, place.plan, place.ownName);
  const before = sketch.indicators.length;
  const hasAttribute = table.columns.some((each) => each.role === 'attribute');
  const codes = table.rows.map((row, index) => {
    const shared = sketch.indicators.slice(0, before).find((each) => isSame(each, row));
    const code = shared?.code ?? addRow(sketch, row, { place, index, meanings, hasAttribute });
    addFigures(sketch, row, code, place, meanings);
    return code;
  });
  sketch.forms.push({
    id: place.id,
    title: oneLine(place.title),
    period: 'year',
    cadence: 'annual',
    indicators: [...new Set(codes)],
    columns: formColumns(table.columns, meanings),
  });
}

/** Two tables of one document may give the same indicator figures of two plans. */
function isSame({ name, unit }: Indicator, row: ImportedRow): boolean {
  return plain(name) === plain(row.name) && sameUnit(unit, row.unit);
}

interface RowSetting {
  readonly place: TablePlace;
  readonly index: number;
  readonly meanings: Meanings;
  readonly hasAttribute: boolean;
}

function addRow(sketch: PackSketch, row: ImportedRow, { place, index, meanings, hasAttribute }: RowSetting): string {
  const [latest] = targetCells(row, 'own', meanings);
  const target = latest ? readTargetCell(latest.text, row.name, row.unit) : null;
  const code = place.prefix + (row.code ?? String(index + 1));
  const { name, unit, attribute, responsible, note } = row;
  const doubts: PlanDoubt[] = attribute === null && hasAttribute ? [{ code: 'attribute-missing' }] : [];
  const at = addIndicator(sketch, { code, name, unit, attribute, responsible, note, target }, row.at, doubts);
  return sketch.indicators[at]!.code;
}

/** Cells of target columns, the latest year first. */
function targetCells(row: ImportedRow, org: ColumnMeaning['org'], meanings: Meanings): ImportedRow['values'] {
  const found = row.values.filter(({ column }) => {
    const meaning = meanings.get(column);
    return meaning?.as === 'target' && meaning.org === org;
  });
  return [...found].sort((a, b) => meanings.get(b.column)!.year - meanings.get(a.column)!.year);
}

function addFigures(
  sketch: PackSketch,
  row: ImportedRow,
  indicator: string,
  place: TablePlace,
  meanings: Meanings,
): void {
  const before = sketch.targets.length;
  for (const org of ['own', 'parent'] as const) {
    const code = org === 'own' ? place.orgs.own : place.orgs.parent;
    if (code !== null) addTargets(sketch, row, { indicator, org, code, meanings });
  }
  for (const { column, text } of row.values) {
    const meaning = meanings.get(column)!;
    const org = meaning.org === 'own' ? place.orgs.own : place.orgs.parent;
    if (meaning.as === 'actual' && org !== null) addActual(sketch, row, { indicator, org, text, year: meaning.year });
  }
  if (sketch.targets.length > before) return;
  const at = sketch.indicators.findIndex((each) => each.code === indicator);
  const text = row.values.map((each) => each.text).join('、');
  remark(sketch, 'indicators', `indicators[${at}]`, row.at, [{ code: 'target-missing', text }]);
}

interface TargetSetting {
  readonly indicator: string;
  readonly org: ColumnMeaning['org'];
  readonly code: string;
  readonly meanings: Meanings;
}

/** The latest year's figure is the target; earlier ones are the way there. */
function addTargets(sketch: PackSketch, row: ImportedRow, { indicator, org, code, meanings }: TargetSetting): void {
  let last: { readonly place: number; readonly kind: string; readonly year: number } | null = null;
  for (const { column, text } of targetCells(row, org, meanings)) {
    const meaning = meanings.get(column)!;
    const draft = readTargetCell(text, row.name, row.unit);
    if (draft === null) continue;
    const year = draft.year ?? meaning.year;
    if (last && last.kind === draft.kind && draft.value !== null && year < last.year) {
      addMilestone(sketch, last.place, year, draft.value);
      continue;
    }
    const doubts: PlanDoubt[] = meaning.yearGuessed ? [{ code: 'year-guessed', year }] : [];
    if (row.verdict !== null && org === 'own') doubts.push({ code: 'verdict', text: row.verdict });
    const at = addTarget(sketch, draft, { indicator, org: code, year, text }, row.at, doubts);
    last ??= { place: at, kind: draft.kind, year };
  }
}

function addActual(
  sketch: PackSketch,
  row: ImportedRow,
  { indicator, org, text, year }: { indicator: string; org: string; text: string; year: number },
): void {
  const reading = readText(text);
  const at = sketch.indicators.findIndex((each) => each.code === indicator);
  const [from, to] = [reading.unit === null ? null : findUnit(reading.unit), findUnit(row.unit)];
  const value = from && to ? reading.value && convert(reading.value, from, to) : reading.value;
  const known = sketch.actuals.some(
    (each) => each.indicator === indicator && each.org === org && each.period === `${year}`,
  );
  if (value === null || known) {
    if (reading.kind === 'text')
      remark(sketch, 'indicators', `indicators[${at}]`, row.at, [{ code: 'not-read', text }]);
    return;
  }
  sketch.actuals.push({ indicator, org, period: String(year), value: decimalText(value), source: PLAN_SOURCE });
  remark(sketch, 'indicators', `indicators[${at}]`, row.at, []);
}

/** The printed columns that a return can use, each role once, and those that any return needs. */
function formColumns(columns: readonly PlanColumn[], meanings: Meanings): Form['columns'] {
  const found: FormColumn[] = [];
  for (const column of columns) {
    const role = formRole(column, meanings.get(column));
    if (role === null || found.some((each) => each.role === role)) continue;
    found.push({ role, header: oneLine(column.header), ...(role === 'indicator' ? { required: true } : {}) });
  }
  for (const each of NEEDED) if (!found.some(({ role }) => role === each.role)) found.push(each);
  return found;
}

export const NEEDED: readonly FormColumn[] = [
  { role: 'indicator', header: '指标名称', required: true },
  { role: 'actual', header: '实际值', required: true },
  { role: 'rate', header: '完成率', unit: '%' },
  { role: 'difference', header: '差额' },
  { role: 'verdict', header: '完成情况' },
];

function formRole({ role }: PlanColumn, meaning: ColumnMeaning | undefined): Role | null {
  if (meaning?.as === 'target') return meaning.org === 'own' ? 'target' : 'parent-target';
  if (meaning) return role === 'base' ? 'base' : 'actual';
  return role === 'group' || role === 'other' || role === 'year' ? null : role;
}
