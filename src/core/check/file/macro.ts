import type { Finding } from '../../finding/finding.js';
import type { WorkbookFacts } from '../../sheet/facts.js';
import type { Check } from '../check.js';

/** Said once a file. A host that cannot see macros says nothing. */
export const macro: Check = {
  code: 'file.macro',
  about: { zh: '报表文件不带宏。', en: 'A report file carries no macros.' },
  source: 'contract: file codes',
  *run({ facts }) {
    yield* macroFindings(facts);
  },
};

/** For a workbook that no pack fits, too: it needs no form to have macros. */
export function macroFindings({ macros }: WorkbookFacts): readonly Finding[] {
  return macros === true ? [{ code: 'file.macro', place: {}, data: {} }] : [];
}
