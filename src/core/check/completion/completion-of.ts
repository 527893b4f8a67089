import type { Completion, Status } from '../../completion/completion.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { ReviewSubject } from '../check.js';

type Known = Pick<ReviewSubject, 'completions'>;

const known = new WeakMap<readonly Completion[], ReadonlyMap<string, readonly Completion[]>>();

/**
 * The completion that a cell belongs to: of its indicator and org, and where an indicator stands in several tables, of the
 * cell's row, else of its sheet. Null where nothing was judged.
 */
export function completionOf({ completions }: Known, { indicator, org, at }: ReportedValue): Completion | null {
  const sorted = known.get(completions) ?? sortedOut(completions);
  known.set(completions, sorted);
  const own = sorted.get(keyOf(indicator, org)) ?? [];
  if (own.length < 2) return own[0] ?? null;
  const onSheet = own.filter((each) => each.at?.sheet === at.sheet);
  return onSheet.find((each) => each.at?.row === at.row) ?? onSheet[0] ?? own[0] ?? null;
}

/** The figure was held against its target: met, missed, or on the way. */
export function isJudged(status: Status): boolean {
  return status === 'met' || status === 'exceeded' || status === 'unmet' || status === 'in-progress';
}

function sortedOut(completions: readonly Completion[]): ReadonlyMap<string, readonly Completion[]> {
  const sorted = new Map<string, Completion[]>();
  for (const each of completions) {
    const key = keyOf(each.indicator, each.org);
    const own = sorted.get(key);
    if (own) own.push(each);
    else sorted.set(key, [each]);
  }
  return sorted;
}

function keyOf(indicator: string, org: string | null): string {
  return `${indicator}|${org ?? ''}`;
}
