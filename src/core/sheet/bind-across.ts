import type { Role } from '../indicator/pack.js';
import { bindAcrossRow } from './across-rows.js';
import { headerPeriod, roleForOrg } from './bind-columns.js';
import type { BindingFacts } from './binding-facts.js';
import { nearName } from './near-name.js';
import { codeKey, knownNames } from './pack-index.js';
import { plain } from './plain-text.js';
import { readBody } from './raw-rows.js';
import { bracketedUnit, isRoleName, readHeader, type HeaderReading } from './read-header.js';
import type { BoundColumn, BoundTable } from './return.js';
import { partsBelowNames } from './sketch-across.js';
import type { TableSketch } from './table-sketch.js';

/** Columns and rows of a table with indicators across: orgs, roles (目标值, 实际值) or periods stand down its rows. */
export function bindAcross(sketch: TableSketch, facts: BindingFacts): Pick<BoundTable, 'columns' | 'rows' | 'footer'> {
  const columns = bindAcrossColumns(sketch, facts);
  const body = readBody(sketch, columns, facts.form, facts.index);
  const rows = body.rows.map((raw) => bindAcrossRow(raw, facts));
  const end = rows.reduce((last, { kind }, at) => (kind === 'section' ? last : at + 1), 0);
  const left = rows.slice(end).map(({ at, name }) => ({ at, text: name }));
  return { columns, rows: rows.slice(0, end), footer: [...left.filter((each) => each.text !== ''), ...body.footer] };
}

/** A headed column: the name of an indicator, and what stands below it (a role, a unit, a code). */
interface HeadedColumn {
  readonly column: number;
  readonly name: string;
  readonly below: readonly string[];
}

interface NameMatch {
  readonly place: number;
  readonly reason: 'name' | 'alias' | 'code' | 'near-name';
}

function bindAcrossColumns(sketch: TableSketch, facts: BindingFacts): readonly BoundColumn[] {
  const headed: HeadedColumn[] = [];
  for (let column = sketch.left; column <= sketch.right; column += 1) {
    const name = sketch.view.textAt(sketch.across!, column);
    const below = partsBelowNames(sketch.view, sketch, column);
    if (name !== '' || below.length > 0) headed.push({ column, name, below });
  }
  const exact = headed.map((each) => (each.column > sketch.main ? exactMatch(each, facts) : null));
  const taken = new Set(exact.map((each) => each?.place));
  return headed.map((each, at) => {
    const near = exact[at] ?? (each.column > sketch.main ? nearMatch(each, facts) : null);
    return bindColumn(sketch, each, near && !exact[at] && taken.has(near.place) ? null : near, facts);
  });
}

function exactMatch({ name, below }: HeadedColumn, { form, index }: BindingFacts): NameMatch | null {
  const known = knownNames(index, plain(name)).find((each) => form.places.has(each.place));
  if (known) return { place: known.place, reason: known.alias ? 'alias' : 'name' };
  for (const text of [name, ...below]) {
    const coded = index.byCode.get(codeKey(text));
    if (coded !== undefined && form.places.has(coded)) return { place: coded, reason: 'code' };
  }
  return null;
}

function nearMatch({ name }: HeadedColumn, { form }: BindingFacts): NameMatch | null {
  const near = nearName(form.grams, plain(name));
  return near ? { place: near.owner, reason: 'near-name' } : null;
}

function bindColumn(
  sketch: TableSketch,
  { column, name, below }: HeadedColumn,
  match: NameMatch | null,
  facts: BindingFacts,
): BoundColumn {
  const sheet = sketch.view.grid.name;
  const source = sketch.view.mergeAt(sketch.across!, column);
  const at = { sheet, row: sketch.across!, column: source?.left ?? column };
  const reading = below.length === 0 ? null : readHeader(below, facts.index, facts.form);
  const given = facts.overrides.columns?.find((each) => each.sheet === sheet && each.column === column);
  const header = [name, ...below].filter((each) => each !== '').join(' ');
  const reason = given ? 'given' : (match?.reason ?? 'header');
  return {
    column,
    role: given ? given.role : match === null ? null : roleBelow(reading, facts),
    header,
    at,
    binding: { certainty: given || (match && reason !== 'near-name') ? 'certain' : 'guess', reason, at, text: header },
    period: reading ? headerPeriod(reading, facts) : null,
    unit: reading?.unit ?? unitBelow(below) ?? bracketedUnit(name),
    indicator: match === null ? null : facts.index.pack.indicators[match.place]!.code,
  };
}

/** A name with nothing, a unit or a code below it heads actuals. */
function roleBelow(reading: HeaderReading | null, facts: BindingFacts): Role | null {
  if (!reading || reading.role === null) return 'actual';
  return isRoleName(reading.role) ? roleForOrg(reading.role, reading.org, facts) : null;
}

function unitBelow(below: readonly string[]): string | null {
  for (const text of below) {
    const unit = bracketedUnit(`(${text})`) ?? bracketedUnit(text);
    if (unit !== null) return unit;
  }
  return null;
}
