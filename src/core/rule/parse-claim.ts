import { accept, enter, expected, fail, figureOf, here, isAt, isClaim, leave, spanFrom } from './cursor.js';
import type { Cursor, Node } from './cursor.js';
import { parseSum } from './parse-figure.js';
import { isMark } from './token.js';
import type { Claim, Comparison, ComparisonSign, Figure, Span, Tolerance } from './tree.js';
import { COMPARISONS } from './tree.js';

/*
 * claim       := or ( 当且仅当 or )*
 * or          := and ( 或 and )*
 * and         := not ( 且 not )*
 * not         := 非 not | 若 claim 则 or ( 否则 or )? | comparison
 * comparison  := sum 为空 | sum 有数 | sum ( sign tolerance? sum tolerance? )*
 *
 * Each gives a claim or a figure, null where the text cannot be read (the cursor then holds the problem). A parenthesis may
 * hold either, so which of the two it is comes out last.
 */

/** A claim or a figure, whichever the text has. */
export function parseAny(cursor: Cursor): Node | null {
  let left = parseOr(cursor);
  let count = 0;
  while (left && isAt(cursor, 'iff')) {
    if (!isClaim(left)) return noComparison(cursor, left);
    if (!enter(cursor)) return null;
    count += 1;
    accept(cursor, 'iff');
    const right = claimOf(cursor, parseOr);
    left = right && { kind: 'equivalence', left, right, span: around(left, right) };
  }
  leave(cursor, count);
  return left;
}

/** A claim; a mere figure is refused. */
export function parseClaimHere(cursor: Cursor): Claim | null {
  return claimOf(cursor, parseAny);
}

function claimOf(cursor: Cursor, parse: (cursor: Cursor) => Node | null): Claim | null {
  const node = parse(cursor);
  return !node || isClaim(node) ? node : noComparison(cursor, node);
}

function noComparison(cursor: Cursor, { span }: Figure): null {
  return fail(cursor, { code: 'no-comparison', at: span, data: {} });
}

function parseOr(cursor: Cursor): Node | null {
  return parseJunction(cursor, 'or', (inner) => parseJunction(inner, 'and', parseNot));
}

function parseJunction(cursor: Cursor, op: 'and' | 'or', parse: (cursor: Cursor) => Node | null): Node | null {
  const first = parse(cursor);
  if (!first || !isAt(cursor, op)) return first;
  if (!isClaim(first)) return noComparison(cursor, first);
  const of = [first];
  while (accept(cursor, op)) {
    const next = claimOf(cursor, parse);
    if (!next) return null;
    of.push(next);
  }
  return { kind: 'junction', op, of, span: around(first, of[of.length - 1]!) };
}

function parseNot(cursor: Cursor): Node | null {
  const { start } = here(cursor);
  if (isAt(cursor, 'if')) return nested(cursor, parseConditional);
  if (!accept(cursor, 'not')) return parseComparison(cursor);
  return nested(cursor, (inner) => {
    const of = claimOf(inner, parseNot);
    return of && { kind: 'not', of, span: spanFrom(inner, start) };
  });
}

function nested(cursor: Cursor, parse: (cursor: Cursor) => Claim | null): Claim | null {
  if (!enter(cursor)) return null;
  const claim = parse(cursor);
  leave(cursor, 1);
  return claim;
}

function parseConditional(cursor: Cursor): Claim | null {
  const { start } = here(cursor);
  accept(cursor, 'if');
  const when = parseClaimHere(cursor);
  if (!when) return null;
  if (!accept(cursor, 'then')) return expected(cursor, 'then');
  accept(cursor, 'then');
  const then = claimOf(cursor, parseOr);
  if (!then) return null;
  const otherwise = accept(cursor, 'else') ? claimOf(cursor, parseOr) : null;
  if (cursor.problem) return null;
  return { kind: 'conditional', when, then, otherwise, span: spanFrom(cursor, start) };
}

function parseComparison(cursor: Cursor): Node | null {
  const first = parseSum(cursor);
  if (first && isAt(cursor, 'is-blank', 'is-present')) return parsePostfix(cursor, first);
  if (!first || !isMark(here(cursor), ...COMPARISONS)) return first;
  if (isClaim(first)) return expected(cursor, 'end');
  const sides: Figure[] = [first];
  const signs: ComparisonSign[] = [];
  const tolerances: (Tolerance | null)[] = [];
  for (let sign = acceptSign(cursor); sign; sign = acceptSign(cursor)) {
    const before = parseTolerance(cursor, sign);
    const side = before === undefined ? null : figureOf(cursor, parseSum);
    const after = side ? (before ?? parseTolerance(cursor, sign)) : undefined;
    if (!side || after === undefined) return null;
    sides.push(side);
    signs.push(sign);
    tolerances.push(after);
  }
  return {
    kind: 'comparison',
    sides,
    signs,
    tolerances,
    span: spanFrom(cursor, first.span.start),
  } satisfies Comparison;
}

/** [03]为空, [03]有数. */
function parsePostfix(cursor: Cursor, first: Node): Claim | null {
  if (isClaim(first)) return expected(cursor, 'end');
  const name = isAt(cursor, 'is-blank') ? 'blank' : 'present';
  cursor.at += 1;
  return { kind: 'claim-call', name, arguments: [first], span: spanFrom(cursor, first.span.start) };
}

function acceptSign(cursor: Cursor): ComparisonSign | null {
  return COMPARISONS.find((sign) => accept(cursor, sign)) ?? null;
}

/** `±0.5`, `±1%`; null where there is none, undefined where it cannot be read. */
function parseTolerance(cursor: Cursor, sign: ComparisonSign): Tolerance | null | undefined {
  const { start } = here(cursor);
  if (!accept(cursor, '±')) return null;
  const token = here(cursor);
  if (token.kind !== 'figure' || token.leaf.kind !== 'literal') {
    expected(cursor, 'number');
    return undefined;
  }
  cursor.at += 1;
  if (sign !== '=') {
    fail(cursor, { code: 'tolerance-misplaced', at: spanFrom(cursor, start), data: {} });
    return undefined;
  }
  const { value, unit } = token.leaf;
  return { value, unit, relative: RELATIVE.includes(unit) };
}
const RELATIVE = ['%', '‰', '‱'];

function around(first: { readonly span: Span }, last: { readonly span: Span }): Span {
  return { start: first.span.start, end: last.span.end };
}
