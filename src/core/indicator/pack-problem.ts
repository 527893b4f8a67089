import {
  RULE_LINTS,
  type ProblemSeverity,
  type RuleLintCode,
  type RuleLintProblems,
} from '../rule/lint/rule-lint-problem.js';

/** What the things of a pack are called in a problem. */
export type PackThing =
  | 'indicator'
  | 'org'
  | 'form'
  | 'reference'
  | 'rule'
  | 'source'
  | 'unit'
  | 'target'
  | 'actual'
  | 'column'
  | 'finding-code';

/** Shapes of text that the schema asks for. */
export type TextShape =
  'decimal' | 'period' | 'date' | 'code' | 'id' | 'version' | 'finding-code' | 'words' | 'unit' | 'text';

/**
 * What each problem of a pack carries. `schema.*`: the text does not fit pack.schema.json; all others: it fits, but
 * contradicts itself or speaks of what is not there. Figures are decimal strings in the unit named.
 */
export interface PackProblems extends RuleLintProblems {
  'schema.missing': { readonly name: string };
  /** `near`: the name that was probably meant. */
  'schema.unknown': { readonly name: string; readonly near: string | null };
  'schema.type': { readonly found: string; readonly expected: readonly string[] };
  'schema.value': { readonly found: string; readonly allowed: readonly string[] };
  'schema.shape': { readonly found: string; readonly shape: TextShape };
  'schema.length': { readonly found: number; readonly least: number | null; readonly most: number | null };
  'schema.number': { readonly found: string; readonly least: number | null; readonly most: number | null };
  /** A rule of the schema that has no words of its own here: the keyword. */
  'schema.other': { readonly keyword: string };

  /** `first`: path of the one that stands. */
  duplicate: { readonly thing: PackThing; readonly value: string; readonly first: string };
  'unknown-reference': { readonly thing: PackThing; readonly value: string };
  /** The chain from the first back to the first. */
  'parent-cycle': { readonly thing: 'indicator' | 'org'; readonly chain: readonly string[] };
  'former-code-clash': { readonly code: string; readonly org: string };
  'name-clash': { readonly name: string; readonly first: string };

  'denominator-missing': { readonly indicator: string };
  'denominator-self': { readonly indicator: string };
  'reference-missing': { readonly indicator: string; readonly kind: string };
  'unit-unknown': { readonly unit: string };
  'unit-dimension': { readonly unit: string; readonly wanted: string };
  'bounded-unit': { readonly indicator: string; readonly unit: string };
  'range-reversed': { readonly low: string; readonly high: string };
  'outside-range': { readonly value: string; readonly min: string | null; readonly max: string | null };
  /** `whole`: the value in the whole unit (0.00605 万个 is 60.5 个). */
  'not-whole': { readonly value: string; readonly unit: string; readonly whole: string };

  'plan-order': { readonly first: number; readonly last: number; readonly base: number };
  'year-outside-plan': { readonly year: number; readonly first: number; readonly last: number };
  'sense-against-direction': { readonly sense: string; readonly direction: string };
  'value-missing': { readonly indicator: string; readonly name: string };
  'value-unwanted': { readonly indicator: string; readonly name: string };
  'milestone-order': { readonly period: string; readonly previous: string };
  'milestone-outside': { readonly period: string; readonly first: number; readonly last: number };
  'period-order': { readonly from: string; readonly to: string };
  'date-invalid': { readonly date: string };
  /** Two values of one reference hold for the same org at the same time. */
  'validity-overlap': { readonly org: string; readonly first: string };

  'zero-denominator': { readonly unit: string };
  'column-missing': { readonly form: string; readonly role: string };
}
export type PackProblemCode = keyof PackProblems;

/** What is wrong with a pack, or odd about it. Plain data, no words: `packProblemMessage` has them. */
export type PackProblem = {
  [C in PackProblemCode]: {
    readonly code: C;
    /** From the pack's root: `$.indicators[3].unit`. */
    readonly path: string;
    readonly data: PackProblems[C];
  };
}[PackProblemCode];

/** Only relations have what is merely odd. */
export function severityOfProblem({ code }: PackProblem): ProblemSeverity {
  return Object.hasOwn(RULE_LINTS, code) ? RULE_LINTS[code as RuleLintCode].severity : 'error';
}

export type PathStep = string | number;

/** Writes a JSON path: names as `.name`, or `["a.b"]` where they are no plain word; list places, from 0, as `[3]`. */
export function writePath(steps: readonly PathStep[]): string {
  const parts = steps.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return `$${parts.join('')}`;
}
