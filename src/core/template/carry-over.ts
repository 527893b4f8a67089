import { findIndicator, type Indicator, type PackUnit, type Role } from '../indicator/pack.js';
import { Exact } from '../quantity/exact.js';
import { convert, findUnit, sameUnit, unitLabel } from '../quantity/units.js';
import { bindReturn } from '../sheet/bind-return.js';
import type { WorkbookFacts } from '../sheet/facts.js';
import { cellAt, type CellRef, type SheetGrid } from '../sheet/grid.js';
import type { BoundRow, BoundTable, ReportedValue, Return } from '../sheet/return.js';
import { cellText } from '../sheet/spread-merges.js';
import { carriedKey, type CarriedCells, type CarriedContent } from './carried-cells.js';
import { carriedExplanations } from './carried-explanations.js';
import type { CarryRemark, CarryRemarkCode } from './carry-remark.js';
import { knownFigures, referenceOf, templateCell, type KnownFigures } from './template-cell.js';
import { templateColumns, type TemplateColumn } from './template-columns.js';
import type { TemplateRequest } from './template-request.js';

/** An older version's sheet, as read. */
export interface OldSheet {
  readonly grids: readonly SheetGrid[];
  readonly facts: WorkbookFacts;
}

export interface CarryOver {
  readonly carried: CarriedCells;
  /** What was left behind, changed on the way, or stands under another definition now; in the old sheet's order. */
  readonly remarks: readonly CarryRemark[];
}

const INPUTS: ReadonlySet<Role> = new Set<Role>([
  'actual',
  'previous',
  'base',
  'reference',
  'numerator',
  'denominator',
  'note',
]);
const TARGETS: ReadonlySet<Role> = new Set<Role>(['target', 'parent-target', 'milestone']);

/**
 * Takes what people filled into an older sheet to the template of `request`: figures by indicator and role, explanations by
 * the findings that they explain. Rows are bound by the new pack, so that a code or a name it still knows is found wherever it
 * stands. Units are converted exactly or not at all; nothing is guessed, and whatever stays behind is said.
 */
export function carryOver(old: OldSheet, request: TemplateRequest): CarryOver {
  const { pack, form, org, period } = request;
  const filed = bindReturn(old.grids, pack, { org: org.code, period, facts: old.facts });
  const carrying: Carrying = {
    ...{ known: knownFigures(request), columns: templateColumns(pack, form, org), filed, old },
    ...{ cells: new Map(), remarks: [], spoken: new Set() },
  };
  for (const value of filed.values) if (isOfForm(value, carrying)) carryValue(value, carrying);
  for (const table of filed.tables) if (table.form.id === form.id) sayStrangers(table, carrying);
  const explanations = carriedExplanations(old.facts.customXml, request);
  const remarks = [...carrying.remarks, ...explanations.remarks];
  return { carried: { cells: carrying.cells, parts: explanations.parts }, remarks };
}

interface Carrying {
  readonly known: KnownFigures;
  readonly columns: readonly TemplateColumn[];
  readonly filed: Return;
  readonly old: OldSheet;
  readonly cells: Map<string, CarriedContent>;
  readonly remarks: CarryRemark[];
  /** Rows whose own remark was made already: one a row. */
  readonly spoken: Set<string>;
}

function isOfForm({ table, org, period }: ReportedValue, { filed, known }: Carrying): boolean {
  return filed.tables[table]?.form.id === known.request.form.id && org === null && period === null;
}

function carryValue(value: ReportedValue, carrying: Carrying): void {
  const indicator = findIndicator(carrying.known.request.pack, value.indicator);
  const row = carrying.filed.tables[value.table]?.rows.find((each) => each.row === value.at.row);
  if (!indicator || !row) return;
  if (TARGETS.has(value.role)) return sayTarget(value, indicator, carrying);
  if (!INPUTS.has(value.role) || isBlank(value)) return;
  const say = (code: CarryRemarkCode, now = ''): void => {
    carrying.remarks.push({ ...remarkAt(value, indicator, carrying), code, now });
  };
  if (!carrying.known.request.form.indicators.includes(indicator.code)) return say('indicator-gone');
  if (row.binding.certainty === 'guess') return say('row-unsure', indicator.name);
  sayRenamed(row, indicator, carrying);
  const at = columnFor(value, carrying);
  if (at === null) return say('column-gone');
  const found = contentOf(value, row, indicator, carrying);
  if (typeof found === 'string') return say(found, unitLabel(indicator.unit));
  const cell = templateCell(carrying.known, indicator, carrying.columns[at]!);
  if (!cell.input) {
    if (!isSame(found.content, cell.content)) say('now-given', cell.content.number ?? cell.content.text ?? '');
    return;
  }
  if (found.converted)
    say('converted', `${'number' in found.content ? found.content.number : ''}${unitLabel(indicator.unit)}`);
  carrying.cells.set(carriedKey(indicator.code, at), found.content);
}

function isBlank({ state, cell }: ReportedValue): boolean {
  return state === 'blank' && cell?.error === undefined;
}

/** The template's column of the same role; of several the one in the same order. */
function columnFor({ role, table, at }: ReportedValue, { columns, filed }: Carrying): number | null {
  const old = (filed.tables[table]?.columns ?? []).filter((each) => each.role === role && each.indicator === null);
  const order = old.findIndex((each) => each.column === at.column);
  const own = columns.flatMap((each, index) => (each.role === role ? [index] : []));
  return own[Math.max(0, order)] ?? (own.length === 1 ? own[0]! : null);
}

interface Found {
  readonly content: CarriedContent;
  readonly converted: boolean;
}

/** Figures in their unit, anything else as it was typed; a code where it cannot go along. */
function contentOf(
  value: ReportedValue,
  row: BoundRow,
  indicator: Indicator,
  { known }: Carrying,
): Found | CarryRemarkCode {
  const { units } = known.request.pack;
  const moved = OWN_UNIT.has(value.role) ? unitMoved(row.unit ?? '', indicator.unit, units) : 'same';
  if (moved === 'elsewhere') return 'unit-changed';
  if (value.state !== 'figure' || !value.figure) return moved === 'converts' ? 'unit-changed' : typedContent(value);
  const number = value.figure.toDecimal();
  if (number === null) return 'not-exact';
  const unit = value.role === 'reference' ? referenceOf(known.request, indicator)?.unit : indicator.unit;
  const converted = value.writtenUnit !== null && unit !== undefined && !sameUnit(value.writtenUnit, unit, units);
  const asTyped = typeof value.cell?.value === 'string' && !converted;
  return asTyped ? typedContent(value) : { content: { number }, converted };
}

/** Roles whose figures are in the unit that the row names. */
const OWN_UNIT: ReadonlySet<Role> = new Set<Role>(['actual', 'previous', 'base']);

/** Units that no one knows are taken to be the same. */
function unitMoved(
  from: string,
  to: string,
  units: readonly PackUnit[] | undefined,
): 'same' | 'converts' | 'elsewhere' {
  const [old, own] = [findUnit(from, units), findUnit(to, units)];
  if (!old || !own || sameUnit(from, to, units)) return 'same';
  return convert(Exact.one, old, own) === null ? 'elsewhere' : 'converts';
}

/** What check will speak of is kept for it to speak of; dates, truths and errors are no entries. */
function typedContent({ cell, reading }: ReportedValue): Found | CarryRemarkCode {
  const value = cell?.value ?? null;
  if (typeof value === 'string') return { content: { text: value }, converted: false };
  const number = typeof value === 'number' && reading.kind === 'number' ? Exact.fromDouble(value)?.toDecimal() : null;
  return number ? { content: { number }, converted: false } : 'not-read';
}

function isSame(content: CarriedContent, given: { readonly number?: string; readonly text?: string }): boolean {
  if ('text' in content) return content.text === given.text;
  return given.number !== undefined && Exact.parse(given.number)?.equals(Exact.of(content.number)) === true;
}

/** The figures go along all the same: only what they are held against is another. */
function sayTarget(value: ReportedValue, indicator: Indicator, carrying: Carrying): void {
  const at = columnFor(value, carrying);
  if (at === null || isBlank(value) || !carrying.known.request.form.indicators.includes(indicator.code)) return;
  const { content } = templateCell(carrying.known, indicator, carrying.columns[at]!);
  if (content.text === value.reading.text.trim()) return;
  const was: CarriedContent =
    value.state === 'figure' && value.figure ? { number: value.figure.toString() } : { text: value.reading.text };
  const asFigure = content.number ?? Exact.parse(content.text ?? '')?.toString();
  if (isSame(was, asFigure === undefined ? content : { ...content, number: asFigure })) return;
  const now = content.number ?? content.text ?? '';
  carrying.remarks.push({ ...remarkAt(value, indicator, carrying), code: 'target-changed', now });
}

function sayRenamed(row: BoundRow, indicator: Indicator, carrying: Carrying): void {
  const { reason } = row.binding;
  const key = `${row.at.sheet} ${row.row}`;
  if (reason === 'name' || reason === 'alias' || row.binding.certainty === 'certain' || carrying.spoken.has(key))
    return;
  carrying.spoken.add(key);
  const place = { at: row.at, indicator: indicator.code, name: row.name, header: '' };
  carrying.remarks.push({ ...place, was: row.name, now: indicator.name, code: 'renamed' });
}

/** Rows with a figure that the new pack no longer knows. */
function sayStrangers(table: BoundTable, carrying: Carrying): void {
  const grid = carrying.old.grids.find((each) => each.name === table.sheet);
  const actual = table.columns.find((each) => each.role === 'actual');
  if (!grid || !actual || table.orientation === 'columns') return;
  for (const row of table.rows) {
    if (row.indicator !== null || (row.kind !== 'unknown' && row.kind !== 'part')) continue;
    const was = cellText(cellAt(grid, row.row, actual.column));
    if (was === '') continue;
    const at: CellRef = { sheet: table.sheet, row: row.row, column: actual.column };
    carrying.remarks.push({
      code: 'indicator-gone',
      at,
      indicator: null,
      name: row.name,
      header: actual.header,
      was,
      now: '',
    });
  }
}

function remarkAt(value: ReportedValue, indicator: Indicator, { filed }: Carrying): Omit<CarryRemark, 'code' | 'now'> {
  const header = filed.tables[value.table]?.columns.find((each) => each.column === value.at.column)?.header ?? '';
  const was = value.cell?.error ?? value.reading.text;
  return { at: value.at, indicator: indicator.code, name: indicator.name, header, was };
}
