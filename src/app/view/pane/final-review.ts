import type { JudgedFinding } from '../../../core/review/judged.js';
import { reviewing } from '../../../core/review/review.js';
import type { Steps } from '../../../core/steps.js';
import { derivedInSteps } from './derived.js';
import { keyedFindings, type KeyedFinding } from './keyed-findings.js';
import type { ReviewedWorkbook } from './pane-state.js';

/**
 * The last review before 上报. An earlier stamp is set aside, since a new one takes its place: what differs from it is no
 * fault of what is handed in now.
 */
const FINAL = derivedInSteps(function* (result: ReviewedWorkbook): Steps<ReviewedWorkbook> {
  const { grids, pack, submission } = result.review.subject;
  const context = { ...result.context, forSubmission: true, submission: { ...submission, stamp: null } };
  return { ...result, context, review: yield* reviewing(grids, pack, context) };
});
export const finalResult = FINAL.of;
export const finalAhead = FINAL.ahead;

/** What still blocks: errors, quasi errors that nobody released, queries without a real explanation, columns not filled. */
export function blockingFindings(result: ReviewedWorkbook): readonly KeyedFinding[] {
  return keyedFindings(finalResult(result)).filter(({ judged }) => blocks(judged));
}

/** A quasi finding that the bureau has released does not. */
export function blocks({ severity, released }: JudgedFinding & { readonly released?: unknown }): boolean {
  return severity === 'error' || (severity === 'quasi' && !released);
}
