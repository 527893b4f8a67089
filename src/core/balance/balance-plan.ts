import type { CellWrite } from '../completion/plan.js';
import type { Pack, Role } from '../indicator/pack.js';
import type { Exact } from '../quantity/exact.js';
import type { Unit } from '../quantity/units.js';
import type { ResolvedRule } from '../rule/resolved.js';
import type { CellRef, SheetGrid } from '../sheet/grid.js';
import type { Return } from '../sheet/return.js';
import type { SumStatus } from './balancing.js';

/** What a table is to be rounded to. */
export interface BalanceGoal {
  /** Rows in a finer unit of the same kind are converted to it; none: rows keep their units. With the words to print for each. */
  readonly units: readonly { readonly unit: Unit; readonly label: string }[];
  /** Decimals that remain, 0 to 12. */
  readonly decimals: number;
}

/** A rule and the canonical print of its relation. */
export type BalanceRule = ResolvedRule & { readonly relation: string };

export interface BalanceSubject {
  readonly grids: readonly SheetGrid[];
  readonly filed: Return;
  readonly pack: Pack;
  readonly rules: readonly BalanceRule[];
}

/** A figure before and after. */
export interface BalancedCell {
  readonly at: CellRef;
  readonly indicator: string;
  readonly role: Role;
  /** As it stands, in `unitBefore`. */
  readonly before: Exact;
  readonly unitBefore: string;
  /** In `unit`; null: an overlap leaves it open. */
  readonly after: Exact | null;
  /** What rounding it by itself would give, in `unit`. */
  readonly plain: Exact;
  readonly unit: string;
  /** It holds a formula, which stays and comes to `after` by itself. */
  readonly formula: boolean;
}

export interface BalancedRelation {
  /** Id of the resolved rule: R03, R03#2, R03|previous. */
  readonly rule: string;
  /** Canonical print. */
  readonly relation: string;
  readonly status: SumStatus;
  /** Total less parts as they stand, in `unit`; null unless `does-not-hold`. */
  readonly gap: Exact | null;
  readonly unit: string;
  /** Total first. */
  readonly cells: readonly CellRef[];
}

/**
 * Why the table cannot be written: not-a-number (text, or a unit in the cell) · doubtful (its scale is) · words (a target in
 * words, which would keep the old unit) · formula (would not come to the balanced figure) · array-formula · completion-typed
 * (差额, 完成情况 typed in the old unit) · unit-in-format (the number format prints the old unit) · unknown-row, unknown-column
 * (figures that the pack does not know, under the same unit) · duplicate (one figure of a sum stands twice) · overlap.
 */
export type HindranceCode =
  | 'not-a-number'
  | 'doubtful'
  | 'words'
  | 'formula'
  | 'array-formula'
  | 'completion-typed'
  | 'unit-in-format'
  | 'unknown-row'
  | 'unknown-column'
  | 'duplicate'
  | 'overlap';

export interface Hindrance {
  readonly why: HindranceCode;
  readonly at: CellRef;
}

/** A text that names the unit: changed by a write, or to be changed by hand. `at` null: the sheet names it nowhere. */
export interface UnitPlace {
  readonly at: CellRef | null;
  readonly from: string;
  readonly to: string;
  /** The cell's text before and after; null: by hand. */
  readonly text: { readonly before: string; readonly after: string } | null;
}

/**
 * A relation over the rounded cells that is no plain sum, and what became of it: holds · broken (held before, not any more) ·
 * fails (as before) · unknown: it cannot be told, or the rule cannot be read.
 */
export interface OtherOutcome {
  readonly rule: string;
  readonly relation: string;
  readonly after: 'holds' | 'broken' | 'fails' | 'unknown';
}

/** What balancing would do; previewed before anything is written. */
export interface BalancePlan {
  readonly cells: readonly BalancedCell[];
  readonly relations: readonly BalancedRelation[];
  readonly others: readonly OtherOutcome[];
  readonly units: readonly UnitPlace[];
  /** Other formulas that read converted figures, and will come to something else. */
  readonly readers: readonly CellRef[];
  /** Any: nothing is to be written. */
  readonly hindrances: readonly Hindrance[];
  readonly writes: readonly CellWrite[];
}

/** The writes that take these back. */
export function takenBack(
  writes: readonly CellWrite[],
  formatOf: (at: CellRef) => string | null,
): readonly CellWrite[] {
  return writes.map(({ at, expected, value, formula }) => ({
    at,
    expected: { value, formula },
    value: expected.value,
    formula: expected.formula,
    format: formatOf(at),
  }));
}
