import type { Completion } from '../../core/completion/completion.js';
import type { Finding, FindingCode, Severity } from '../../core/finding/finding.js';
import { messageOf, type Language } from '../../core/finding/message-of.js';
import { findIndicator, findOrg, type Pack, type Role } from '../../core/indicator/pack.js';
import { decimalText } from '../../core/quantity/decimal-text.js';
import { Exact } from '../../core/quantity/exact.js';
import { addressOf, areaText, columnName } from '../../core/sheet/address.js';
import type { CellRef } from '../../core/sheet/grid.js';
import type { BindingReason, BoundTable, Certainty, ReportedValue } from '../../core/sheet/return.js';
import type { JudgedFinding, ReviewSummary } from '../../core/review/judged.js';
import type { Review } from '../../core/review/review.js';
import type { LoadedPack } from '../ports/pack-port.js';

/** Which pack judged, so that a result can be told from another's. */
export interface PackJson {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

export function packJson({ pack, digest }: LoadedPack): PackJson {
  return { id: pack.id, version: pack.version, digest };
}

/** The result `hebao.review/1` (assets/schemas/review.schema.json). */
export interface ReviewJson {
  readonly schema: 'hebao.review/1';
  /** Null where files were judged by different packs. */
  readonly pack: PackJson | null;
  readonly files: readonly FileJson[];
}

export interface FileJson {
  readonly file: string;
  /** SHA-256 of the file's bytes; null when it could not be read. */
  readonly digest: string | null;
  readonly pack: PackJson | null;
  readonly org: (BindingJson & { readonly code: string; readonly name: string }) | null;
  readonly period: string | null;
  readonly tables: readonly TableJson[];
  readonly values: readonly ValueJson[];
  readonly completion: readonly CompletionJson[];
  readonly findings: readonly FindingJson[];
  readonly summary: ReviewSummary;
}

/** How sure a binding is, and why. */
export interface BindingJson {
  readonly certainty: Certainty;
  readonly reason: BindingReason;
}

export interface TableJson extends BindingJson {
  readonly form: string;
  readonly sheet: string;
  readonly range: string;
  readonly orientation: 'rows' | 'columns';
  /** Column letters by role; a column of another period is `role@period`, one of another indicator `role#code`. */
  readonly columns: { readonly [role: string]: string };
  readonly rows: readonly (BindingJson & {
    readonly indicator: string | null;
    readonly org?: string;
    readonly row: number;
  })[];
}

export interface ValueJson {
  readonly indicator: string;
  readonly role: Role;
  readonly org?: string;
  readonly period?: string;
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | null;
  readonly unit: string;
}

export interface CompletionJson {
  readonly indicator: string;
  readonly org?: string;
  readonly rate: string | null;
  /** The rate as a fraction of 1; null where there is none, or it is irrational. */
  readonly exactRate: string | null;
  readonly difference: string | null;
  readonly differenceUnit: string | null;
  readonly progress: string | null;
  readonly status: Completion['status'];
  readonly verdict: string;
}

export interface FindingJson {
  readonly id: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly cells: readonly string[];
  readonly indicator: string | null;
  readonly rule: string | null;
  readonly data: Finding['data'];
  readonly message: string;
  readonly fix: { readonly cell: string; readonly value: string } | null;
  /** The bureau lets this quasi finding through 放行; absent: it does not. */
  readonly released?: { readonly reason: string; readonly person: string };
}

export interface FileIdentity {
  readonly file: string;
  readonly digest: string | null;
  readonly pack: PackJson | null;
}

/** A review as the contract's JSON for one file. */
export function fileJson({ subject, findings, summary }: Review, identity: FileIdentity, lang: Language): FileJson {
  const { filed, pack, completions } = subject;
  const org = filed.org && findOrg(pack, filed.org.value);
  return {
    ...identity,
    org:
      filed.org && org
        ? { code: org.code, name: org.name, certainty: filed.org.certainty, reason: filed.org.reason }
        : null,
    period: filed.period?.value ?? null,
    tables: filed.tables.map((table) => tableJson(table, filed.period?.value ?? null)),
    values: filed.values.filter((value) => FIGURE_ROLES.has(value.role)).map((value) => valueJson(value, pack)),
    completion: completions.map(completionJson),
    findings: findings.map((each) => findingJson(each, lang)),
    summary,
  };
}

/** A file that could not be opened: its one finding, and nothing else. */
export function refusedJson(
  identity: FileIdentity,
  findings: readonly JudgedFinding[],
  summary: ReviewSummary,
  lang: Language,
): FileJson {
  return {
    ...identity,
    org: null,
    period: null,
    tables: [],
    values: [],
    completion: [],
    findings: findings.map((each) => findingJson(each, lang)),
    summary,
  };
}

/** Many files' JSON as one result. */
export function reviewJson(files: readonly FileJson[]): ReviewJson {
  const packs = files.flatMap((each) => (each.pack ? [each.pack] : []));
  const first = packs[0] ?? null;
  const same = first !== null && packs.every((each) => each.digest === first.digest);
  return { schema: 'hebao.review/1', pack: same ? first : null, files };
}

const FIGURE_ROLES: ReadonlySet<Role> = new Set<Role>([
  'base',
  'target',
  'parent-target',
  'milestone',
  'previous',
  'reference',
  'numerator',
  'denominator',
  'actual',
  'rate',
  'difference',
]);

function tableJson(table: BoundTable, period: string | null): TableJson {
  const columns: Record<string, string> = {};
  for (const { role, column, period: own, indicator } of table.columns) {
    if (role === null) continue;
    const key = role + (indicator === null ? '' : `#${indicator}`) + (own === null || own === period ? '' : `@${own}`);
    if (!Object.hasOwn(columns, key)) columns[key] = columnName(column);
  }
  return {
    form: table.form.id,
    sheet: table.sheet,
    range: areaText(table.area),
    orientation: table.orientation,
    certainty: table.binding.certainty,
    reason: table.binding.reason,
    columns,
    rows: table.rows
      .filter(({ kind }) => kind === 'indicator' || kind === 'org')
      .map(({ indicator, org, row, binding: { certainty, reason } }) =>
        org === null
          ? { indicator, row: row + 1, certainty, reason }
          : { indicator, org, row: row + 1, certainty, reason },
      ),
  };
}

function valueJson(value: ReportedValue, pack: Pack): ValueJson {
  const { indicator, role, org, period, at, figure } = value;
  const sheet = at.sheet;
  const cell = cellText(at);
  const written = figure === null || value.state !== 'figure' ? null : decimalText(figure);
  const unit = role === 'rate' ? '%' : (findIndicator(pack, indicator)?.unit ?? '');
  // nearly every value is the return's own, and spreading costs more than all else here
  if (org === null && period === null) return { indicator, role, sheet, cell, value: written, unit };
  return {
    indicator,
    role,
    ...(org === null ? {} : { org }),
    ...(period === null ? {} : { period }),
    sheet,
    cell,
    value: written,
    unit,
  };
}

function completionJson(each: Completion): CompletionJson {
  const { indicator, org, rate, rateText, differenceText, differenceUnit, progress, status, verdict } = each;
  const figures = {
    rate: rateText,
    exactRate: rate === null ? null : rate.over(Exact.hundred).toFraction(),
    difference: differenceText,
    differenceUnit,
    progress: progress?.text ?? null,
    status,
    verdict,
  };
  return org === null ? { indicator, ...figures } : { indicator, org, ...figures };
}

export function findingJson({ id, severity, finding, released }: JudgedFinding, lang: Language): FindingJson {
  const { code, place, data, fix } = finding;
  const at = place.at ?? null;
  const cells = place.cells ?? (at ? [at] : []);
  const sheet = at?.sheet ?? place.sheet ?? null;
  return {
    id,
    code,
    severity,
    sheet,
    cell: at ? cellText(at) : null,
    cells: cells.map((each) => (each.sheet === sheet ? cellText(each) : `${each.sheet}!${cellText(each)}`)),
    indicator: place.indicator ?? null,
    rule: place.rule ?? null,
    data,
    message: messageOf(finding, lang),
    fix: fix ? { cell: cellText(fix.at), value: fix.value } : null,
    ...(released ? { released: { reason: released.reason, person: released.person } } : {}),
  };
}

function cellText({ row, column }: CellRef): string {
  return addressOf(row, column);
}
