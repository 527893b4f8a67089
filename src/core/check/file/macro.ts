import type { Check } from '../check.js';

/** Said once a file. A host that cannot see macros says nothing. */
export const macro: Check = {
  code: 'file.macro',
  about: { zh: '报表文件不带宏。', en: 'A report file carries no macros.' },
  source: 'contract: file codes',
  *run({ facts }) {
    if (facts.macros === true) yield { code: 'file.macro', place: {}, data: {} };
  },
};
