import type { Check } from '../check.js';

/** Said once a workbook; where no form was found, no other `form.*` check has anything to say. */
export const unrecognised: Check = {
  code: 'form.unrecognised',
  about: {
    zh: '工作簿中有指标体系规定的报表。',
    en: 'The workbook holds a form of the indicator pack.',
  },
  source: 'contract: form codes',
  *run({ filed, grids, pack }) {
    if (filed.tables.length > 0) return;
    const [only, ...others] = grids;
    const sheet = only && others.length === 0 ? only.name : null;
    yield { code: 'form.unrecognised', place: { sheet }, data: { packs: [pack.title] } };
  },
};
