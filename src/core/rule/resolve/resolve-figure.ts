import { Exact } from '../../quantity/exact.js';
import type { ResolvedFigure } from '../resolved.js';
import type { Arithmetic, Figure, Literal } from '../tree.js';
import { sum } from './build.js';
import { measureOf } from './dimension.js';
import { grouped, negated } from './grouped.js';
import type { Measured, Meeting } from './measured.js';
import { resolveCall } from './resolve-call.js';
import { resolveName } from './resolve-name.js';
import { resolveProduct } from './resolve-product.js';
import type { Resolving } from './resolving.js';

/** Gives a figure its dimension, and its names their variables. */
export function resolveFigure(figure: Figure, resolving: Resolving): Measured {
  switch (figure.kind) {
    case 'literal':
      return resolveLiteral(figure, resolving);
    case 'cell':
    case 'row':
    case 'column':
      return resolveName(figure, resolving, false);
    case 'negated':
      return negated(resolveFigure(figure.of, resolving));
    case 'arithmetic':
      return figure.op === '+' || figure.op === '-' ? resolveSum(figure, resolving) : resolveProduct(figure, resolving);
    case 'figure-call':
      return resolveCall(figure, resolving);
  }
}

/** 75%, 60万个; a bare number waits for what it meets. 0 is 0 in every unit. */
function resolveLiteral({ value, unit, span }: Literal, resolving: Resolving): Measured {
  if (unit !== '') {
    const { dimension, size, known } = measureOf(unit, resolving.pack.units);
    if (!known) resolving.problem('unknown-unit', span, { text: unit });
    const constant: ResolvedFigure = { kind: 'constant', value: value.times(size) };
    return { dimension, label: unit, sizes: [size], conversions: [], span, make: () => constant };
  }
  return { dimension: null, label: '', sizes: [], conversions: [], span, make: (meeting) => bare(meeting) };

  function bare({ bare: size, sizes, factor }: Meeting): ResolvedFigure {
    if (value.isZero || (factor && value.equals(Exact.one) && sizes.some((each) => each.lessThan(Exact.one))))
      return { kind: 'constant', value };
    if (size === null) {
      const units = sizes.map((each) => each.toString());
      resolving.problem('unit-ambiguous', span, { number: value.toString(), units });
    }
    return { kind: 'constant', value: value.times(size ?? Exact.one) };
  }
}

/** A sum leans to the left: its terms are taken off one by one, not by recursion. */
function resolveSum(figure: Arithmetic, resolving: Resolving): Measured {
  const terms: { readonly of: Figure; readonly minus: boolean }[] = [];
  let left: Figure = figure;
  while (left.kind === 'arithmetic' && (left.op === '+' || left.op === '-')) {
    terms.push({ of: left.right, minus: left.op === '-' });
    left = left.left;
  }
  terms.push({ of: left, minus: false });
  const measured = terms.reverse().map(({ of, minus }) => {
    const term = resolveFigure(of, resolving);
    return minus ? negated(term) : term;
  });
  return grouped(measured, figure.span, resolving, sum);
}
