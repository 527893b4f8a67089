import type { Bounds } from '../bounds.js';
import type { CellFormats } from './cell-formats.js';
import type { FormulaBudget } from './formula-text.js';

/** What is the same for all sheets of a workbook; the counters run through all of them. */
export interface WorkbookSetting {
  readonly bounds: Bounds;
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  readonly date1904: boolean;
  readonly formulas: FormulaBudget;
  cells: number;
  rows: number;
  places: number;
  /** Something had to be left out. */
  degraded: boolean;
}
