import { judged, summarise, type JudgedFinding, type ReviewSummary } from '../../core/review/judged.js';
import { review, type Review } from '../../core/review/review.js';
import type { Finding } from '../../core/finding/finding.js';
import { bindReturn } from '../../core/sheet/bind-return.js';
import type { Return } from '../../core/sheet/return.js';
import type { LoadedPack } from '../ports/pack-port.js';
import type { WorkbookPort } from '../ports/workbook-port.js';
import { openReturn, type PackReason, type ReturnRequest } from './open-return.js';

export type ReviewOutcome =
  | {
      readonly kind: 'reviewed';
      readonly review: Review;
      readonly loaded: LoadedPack;
      readonly packReason: PackReason;
    }
  | { readonly kind: 'refused'; readonly findings: readonly JudgedFinding[]; readonly summary: ReviewSummary };

/**
 * Reviews one return. `earlier` is the org's workbook of an earlier period (it is read by the same pack); an earlier
 * workbook that cannot be opened refuses the whole review, as judging without it would be silence.
 */
export async function reviewReturn(
  workbook: WorkbookPort,
  request: ReturnRequest,
  earlier: WorkbookPort | null = null,
): Promise<ReviewOutcome> {
  const opened = await openReturn(workbook, request);
  if ('refused' in opened) return refused(opened.refused, request);
  const { grids, facts, loaded, packReason } = opened;
  let previous: Return | undefined;
  if (earlier) {
    const before = await openReturn(earlier, { ...request, pack: loaded, context: {} });
    if ('refused' in before) return refused(before.refused, request);
    previous = bindReturn(before.grids, loaded.pack, { facts: before.facts });
  }
  const context = { ...request.context, facts, ...(previous ? { previous } : {}) };
  return { kind: 'reviewed', review: review(grids, loaded.pack, context), loaded, packReason };
}

function refused(reasons: readonly Finding[], { context }: ReturnRequest): ReviewOutcome {
  const findings = reasons.map((each) => judged(each, { severities: {} }));
  return { kind: 'refused', findings, summary: summarise(findings, context) };
}
