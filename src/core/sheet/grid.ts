/** What a cell holds, as the workbook stores it. A blank cell is no cell (null), or a cell whose value is null. */
export interface Cell {
  /** Number: the stored double. Dates are numbers under a date format. Rich text is its plain text, without phonetics. */
  readonly value: string | number | boolean | null;
  /** `#N/A`, `#DIV/0!` …; `value` is then null. */
  readonly error?: string;
  /** Without the leading `=`, A1 notation, as if written in this cell (shared formulas expanded). */
  readonly formula?: string;
  /** Number format code; absent means General. */
  readonly format?: string;
  /** Part of an array formula or spill: not to be written one by one. */
  readonly array?: true;
}

/** 0-based, inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet. Rows and columns are 0-based; `cells[row]?.[column]` may be missing, which is blank. */
export interface SheetGrid {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly cells: readonly (readonly (Cell | null | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Locked cells of a protected sheet cannot be written by people. Null: the sheet is not protected. */
  readonly protection: SheetProtection | null;
  /** Dates count from 1904-01-01. */
  readonly date1904?: boolean;
}

export interface SheetProtection {
  /** Cells that stay writable although the sheet is protected. */
  readonly unlocked: readonly Area[];
}

export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function cellAt(grid: SheetGrid, row: number, column: number): Cell | null {
  return grid.cells[row]?.[column] ?? null;
}

/** Rows and columns that hold anything: [0, 0] for an empty sheet. */
export function extent(grid: SheetGrid): readonly [rows: number, columns: number] {
  let columns = 0;
  let rows = 0;
  grid.cells.forEach((row, index) => {
    if (!row || row.length === 0) return;
    rows = index + 1;
    columns = Math.max(columns, row.length);
  });
  return [rows, columns];
}
