import type { Leaf } from './tree.js';
import type { RuleProblem } from './rule-problem.js';
import type { FunctionName, Mark } from './words.js';

/** A piece of a relation's text. Places count UTF-16 code units; `gap`: a blank or a line end comes before. */
export type Token = TokenBody & { readonly start: number; readonly end: number; readonly gap: boolean };

export type TokenBody =
  /**
   * `bare`: numeral 16, whole and without a unit, which may be a code · cell 表三26 or a declared code in letters, as printed forms
   * write cells · null: as the language has it.
   */
  | { readonly kind: 'figure'; readonly leaf: Leaf; readonly bare: 'numeral' | 'cell' | null }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly newline?: boolean }
  | { readonly kind: 'function'; readonly name: FunctionName }
  /** `表一:` before a relation; null: a label that names no form (审核关系:). */
  | { readonly kind: 'label'; readonly form: string | null }
  /** A word that the language has not. */
  | { readonly kind: 'word' }
  | { readonly kind: 'problem'; readonly problem: RuleProblem }
  | { readonly kind: 'end' };

export function isMark(token: Token | undefined, ...marks: readonly Mark[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.mark);
}
