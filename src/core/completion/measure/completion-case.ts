import type { Accumulation, Indicator, Pack, Settings } from '../../indicator/pack.js';
import type { Period } from '../../indicator/period.js';
import type { EarlierFigures } from '../earlier-figures.js';
import type { KnownReference } from '../reference-of.js';
import type { AppliedTarget } from '../target-of.js';
import type { Leaf, Term } from '../term.js';

/** All that the measuring of one indicator of one org needs; figures in the indicator's unit. */
export interface CompletionCase {
  readonly pack: Pack;
  readonly settings: Settings;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly target: AppliedTarget;
  readonly actual: Leaf;
  /** What the actual's column holds: a cumulative one is never summed. */
  readonly accumulation: Accumulation;
  readonly base: Leaf | null;
  readonly reference: KnownReference | 'missing' | 'invalid';
  readonly earlier: EarlierFigures;
}

/** The figure that is judged, the figure that it must reach, and what is printed of the two. */
export interface Measure {
  /** In the indicator's unit, as the result shows them: the level reached, and the level that the target asks for. */
  readonly shown: { readonly actual: Term; readonly bar: Term };
  /** What is compared: a level with its target, a rise in points with the points asked for. */
  readonly measured: Term;
  readonly needed: Term;
  /** In percent. `below`: an unmet rate is below 100, and so on; null: blank by definition. */
  readonly rate: { readonly of: Term; readonly unmet: 'below' | 'above' | 'either' } | null;
  /** How far above, and how far below: one the negative of the other; null: the definition gives no difference. */
  readonly above: Term | null;
  readonly below: Term | null;
  readonly differenceUnit: string;
  /** Figures that the definition divides by: where one is 0 or less the target does not apply. */
  readonly divisors: readonly Term[];
  /** Before the target is due an average is not reached by being on course: these are compared instead. */
  readonly final?: { readonly measured: Term; readonly needed: Term };
  /** A cell that it needs is still blank: there is a status, and a formula that waits for the figure. */
  readonly stop?: Unmeasured;
}

/** Why there is nothing to measure; `missing` names the periods whose figures nobody has. */
export interface Unmeasured {
  readonly status: 'actual-missing' | 'reference-missing' | 'manual' | 'not-applicable' | 'invalid';
  readonly missing?: readonly string[];
}
