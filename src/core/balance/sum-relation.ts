import { Exact } from '../quantity/exact.js';
import type { ResolvedClaim, ResolvedComparison, ResolvedFigure } from '../rule/resolved.js';

/** total = Σ parts, by the claim's own variable numbers. Parts in the order of the relation, which breaks ties. */
export interface SumRelation {
  readonly total: number;
  readonly parts: readonly number[];
}

/** What a claim says of sums, and whether that is all it says. */
export interface SumReading {
  readonly sums: readonly SumRelation[];
  readonly complete: boolean;
}

/**
 * The plain sums that a claim says must hold whatever else does: an equation, or several joined by 且 (a chain is). A
 * difference is turned, 245 = 243 − 244 is 243 = 245 + 244. No sum: coefficients other than 1, a constant, products,
 * conditions, and equations with two or more cells on each side, in which no cell is the total.
 */
export function sumsOf(claim: ResolvedClaim): SumReading {
  if (claim.kind === 'and') {
    const all = claim.of.map(sumsOf);
    return { sums: all.flatMap(({ sums }) => sums), complete: all.every(({ complete }) => complete) };
  }
  const sum = claim.kind === 'comparison' && claim.sign === '=' ? sumOf(claim) : null;
  return sum ? { sums: [sum], complete: true } : { sums: [], complete: false };
}

function sumOf({ left, right }: ResolvedComparison): SumRelation | null {
  const terms = new Map<number, Exact>();
  const linear = collect(left, Exact.one, terms) && collect(right, Exact.one.negated(), terms);
  if (!linear) return null;
  const held = [...terms].filter(([, coefficient]) => !coefficient.isZero);
  if (!held.every(([, coefficient]) => coefficient.abs().equals(Exact.one))) return null;
  const [plus, minus] = [1, -1].map((sign) => held.filter(([, each]) => each.sign === sign).map(([cell]) => cell));
  return totalAmong(plus!, minus!) ?? totalAmong(minus!, plus!);
}

function totalAmong(side: readonly number[], other: readonly number[]): SumRelation | null {
  return side.length === 1 && other.length > 0 ? { total: side[0]!, parts: other } : null;
}

/** Adds the figure's terms, times `by`, in base units. False where it is no plain sum of cells. */
function collect(figure: ResolvedFigure, by: Exact, terms: Map<number, Exact>): boolean {
  switch (figure.kind) {
    case 'constant':
      return figure.value.isZero;
    case 'variable':
      terms.set(figure.variable, (terms.get(figure.variable) ?? Exact.zero).plus(by));
      return true;
    case 'sum':
    case 'total':
      return figure.of.every((each) => collect(each, by, terms));
    case 'scaled':
      return collect(figure.of, by.times(figure.by), terms);
    default:
      return false;
  }
}

/** Every variable that a claim speaks of. */
export function variablesIn(claim: ResolvedClaim): ReadonlySet<number> {
  const found = new Set<number>();
  visit(claim, found);
  return found;
}

type Node = ResolvedClaim | ResolvedFigure;

/** Trees are as deep as their text was allowed to be; a list of what is still to be seen needs no depth at all. */
function visit(root: Node, found: Set<number>): void {
  const rest: Node[] = [root];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.kind === 'variable') found.add(node.variable);
    else rest.push(...childrenOf(node));
  }
}

function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'conditional':
      return [node.when, node.then, ...(node.otherwise ? [node.otherwise] : [])];
    case 'comparison':
    case 'product':
    case 'quotient':
    case 'equivalence':
      return [node.left, node.right];
    case 'constant':
    case 'variable':
      return [];
    default:
      return Array.isArray(node.of) ? (node.of as readonly Node[]) : [node.of as Node];
  }
}
