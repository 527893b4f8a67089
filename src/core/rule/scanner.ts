import { halfWidth, isBlank } from '../quantity/unit-spelling.js';
import { canonicalCode, type PackUnit } from '../indicator/pack.js';
import { LOOKALIKES } from './cell-name.js';
import type { RuleNotice, RuleProblem, RuleVocabulary } from './rule-problem.js';
import type { Token, TokenBody } from './token.js';

/** A text on its way to tokens: where the reading stands, and what it gave so far. */
export interface Scanner {
  /** As written; names are taken from here. */
  readonly text: string;
  /** The same length, each sign in its plainest form. */
  readonly plain: string;
  /** Null: not declared. */
  readonly codes: ReadonlySet<string> | null;
  readonly units: readonly PackUnit[];
  readonly tokens: Token[];
  readonly notices: RuleNotice[];
  at: number;
  gap: boolean;
}

export function scannerOf(text: string, vocabulary: RuleVocabulary): Scanner {
  const plain = Array.from({ length: text.length }, (_, at) => plainSign(text[at]!)).join('');
  const { codes, units = [] } = vocabulary;
  return { text, plain, codes: codes ? codeSetOf(codes) : null, units, tokens: [], notices: [], at: 0, gap: false };
}

/** Adds the token that ends at `end` and goes on from there. */
export function emit(scanner: Scanner, body: TokenBody, end: number): true {
  // each body is made for this one call; a copy would cost more than all the rest of the scan
  scanner.tokens.push(Object.assign(body, { start: scanner.at, end, gap: scanner.gap }));
  scanner.at = end;
  scanner.gap = false;
  return true;
}

export function refuse<C extends RuleProblem['code']>(
  scanner: Scanner,
  problem: Extract<RuleProblem, { code: C }>,
): true {
  return emit(scanner, { kind: 'problem', problem }, Math.max(problem.at.end, scanner.at + 1));
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}
export function isLatin(char: string | undefined): boolean {
  return char !== undefined && ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char === '_');
}
/** A letter of another script: Chinese, most of all. */
export function isWordChar(char: string | undefined): boolean {
  return char !== undefined && char > '\u007f' && /^[\p{L}\p{M}\p{N}\p{Cs}]$/u.test(char) && !/[①-⑳]/.test(char);
}
export function isNewline(char: string | undefined): boolean {
  return char !== undefined && '\n\r\v\f\u0085\u2028\u2029'.includes(char);
}

/** The first place from `at` on that holds no blank; line ends are none. */
export function skipBlanks(plain: string, at: number): number {
  let here = at;
  while (here < plain.length && isBlank(plain[here]!) && !isNewline(plain[here])) here += 1;
  return here;
}

export function digitsAt(plain: string, at: number): string {
  let end = at;
  while (isDigit(plain[end])) end += 1;
  return plain.slice(at, end);
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...Array.from('−–‒﹣－', (each): [string, string] => [each, '-']),
  ...Array.from('×✕✖∗﹡', (each): [string, string] => [each, '*']),
  ...Array.from('÷∕⁄', (each): [string, string] => [each, '/']),
  ...Array.from('、﹐', (each): [string, string] => [each, ',']),
  ...Array.from('。﹔', (each): [string, string] => [each, ';']),
  ['﹢', '+'],
  ['﹤', '<'],
  ['﹥', '>'],
  ['﹦', '='],
  ['﹪', '%'],
  ['﹙', '('],
  ['﹚', ')'],
  [LOOKALIKES[0]!, '['],
  [LOOKALIKES[1]!, ']'],
]);

function plainSign(char: string): string {
  return char <= '\u007f' ? char : (SIGNS.get(char) ?? halfWidth(char));
}

const CODE_SETS = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Codes under the one spelling by which they are compared; a pack's many rules share one list. */
export function codeSetOf(codes: readonly string[]): ReadonlySet<string> {
  const known = CODE_SETS.get(codes);
  if (known) return known;
  const set = new Set(codes.map(canonicalCode));
  CODE_SETS.set(codes, set);
  return set;
}
