import type { SheetGrid } from './grid.js';
import { cellText } from './spread-merges.js';

/**
 * First cell of a sheet of words that this product added to the workbook, by language. Such a sheet repeats names and figures
 * of the return; it is no form, and is not read as one.
 */
export const REPORT_TITLES = { zh: '核报 · 审核报告', en: 'Hebao · Report of the check' } as const;

/** The same of the sheet that a reviewer adds to a return that goes back. */
export const OPINION_TITLES = { zh: '核报 · 审核意见', en: 'Hebao · Opinions of the review' } as const;

const TITLES: ReadonlySet<string> = new Set([...Object.values(REPORT_TITLES), ...Object.values(OPINION_TITLES)]);

export function isReport(grid: SheetGrid): boolean {
  return TITLES.has(cellText(grid.cells[0]?.[0]));
}
