import { wantedColumn } from '../completion/judge-row.js';
import { accumulationOf, cellOf, filedRows, type FiledRow } from '../completion/filed-row.js';
import { findIndicator, findOrg, type Role } from '../indicator/pack.js';
import { decimalText } from '../quantity/decimal-text.js';
import type { JudgedFinding, ReviewSummary } from '../review/judged.js';
import type { Review } from '../review/review.js';
import { addressOf } from '../sheet/address.js';
import type { BoundTable, ReportedValue } from '../sheet/return.js';
import type { FiledFigure, FiledFinding, FiledReturn, FiledStamp } from './filed-return.js';

/** A file of the set, and what judged it. */
export type SetFile = Pick<FiledReturn, 'file' | 'digest' | 'pack'>;

/** What the set of returns keeps of a review; the review itself may be let go. */
export function filedReturn(review: Review, identity: SetFile): FiledReturn {
  const { subject, findings, summary } = review;
  const { filed, pack, completions, explained } = subject;
  return {
    ...identity,
    org: filed.org ? (findOrg(pack, filed.org.value)?.code ?? null) : null,
    period: filed.period?.value ?? null,
    made: filed.metadata && { id: filed.metadata.pack, version: filed.metadata.version },
    usable: filed.tables.length > 0,
    stamp: stampOf(review),
    figures: figuresOf(review),
    completions: completions.map(({ indicator, org, status, rateText }) => ({
      indicator,
      org,
      status,
      rate: rateText,
    })),
    findings: findings.map((each) => findingOf(each, explained)),
    summary,
  };
}

/** A file that could not be opened, or that no pack fits: its findings, and nothing else. */
export function refusedReturn(
  identity: SetFile,
  findings: readonly JudgedFinding[],
  summary: ReviewSummary,
): FiledReturn {
  return {
    ...identity,
    org: null,
    period: null,
    usable: false,
    stamp: null,
    figures: [],
    completions: [],
    findings: findings.map((each) => findingOf(each, NOTHING)),
    summary,
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/** A stamp that was tampered with, or was made for another return, stamps nothing of this one. */
const BROKEN: ReadonlySet<string> = new Set(['stamp.altered-after-check', 'stamp.signature-invalid']);

function stampOf({ subject, findings }: Review): FiledStamp | null {
  const { stamp } = subject.submission;
  if (!stamp) return null;
  const holds = !findings.some(({ finding }) => BROKEN.has(finding.code));
  return { time: stamp.time, submission: stamp.submission, holds };
}

const ROLES: readonly Role[] = ['actual', 'previous', 'numerator', 'denominator', 'reference'];

/** One figure an indicator, role and org: of an indicator that stands in several rows the first that can be read. */
function figuresOf({ subject }: Review): readonly FiledFigure[] {
  const { tables } = subject.filed;
  const figures: FiledFigure[] = [];
  // places in the list by role, of each indicator and org: a key a row, not one a figure
  const known = new Map<string, Map<Role, number>>();
  for (const row of filedRows(subject.filed)) {
    const key = `${row.org ?? ''}\n${row.indicator}`;
    const places = known.get(key) ?? new Map<Role, number>();
    known.set(key, places);
    for (const role of ROLES) {
      const cell = row.own.has(role) ? cellFor(row, role, subject) : null;
      if (!cell) continue;
      const place = places.get(role);
      if (place === undefined) places.set(role, figures.push(figureOf(cell, role, tables)) - 1);
      else if (figures[place]!.value === null && isFigure(cell)) figures[place] = figureOf(cell, role, tables);
    }
  }
  return figures;
}

/** Of several actual columns the one that completion judges. */
function cellFor(row: FiledRow, role: Role, { filed, pack }: Review['subject']): ReportedValue | null {
  const indicator = role === 'actual' ? findIndicator(pack, row.indicator) : null;
  return cellOf(row, role, filed.tables, indicator ? wantedColumn(indicator) : undefined);
}

function figureOf(cell: ReportedValue, role: Role, tables: readonly BoundTable[]): FiledFigure {
  const { indicator, org, figure, at } = cell;
  const value = figure !== null && isFigure(cell) ? decimalText(figure) : null;
  const counts = role === 'actual' ? accumulationOf(cell, tables) : 'current';
  const kept = { indicator, role, org, value, sheet: at.sheet, cell: addressOf(at.row, at.column) };
  return counts === 'current' ? kept : { ...kept, accumulation: counts };
}

function isFigure({ state }: ReportedValue): boolean {
  return state === 'figure';
}

function findingOf({ id, severity, finding }: JudgedFinding, explained: ReadonlySet<string>): FiledFinding {
  const { code, place } = finding;
  const at = place.at ?? null;
  return {
    id,
    code,
    severity,
    indicator: place.indicator ?? null,
    sheet: at?.sheet ?? place.sheet ?? null,
    cell: at ? addressOf(at.row, at.column) : null,
    explained: explained.has(id),
  };
}
