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
  const { filed } = subject;
  const figures = new Map<string, FiledFigure>();
  for (const row of filedRows(filed))
    for (const role of ROLES) {
      const cell = cellFor(row, role, subject);
      if (!cell) continue;
      const key = `${row.indicator}|${role}|${row.org ?? ''}`;
      const known = figures.get(key);
      if (!known || (known.value === null && isFigure(cell))) figures.set(key, figureOf(cell, role, filed.tables));
    }
  return [...figures.values()];
}

/** Of several actual columns the one that completion judges. */
function cellFor(row: FiledRow, role: Role, { filed, pack }: Review['subject']): ReportedValue | null {
  const indicator = findIndicator(pack, row.indicator);
  return cellOf(row, role, filed.tables, role === 'actual' && indicator ? wantedColumn(indicator) : undefined);
}

function figureOf(cell: ReportedValue, role: Role, tables: readonly BoundTable[]): FiledFigure {
  const { indicator, org, figure, at } = cell;
  const value = figure !== null && isFigure(cell) ? decimalText(figure) : null;
  const counts = role === 'actual' ? accumulationOf(cell, tables) : 'current';
  const place = { sheet: at.sheet, cell: addressOf(at.row, at.column) };
  return { indicator, role, org, value, ...place, ...(counts === 'current' ? {} : { accumulation: counts }) };
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
