import { cursorOf, expected, here, isAt, type Cursor } from './cursor.js';
import { parseAny, parseClaimHere } from './parse-claim.js';
import type { RuleProblem } from './rule-problem.js';
import { isMark, type Token } from './token.js';
import type { Claim, Figure } from './tree.js';
import type { Mark } from './words.js';

/** A relation as parsed: what its bare numerals stand for is settled later. */
export interface Relation {
  readonly claim: Claim;
  /** The form that a label before it names (表一:). */
  readonly form: string | null;
  readonly bare: ReadonlyMap<Figure, 'numeral' | 'cell'>;
}

export type Relations =
  | { readonly ok: true; readonly relations: readonly Relation[] }
  | { readonly ok: false; readonly problem: RuleProblem };

/**
 * The relations of a stretch of tokens, which ends in `end`: apart by a comma, or by a mere blank where one is whole and the
 * next begins.
 */
export function parseRelations(text: string, tokens: readonly Token[]): Relations {
  const cursor = cursorOf(text, tokens, parseAny);
  const relations: Relation[] = [];
  let form: string | null = null;
  for (;;) {
    while (isAt(cursor, ',')) cursor.at += 1;
    const token = here(cursor);
    if (token.kind === 'end') return { ok: true, relations };
    if (token.kind === 'label') {
      form = token.form;
      cursor.at += 1;
      continue;
    }
    const claim = parseClaimHere(cursor);
    if (claim && !isBetween(cursor)) expected(cursor, 'end');
    if (!claim || cursor.problem) return { ok: false, problem: cursor.problem! };
    relations.push({ claim, form, bare: new Map(cursor.bare) });
    cursor.bare.clear();
  }
}

/** Whether one relation may end and another begin here. */
function isBetween(cursor: Cursor): boolean {
  const token = here(cursor);
  if (token.kind === 'end' || isMark(token, ',')) return true;
  const begins = token.kind === 'figure' || token.kind === 'function' || token.kind === 'label';
  return token.gap && (begins || isMark(token, 'if', 'not', '('));
}

const JOINING: readonly Mark[] = ['and', 'or', 'then', 'else', 'iff'];
const SIGNS: readonly Mark[] = ['*', '/', '=', '≠', '<', '≤', '>', '≥', '±'];

/**
 * Leaves out separators that separate nothing: a comma before 则 or 且, a line end within parentheses or beside an operator. A line
 * that begins with `-` may be a relation of its own, so it stays one.
 */
export function joinTokens(tokens: readonly Token[]): readonly Token[] {
  const after = following(tokens);
  const kept: Token[] = [];
  let depth = 0;
  tokens.forEach((token, at) => {
    if (isMark(token, '(')) depth += 1;
    if (isMark(token, ')')) depth -= 1;
    if (!isIdle(token, kept[kept.length - 1], after[at]!, depth > 0)) kept.push(token);
  });
  return kept;
}

function isIdle(token: Token, before: Token | undefined, after: Token, inside: boolean): boolean {
  if (token.kind !== 'mark' || (token.mark !== ',' && token.mark !== ';')) return false;
  if (isMark(after, ...JOINING) || isMark(before, 'then', 'else')) return true;
  if (token.newline !== true) return false;
  return inside || isMark(before, ...JOINING, ...SIGNS, 'if', 'not', '+', '-') || isMark(after, ...SIGNS, '+');
}

/** For each token the next one that is no line end. */
function following(tokens: readonly Token[]): readonly Token[] {
  const after: Token[] = [];
  let next = tokens[tokens.length - 1]!;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    after[at] = next;
    const token = tokens[at]!;
    if (token.kind !== 'mark' || token.newline !== true) next = token;
  }
  return after;
}

/** Stretches between `;`, `。` and line ends, each with an `end` of its own; empty ones are left out. */
export function piecesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: Token[][] = [];
  let piece: Token[] = [];
  for (const token of tokens) {
    if (!isMark(token, ';') && token.kind !== 'end') piece.push(token);
    else if (piece.length > 0) {
      const { start } = token;
      pieces.push([...piece, { kind: 'end', start, end: start, gap: true }]);
      piece = [];
    }
  }
  return pieces;
}
