import { Exact } from '../../quantity/exact.js';
import type { Condition, Interval, LinearForm } from '../linear/linear.js';

/** Not closed: figures come as near as one likes, but are never it. */
interface End {
  readonly at: Exact;
  readonly closed: boolean;
}
/** Null: no end on that side. */
interface Piece {
  readonly low: End | null;
  readonly high: End | null;
}

/** The figures that conditions leave to one variable: pieces, rising, with gaps between them; none: no figure will do. */
export type Domain = readonly Piece[];

export const EVERY_FIGURE: Domain = [{ low: null, high: null }];

/** Of a condition that speaks of one variable only. */
export function domainOf(condition: Condition): Domain {
  if (condition.kind === 'form') return [pieceOf(condition.form)];
  if (condition.kind === 'all') return condition.of.map(domainOf).reduce(intersection, EVERY_FIGURE);
  return union(condition.of.flatMap(domainOf));
}

/** The figures of an interval, ends included. */
export function domainOfInterval({ low, high }: Interval): Domain {
  return [{ low: low && { at: low, closed: true }, high: high && { at: high, closed: true } }];
}

function pieceOf({ terms, sign, constant }: LinearForm): Piece {
  const { coefficient } = terms[0]!;
  const end = { at: constant.over(coefficient), closed: sign !== '<' };
  if (sign === '=') return { low: end, high: end };
  return coefficient.sign > 0 ? { low: null, high: end } : { low: end, high: null };
}

export function intersection(one: Domain, other: Domain): Domain {
  const pieces: Piece[] = [];
  for (const a of one)
    for (const b of other) {
      const piece = { low: tighter(a.low, b.low, 1), high: tighter(a.high, b.high, -1) };
      if (!isEmpty(piece)) pieces.push(piece);
    }
  return pieces;
}

export function contains(domain: Domain, figure: Exact): boolean {
  return domain.some(({ low, high }) => isBeyond(figure, low, 1) && isBeyond(figure, high, -1));
}

/** Its only figure; null: there are several, or none. */
export function onlyFigure(domain: Domain): Exact | null {
  const [piece] = domain;
  if (domain.length !== 1 || !piece?.low || !piece.high) return null;
  return piece.low.at.equals(piece.high.at) ? piece.low.at : null;
}

/** A figure of it, `near` itself where it is one; of the first piece otherwise, as near as can be told. */
export function someFigure(domain: Domain, near: Exact): Exact {
  const [piece] = domain;
  if (!piece || contains(domain, near)) return near;
  const { low, high } = piece;
  if (low && high) return low.at.plus(high.at).over(TWO);
  if (low) return low.closed ? low.at : low.at.plus(Exact.one);
  return high!.closed ? high!.at : high!.at.minus(Exact.one);
}
const TWO = Exact.integer(2);

/** From the lowest end to the highest; gaps are not told. */
export function hull(domain: Domain): Interval {
  return { low: domain[0]?.low?.at ?? null, high: domain.at(-1)?.high?.at ?? null };
}

function isBeyond(figure: Exact, end: End | null, sense: 1 | -1): boolean {
  if (!end) return true;
  const order = figure.compare(end.at) * sense;
  return order > 0 || (order === 0 && end.closed);
}

/** The end that leaves less: of two low ends (sense 1) the higher. */
function tighter(a: End | null, b: End | null, sense: 1 | -1): End | null {
  if (!a) return b;
  if (!b) return a;
  const order = a.at.compare(b.at) * sense;
  if (order === 0) return a.closed ? b : a;
  return order > 0 ? a : b;
}

function isEmpty({ low, high }: Piece): boolean {
  if (!low || !high) return false;
  const order = low.at.compare(high.at);
  return order > 0 || (order === 0 && !(low.closed && high.closed));
}

function union(pieces: readonly Piece[]): Domain {
  const inOrder = pieces.filter((piece) => !isEmpty(piece)).sort((a, b) => compareLow(a.low, b.low));
  const apart: Piece[] = [];
  for (const piece of inOrder) {
    const last = apart.at(-1);
    if (last && meets(last.high, piece.low))
      apart[apart.length - 1] = { low: last.low, high: wider(last.high, piece.high) };
    else apart.push(piece);
  }
  return apart;
}

function compareLow(a: End | null, b: End | null): number {
  if (!a || !b) return (a ? 1 : 0) - (b ? 1 : 0);
  return a.at.compare(b.at) || Number(b.closed) - Number(a.closed);
}

function meets(high: End | null, low: End | null): boolean {
  if (!high || !low) return true;
  const order = low.at.compare(high.at);
  return order < 0 || (order === 0 && (low.closed || high.closed));
}

function wider(a: End | null, b: End | null): End | null {
  return a && b ? (tighter(a, b, -1) === a ? b : a) : null;
}
