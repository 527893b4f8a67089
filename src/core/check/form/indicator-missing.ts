import { exemptionOf } from '../../completion/exemption-of.js';
import { canonicalCode } from '../../indicator/pack.js';
import { parsePeriod } from '../../indicator/period.js';
import type { Check, ReviewSubject } from '../check.js';
import { filedForms, type FiledForm } from '../filed-forms.js';

/** A form that goes on on another sheet is whole when its sheets together have every indicator. */
export const indicatorMissing: Check = {
  code: 'form.indicator-missing',
  about: {
    zh: '报表规定的指标齐全；免报和不适用的除外。',
    en: 'Every indicator of the form is there, unless the org is exempt from it.',
  },
  source: 'contract: form codes',
  *run(subject) {
    for (const filed of filedForms(subject)) {
      const found = boundIndicators(filed);
      for (const code of filed.form.indicators) {
        if (found.has(canonicalCode(code)) || isExempt(subject, filed.form.id, code)) continue;
        const { name } = subject.indicator(code);
        const place = { sheet: filed.tables[0]!.sheet, form: filed.form.id, indicator: subject.indicator(code).code };
        yield { code: 'form.indicator-missing', place, data: { code, name } };
      }
    }
  },
};

function boundIndicators({ tables }: FiledForm): ReadonlySet<string> {
  const bound = new Set<string>();
  for (const { rows, columns } of tables) {
    for (const { indicator } of [...rows, ...columns]) if (indicator !== null) bound.add(canonicalCode(indicator));
  }
  return bound;
}

/** 免报 and 不适用: the row need not be there. 零报 still reports its zero. */
function isExempt({ pack, filed }: ReviewSubject, form: string, indicator: string): boolean {
  const period = parsePeriod(filed.period?.value ?? '');
  if (!period || !filed.org) return false;
  const exemption = exemptionOf(pack, { org: filed.org.value, form, indicator, period });
  return exemption !== null && exemption.kind !== 'nil';
}
