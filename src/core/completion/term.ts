import { Exact } from '../quantity/exact.js';
import { nearRoot } from '../quantity/root.js';
import type { ReportedValue } from '../sheet/return.js';

/**
 * How a figure is computed, as a small tree: evaluated exactly for the judging, and printed as an Excel formula for the
 * filling (formula/print-term.ts), so that the two cannot come apart.
 */
export type Term = Leaf | Operation | Power | Root;

/** A figure, in the unit of its indicator, and the cell of the sheet that it stands in; null: the pack's, or worked out. */
export interface Leaf {
  readonly op: 'figure';
  readonly value: Exact;
  readonly cell: ReportedValue | null;
  /** The cell is still blank: `value` is a stand-in, good for writing a formula and never evaluated. */
  readonly blank?: true;
}
interface Operation {
  readonly op: '+' | '-' | '*' | '/';
  readonly left: Term;
  readonly right: Term;
}
interface Power {
  readonly op: '^';
  readonly of: Term;
  readonly exponent: number;
}
interface Root {
  readonly op: 'root';
  readonly of: Term;
  readonly degree: number;
}

export function figure(value: Exact | number, cell: ReportedValue | null = null): Leaf {
  return { op: 'figure', value: typeof value === 'number' ? Exact.integer(value) : value, cell };
}
export const plus = (left: Term, right: Term): Term => ({ op: '+', left, right });
export const minus = (left: Term, right: Term): Term => ({ op: '-', left, right });
export const times = (left: Term, right: Term): Term => ({ op: '*', left, right });
export const over = (left: Term, right: Term): Term => ({ op: '/', left, right });
export const power = (of: Term, exponent: number): Term => ({ op: '^', of, exponent });
export const root = (of: Term, degree: number): Term => ({ op: 'root', of, degree });
/** A share as a percentage. */
export const percent = (term: Term): Term => times(term, figure(100));

/**
 * The term's figure; null where it divides by 0 or takes the root of a negative. A root that is irrational is cut off
 * after 40 decimals: enough to round and to show, and told apart by `isExact`.
 */
export function evaluate(term: Term): Exact | null {
  if (term.op === 'figure') return term.value;
  if (term.op === '^') return evaluate(term.of)?.power(term.exponent) ?? null;
  if (term.op === 'root') return rootOf(term)?.value ?? null;
  const left = evaluate(term.left);
  const right = evaluate(term.right);
  if (left === null || right === null) return null;
  if (term.op === '+') return left.plus(right);
  if (term.op === '-') return left.minus(right);
  if (term.op === '*') return left.times(right);
  return right.isZero ? null : left.over(right);
}

/** False where an irrational root was cut off. */
export function isExact(term: Term): boolean {
  if (term.op === 'figure') return true;
  if (term.op === '^') return isExact(term.of);
  if (term.op === 'root') return isExact(term.of) && (rootOf(term)?.exact ?? true);
  return isExact(term.left) && isExact(term.right);
}

/** Every figure that the term is made of, left to right. */
export function leaves(term: Term): Leaf[] {
  if (term.op === 'figure') return [term];
  return 'of' in term ? leaves(term.of) : [...leaves(term.left), ...leaves(term.right)];
}

function rootOf({ of, degree }: Root): { value: Exact; exact: boolean } | null {
  const inner = evaluate(of);
  return inner === null || inner.sign < 0 ? null : nearRoot(inner, degree);
}
