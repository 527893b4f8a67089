import type { PackUnit } from '../indicator/pack.js';
import type { Claim, Span } from './tree.js';

/** What a rule's text cannot be read for. `at` is where, `data` carries no words; rule/messages has them by language. */
export interface RuleProblems {
  /** `expected`: what could stand here; `found`: what does, empty at the end of the text. */
  syntax: { readonly expected: readonly Expected[]; readonly found: string };
  /** A character that no relation has. */
  'stray-character': { readonly found: string };
  /** A figure where a claim is wanted: no comparison in it. */
  'no-comparison': Record<string, never>;
  /** Words that describe a check in prose: about rows that it does not name, decimals, lengths, form. */
  prose: {
    readonly about: ProseAbout;
    readonly text: string;
  };
  /** An indicator's name, or another word, where a figure is wanted: names go in brackets. */
  'bare-name': { readonly text: string };
  /** A word right after a number that is no unit. */
  'unknown-unit': { readonly text: string };
  /** D2: where a cell stands on the sheet is not what it is. */
  'cell-address': { readonly address: string };
  /** Another product's own notation. */
  'foreign-notation': { readonly text: string };
  'unknown-function': { readonly name: string; readonly nearest: string | null };
  'wrong-arguments': {
    readonly name: string;
    readonly least: number;
    readonly most: number | null;
    readonly given: number;
  };
  /** A tolerance beside a sign other than `=`. */
  'tolerance-misplaced': Record<string, never>;
  /** Longer, deeper or of more terms than is read. */
  'too-long': { readonly what: 'text' | 'depth' | 'readings'; readonly limit: number };
}
/** `unnamed`: about rows that it does not name (该行, 填写行). */
export type ProseAbout = 'range' | 'exclusive' | 'unnamed' | 'sum' | 'series' | 'decimals' | 'length' | 'other';
export type RuleProblemCode = keyof RuleProblems;
export type Expected =
  'figure' | 'claim' | 'comparison' | 'then' | 'closing' | 'code' | 'column' | 'org' | 'number' | 'comma' | 'end';

export type RuleProblem = {
  [C in RuleProblemCode]: { readonly code: C; readonly at: Span; readonly data: RuleProblems[C] };
}[RuleProblemCode];

/** What was taken one way though the print could be doubted; a definition keeper confirms it. */
export interface RuleNotices {
  /** A printed `<` between a part and its total, read as ≤. */
  'less-read-as-at-most': { readonly sign: '<' | '>' };
  /** `<` between two rows or columns is strict, 0 < 0 fails; a part and its total want ≤. */
  'less-is-strict': { readonly sign: '<' | '>' };
  'stray-ignored': { readonly found: string };
  /** A numeral among codes, read as a number: no declared code fits, or the relation has its cells in brackets. */
  'number-among-codes': { readonly text: string };
  /** A bracketed code or row that is not declared. */
  'code-not-declared': { readonly text: string };
  /** Codes were not declared: bare numerals were taken for codes. */
  'codes-assumed': Record<string, never>;
}
export type RuleNoticeCode = keyof RuleNotices;
export type RuleNotice = {
  [C in RuleNoticeCode]: { readonly code: C; readonly at: Span; readonly data: RuleNotices[C] };
}[RuleNoticeCode];

/** A text read: one way, several ways (a person has to say which), or not at all. */
export type RuleReading =
  | { readonly kind: 'read'; readonly claims: readonly Claim[]; readonly notices: readonly RuleNotice[] }
  | {
      readonly kind: 'ambiguous';
      readonly readings: readonly (readonly Claim[])[];
      readonly notices: readonly RuleNotice[];
    }
  | { readonly kind: 'refused'; readonly problem: RuleProblem };

/** What is declared; absent: unknown. Codes compare as numbers, 1 = 01. */
export interface RuleVocabulary {
  readonly codes?: readonly string[];
  /** The pack's own units, which may follow a number. */
  readonly units?: readonly PackUnit[];
}
