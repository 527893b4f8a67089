import type { SheetView } from './spread-merges.js';
import type { HeaderBand } from './table-header.js';

/** Tables of one sheet, at most: past that it is no report. */
export const MOST_TABLES = 100;

const NONE: ReadonlySet<number> = new Set();

/** Where a table seems to stand in a sheet, before its form is known. Rows and columns are 0-based, inclusive. */
export interface TableSketch {
  readonly view: SheetView;
  readonly orientation: 'rows' | 'columns';
  /** `bottom` is above `top` where the table has no header. */
  readonly header: { readonly top: number; readonly bottom: number };
  /** Rows of the header that only number the columns (甲 乙 1 2 3). */
  readonly numberRows: ReadonlySet<number>;
  readonly left: number;
  readonly right: number;
  readonly body: { readonly top: number; readonly bottom: number };
  /** Rows of the body that repeat the header after a page break. */
  readonly repeats: ReadonlySet<number>;
  /** Columns that hold names, left to right: headings, names, names of parts. With indicators across: of the rows' labels. */
  readonly names: readonly number[];
  /** The one of `names` whose header says so, or that holds most of the pack's names. */
  readonly main: number;
  /** With indicators across: the header row of their names. */
  readonly across: number | null;
}

/** A cell whose text is exactly the name of an indicator of the pack. */
export interface NameHit {
  readonly row: number;
  readonly column: number;
}

/** What one pass over a sheet finds. */
export interface SheetHits {
  /** Columns of headers such as 指标名称, by row, top first. */
  readonly heads: ReadonlyMap<number, readonly number[]>;
  readonly names: readonly NameHit[];
}

/** A table with indicators down its rows, to the end of the sheet. */
export function sketchOf(
  view: SheetView,
  band: HeaderBand,
  left: number,
  right: number,
  names: readonly number[],
  main: number,
): TableSketch {
  return {
    view,
    orientation: 'rows',
    header: { top: band.top, bottom: band.bottom },
    numberRows: band.numberRows,
    left,
    right,
    body: { top: band.bottom + 1, bottom: view.rows - 1 },
    repeats: NONE,
    names,
    main,
    across: null,
  };
}

export function rowsByColumn(names: readonly NameHit[]): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  for (const { row, column } of names) {
    const same = rows.get(column);
    if (same) same.push(row);
    else rows.set(column, [row]);
  }
  return rows;
}
