import { SEVERITY_ORDER } from '../../../core/finding/finding.js';
import type { CellRef } from '../../../core/sheet/grid.js';
import type { CellMarkView } from '../grid/cell-mark.js';
import { cellKey } from '../pane/place-text.js';
import type { FindingItem } from '../pane/pane-view.js';

/** What is marked in the cells of a workbook, and which finding a cell's mark leads to. */
export interface FindingMarks {
  at(cell: CellRef): CellMarkView | null;
  /** The key of the worst finding in the cell; null: there is none. */
  findingAt(cell: CellRef): string | null;
}

/** As many findings of a cell are told with its mark; the pane lists them all. */
const MOST_TOLD = 3;

/** Marks of the findings that the pane lists: what its filter leaves out is not marked either. */
export function findingMarks(items: readonly FindingItem[]): FindingMarks {
  const byCell = new Map<string, FindingItem[]>();
  for (const severity of SEVERITY_ORDER) {
    for (const item of items) {
      if (item.severity !== severity) continue;
      const cells = item.cells.length > 0 ? item.cells : item.at ? [item.at] : [];
      for (const key of new Set(cells.map(cellKey))) {
        const found = byCell.get(key);
        if (found) found.push(item);
        else byCell.set(key, [item]);
      }
    }
  }
  return {
    at(cell) {
      const found = byCell.get(cellKey(cell));
      if (!found) return null;
      const told = found.slice(0, MOST_TOLD).map(({ severityLabel, text }) => `${severityLabel} ${text}`);
      return { severity: found[0]!.severity, label: told.join('\n') };
    },
    findingAt: (cell) => byCell.get(cellKey(cell))?.[0]!.key ?? null,
  };
}
