import type { Figure, Literal } from './tree.js';
import { CLAIM_FUNCTIONS, type ClaimFunction } from './tree.js';
import { accept, enter, expected, fail, figureOf, here, isAt, isClaim, leave, spanFrom, syntax } from './cursor.js';
import type { Cursor, Node } from './cursor.js';
import { isMark, type Token } from './token.js';
import { ARITY, functionWord, type FunctionName, type Mark } from './words.js';

/*
 * sum      := product ( (+|-) product )*
 * product  := signed ( (×|÷) signed )*
 * signed   := - signed | one
 * one      := figure | function ( sum , … ) | ( claim )
 */

export function parseSum(cursor: Cursor): Node | null {
  return parseOperators(cursor, ['+', '-'], parseProduct);
}

function parseProduct(cursor: Cursor): Node | null {
  return parseOperators(cursor, ['*', '/'], parseSigned);
}

function parseOperators(
  cursor: Cursor,
  operators: readonly ('+' | '-' | '*' | '/')[],
  parse: (cursor: Cursor) => Node | null,
): Node | null {
  let left = parse(cursor);
  for (let op = next(cursor, operators); left && op; op = next(cursor, operators)) {
    if (isClaim(left)) return expected(cursor, 'end');
    cursor.at += 1;
    const right = figureOf(cursor, parse);
    left = right && { kind: 'arithmetic', op, left, right, span: { start: left.span.start, end: right.span.end } };
  }
  return left;
}

function next<M extends Mark>(cursor: Cursor, marks: readonly M[]): M | null {
  return marks.find((mark) => isAt(cursor, mark)) ?? null;
}

/** A leading `+` says nothing and leaves no trace. */
function parseSigned(cursor: Cursor): Node | null {
  const { start } = here(cursor);
  if (!isAt(cursor, '-', '+')) return parseOne(cursor);
  if (!enter(cursor)) return null;
  const negative = accept(cursor, '-') || !accept(cursor, '+');
  const of = figureOf(cursor, parseSigned);
  leave(cursor, 1);
  return of && negative ? { kind: 'negated', of, span: spanFrom(cursor, start) } : of;
}

function parseOne(cursor: Cursor): Node | null {
  const token = here(cursor);
  if (token.kind === 'figure') {
    cursor.at += 1;
    if (token.bare) cursor.bare.set(token.leaf, token.bare);
    return token.leaf;
  }
  if (token.kind === 'function') return parseCall(cursor, token.name);
  if (!isMark(token, '(')) return expected(cursor, 'figure', ...claimStart(cursor.tokens[cursor.at - 1]));
  if (!enter(cursor)) return null;
  cursor.at += 1;
  const node = cursor.inside(cursor);
  if (!node) return null;
  if (!accept(cursor, ')')) return expected(cursor, 'closing');
  leave(cursor, 1);
  return node;
}

/** Whether a claim may begin after a token: not in the middle of a figure. */
function claimStart(before: Token | undefined): readonly 'claim'[] {
  const inside = before?.kind === 'mark' && !STARTS.includes(before.mark);
  return inside ? [] : ['claim'];
}
const STARTS: readonly Mark[] = ['(', ',', ';', 'and', 'or', 'not', 'if', 'then', 'else', 'iff'];

function parseCall(cursor: Cursor, name: FunctionName): Node | null {
  const { start } = here(cursor);
  if (!enter(cursor)) return null;
  cursor.at += 1;
  if (!accept(cursor, '(')) return expected(cursor, 'figure');
  const parts = parseArguments(cursor);
  if (!parts) return null;
  leave(cursor, 1);
  const span = spanFrom(cursor, start);
  const { least, most } = ARITY[name];
  if (parts.length < least || parts.length > (most ?? Infinity)) {
    const data = { name: functionWord(name), least, most, given: parts.length };
    return fail(cursor, { code: 'wrong-arguments', at: span, data });
  }
  if (isClaimFunction(name)) return { kind: 'claim-call', name, arguments: parts, span };
  const digits = name === 'round' ? parts[1] : undefined;
  if (digits && !isDecimals(digits)) {
    const found = cursor.text.slice(digits.span.start, digits.span.end);
    return fail(cursor, syntax(digits.span, ['number'], found));
  }
  if (digits) cursor.bare.delete(digits);
  return { kind: 'figure-call', name, arguments: parts, span };
}

function parseArguments(cursor: Cursor): readonly Figure[] | null {
  const parts: Figure[] = [];
  if (accept(cursor, ')')) return parts;
  do {
    const part = figureOf(cursor, parseSum);
    if (!part) return null;
    parts.push(part);
  } while (accept(cursor, ','));
  return accept(cursor, ')') ? parts : expected(cursor, 'comma', 'closing');
}

function isClaimFunction(name: FunctionName): name is ClaimFunction {
  return (CLAIM_FUNCTIONS as readonly FunctionName[]).includes(name);
}

/** 四舍五入 keeps a whole number of decimals, 0 to 15. */
function isDecimals(figure: Figure): figure is Literal {
  if (figure.kind !== 'literal' || figure.unit !== '' || !figure.value.isInteger) return false;
  return figure.value.sign >= 0 && figure.value.numerator <= 15n;
}
