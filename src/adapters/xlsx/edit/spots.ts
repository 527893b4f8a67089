import type { TagSpot } from './xml-attributes.js';

/** Rows to be written, by 0-based number, ascending; each with its columns, ascending. */
export type Wanted = ReadonlyMap<number, readonly number[]>;

/** A row of the plan and where it is in the sheet. */
export interface RowSpot {
  /** 0-based. */
  readonly row: number;
  /** The row's own tag; null: the sheet has no such row. */
  tag: TagSpot | null;
  /** Style of cells that the row does not hold yet; null: their column's. */
  style: number | null;
  /** Where cells behind all others, or a missing row, go. */
  insertAt: number;
  readonly cells: readonly CellSpot[];
}

/** A cell of the plan and where it is in the sheet. */
export interface CellSpot {
  /** 0-based. */
  readonly column: number;
  /** The cell's own tag; null: the sheet has no such cell, which would go to `insertAt`. */
  tag: TagSpot | null;
  insertAt: number;
  /** First offset after the cell. */
  end: number;
  style: number | null;
  children: readonly ChildSpot[];
}

/** A child of a cell, or a comment in it. */
export interface ChildSpot {
  readonly start: number;
  readonly end: number;
  /** f, v and is: the content, replaced as a whole. */
  readonly kind: 'formula' | 'value' | 'other';
}

/** A shared formula: the cell that holds the text, and those that follow it. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  /** As written in the part, references unresolved. */
  readonly raw: string;
  readonly dependents: SharedCell[];
}
export interface SharedCell {
  readonly row: number;
  readonly column: number;
  /** The `f` element. */
  readonly formula: TagSpot;
  readonly end: number;
}
