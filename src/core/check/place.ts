import type { Place } from '../finding/finding.js';
import type { Role } from '../indicator/pack.js';
import type { ReportedValue } from '../sheet/return.js';
import type { ReviewSubject } from './check.js';
import { valuesOf } from './values-by-row.js';

/** The place of a finding about one reported cell. `org` is set only in tables of many orgs. */
export function placeOf({ filed }: Pick<ReviewSubject, 'filed'>, value: ReportedValue): Place {
  const form = filed.tables[value.table]?.form.id ?? null;
  return { at: value.at, form, indicator: value.indicator, role: value.role, org: value.org };
}

/** The first value of a role for an indicator, in the return's own period unless another is named; null: no such cell. */
export function valueOf(
  { filed }: Pick<ReviewSubject, 'filed'>,
  indicator: string,
  role: Role,
  org: string | null = null,
  period: string | null = null,
): ReportedValue | null {
  return valuesOf(filed, indicator, org).find((each) => each.role === role && each.period === period) ?? null;
}
