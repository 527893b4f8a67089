import { Exact } from '../../quantity/exact.js';
import { decimalText } from '../../quantity/decimal-text.js';
import type { ResolvedFigure } from '../resolved.js';
import type { Arithmetic, Figure } from '../tree.js';
import { constantOf, over, scaled, times } from './build.js';
import { inverse, productOrAny, PURE, type Dimension } from './dimension.js';
import { isConversion, settledSizes, type Measured, type Meeting } from './measured.js';
import { settled } from './grouped.js';
import type { Resolving } from './resolving.js';

interface Factor {
  readonly measured: Measured;
  readonly divides: boolean;
}

interface Product {
  readonly figure: ResolvedFigure | null;
  readonly dimension: Dimension | null;
  /** The bare numbers in it, multiplied. */
  readonly number: Exact;
  readonly label: string;
  readonly sizes: readonly Exact[];
}

/**
 * A product or quotient, `a × b ÷ c`. A bare number in it is a number, in no unit. A product of nothing else is a bare number
 * itself, and takes the unit of what it meets.
 */
export function resolveProduct(figure: Arithmetic, resolving: Resolving): Measured {
  let result: Product = { figure: null, dimension: PURE, number: Exact.one, label: '', sizes: [Exact.one] };
  for (const factor of factorsOf(figure, resolving)) result = multiplied(result, factor, resolving);
  const { span } = figure;
  const { figure: inner, dimension, number, label, sizes } = result;
  if (inner === null) {
    const make = ({ bare }: Meeting): ResolvedFigure => ({ kind: 'constant', value: number.times(bare ?? Exact.one) });
    return { dimension: null, label: '', sizes: [], conversions: [], span, make };
  }
  if (number.equals(Exact.one)) return { dimension, label, sizes, conversions: [], span, make: () => inner };
  const conversions = sizes.map((size) => ({ size, factor: number }));
  const make = (meeting: Meeting): ResolvedFigure => {
    if (!conversions.some((each) => isConversion(each, meeting.sizes))) return scaled(inner, number);
    resolving.notice('unit-factor', span, { factor: decimalText(number), from: label, to: '' });
    return inner;
  };
  return { dimension, label, sizes: [], conversions, span, make };
}

/** From left to right; products lean to the left too. */
function factorsOf(figure: Arithmetic, resolving: Resolving): readonly Factor[] {
  const factors: { readonly of: Figure; readonly divides: boolean }[] = [];
  let left: Figure = figure;
  while (left.kind === 'arithmetic' && (left.op === '*' || left.op === '/')) {
    factors.push({ of: left.right, divides: left.op === '/' });
    left = left.left;
  }
  factors.push({ of: left, divides: false });
  return factors.reverse().map(({ of, divides }) => ({ measured: resolving.figure(of), divides }));
}

function multiplied(before: Product, { measured, divides }: Factor, resolving: Resolving): Product {
  const whole = settled(measured, true);
  const constant = constantOf(whole);
  const made: ResolvedFigure = constant ? { kind: 'constant', value: constant } : whole;
  if (constant && divides && constant.isZero) {
    resolving.problem('zero-divisor', measured.span, {});
    return before;
  }
  // a number without a unit: 100, (1 - 0.2)
  if (constant && measured.sizes.length === 0)
    return { ...before, number: divides ? before.number.over(constant) : before.number.times(constant) };
  const dimension = measured.dimension && (divides ? inverse(measured.dimension) : measured.dimension);
  const powers = productOrAny(before.dimension, dimension);
  return {
    figure: joined(before.figure, made, divides),
    dimension: powers,
    number: before.number,
    label: powers?.size === 0 ? '' : labelOf(before, measured, divides),
    sizes: constant && measured.dimension?.size === 0 ? before.sizes : sizesOf(before.sizes, measured, divides),
  };
}

function joined(before: ResolvedFigure | null, next: ResolvedFigure, divides: boolean): ResolvedFigure {
  const one: ResolvedFigure = { kind: 'constant', value: Exact.one };
  if (!divides) return before === null ? next : times(before, next);
  return over(before ?? one, next) ?? next;
}

function labelOf({ label }: Product, { label: next }: Measured, divides: boolean): string {
  if (next === '') return label;
  if (label === '') return divides ? `1/${next}` : next;
  return divides ? `${label}/${next}` : `${label}·${next}`;
}

/** Of mixed units every combination, up to a few: a bare number that meets them has no one unit either way. */
function sizesOf(before: readonly Exact[], measured: Measured, divides: boolean): readonly Exact[] {
  const sizes = settledSizes(measured, measured.sizes);
  const all = sizes.length === 0 ? [Exact.one] : sizes;
  return before.flatMap((one) => all.map((other) => (divides ? one.over(other) : one.times(other)))).slice(0, 4);
}
