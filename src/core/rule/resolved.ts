import type { NamedColumn, OrgPart } from './tree.js';
import type { Exact } from '../quantity/exact.js';

/**
 * A relation whose names are found and whose units are one: what is judged, localised and linted. Every figure is in the base
 * unit of its dimension (个, 元, a share as a fraction of 1) after `factor`; a bare number has taken the unit of what it meets.
 */
export interface ResolvedRule {
  /** The pack's rule, and which of its relations, columns or rows this is: R03, R03#2, R03|previous. */
  readonly id: string;
  readonly rule: string;
  readonly claim: ResolvedClaim;
  /** What the claim's variable numbers stand for. */
  readonly variables: readonly Variable[];
  /** What a blank means: skip (unknown) · zero · require (false). */
  readonly blank: 'skip' | 'zero' | 'require';
}

/** One reported or known figure that a rule speaks of. */
export interface Variable {
  /** Form id. */
  readonly form: string;
  /** The pack's own spelling of the code. */
  readonly indicator: string;
  /** The actual unless named; a printed column that is none of the named ones is its number in the form, from 0. */
  readonly column: NamedColumn | number;
  readonly org: OrgPart | { readonly kind: 'own' } | { readonly kind: 'children' };
  /** The indicator's unit, in which its figures are reported; empty: none. */
  readonly unit: string;
  /** Declared decimals; null: not declared. */
  readonly decimals: number | null;
  readonly rounded: boolean;
}

export type ResolvedFigure =
  | { readonly kind: 'constant'; readonly value: Exact }
  /** The reported figure × `factor`. */
  | { readonly kind: 'variable'; readonly variable: number; readonly factor: Exact }
  | { readonly kind: 'sum'; readonly of: readonly ResolvedFigure[] }
  | { readonly kind: 'scaled'; readonly by: Exact; readonly of: ResolvedFigure }
  | { readonly kind: 'product'; readonly left: ResolvedFigure; readonly right: ResolvedFigure }
  /** Blank (unknown) where the divisor is 0. */
  | { readonly kind: 'quotient'; readonly left: ResolvedFigure; readonly right: ResolvedFigure }
  | { readonly kind: 'max' | 'min'; readonly of: readonly ResolvedFigure[] }
  | { readonly kind: 'abs'; readonly of: ResolvedFigure }
  /** To `decimals` of a unit that is `unit` base units, half away from zero. */
  | { readonly kind: 'round'; readonly of: ResolvedFigure; readonly decimals: number; readonly unit: Exact }
  /** Sum of what is filled; blank where nothing is. */
  | { readonly kind: 'total'; readonly of: readonly ResolvedFigure[] }
  /** How many are filled: never blank. */
  | { readonly kind: 'count'; readonly of: readonly ResolvedFigure[] };

export type ResolvedClaim =
  | ResolvedComparison
  | { readonly kind: 'and' | 'or'; readonly of: readonly ResolvedClaim[] }
  | { readonly kind: 'not'; readonly of: ResolvedClaim }
  /** Kleene: not `when`, or `then`; and where there is `otherwise`: `when` or `otherwise`. */
  | {
      readonly kind: 'conditional';
      readonly when: ResolvedClaim;
      readonly then: ResolvedClaim;
      readonly otherwise: ResolvedClaim | null;
    }
  | { readonly kind: 'equivalence'; readonly left: ResolvedClaim; readonly right: ResolvedClaim }
  /** Something stands in every one (present), in none (blank). Never unknown. */
  | { readonly kind: 'present' | 'blank'; readonly of: readonly ResolvedFigure[] };

/** One neighbouring pair of sides; a chain is an `and` of them. */
export interface ResolvedComparison {
  readonly kind: 'comparison';
  readonly left: ResolvedFigure;
  readonly sign: '=' | '≠' | '<' | '≤' | '>' | '≥';
  readonly right: ResolvedFigure;
  /** As written: in base units, or relative to the right side's size (0.01 for 1%). */
  readonly tolerance: { readonly value: Exact; readonly relative: boolean } | null;
  /** What rounding alone may leave between the sides, in base units, where no tolerance is written; zero: nothing. Only `=`. */
  readonly allowance: Exact;
}

/** true · false · null: cannot tell. */
export type Truth = boolean | null;
