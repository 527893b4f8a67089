import { HostError, type HostErrorCode } from '../../app/ports/host-error.js';
import type { WorkbookPort } from '../../app/ports/workbook-port.js';
import { conflictsWith } from '../../core/completion/conflicts.js';
import type { CellWrite } from '../../core/completion/plan.js';
import { addressOf } from '../../core/sheet/address.js';
import { NO_FACTS, type WorkbookFacts } from '../../core/sheet/facts.js';
import { cellAt, type Area, type Cell, type SheetGrid } from '../../core/sheet/grid.js';

/** A workbook of grids, for tests and for what was drawn rather than read. It refuses what a workbook would refuse. */
export function memoryWorkbook(grids: readonly SheetGrid[], facts: WorkbookFacts = NO_FACTS): WorkbookPort {
  let current = grids;
  return {
    read: async () => current,
    facts: async () => facts,
    async write(plan) {
      const conflicts = conflictsWith(current, plan);
      if (conflicts.length > 0) return conflicts;
      for (const write of plan) refuse(current, write);
      current = current.map((grid) => written(grid, plan));
      return [];
    },
    show: async () => undefined,
  };
}

function refuse(grids: readonly SheetGrid[], { at }: CellWrite): void {
  const grid = grids.find(({ name }) => name === at.sheet);
  if (!grid) throw new HostError('sheet-missing', { sheet: at.sheet });
  const reason = reasonAgainst(grid, at.row, at.column);
  if (reason) throw new HostError(reason, { sheet: at.sheet, cell: addressOf(at.row, at.column) });
}

function reasonAgainst(grid: SheetGrid, row: number, column: number): HostErrorCode | null {
  const holds = (area: Area): boolean =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  if (grid.protection && !grid.protection.unlocked.some(holds)) return 'protected-sheet';
  if (grid.merges.some((area) => holds(area) && !(area.top === row && area.left === column))) return 'merged-cell';
  return cellAt(grid, row, column)?.array ? 'array-formula' : null;
}

function written(grid: SheetGrid, plan: readonly CellWrite[]): SheetGrid {
  const rows = grid.cells.map((row) => (row ? [...row] : row));
  for (const write of plan) {
    if (write.at.sheet !== grid.name) continue;
    const row = (rows[write.at.row] ??= []);
    // from what was there before: of several writes to a cell only the last counts
    row[write.at.column] = cellOf(write, cellAt(grid, write.at.row, write.at.column));
  }
  return { ...grid, cells: rows };
}

/** A cell keeps its format unless the plan names one; without content and format it is none. */
function cellOf({ value, formula, format }: CellWrite, before: Cell | null): Cell | null {
  const code = format ?? before?.format ?? null;
  if (value === null && formula === null && code === null) return null;
  return { value, ...(formula === null ? {} : { formula }), ...(code === null ? {} : { format: code }) };
}
