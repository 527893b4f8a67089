import type { Expected, RuleProblem } from './rule-problem.js';
import type { Claim, Figure, Span } from './tree.js';
import { isMark, type Token } from './token.js';
import type { Mark } from './words.js';

/** A claim or a figure: what a parenthesis may hold. */
export type Node = Claim | Figure;

/** Where the parser stands. Once `problem` is set, every production gives null. */
export interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Bare numerals and cells of printed forms, by the very leaf that the parser put in the tree. */
  readonly bare: Map<Figure, 'numeral' | 'cell'>;
  /** What a parenthesis holds. */
  readonly inside: (cursor: Cursor) => Node | null;
  at: number;
  depth: number;
  problem: RuleProblem | null;
}

/** Parentheses, calls, signs, 若 and 非 within one another; a person reads four. */
export const MOST_DEPTH = 64;

export function cursorOf(text: string, tokens: readonly Token[], inside: Cursor['inside']): Cursor {
  return { text, tokens, inside, bare: new Map(), at: 0, depth: 0, problem: null };
}

/** The token where the cursor stands; the last one, `end`, is never passed. */
export function here({ tokens, at }: Cursor): Token {
  return tokens[Math.min(at, tokens.length - 1)]!;
}

export function isAt(cursor: Cursor, ...marks: readonly Mark[]): boolean {
  return isMark(here(cursor), ...marks);
}

export function accept(cursor: Cursor, mark: Mark): boolean {
  const found = isAt(cursor, mark);
  if (found) cursor.at += 1;
  return found;
}

/** One level deeper; false, and the problem set, past the bound. */
export function enter(cursor: Cursor): boolean {
  cursor.depth += 1;
  if (cursor.depth <= MOST_DEPTH) return true;
  const { start, end } = here(cursor);
  fail(cursor, { code: 'too-long', at: { start, end }, data: { what: 'depth', limit: MOST_DEPTH } });
  return false;
}

export function leave(cursor: Cursor, levels: number): void {
  cursor.depth -= levels;
}

/** Keeps the first problem. */
export function fail(cursor: Cursor, problem: RuleProblem): null {
  cursor.problem ??= problem;
  return null;
}

/** That something else was expected where the cursor stands; what the text itself refuses there comes first. */
export function expected(cursor: Cursor, ...what: readonly Expected[]): null {
  const token = here(cursor);
  if (token.kind === 'problem') return fail(cursor, token.problem);
  const { start, end } = token;
  return fail(cursor, syntax({ start, end }, what, cursor.text.slice(start, end)));
}

/** A figure; a claim in its place is refused. */
export function figureOf(cursor: Cursor, parse: (cursor: Cursor) => Node | null): Figure | null {
  const node = parse(cursor);
  if (!node || !isClaim(node)) return node;
  return fail(cursor, syntax(node.span, ['figure'], cursor.text.slice(node.span.start, node.span.end)));
}

export function syntax(at: Span, what: readonly Expected[], found: string): RuleProblem {
  return { code: 'syntax', at, data: { expected: what, found } };
}

/** From `start` to the end of the token before the cursor. */
export function spanFrom({ tokens, at }: Cursor, start: number): Span {
  return { start, end: Math.max(start, tokens[at - 1]?.end ?? start) };
}

export function isClaim(node: Node): node is Claim {
  switch (node.kind) {
    case 'comparison':
    case 'junction':
    case 'not':
    case 'conditional':
    case 'equivalence':
    case 'claim-call':
      return true;
    default:
      return false;
  }
}
