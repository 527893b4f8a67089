import { remembering } from '../../quantity/remember.js';
import { LAST_COLUMN, LAST_ROW, parseAddress } from '../address.js';
import type { Area } from '../grid.js';
import type { Expr, Link, Operator } from './syntax.js';
import { tokensOf, type Token } from './tokens.js';

export type ParsedFormula =
  | { readonly ok: true; readonly expr: Expr }
  | {
      readonly ok: false;
      readonly problem: 'too-long' | 'too-deep' | 'syntax';
      /** Index into the text. */ readonly at: number;
    };

/** What Excel itself allows; depth is its 64 levels of nesting. */
const LONGEST = 8192;
const DEEPEST = 64;

/** Operators by rank, the loosest first; those of one rank go from left to right, `^` too, as in Excel. */
const RANKS: readonly ReadonlySet<string>[] = [
  new Set(['=', '<>', '<', '<=', '>', '>=']),
  new Set(['&']),
  new Set(['+', '-']),
  new Set(['*', '/']),
  new Set(['^']),
];

/** A template writes the same formulas into every return. Longer ones are read each time. */
const LONGEST_REMEMBERED = 1_500;

/**
 * Reads a formula in A1 notation, with or without its `=`:
 * formula := chain of ranks ; operand := sign* primary '%'* ; primary := literal | call | area | '(' formula ')'.
 * A sign binds tighter than `^`: -2^2 is 4. What is a formula but beyond us (names, other books, tables) is a node
 * `unsupported`; arrays in braces, unions and intersections are a syntax problem.
 */
export const parseFormula: (text: string) => ParsedFormula = remembering((text) => {
  const body = text.startsWith('=') ? text.slice(1) : text;
  const offset = text.length - body.length;
  if (body.length > LONGEST) return { ok: false, problem: 'too-long', at: offset + LONGEST };
  const tokens = tokensOf(body);
  if (typeof tokens === 'number') return { ok: false, problem: 'syntax', at: offset + tokens };
  const cursor: Cursor = { tokens, at: 0, depth: 0, tooDeep: false };
  const expr = parseRank(cursor, 0);
  if (expr && cursor.at === tokens.length) return { ok: true, expr };
  const at = offset + (tokens[cursor.at]?.start ?? body.length);
  return { ok: false, problem: cursor.tooDeep ? 'too-deep' : 'syntax', at };
}, LONGEST_REMEMBERED);

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
  tooDeep: boolean;
}

function peek(cursor: Cursor, ahead = 0): Token | null {
  return cursor.tokens[cursor.at + ahead] ?? null;
}

function accept(cursor: Cursor, ops: ReadonlySet<string>): string | null {
  const next = peek(cursor);
  if (next?.kind !== 'op' || !ops.has(next.text)) return null;
  cursor.at += 1;
  return next.text;
}

const isOp = (token: Token | null, text: string): boolean => token?.kind === 'op' && token.text === text;

function parseRank(cursor: Cursor, rank: number): Expr | null {
  const ops = RANKS[rank];
  if (!ops) return parseSigned(cursor);
  const first = parseRank(cursor, rank + 1);
  if (!first) return null;
  const rest: Link[] = [];
  for (let op = accept(cursor, ops); op !== null; op = accept(cursor, ops)) {
    const operand = parseRank(cursor, rank + 1);
    if (!operand) return null;
    rest.push({ op: op as Operator, operand });
  }
  return rest.length === 0 ? first : { kind: 'chain', first, rest };
}

const SIGNS = new Set(['+', '-']);
const PERCENT = new Set(['%']);

/** A `+` changes nothing, not even a text; a `-` makes a number. */
function parseSigned(cursor: Cursor): Expr | null {
  let minuses = 0;
  for (let sign = accept(cursor, SIGNS); sign !== null; sign = accept(cursor, SIGNS)) minuses += sign === '-' ? 1 : 0;
  let expr = parsePrimary(cursor);
  if (!expr) return null;
  let percents = 0;
  while (accept(cursor, PERCENT) !== null) percents += 1;
  if (percents > 0) expr = { kind: 'percent', times: percents, of: expr };
  return minuses === 0 ? expr : { kind: 'negated', times: minuses, of: expr };
}

function parsePrimary(cursor: Cursor): Expr | null {
  const token = peek(cursor);
  if (!token) return null;
  // 1:1 is whole rows; the number alone would be taken for a figure.
  if (token.kind === 'number' && isOp(peek(cursor, 1), ':')) return parseArea(cursor, null);
  if (token.kind === 'number' || token.kind === 'text') {
    cursor.at += 1;
    return { kind: 'literal', value: token.kind === 'number' ? Number(token.text) : token.text };
  }
  if (token.kind === 'error') {
    cursor.at += 1;
    return { kind: 'error', error: token.text };
  }
  if (token.kind === 'sheet') return parseOnSheet(cursor, token);
  if (token.kind === 'word') return parseWord(cursor, token);
  return isOp(token, '(') ? nested(cursor, parseBracketed) : parseBook(cursor, token);
}

function nested<T>(cursor: Cursor, parse: (cursor: Cursor) => T | null): T | null {
  if (cursor.depth >= DEEPEST) {
    cursor.tooDeep = true;
    return null;
  }
  cursor.depth += 1;
  const found = parse(cursor);
  cursor.depth -= 1;
  return found;
}

const CLOSING = new Set([')']);
const COMMA = new Set([',']);

function parseBracketed(cursor: Cursor): Expr | null {
  cursor.at += 1;
  const expr = parseRank(cursor, 0);
  return expr && accept(cursor, CLOSING) ? expr : null;
}

/** A function's name, TRUE or FALSE, an address, or a name that the workbook defines. */
function parseWord(cursor: Cursor, token: Token): Expr | null {
  const next = peek(cursor, 1);
  if (isOp(next, '(') && !next!.spaced) return nested(cursor, parseCall);
  if (/^(?:true|false)$/i.test(token.text)) {
    cursor.at += 1;
    return { kind: 'literal', value: token.text.toLowerCase() === 'true' };
  }
  const area = parseArea(cursor, null);
  if (area) return area;
  cursor.at += 1;
  if (!isOp(next, '[')) return { kind: 'unsupported', what: 'name', text: token.text };
  return skipBrackets(cursor) ? { kind: 'unsupported', what: 'structured', text: token.text } : null;
}

/** `_xlfn.` stands before functions that are younger than the file format. */
function parseCall(cursor: Cursor): Expr | null {
  const name = peek(cursor)!
    .text.toUpperCase()
    .replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
  cursor.at += 2;
  const args: Expr[] = [];
  if (accept(cursor, CLOSING)) return { kind: 'call', name, args };
  for (;;) {
    const next = peek(cursor);
    const empty = isOp(next, ',') || isOp(next, ')');
    const arg: Expr | null = empty ? { kind: 'missing' } : parseRank(cursor, 0);
    if (!arg) return null;
    args.push(arg);
    if (accept(cursor, CLOSING)) return { kind: 'call', name, args };
    if (!accept(cursor, COMMA)) return null;
  }
}

function parseOnSheet(cursor: Cursor, token: Token): Expr | null {
  cursor.at += 1;
  const what =
    token.text.includes('[') || token.text === '' ? 'external' : token.text.includes(':') ? 'other-sheets' : null;
  const area = parseArea(cursor, token.text);
  if (area) return what === null ? area : { kind: 'unsupported', what, text: token.text };
  const next = peek(cursor);
  if (next?.kind !== 'word' && next?.kind !== 'error') return null;
  cursor.at += 1;
  if (next.kind === 'error') return { kind: 'error', error: next.text };
  return { kind: 'unsupported', what: what ?? 'name', text: what === null ? next.text : token.text };
}

/** A1, $A$1:B2, A:C, 1:3. Null, and nothing taken, where the next tokens are no such thing. */
function parseArea(cursor: Cursor, sheet: string | null): Expr | null {
  const first = peek(cursor);
  const start = first && cornerOf(first.text);
  if (!start) return null;
  const many = isOp(peek(cursor, 1), ':');
  const second = many ? peek(cursor, 2) : first;
  const area = areaOf(start, many ? second && cornerOf(second.text) : start);
  const whole = start.row === null || start.column === null;
  if (!area || (whole && !many)) return null;
  cursor.at += many ? 3 : 1;
  if (!isOp(peek(cursor), '#')) return { kind: 'area', at: { sheet, area } };
  cursor.at += 1;
  return { kind: 'unsupported', what: 'spill', text: first.text };
}

interface Corner {
  /** Null: a whole column. */
  readonly row: number | null;
  /** Null: a whole row. */
  readonly column: number | null;
}

function areaOf(a: Corner, b: Corner | null): Area | null {
  if (!b || (a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) return null;
  const [top, bottom] = [a.row ?? 0, b.row ?? LAST_ROW];
  const [left, right] = [a.column ?? 0, b.column ?? LAST_COLUMN];
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

function cornerOf(text: string): Corner | null {
  const cell = parseAddress(text);
  if (cell) return cell;
  if (/^\$?[A-Za-z]{1,3}$/.test(text)) {
    const column = parseAddress(`${text}1`);
    return column && { row: null, column: column.column };
  }
  const row = /^\$?\d{1,7}$/.test(text) ? parseAddress(`A${text}`) : null;
  return row && { row: row.row, column: null };
}

/** `[1]!name` and `[@column]`: another book, or the table that the cell is in. */
function parseBook(cursor: Cursor, token: Token): Expr | null {
  if (isOp(token, '@')) {
    cursor.at += 1;
    const of = nested(cursor, parseSigned);
    return of && { kind: 'unsupported', what: 'structured', text: '@' };
  }
  if (!isOp(token, '[') || !skipBrackets(cursor)) return null;
  return { kind: 'unsupported', what: 'structured', text: '[' };
}

function skipBrackets(cursor: Cursor): boolean {
  let open = 0;
  do {
    const token = peek(cursor);
    if (!token) return false;
    open += isOp(token, '[') ? 1 : isOp(token, ']') ? -1 : 0;
    cursor.at += 1;
  } while (open > 0);
  return true;
}
