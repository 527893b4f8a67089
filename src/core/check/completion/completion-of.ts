import type { Completion, Status } from '../../completion/completion.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { ReviewSubject } from '../check.js';
import { completionsOf } from '../values-by-row.js';

type Known = Pick<ReviewSubject, 'completions'>;

/**
 * The completion that a cell belongs to: of its indicator and org, and where an indicator stands in several tables, of the
 * cell's row, else of its sheet. Null where nothing was judged.
 */
export function completionOf({ completions }: Known, { indicator, org, at }: ReportedValue): Completion | null {
  const own = completionsOf(completions, indicator, org);
  if (own.length < 2) return own[0] ?? null;
  const onSheet = own.filter((each) => each.at?.sheet === at.sheet);
  return onSheet.find((each) => each.at?.row === at.row) ?? onSheet[0] ?? own[0] ?? null;
}

/** The figure was held against its target: met, missed, or on the way. */
export function isJudged(status: Status): boolean {
  return status === 'met' || status === 'exceeded' || status === 'unmet' || status === 'in-progress';
}
