import { Exact } from '../../quantity/exact.js';
import type { ResolvedFigure } from '../resolved.js';

/** `by` × the figure, put into its terms, so that what is linear is seen to be. */
export function scaled(figure: ResolvedFigure, by: Exact): ResolvedFigure {
  if (by.equals(Exact.one)) return figure;
  switch (figure.kind) {
    case 'constant':
      return { kind: 'constant', value: figure.value.times(by) };
    case 'variable':
      return by.isZero
        ? { kind: 'scaled', by, of: figure }
        : { kind: 'variable', variable: figure.variable, factor: figure.factor.times(by) };
    case 'sum':
      return { kind: 'sum', of: figure.of.map((each) => scaled(each, by)) };
    case 'scaled':
      return scaled(figure.of, figure.by.times(by));
    default:
      return { kind: 'scaled', by, of: figure };
  }
}

/** Terms of a sum within a sum are its own. */
export function sum(terms: readonly ResolvedFigure[]): ResolvedFigure {
  if (terms.length === 1) return terms[0]!;
  return { kind: 'sum', of: terms.flatMap((each) => (each.kind === 'sum' ? each.of : [each])) };
}

export function times(left: ResolvedFigure, right: ResolvedFigure): ResolvedFigure {
  if (right.kind === 'constant') return scaled(left, right.value);
  if (left.kind === 'constant') return scaled(right, left.value);
  return { kind: 'product', left, right };
}

/** Null: the divisor is the number 0. */
export function over(left: ResolvedFigure, right: ResolvedFigure): ResolvedFigure | null {
  if (right.kind !== 'constant') return { kind: 'quotient', left, right };
  return right.value.isZero ? null : scaled(left, Exact.one.over(right.value));
}

/** A comparison over numbers alone folds into one. */
export function constantOf(figure: ResolvedFigure): Exact | null {
  if (figure.kind === 'constant') return figure.value;
  if (figure.kind !== 'sum') return null;
  let total = Exact.zero;
  for (const each of figure.of) {
    if (each.kind !== 'constant') return null;
    total = total.plus(each.value);
  }
  return total;
}
