import type { Check } from '../check.js';
import { isLoose, witnessOf } from '../witness.js';

/** Words in a title or a file's name count only where nothing else names an org of the pack. */
export const orgUnknown: Check = {
  code: 'form.org-unknown',
  about: { zh: '填报单位是指标体系列明的单位。', en: 'The reporting unit is one of the pack.' },
  source: 'contract: form codes',
  *run({ filed }) {
    const [table] = filed.tables;
    if (!table) return;
    const unknown = filed.orgEvidence.find(
      ({ value, reason }) => value === null && (filed.org === null || !isLoose(reason)),
    );
    if (!unknown) return;
    const { at, text, reason } = unknown;
    const place = { at, sheet: table.sheet, form: table.form.id };
    yield { code: 'form.org-unknown', place, data: { written: text, from: witnessOf(reason) } };
  },
};
