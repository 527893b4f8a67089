import type { Input } from './sources.js';
import type { Step, Term } from './steps.js';

/** low ≤ Σ coefficient × column ≤ high, of one to three terms in whole doubles; `inverted`: its negation. */
export interface Band {
  readonly kind: 'band';
  readonly terms: readonly Term[];
  readonly low: number;
  readonly high: number;
  readonly inverted: boolean;
}

/** A claim over columns. */
export type ClaimNode =
  | Band
  | { readonly kind: 'and' | 'or'; readonly of: readonly ClaimNode[] }
  | { readonly kind: 'same'; readonly left: ClaimNode; readonly right: ClaimNode }
  | {
      readonly kind: 'choice';
      readonly when: ClaimNode;
      readonly then: ClaimNode;
      readonly otherwise: ClaimNode;
      readonly negated: boolean;
    }
  /** Something stands in all of the columns, or in none. */
  | { readonly kind: 'filled'; readonly sources: readonly number[]; readonly all: boolean; readonly negated: boolean };

/** A rule made into loops over the columns of its variables. */
export interface Plan {
  /** By source number; null: computed. */
  readonly inputs: readonly (Input | null)[];
  readonly steps: readonly Step[];
  readonly root: ClaimNode;
}
