import type { CellRef, SheetGrid } from '../../core/sheet/grid.js';
import type { CellWrite } from '../../core/completion/plan.js';
import type { WorkbookFacts } from '../../core/sheet/facts.js';

/** A workbook, wherever it lives: an Excel window, an .xlsx file, memory. Rejects only with `HostError`. */
export interface WorkbookPort {
  /** Every sheet, hidden ones marked, in tab order; raw values, never formatted text. */
  read(): Promise<readonly SheetGrid[]>;
  /** What is true of the file beside its cells. A host that cannot see it answers with what it knows. */
  facts(): Promise<WorkbookFacts>;
  /** Writes the plan, unless some cell no longer holds what was expected: then writes nothing and returns those. */
  write(plan: readonly CellWrite[]): Promise<readonly CellWrite[]>;
  /** Brings the cell into view; does nothing where there is no window. */
  show(at: CellRef): Promise<void>;
}
