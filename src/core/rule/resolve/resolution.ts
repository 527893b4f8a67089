import type { Exact } from '../../quantity/exact.js';
import type { ResolvedRule } from '../resolved.js';
import type { RuleNotice, RuleProblems } from '../rule-problem.js';
import type { Claim, Span } from '../tree.js';

/** What a rule's text cannot be judged for: the text's own problems, and names and units that do not fit the pack. */
export interface ResolveProblems extends RuleProblems {
  /** The text reads in several ways; a person has to say which. `readings` in canonical print. */
  ambiguous: { readonly readings: readonly string[] };
  /** The rule's own form, or one that it names, is none of the pack's. */
  'unknown-form': { readonly form: string };
  /** No form has it: neither a code, nor an exact name or alias. `form`: the form that was looked in; null: the pack. */
  'unknown-indicator': { readonly indicator: string; readonly form: string | null };
  /** The indicator is the pack's, but not one of the form's. */
  'indicator-not-in-form': { readonly indicator: string; readonly form: string };
  /** The form has no such column: `2` for a printed number, else its name. `most`: its last number. */
  'unknown-column': { readonly column: string; readonly form: string; readonly most: number };
  'unknown-org': { readonly org: string };
  /** Rows and whole columns in one relation. */
  'rows-and-columns': Record<string, never>;
  /** A row relation in a form without a column whose values add up. */
  'no-data-column': { readonly form: string };
  /** Figures that neither add nor compare: 万人 and %. Units as declared or written. */
  'unit-mismatch': { readonly left: string; readonly right: string };
  /** A bare number beside figures of several units: which it is in cannot be told. */
  'unit-ambiguous': { readonly number: string; readonly units: readonly string[] };
  /** Something else than a cell where a cell is wanted (下级合计, 有数 …). */
  'cell-wanted': { readonly name: string };
  /** Division by a number that is 0. */
  'zero-divisor': Record<string, never>;
}
export type ResolveProblemCode = keyof ResolveProblems;

/** A problem with its place in the rule's text. */
export type ResolveProblem = {
  [C in ResolveProblemCode]: { readonly code: C; readonly at: Span; readonly data: ResolveProblems[C] };
}[ResolveProblemCode];

/** What was taken one way though it could be doubted; lint tells a definition keeper. */
export interface ResolveNotices {
  /** A factor that only changes units, which units already do: the 100 of `[02] = [a] ÷ [b] × 100`, where 02 is in %. */
  'unit-factor': { readonly factor: string; readonly from: string; readonly to: string };
}
export type ResolveNotice =
  | RuleNotice
  | {
      [C in keyof ResolveNotices]: { readonly code: C; readonly at: Span; readonly data: ResolveNotices[C] };
    }[keyof ResolveNotices];

export interface Scale {
  /** As printed; empty: a pure number, or none. */
  readonly unit: string;
  /** Base units that one of it is. */
  readonly size: Exact;
}

/** A rule made ready, with the words that tell of it. */
export interface BoundRule extends ResolvedRule {
  /** Canonical print of the relation. */
  readonly relation: string;
  /** The same with ¤0¤, ¤1¤ … where its figures stand, by variable number; what the explanation puts figures into. */
  readonly template: string;
  /** Its variables, in the order in which the relation first names them. */
  readonly named: readonly number[];
  /** One a comparison, in the order in which they are written: the unit in which to tell how far its sides are apart. */
  readonly scales: readonly Scale[];
  /** The column or row that it is of, where the relation stands for several equations; null: for one. */
  readonly instance: string | null;
  /** What tells relations of one rule apart where indicator and column do not: `#2` for the second; mostly empty. */
  readonly suffix: string;
}

/** One rule of a pack: its relations, a row relation once a data column, a column relation once a row. */
export type RuleResolution =
  | {
      readonly ok: true;
      readonly rules: readonly BoundRule[];
      readonly claims: readonly Claim[];
      readonly notices: readonly ResolveNotice[];
    }
  | { readonly ok: false; readonly problems: readonly ResolveProblem[] };
