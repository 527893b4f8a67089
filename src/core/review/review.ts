import type { ReviewSubject } from '../check/check.js';
import { CHECKS } from '../check/index.js';
import { SEVERITIES, type Finding, type Severity } from '../finding/finding.js';
import { findingId } from '../finding/finding-id.js';
import type { Pack, Settings } from '../indicator/pack.js';
import type { CellRef, SheetGrid } from '../sheet/grid.js';
import type { ReviewContext } from './context.js';
import { prepare } from './prepare.js';

/** A finding with its identity and the severity that holds in this pack. */
export interface JudgedFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly finding: Finding;
}

export interface ReviewSummary {
  readonly error: number;
  readonly quasi: number;
  readonly query: number;
  readonly hint: number;
  /** Any error or unreleased quasi; for submission also a query without its explanation. */
  readonly blocked: boolean;
}

export interface Review {
  readonly subject: ReviewSubject;
  /** By sheet (tab order, the whole workbook first), row, column, code. */
  readonly findings: readonly JudgedFinding[];
  readonly summary: ReviewSummary;
}

/**
 * The middle of everything: sheets in, judgement out. Pure and synchronous, so that pane, desk, command line and server
 * give the same review of the same sheets, to the byte.
 */
export function review(grids: readonly SheetGrid[], pack: Pack, context: ReviewContext): Review {
  const subject = prepare(grids, pack, context);
  const found = CHECKS.flatMap((check) => [...check.run(subject)]);
  const findings = inOrder(
    found.map((finding) => judged(finding, subject.settings)),
    grids,
  );
  return { subject, findings, summary: summarise(findings, context) };
}

/** Gives a finding its identity and severity. The pack's word on severity goes before the check's own. */
export function judged(finding: Finding, settings: Pick<Settings, 'severities'>): JudgedFinding {
  const own = Object.hasOwn(settings.severities, finding.code) ? settings.severities[finding.code] : undefined;
  const severity = own ?? finding.severity ?? SEVERITIES[finding.code];
  return { id: findingId(finding), severity, finding };
}

export function summarise(
  findings: readonly JudgedFinding[],
  context: Pick<ReviewContext, 'forSubmission' | 'explained'>,
): ReviewSummary {
  const count = { error: 0, quasi: 0, query: 0, hint: 0 };
  for (const { severity } of findings) count[severity] += 1;
  const unexplained = findings.some((each) => each.severity === 'query' && !context.explained?.has(each.id));
  const blocked = count.error + count.quasi > 0 || (context.forSubmission === true && unexplained);
  return { ...count, blocked };
}

function inOrder(findings: readonly JudgedFinding[], grids: readonly SheetGrid[]): readonly JudgedFinding[] {
  const tab = new Map(grids.map((grid, index) => [grid.name, index]));
  const keyed = findings.map((each) => ({ each, key: sortKey(each.finding, tab) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key) || compareText(a.each.id, b.each.id));
  return keyed.map(({ each }) => each);
}

type SortKey = readonly [sheet: number, row: number, column: number, code: string];

function sortKey({ place, code }: Finding, tab: ReadonlyMap<string, number>): SortKey {
  const at: CellRef | null = place.at ?? null;
  const sheet = at?.sheet ?? place.sheet ?? null;
  return [sheet === null ? -1 : (tab.get(sheet) ?? tab.size), at?.row ?? -1, at?.column ?? -1, code];
}

function compareKeys(a: SortKey, b: SortKey): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || compareText(a[3], b[3]);
}

/** By code units: the same in every place and language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
