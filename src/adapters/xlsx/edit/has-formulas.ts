import type { PackageDraft } from './package-draft.js';
import type { WorkbookMap } from './workbook-map.js';

/** Whether any cell of the workbook may hold a formula, which could read what was written. */
export function hasFormulas(draft: PackageDraft, map: WorkbookMap): boolean {
  if (map.relationships.some(({ kind }) => kind === 'calcChain')) return true;
  return map.sheets.some(
    ({ part }) => part !== null && draft.has(part) && /<(?:[^\s<>/:]{1,60}:)?f[\s/>]/.test(draft.text(part)),
  );
}
