import type { PackageDraft } from './package-draft.js';
import type { WorkbookMap } from './workbook-map.js';

const FORMULA = /<(?:[^\s<>/:]{1,60}:)?f[\s/>]/;

/** Whether any cell of the workbook may hold a formula, which could read what was written. */
export function hasFormulas(draft: PackageDraft, map: WorkbookMap): boolean {
  if (map.relationships.some(({ kind }) => kind === 'calcChain')) return true;
  const parts = new Set(map.sheets.flatMap(({ part }) => (part === null || !draft.has(part) ? [] : [part])));
  return [...parts].some((part) => FORMULA.test(draft.text(part)));
}
