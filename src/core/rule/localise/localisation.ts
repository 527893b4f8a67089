import type { Exact } from '../../quantity/exact.js';
import type { Condition, Interval } from '../linear/linear.js';

/** One record and what must hold of it. Variables are numbers from 0. */
export interface LocalisationProblem {
  /** As reported, in the unit of the cell; null: blank, which may be anything at no cost (nothing is changed by filling it). */
  readonly values: readonly (Exact | null)[];
  /** What it costs to change each, whole and at least 1. */
  readonly weights: readonly number[];
  /** What each may be at all, from its declared range; absent: anything. One that is outside and not fixed has to change. */
  readonly ranges?: readonly (Interval | null)[];
  readonly rules: readonly Condition[];
  /** Variables that no change can reach (a target, a figure already accepted). */
  readonly fixed?: readonly boolean[];
  /** Declared decimals: 72.5 of two is written 72.50; absent or null: as many as the figure has. */
  readonly decimals?: readonly (number | null)[];
  /** Whether each is in %, so that 0.75 for 75 has a name of its own; absent: none is. */
  readonly percent?: readonly boolean[];
  /** Cells beside each on the sheet, which it may have been exchanged with; those of the same failed rules are tried anyway. */
  readonly neighbours?: readonly (readonly number[])[];
  /** How many minimal sets are listed for a component before it is called too many; 20 unless told. */
  readonly most?: number;
  /** Steps in all, about one coefficient touched each; the same everywhere, as no clock is asked. 1,000,000 unless told. */
  readonly steps?: number;
}

export interface Localisation {
  /**
   * holds: nothing to change · found · too-many: found, and more sets of the same weight than are listed · bound-reached: the
   * search stopped; what is listed is no smaller set's rival · impossible: no change of what may change satisfies the rules.
   */
  readonly status: 'holds' | 'found' | 'too-many' | 'bound-reached' | 'impossible';
  /** By connected component of the failed rules: each is settled on its own. */
  readonly components: readonly LocalisedComponent[];
}

export interface LocalisedComponent {
  readonly status: 'found' | 'too-many' | 'bound-reached' | 'impossible';
  /** Numbers of the failed rules in it; none where no rule fails by itself, but a figure is outside its range or no filling of the blanks suits all. */
  readonly failed: readonly number[];
  readonly weight: number | null;
  /** All sets of the least weight, those with a well-known slip first. */
  readonly sets: readonly SuspectSet[];
}

export interface SuspectSet {
  readonly variables: readonly number[];
  /**
   * What the rules leave open for each while the others stay as reported (or, in a set of several, over all that the set may
   * be). Ends that a strict sign keeps from being reached are given too; gaps between them are not told. Where the status is
   * bound-reached, an interval without ends may be one that was not worked out.
   */
  readonly open: readonly Interval[];
  readonly clues: readonly (SlipClue | null)[];
}

export type SlipKind =
  | 'swapped-digits'
  | 'dropped-digit'
  | 'doubled-digit'
  | 'wrong-digit'
  | 'scale'
  | 'sign'
  | 'swapped-cells'
  | 'percent-scale';

/**
 * A well-known slip that would explain the reported figure: with the likely figure put in (those of the whole set together, and
 * for swapped cells both) every rule holds. Never a fix.
 */
export interface SlipClue {
  readonly kind: SlipKind;
  readonly likely: Exact;
  /** The other variable, for swapped cells. */
  readonly other: number | null;
  /** reported ÷ likely, for scale and percent-scale. */
  readonly factor: Exact | null;
}
