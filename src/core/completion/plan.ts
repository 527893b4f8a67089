import type { Role } from '../indicator/pack.js';
import type { Cell, CellRef } from '../sheet/grid.js';

/** What a cell held when a write was planned. A blank cell holds null and no formula. */
export interface CellContent {
  readonly value: Cell['value'];
  readonly formula: string | null;
}

/** One cell to write. Text is written as text, whatever it starts with; a formula only from `formula`. */
export interface CellWrite {
  readonly at: CellRef;
  /** Written only while the cell still holds this. */
  readonly expected: CellContent;
  /** The value, or the formula's result (the cached value). */
  readonly value: string | number | boolean | null;
  /** Without the leading `=`; null: a plain value. */
  readonly formula: string | null;
  /** Number format to set; null: the cell keeps its own. */
  readonly format: string | null;
}

/** The columns that Hebao computes. */
export type CompletionRole = Extract<Role, 'rate' | 'difference' | 'progress' | 'verdict'>;

export interface PlannedWrite extends CellWrite {
  readonly indicator: string;
  readonly role: Role;
}

export type SkipReason = 'not-empty' | 'protected' | 'array-formula' | 'merged' | 'no-target' | 'no-figure';

/** A completion cell that is left as it is, and why. */
export interface SkippedCell {
  readonly at: CellRef;
  readonly indicator: string;
  readonly role: Role;
  readonly why: SkipReason;
}

/** What filling would write; previewed before anything is. */
export interface FillPlan {
  readonly writes: readonly PlannedWrite[];
  readonly skipped: readonly SkippedCell[];
}
