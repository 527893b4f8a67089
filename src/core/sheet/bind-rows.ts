import { PART_NAMES, TOTAL_NAMES } from './label-words.js';
import { isPartName, matchRows, type RowMatch } from './match-rows.js';
import type { BindingFacts } from './binding-facts.js';
import { spellingsOf } from './pack-index.js';
import { isSectionCode, readBody, type RawRow } from './raw-rows.js';
import type { BoundColumn, BoundRow, BoundTable, RowKind } from './return.js';
import type { TableSketch } from './table-sketch.js';

export interface BoundBody {
  readonly rows: readonly BoundRow[];
  readonly footer: BoundTable['footer'];
}

/** What each row of the body is, how deep it stands and what it is part of. Headings after the last figures are footer. */
export function bindRows(sketch: TableSketch, columns: readonly BoundColumn[], facts: BindingFacts): BoundBody {
  const { form, index, overrides } = facts;
  const body = readBody(sketch, columns, form, index);
  const matches = matchRows(body.rows, form, index, overrides);
  const kinds = kindsOf(body.rows, matches);
  const end = kinds.reduce((last, kind, at) => (kind === 'section' ? last : at + 1), 0);
  const kept = body.rows.slice(0, end);
  const left = body.rows.slice(end).map(({ at, name }) => ({ at, text: name }));
  const rows: BoundRow[] = [];
  const open: Open[] = [];
  kept.forEach((raw, at) => {
    const kind = kinds[at]!;
    const depth = depthOf(raw, kind, rows.at(-1)?.kind === 'part' ? open.at(-1)! : null);
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    rows.push(boundRow(raw, kind, matches.get(raw), facts, open.length, open.at(-1)?.row ?? null));
    open.push({ depth, row: raw.row, indent: raw.indent });
  });
  return { rows, footer: [...left.filter((each) => each.text !== ''), ...body.footer].sort(inReadingOrder) };
}

/** A row that later ones may be part of. */
interface Open {
  readonly depth: number;
  readonly row: number;
  readonly indent: number;
}

function inReadingOrder(a: BoundBody['footer'][number], b: BoundBody['footer'][number]): number {
  return a.at.row - b.at.row || a.at.column - b.at.column;
}

function boundRow(
  raw: RawRow,
  kind: RowKind,
  match: RowMatch | undefined,
  facts: BindingFacts,
  level: number,
  parent: number | null,
): BoundRow {
  const place = match?.place ?? null;
  return {
    row: raw.row,
    kind,
    indicator: place === null ? null : facts.index.pack.indicators[place]!.code,
    org: null,
    name: raw.name,
    code: raw.code,
    unit: raw.unit,
    at: raw.at,
    level,
    parent,
    binding: {
      certainty: match?.certainty ?? (kind === 'unknown' ? 'guess' : 'likely'),
      reason: match?.reason ?? 'name',
      at: raw.at,
      text: raw.name,
    },
  };
}

function kindsOf(rows: readonly RawRow[], matches: ReadonlyMap<RawRow, RowMatch>): readonly RowKind[] {
  const kinds: RowKind[] = [];
  rows.forEach((raw, at) => {
    const match = matches.get(raw);
    if (match) kinds.push(match.place === null ? 'part' : 'indicator');
    else kinds.push(unboundKind(rows, at, kinds, matches));
  });
  return kinds;
}

function unboundKind(
  rows: readonly RawRow[],
  at: number,
  before: readonly RowKind[],
  matches: ReadonlyMap<RawRow, RowMatch>,
): RowKind {
  const raw = rows[at]!;
  const bare = spellingsOf(raw.key).at(-1)!;
  if (TOTAL_NAMES.has(raw.key) || TOTAL_NAMES.has(bare)) return 'total';
  if (raw.numbering === 'part' || PART_NAMES.has(raw.key) || PART_NAMES.has(bare)) return 'part';
  if (raw.continued) return 'part';
  if (isHeading(raw) && (!raw.filled || leadsIndicators(rows, at, matches))) return 'section';
  if (!raw.filled && (raw.unit === null || raw.key === '') && (raw.code === null || raw.key === '')) return 'section';
  return isPart(rows, at, before) ? 'part' : 'unknown';
}

function isHeading(raw: RawRow): boolean {
  return raw.numbering === 'chinese' || raw.numbering === 'bracketed' || isSectionCode(raw.code);
}

const LED_AT_MOST = 200;

/** Bound rows follow before the next heading of its rank: 一、社会救助 may carry a sum of its own. */
function leadsIndicators(rows: readonly RawRow[], at: number, matches: ReadonlyMap<RawRow, RowMatch>): boolean {
  const rank = headingDepth(rows[at]!);
  for (let below = at + 1; below < Math.min(rows.length, at + LED_AT_MOST); below += 1) {
    const raw = rows[below]!;
    if (matches.has(raw)) return true;
    if (isHeading(raw) && headingDepth(raw) <= rank) return false;
  }
  return false;
}

/** 一、 stands above （一）, and both above a heading without a number. */
function headingDepth(raw: RawRow): number {
  if (raw.numbering === 'chinese' || isSectionCode(raw.code)) return -30;
  return raw.numbering === 'bracketed' ? -20 : -10;
}

const PARTS_AT_MOST = 50;

/** It stands further in than an indicator above, or beside a part of one. */
function isPart(rows: readonly RawRow[], at: number, before: readonly RowKind[]): boolean {
  const raw = rows[at]!;
  for (let above = at - 1; above >= Math.max(0, at - PARTS_AT_MOST); above -= 1) {
    const other = rows[above]!;
    const kind = before[above]!;
    if (kind === 'section') return false;
    if (raw.indent > other.indent && (kind === 'indicator' || kind === 'total')) return true;
    if (kind === 'part' && raw.indent > 0 && raw.indent >= other.indent) return true;
    if (kind !== 'part' && raw.indent >= other.indent) return false;
  }
  return false;
}

/** Sections hold what follows them; parts stand one step further in than their indentation says. */
function depthOf(raw: RawRow, kind: RowKind, partAbove: Open | null): number {
  if (kind === 'section') return headingDepth(raw);
  if (kind === 'total') return raw.indent;
  if (kind !== 'part') return raw.numbering === 'part' || isPartName(raw.key) ? raw.indent + 1 : raw.indent;
  // 农村 under 其中：城市 stands beside it, though it is written further in.
  const beside = partAbove !== null && (raw.numbering !== 'part' || raw.indent <= partAbove.indent);
  return beside ? partAbove.depth : raw.indent + 1;
}
