import type { Check } from '../check.js';
import { isLoose, isStated, witnessOf } from '../witness.js';

/** A query where only the title or a name around the form tells. A header such as 2023年实际值 states it. */
export const periodMissing: Check = {
  code: 'form.period-missing',
  about: { zh: '报表写明了报告期。', en: 'The form states its report period.' },
  source: 'contract: form codes',
  *run({ filed }) {
    const [table] = filed.tables;
    const { period } = filed;
    if (!table || (period && isStated(period.reason))) return;
    const place = { at: period?.at ?? null, sheet: table.sheet, form: table.form.id };
    if (!period) yield { code: 'form.period-missing', place, data: { period: null, from: null } };
    else {
      const data = { period: period.value, from: witnessOf(period.reason) };
      const told = isLoose(period.reason) ? { severity: 'query' as const } : {};
      yield { code: 'form.period-missing', place, data, ...told };
    }
  },
};
