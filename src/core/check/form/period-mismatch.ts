import type { Finding } from '../../finding/finding.js';
import { lastMonth, parsePeriod, type Period } from '../../indicator/period.js';
import type { Bound, BoundTable, Return } from '../../sheet/return.js';
import type { Check, ReviewSubject } from '../check.js';
import { eachOnce, isLoose, isOnSheet, witnessOf } from '../witness.js';

/**
 * What the sheet says against what was asked for, recorded or named elsewhere. Several years side by side are no conflict
 * while one of them is the report's. A period before the plan is a query: it may be the base period, but judges nothing.
 */
export const periodMismatch: Check = {
  code: 'form.period-mismatch',
  about: {
    zh: '表内的报告期与表头、模板记录、文件名和审核时指定的报告期一致，且不早于规划期。',
    en: "The sheet's period is that of its header, the template's record, the file's name and the request, and lies in the plan.",
  },
  source: 'contract: form codes',
  *run(subject) {
    const [table] = subject.filed.tables;
    if (!table) return;
    const found = conflict(subject.filed, table) ?? beforePlan(subject, table);
    if (found) yield found;
  },
};

type Said = Bound<string> & { readonly means: Period };

function conflict(filed: Return, table: BoundTable): Finding | null {
  const said = saidPeriods(filed);
  const own = said.find((each) => isOnSheet(each.reason)) ?? said[0];
  if (!own) return null;
  const other = said.find(
    (each) => !said.some((like) => witnessOf(like.reason) === witnessOf(each.reason) && agree(own, like)),
  );
  if (!other) return null;
  const place = { at: own.at ?? other.at, sheet: table.sheet, form: table.form.id };
  const data = { period: own.value, other: other.value, from: witnessOf(other.reason) };
  return { code: 'form.period-mismatch', place, data };
}

/** Everything that names a period, what decided first; each witness once for each period. */
function saidPeriods({ period, periodEvidence, metadata }: Return): readonly Said[] {
  const recorded = metadata?.period ?? null;
  const record: Bound<string>[] =
    recorded === null ? [] : [{ value: recorded, certainty: 'certain', reason: 'metadata', at: null, text: recorded }];
  return eachOnce([...(period ? [period] : []), ...periodEvidence, ...record]).flatMap((each) => {
    const means = parsePeriod(each.value);
    return means ? [{ ...each, means }] : [];
  });
}

/** One period, or two that end together (1–6月 and 二季度), or a whole year named loosely around one of its parts. */
function agree(own: Said, other: Said): boolean {
  const [a, b] = [own.means, other.means];
  if (a.year !== b.year) return false;
  if (lastMonth(a) === lastMonth(b)) return true;
  return (b.kind === 'year' && isLoose(other.reason)) || (a.kind === 'year' && isLoose(own.reason));
}

function beforePlan({ filed, pack }: ReviewSubject, table: BoundTable): Finding | null {
  const { period } = filed;
  const means = period && parsePeriod(period.value);
  if (!means || means.year >= pack.plan.first) return null;
  const place = { at: period.at, sheet: table.sheet, form: table.form.id };
  const other = `${pack.plan.first}–${pack.plan.last}`;
  return {
    code: 'form.period-mismatch',
    place,
    data: { period: period.value, other, from: 'plan' },
    severity: 'query',
  };
}
