import type { BindingFacts } from './bind-columns.js';
import { headerPeriod, roleForOrg } from './bind-columns.js';
import type { Role } from '../indicator/pack.js';
import { TOTAL_NAMES } from './label-words.js';
import { nearName } from './near-name.js';
import { orgOf } from './org-names.js';
import { codeKey, knownNames } from './pack-index.js';
import { plain } from './plain-text.js';
import { bracketedUnit, readHeader } from './read-header.js';
import { readBody, type RawRow } from './raw-rows.js';
import type { BoundColumn, BoundRow, BoundTable, RowKind } from './return.js';
import { partsBelowNames } from './sketch-across.js';
import type { TableSketch } from './table-sketch.js';

/** Columns and rows of a table with indicators across: orgs, roles (目标值, 实际值) or periods stand down its rows. */
export function bindAcross(
  sketch: TableSketch,
  facts: BindingFacts,
): Pick<BoundTable, 'columns' | 'rows' | 'footer'> {
  const columns: BoundColumn[] = [];
  for (let column = sketch.left; column <= sketch.right; column += 1) {
    const bound = bindColumn(sketch, column, facts);
    if (bound) columns.push(bound);
  }
  const body = readBody(sketch, columns, facts.form, facts.index);
  const rows = body.rows.map((raw) => bindRow(raw, facts));
  const end = rows.reduce((last, { kind }, at) => (kind === 'section' ? last : at + 1), 0);
  const left = rows.slice(end).map(({ at, name }) => ({ at, text: name }));
  return { columns, rows: rows.slice(0, end), footer: [...left.filter((each) => each.text !== ''), ...body.footer] };
}

function bindColumn(sketch: TableSketch, column: number, facts: BindingFacts): BoundColumn | null {
  const { view } = sketch;
  const row = sketch.across!;
  const name = view.textAt(row, column);
  const below = partsBelowNames(view, sketch, column);
  if (name === '' && below.length === 0) return null;
  const header = [name, ...below].filter(Boolean).join(' ');
  const source = view.mergeAt(row, column);
  const at = { sheet: view.grid.name, row, column: source?.left ?? column };
  const isLabel = column <= sketch.main;
  const match = isLabel ? null : matchName(name, below, facts);
  const reading = below.length === 0 ? null : readHeader(below, facts.index, facts.form);
  const read = reading?.role ?? null;
  const role = match === null ? null : read === null ? 'actual' : isRole(read) ? roleForOrg(read, reading!.org, facts) : null;
  const reason = match?.reason ?? 'header';
  const unit = reading?.unit ?? below.map(bareUnit).find((each) => each !== null) ?? bracketedUnit(name);
  return {
    column,
    role,
    header,
    at,
    binding: { certainty: reason === 'near-name' ? 'guess' : match ? 'certain' : 'guess', reason, at, text: header },
    period: reading ? headerPeriod(reading, facts) : null,
    unit,
    indicator: match === null ? null : facts.index.pack.indicators[match.place]!.code,
  };
}

function isRole(role: string): role is Role {
  return role !== 'group' && role !== 'org';
}

function bareUnit(text: string): string | null {
  return bracketedUnit(`(${text})`) ?? bracketedUnit(text);
}

interface NameMatch {
  readonly place: number;
  readonly reason: 'name' | 'alias' | 'code' | 'near-name';
}

function matchName(name: string, below: readonly string[], { form, index }: BindingFacts): NameMatch | null {
  const key = plain(name);
  const known = knownNames(index, key).find((each) => form.places.has(each.place));
  if (known) return { place: known.place, reason: known.alias ? 'alias' : 'name' };
  for (const text of [name, ...below]) {
    const coded = index.byCode.get(codeKey(text));
    if (coded !== undefined && form.places.has(coded)) return { place: coded, reason: 'code' };
  }
  const near = nearName(form.grams, key);
  return near ? { place: near.owner, reason: 'near-name' } : null;
}

function bindRow(raw: RawRow, facts: BindingFacts): BoundRow {
  const { index } = facts;
  const org = orgOf(index.orgs, raw.name) ?? index.orgs.byName.get(raw.key) ?? null;
  const total = TOTAL_NAMES.has(raw.key);
  const reading = org || total || raw.name === '' ? null : readHeader([raw.name], index, null);
  const says = reading !== null && (reading.role !== null || reading.period !== null);
  const kind: RowKind = total ? 'total' : org || says ? 'org' : raw.filled ? 'unknown' : 'section';
  const isPeriodOnly = reading?.certainty === 'likely' && reading.role === 'actual' && reading.period !== null;
  const role = reading && reading.role !== null && isRole(reading.role) && !isPeriodOnly ? reading.role : null;
  return {
    row: raw.row,
    kind,
    indicator: null,
    org: org?.code ?? null,
    role,
    period: reading ? headerPeriod(reading, facts) : null,
    name: raw.name,
    code: raw.code,
    unit: null,
    at: raw.at,
    level: 0,
    parent: null,
    binding: { certainty: kind === 'unknown' ? 'guess' : 'certain', reason: reading ? 'header' : 'name', at: raw.at, text: raw.name },
  };
}
