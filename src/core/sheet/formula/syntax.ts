import type { Area } from '../grid.js';

/** A place that a formula names. `sheet` null is the formula's own sheet. */
export interface SheetArea {
  readonly sheet: string | null;
  readonly area: Area;
}

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Why a part of a formula cannot be evaluated here, though it is a formula: the value is then not known. */
export type Unsupported = 'name' | 'external' | 'structured' | 'other-sheets' | 'spill';

/**
 * A formula as a tree. Operators of one rank are one `chain`, from left to right, so that a long sum is no deep tree.
 * `missing` is an argument left empty: IF(A1,,1).
 */
export type Expr =
  | { readonly kind: 'literal'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'area'; readonly at: SheetArea }
  | { readonly kind: 'negated'; readonly times: number; readonly of: Expr }
  | { readonly kind: 'percent'; readonly times: number; readonly of: Expr }
  | { readonly kind: 'chain'; readonly first: Expr; readonly rest: readonly Link[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expr[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unsupported'; readonly what: Unsupported; readonly text: string };

export interface Link {
  readonly op: Operator;
  readonly operand: Expr;
}

/** Every node, the formula itself first, in reading order. */
export function nodesOf(expr: Expr): readonly Expr[] {
  const nodes: Expr[] = [];
  gather(expr, nodes);
  return nodes;
}

function gather(expr: Expr, nodes: Expr[]): void {
  nodes.push(expr);
  if (expr.kind === 'negated' || expr.kind === 'percent') gather(expr.of, nodes);
  if (expr.kind === 'call') for (const each of expr.args) gather(each, nodes);
  if (expr.kind === 'chain') {
    gather(expr.first, nodes);
    for (const { operand } of expr.rest) gather(operand, nodes);
  }
}

/** Every area that the formula names, in reading order. */
export function areasIn(expr: Expr): readonly SheetArea[] {
  return nodesOf(expr).flatMap((node) => (node.kind === 'area' ? [node.at] : []));
}

const PLACES = new WeakMap<Expr, readonly SheetArea[]>();

/** The same, each once: a formula may ask for one cell ten times. Trees are never changed, so each is looked through once. */
export function placesIn(expr: Expr): readonly SheetArea[] {
  const known = PLACES.get(expr);
  if (known) return known;
  const places = [...new Map(areasIn(expr).map((at) => [JSON.stringify(at), at])).values()];
  PLACES.set(expr, places);
  return places;
}
