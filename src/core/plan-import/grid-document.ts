import { decimalText } from '../quantity/decimal-text.js';
import type { SheetGrid } from '../sheet/grid.js';
import { readCell } from '../sheet/read-cell.js';
import { viewSheet, type SheetView } from '../sheet/spread-merges.js';
import { paragraph, PLAN_BOUNDS, type PlanBlock, type PlanDocument, type PlanRow } from './plan-document.js';
import { trimBlanks } from './text-document.js';

/**
 * A workbook's sheets as one document: rows that fill two cells or more make tables, what stands alone in its row is a
 * paragraph. Hidden sheets are passed over.
 */
export function documentOfGrids(grids: readonly SheetGrid[]): PlanDocument {
  const blocks: PlanBlock[] = [];
  let left: number = PLAN_BOUNDS.cells;
  for (const grid of grids) {
    if (grid.visibility !== 'visible') continue;
    const view = viewSheet(grid);
    let rows: PlanRow[] = [];
    const close = () => {
      if (rows.length > 0) blocks.push({ kind: 'table', rows });
      rows = [];
    };
    for (let row = 0; row < view.rows && left > 0; row += 1) {
      const cells = rowTexts(view, row);
      left -= cells.length;
      const at = `${grid.name}!${row + 1}`;
      if (cells.every((each) => each === '')) close();
      else if (isAlone(view, row, cells)) {
        close();
        blocks.push(
          paragraph(
            cells.find((each) => each !== '')!,
            at,
          ),
        );
      } else rows.push({ cells, at });
    }
    close();
  }
  return { blocks, cut: left <= 0 };
}

function rowTexts(view: SheetView, row: number): readonly string[] {
  const columns = Math.min(view.columns, PLAN_BOUNDS.columns);
  return Array.from({ length: columns }, (_, column) => {
    const reading = readCell(view.shown(row, column), view.grid.date1904);
    if (reading.value === null || typeof view.shown(row, column)?.value === 'string')
      return trimBlanks(reading.text).slice(0, PLAN_BOUNDS.cellText);
    return decimalText(reading.value) + (reading.unit ?? '');
  });
}

/** One text, in one cell or in cells merged across. */
function isAlone(view: SheetView, row: number, cells: readonly string[]): boolean {
  const filled = cells.flatMap((text, column) => (text === '' ? [] : [column]));
  const merge = view.mergeAt(row, filled[0]!);
  return filled.length === 1 || (merge !== null && merge.left <= filled[0]! && filled.at(-1)! <= merge.right);
}
