import type { ReviewSubject } from '../check/check.js';
import { CHECKS, LATE_CHECKS } from '../check/index.js';
import type { Finding } from '../finding/finding.js';
import type { Pack } from '../indicator/pack.js';
import type { CellRef, SheetGrid } from '../sheet/grid.js';
import type { ReviewContext } from './context.js';
import { withRelease } from './with-release.js';
import { judged, summarise, type JudgedFinding, type ReviewSummary } from './judged.js';
import { prepare } from './prepare.js';
import { finished, type Steps } from '../steps.js';

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
  return finished(reviewing(grids, pack, context));
}

/** The same, with a rest after each check. */
export function* reviewing(grids: readonly SheetGrid[], pack: Pack, context: ReviewContext): Steps<Review> {
  const subject = prepare(grids, pack, context);
  yield;
  const judge = (finding: Finding): JudgedFinding => withRelease(judged(finding, subject.settings), subject);
  const all: JudgedFinding[] = [];
  for (const check of CHECKS) {
    for (const finding of check.run(subject)) all.push(judge(finding));
    yield;
  }
  const found = inOrder(all, grids);
  const late = LATE_CHECKS.flatMap((check) => [...check.run(subject, found)]).map(judge);
  const findings = late.length === 0 ? found : inOrder([...found, ...late], grids);
  return { subject, findings, summary: summarise(findings, subject) };
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
