import type { CellRef } from '../../core/sheet/grid.js';

/** A cell to be coloured for as long as something is to be seen in it. */
export interface CellMark {
  readonly at: CellRef;
  /** `#RRGGBB`, in capitals. Choose colours that no form uses: a cell that still has one is known to be marked by it. */
  readonly colour: string;
}

/** Fill colours that come and go. What a cell was filled with before is kept in the workbook itself. Rejects only with `HostError`. */
export interface WorkbookMarksPort {
  /**
   * Marks these cells; cells marked before and not among them get their former fill back, unless somebody has filled them
   * since. Answers the cells that cannot be marked: their sheet is gone, or protected against formatting.
   */
  mark(marks: readonly CellMark[]): Promise<readonly CellRef[]>;
  /** Takes every mark away, those of an earlier session too. */
  unmark(): Promise<void>;
}
