import type { Completion } from '../../completion/completion.js';
import type { Place } from '../../finding/finding.js';
import type { Role } from '../../indicator/pack.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { ReviewSubject } from '../check.js';
import { valuesOf } from '../values-by-row.js';

/** The reported cell that a completion judged; null where the table has no actual column for it. */
export function judgedValue({ filed }: ReviewSubject, { at, indicator, org }: Completion): ReportedValue | null {
  if (!at) return null;
  const here = (each: ReportedValue) =>
    each.at.row === at.row && each.at.column === at.column && each.at.sheet === at.sheet;
  return valuesOf(filed, indicator, org).find((each) => each.role === 'actual' && here(each)) ?? null;
}

/** No `target.*` finding on a figure whose own reading or scale is in doubt: that is asked first. */
export function isDoubtful(subject: ReviewSubject, completion: Completion): boolean {
  const state = judgedValue(subject, completion)?.state ?? null;
  return completion.status === 'invalid' || state === 'doubtful' || state === 'unreadable';
}

/** The completion's cell of a role, of the return's own period first (targets name their year); else its actual's cell. */
export function completionPlace(subject: ReviewSubject, completion: Completion, role: Role): Place {
  const { filed } = subject;
  const { indicator, org, at } = completion;
  const judged = judgedValue(subject, completion);
  const beside = valuesOf(filed, indicator, org).filter(
    (each) => each.role === role && (judged === null || each.table === judged.table),
  );
  const cell = role === 'actual' ? null : (beside.find((each) => each.period === null) ?? beside[0] ?? null);
  const table = judged?.table ?? cell?.table ?? null;
  const form = table === null ? null : (filed.tables[table]?.form.id ?? null);
  return { at: cell?.at ?? at, form, indicator, role, org };
}
