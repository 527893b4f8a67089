import { Exact } from '../../../quantity/exact.js';
import type { Sources } from './sources.js';
import { multiply, weigh, type Term } from './steps.js';

/** Σ coefficient × source + constant, and a part over a common divisor. A coefficient of 0 stays: a blank is still a blank. */
export interface Terms {
  readonly of: Map<number, Exact>;
  constant: Exact;
  /** Σ coefficient × source, over a source that is above 0, or else some source of the sum is blank. */
  over: { readonly divisor: number; readonly of: Map<number, Exact> } | null;
}

export function noTerms(constant: Exact = Exact.zero): Terms {
  return { of: new Map(), constant, over: null };
}

export function addTerm(to: Map<number, Exact>, source: number, coefficient: Exact): void {
  to.set(source, to.get(source)?.plus(coefficient) ?? coefficient);
}

/** Adds `by` × `terms`. Two divisors have no loops: the rule is then judged in fractions. */
export function addTerms(to: Terms, terms: Terms, by: Exact, sources: Sources): void {
  for (const [source, coefficient] of terms.of) addTerm(to.of, source, coefficient.times(by));
  to.constant = to.constant.plus(terms.constant.times(by));
  if (terms.over === null) return;
  const { divisor, of } = terms.over;
  to.over ??= { divisor, of: new Map() };
  if (to.over.divisor !== divisor) sources.covered = false;
  for (const [source, coefficient] of of) addTerm(to.over.of, source, coefficient.times(by));
}

/** The same × the divisor of its divided part, which is above 0; the terms themselves where there is none. */
export function cleared(terms: Terms, divisor: number | null, sources: Sources): Terms {
  if (divisor === null) return terms;
  const result = noTerms();
  for (const [source, coefficient] of terms.over?.of ?? []) addTerm(result.of, source, coefficient);
  if (terms.of.size === 0) addTerm(result.of, divisor, terms.constant);
  else {
    const rest = asColumn({ of: terms.of, constant: terms.constant, over: null }, sources);
    addTerm(result.of, product(rest.source, divisor, sources), rest.scale);
  }
  return result;
}

/** Whole coefficients and what they are to be multiplied by: terms = scale × (Σ whole × source + constant). */
export interface Whole {
  readonly terms: readonly { readonly source: number; readonly coefficient: bigint }[];
  readonly constant: bigint;
  readonly scale: Exact;
}

/** Of terms without a divided part. */
export function wholeTerms(of: ReadonlyMap<number, Exact>, constant: Exact): Whole {
  const all = [...of.values(), constant];
  const denominator = all.reduce((found, each) => leastMultiple(found, each.denominator), 1n);
  const wholes = all.map((each) => each.numerator * (denominator / each.denominator));
  const common = wholes.reduce((found, each) => divisorOf(found, each), 0n) || 1n;
  return {
    terms: [...of.keys()].map((source, index) => ({ source, coefficient: wholes[index]! / common })),
    constant: wholes.at(-1)! / common,
    scale: Exact.ratio(common, denominator),
  };
}

/** One column of whole numbers, and what they are to be multiplied by. */
export function asColumn(terms: Terms, sources: Sources): { readonly source: number; readonly scale: Exact } {
  if (terms.over !== null) sources.covered = false;
  const { terms: wholes, constant, scale } = wholeTerms(terms.of, terms.constant);
  const [only] = wholes;
  if (only !== undefined && wholes.length === 1 && only.coefficient === 1n && constant === 0n)
    return { source: only.source, scale };
  return { source: weighed(wholes, constant, sources), scale };
}

export function weighed(terms: Whole['terms'], constant: bigint, sources: Sources): number {
  const key = `weigh ${terms.map(({ source, coefficient }) => `${coefficient}*${source}`).join('+')}+${constant}`;
  const most = greatest(terms, sources) + absolute(constant);
  return sources.computed(key, most, (target) => weigh(target, terms.map(asNumbers), Number(constant)));
}

export function product(left: number, right: number, sources: Sources): number {
  const most = sources.most(left) * sources.most(right);
  return sources.computed(`product ${left} ${right}`, most, (target) => multiply(target, left, right));
}

/** How great Σ coefficient × source may be, on the way too. */
export function greatest(terms: Whole['terms'], sources: Sources): bigint {
  return terms.reduce((sum, { source, coefficient }) => sum + absolute(coefficient) * sources.most(source), 0n);
}

export function asNumbers(term: { readonly source: number; readonly coefficient: bigint }): Term {
  return { source: term.source, coefficient: Number(term.coefficient) };
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

export function leastMultiple(a: bigint, b: bigint): bigint {
  return b === 1n ? a : (a / divisorOf(a, b)) * b;
}

function divisorOf(a: bigint, b: bigint): bigint {
  [a, b] = [absolute(a), absolute(b)];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
