import type { Exact } from '../quantity/exact.js';

/** Figures to round so that their sums still hold. Cells and relations are numbers from 0. */
export interface BalanceProblem {
  /** Counted in units of the last place that is to remain: 50.23 in tens at two decimals is 502.3. Null: blank. */
  readonly cells: readonly (Exact | null)[];
  /**
   * The size of that unit in base units, cell by cell (a hundredth of 万元 is 100 元). Cells that are of different ones
   * cannot be balanced against each other. Null: the cell is not rounded at all.
   */
  readonly grids: readonly (Exact | null)[];
  readonly sums: readonly { readonly total: number; readonly parts: readonly number[] }[];
}

/**
 * balanced · blank: nothing is filled · blank-total: parts without their total · no-parts: a total without parts ·
 * does-not-hold: the exact figures do not add up, so nothing can be balanced · mixed-units: its cells are rounded to
 * different units, or some are not rounded · overlap: its cells stand in other sums too, in a way that no tree settles.
 */
export type SumStatus = 'balanced' | 'blank' | 'blank-total' | 'no-parts' | 'does-not-hold' | 'mixed-units' | 'overlap';

export interface BalancedSum {
  readonly status: SumStatus;
  /** Total less parts, in base units, where it does not hold. */
  readonly gap: Exact | null;
}

export interface Balancing {
  /** Whole units of the last place. Null: blank, not to be rounded, or left open by an overlap. */
  readonly balanced: readonly (bigint | null)[];
  /** What rounding each cell by itself gives; null as above, but for overlaps. */
  readonly plain: readonly (bigint | null)[];
  readonly sums: readonly BalancedSum[];
}
