import { planFill } from '../../core/completion/plan-fill.js';
import type { CellWrite, FillPlan } from '../../core/completion/plan.js';
import type { WorkbookPort } from '../ports/workbook-port.js';
import type { ReturnRequest } from './open-return.js';
import { reviewReturn, type ReviewOutcome } from './review-return.js';

export interface FillOptions {
  readonly as: 'formulas' | 'values';
  /** Replace completion cells that are filled already. */
  readonly overwrite: boolean;
}

export interface FillOutcome {
  readonly outcome: ReviewOutcome;
  /** Null where the workbook could not be reviewed. */
  readonly plan: FillPlan | null;
  /** Cells that no longer held what was planned against: then nothing was written. */
  readonly conflicts: readonly CellWrite[];
}

/** Reviews a return, plans its completion columns and writes them through the same port. */
export async function fillCompletion(
  workbook: WorkbookPort,
  request: ReturnRequest,
  options: FillOptions,
): Promise<FillOutcome> {
  const outcome = await reviewReturn(workbook, request);
  if (outcome.kind === 'refused') return { outcome, plan: null, conflicts: [] };
  const plan = planFill(outcome.review.subject, options);
  const conflicts = plan.writes.length > 0 ? await workbook.write(plan.writes) : [];
  return { outcome, plan, conflicts };
}
