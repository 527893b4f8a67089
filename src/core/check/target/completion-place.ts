import type { Completion } from '../../completion/completion.js';
import type { Place } from '../../finding/finding.js';
import type { Role } from '../../indicator/pack.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { ReviewSubject } from '../check.js';

/** The reported cell that a completion judged; null where the table has no actual column for it. */
export function judgedValue({ filed }: ReviewSubject, { at, indicator }: Completion): ReportedValue | null {
  if (!at) return null;
  const here = (each: ReportedValue) =>
    each.at.row === at.row && each.at.column === at.column && each.at.sheet === at.sheet;
  return filed.values.find((each) => each.role === 'actual' && each.indicator === indicator && here(each)) ?? null;
}

/** No `target.*` finding on a figure whose own reading or scale is in doubt: that is asked first. */
export function isDoubtful(subject: ReviewSubject, completion: Completion): boolean {
  const state = judgedValue(subject, completion)?.state ?? null;
  return completion.status === 'invalid' || state === 'doubtful' || state === 'unreadable';
}

/** The completion's cell of a role in its own row, else its actual's cell. */
export function completionPlace(subject: ReviewSubject, completion: Completion, role: Role): Place {
  const { filed } = subject;
  const { indicator, org, at } = completion;
  const judged = judgedValue(subject, completion);
  const beside = filed.values.find(
    (each) =>
      each.role === role &&
      each.indicator === indicator &&
      each.org === org &&
      each.period === null &&
      (judged === null || each.table === judged.table),
  );
  const table = judged?.table ?? beside?.table ?? null;
  const form = table === null ? null : (filed.tables[table]?.form.id ?? null);
  return { at: (role === 'actual' ? at : beside?.at) ?? at, form, indicator, role, org };
}
