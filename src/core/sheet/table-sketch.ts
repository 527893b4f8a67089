import type { SheetView } from './spread-merges.js';

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
