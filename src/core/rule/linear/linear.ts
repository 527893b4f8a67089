import type { Exact } from '../../quantity/exact.js';

/**
 * Σ coefficient × variable, against a constant: the shape in which relations are localised and linted. Variables are numbers
 * from 0, each at most once a form, in rising order, coefficients never 0.
 */
export interface LinearForm {
  readonly terms: readonly { readonly variable: number; readonly coefficient: Exact }[];
  readonly sign: '=' | '≤' | '<';
  readonly constant: Exact;
}

/** A claim about figures in negation normal form: `all` of none is true, `any` of none is false. */
export type Condition =
  | { readonly kind: 'form'; readonly form: LinearForm }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] };

/** Inclusive bounds of a variable; null: none. */
export interface Interval {
  readonly low: Exact | null;
  readonly high: Exact | null;
}
