import { exemptionOf } from '../../completion/exemption-of.js';
import { isWithin } from '../../indicator/pack.js';
import { parsePeriod } from '../../indicator/period.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { Check, ReviewSubject } from '../check.js';
import { placeOf } from '../place.js';

/**
 * Blank, 空 and “—” are missing. “…” is a figure below the smallest unit and “/” says that the indicator does not apply, so
 * neither is; nor is a column of another period, or another county's row in a table of many. Where no one knows the period,
 * exemptions are looked up for the plan's last year.
 */
export const missing: Check = {
  code: 'cell.missing',
  about: {
    zh: '应报指标的实际值都已填报。',
    en: 'Every indicator that is to be reported has its actual value.',
  },
  source: 'docs/decisions/0003-completion.md',
  *run(subject) {
    for (const value of subject.filed.values) {
      if (value.role !== 'actual' || value.period !== null) continue;
      const { kind, text } = value.reading;
      if ((kind !== 'blank' && kind !== 'unknown') || !isDue(value, subject)) continue;
      yield { code: 'cell.missing', place: placeOf(subject, value), data: { text: text.trim() } };
    }
  },
};

function isDue(value: ReportedValue, { filed, pack }: ReviewSubject): boolean {
  const own = filed.org?.value ?? null;
  const org = value.org ?? own;
  if (own !== null && org !== null && !isWithin(org, own, pack)) return false;
  const form = filed.tables[value.table]?.form.id ?? '';
  const period = parsePeriod(filed.period?.value ?? '') ?? { kind: 'year', year: pack.plan.last, part: 1 };
  return exemptionOf(pack, { org: org ?? '', form, indicator: value.indicator, period }) === null;
}
