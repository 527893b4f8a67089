import { mergeAt } from './selection.js';
import type { Selection, SheetView } from './sheet-view.js';

/** As many cells go onto the clipboard at once: a selection of whole columns takes what is used of them, and no more than this. */
const MOST_CELLS = 200_000;

/** What the selected cells show, row by row, as one copies it. What lies behind the used part and what is hidden is left out; under a merge there is nothing. */
export function shownTexts(
  sheet: Pick<SheetView, 'used' | 'merges' | 'cell' | 'rowHeight' | 'columnWidth'>,
  { area, active }: Selection,
): readonly (readonly string[])[] {
  const bottom = Math.max(active.row, Math.min(area.bottom, sheet.used?.bottom ?? 0));
  const right = Math.max(active.column, Math.min(area.right, sheet.used?.right ?? 0));
  const columns = span(area.left, right).filter((column) => sheet.columnWidth(column) > 0);
  const rows = span(area.top, bottom).filter((row) => sheet.rowHeight(row) > 0);
  const most = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, columns.length)));
  return rows.slice(0, most).map((row) =>
    columns.map((column) => {
      const merge = mergeAt(sheet, { row, column });
      const isCovered = merge !== null && (merge.top !== row || merge.left !== column);
      return isCovered ? '' : (sheet.cell(row, column)?.text ?? '');
    }),
  );
}

function span(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
