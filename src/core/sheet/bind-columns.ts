import { writePeriod } from '../indicator/period.js';
import type { Role } from '../indicator/pack.js';
import type { BindingFacts } from './binding-facts.js';
import { fitPeriod } from './period-words.js';
import { isRoleName, readHeader, type HeaderReading } from './read-header.js';
import type { BoundColumn } from './return.js';
import { settleColumns } from './settle-columns.js';
import { stackedHeaders } from './table-header.js';
import { isEmpty } from './spread-merges.js';
import type { TableSketch } from './table-sketch.js';

/** Every column of a table with indicators down its rows, with what it holds; blank columns without a header are left out. */
export function bindColumns(sketch: TableSketch, facts: BindingFacts): readonly BoundColumn[] {
  const found: BoundColumn[] = [];
  const stacked = stackedHeaders(sketch);
  for (let column = sketch.left; column <= sketch.right; column += 1) {
    const parts = stacked[column - sketch.left]!;
    if (parts.length === 0 && !sketch.names.includes(column) && isBlankColumn(sketch, column)) continue;
    found.push(bindColumn(sketch, column, parts, facts));
  }
  return settleColumns(found, sketch, facts);
}

function bindColumn(sketch: TableSketch, column: number, parts: readonly string[], facts: BindingFacts): BoundColumn {
  const reading = parts.length === 0 ? null : readHeader(parts, facts.index, facts.form);
  const { role, certainty, reason } = roleOf(sketch, column, reading, facts);
  const at = { sheet: sketch.view.grid.name, row: atRow(sketch, column), column };
  const header = parts.join(' ');
  return {
    column,
    role,
    header,
    at,
    binding: { certainty, reason, at, text: header },
    period: reading ? headerPeriod(reading, facts) : null,
    unit: reading?.unit ?? null,
    indicator: null,
    accumulation: reading?.accumulation ?? null,
    reference: reading?.reference ?? null,
  };
}

type RoleBinding = Pick<BoundColumn['binding'], 'certainty' | 'reason'> & { readonly role: Role | null };

function roleOf(sketch: TableSketch, column: number, reading: HeaderReading | null, facts: BindingFacts): RoleBinding {
  const given = facts.overrides.columns?.find((each) => each.sheet === sketch.view.grid.name && each.column === column);
  if (given) return { role: given.role, certainty: 'certain', reason: 'given' };
  if (column === sketch.main) {
    const says = reading?.role === 'indicator';
    return { role: 'indicator', certainty: says ? 'certain' : 'likely', reason: says ? reading.reason : 'name' };
  }
  const none: RoleBinding = { role: null, certainty: 'guess', reason: 'header' };
  if (!reading || sketch.names.includes(column)) return none;
  const { role, certainty, reason } = reading;
  if (role === null || !isRoleName(role) || role === 'indicator') return none;
  const aimed = reason === 'header' ? role : roleForOrg(role, reading.org, facts);
  return aimed === null ? none : { role: aimed, certainty, reason };
}

/** 赣州市2025目标值 on 兴国县's sheet is the parent's target; other orgs' figures are not this return's. */
export function roleForOrg(role: Role, named: string | null, { index, org }: BindingFacts): Role | null {
  if (named === null || org === null || named === org) return role;
  if (!index.orgs.above(org).includes(named)) return null;
  return role === 'target' || role === 'parent-target' ? 'parent-target' : null;
}

/** The period that a header names, fitted to the form's kind; plans 2021-2025年 name none. */
export function headerPeriod({ period }: HeaderReading, facts: Pick<BindingFacts, 'form' | 'period'>): string | null {
  if (!period || period.about === 'range') return null;
  const year = period.year ?? facts.period?.year;
  return year === undefined ? null : writePeriod(fitPeriod(period, year, facts.form.form.period));
}

/** The lowest header cell that says something of the column. */
function atRow(sketch: TableSketch, column: number): number {
  const { view, header } = sketch;
  for (let row = header.bottom; row >= header.top; row -= 1) {
    if (!sketch.numberRows.has(row) && !isEmpty(view.grid.cells[row]?.[column])) return row;
  }
  for (let row = header.bottom; row >= header.top; row -= 1) {
    const merge = view.mergeAt(row, column);
    if (merge && !sketch.numberRows.has(row)) return merge.top;
  }
  return Math.max(sketch.header.top, sketch.header.bottom);
}

function isBlankColumn(sketch: TableSketch, column: number): boolean {
  const { view, body } = sketch;
  for (let row = body.top; row <= Math.min(body.bottom, view.rows - 1); row += 1) {
    if (!sketch.repeats.has(row) && !isEmpty(view.grid.cells[row]?.[column])) return false;
  }
  return true;
}
