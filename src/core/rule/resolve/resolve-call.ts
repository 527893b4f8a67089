import { Exact } from '../../quantity/exact.js';
import type { ResolvedFigure } from '../resolved.js';
import type { Figure, FigureCall } from '../tree.js';
import { constantOf, over, scaled, sum } from './build.js';
import { PURE } from './dimension.js';
import { alone, settledSizes, unitOfBare, type Measured, type Meeting } from './measured.js';
import { alike, grouped, settled } from './grouped.js';
import { resolveName } from './resolve-name.js';
import { broken, type Resolving } from './resolving.js';

/** A function of figures. How many arguments it takes was seen to when the text was read. */
export function resolveCall(call: FigureCall, resolving: Resolving): Measured {
  if (call.name === 'children-sum') return resolveChildren(call, resolving);
  const given = call.arguments.map((each) => resolving.figure(each));
  const { span } = call;
  switch (call.name) {
    case 'sum':
      return grouped(given, span, resolving, (of) => ({ kind: 'total', of }));
    case 'max':
    case 'min': {
      const kind = call.name;
      return grouped(given, span, resolving, (of) => ({ kind, of }));
    }
    case 'abs':
      return grouped(given.slice(0, 1), span, resolving, (of) => ({ kind: 'abs', of: of[0]! }));
    case 'round':
      return rounded(given, call, resolving);
    case 'count':
      return pure(span, { kind: 'count', of: given.map((each) => settled(each, false)) });
    case 'growth':
    case 'share':
      return quotient(given, call, resolving);
  }
}

function pure(span: FigureCall['span'], figure: ResolvedFigure): Measured {
  return { dimension: PURE, label: '', sizes: [Exact.one], conversions: [], span, make: () => figure };
}

/** 增幅: (this − that) ÷ that · 比重: part ÷ whole. Shares of 1. */
function quotient(given: readonly Measured[], { name, span }: FigureCall, resolving: Resolving): Measured {
  alike(given, resolving);
  const meeting = alone(given, false);
  const [one, other] = given.map((each) => each.make(meeting)) as [ResolvedFigure, ResolvedFigure];
  const upper = name === 'growth' ? sum([one, scaled(other, Exact.integer(-1))]) : one;
  const figure = over(upper, other);
  if (figure) return pure(span, figure);
  resolving.problem('zero-divisor', given[1]!.span, {});
  return broken(span);
}

/** To places of the unit that the figure is in: a rate of 75.26% to one place is 75.3%. The text allows whole places only. */
function rounded([of, places]: readonly Measured[], { span }: FigureCall, resolving: Resolving): Measured {
  if (!of) return broken(span);
  const decimals = Number(places ? constantOf(settled(places, true))?.numerator : 0);
  const make = (meeting: Meeting): ResolvedFigure => {
    const own = settledSizes(of, meeting.sizes);
    const unit = unitOfBare(own, meeting.bare);
    if (unit === null)
      resolving.problem('unit-ambiguous', span, { number: '', units: own.map((each) => each.toString()) });
    return { kind: 'round', of: of.make(meeting), decimals, unit: unit ?? Exact.one };
  };
  return { ...of, span, make };
}

/** The sum over the orgs below of a cell, or of cells added up. */
function resolveChildren({ arguments: given, span, name }: FigureCall, resolving: Resolving): Measured {
  const [first] = given;
  const names = first ? addedCells(first) : null;
  if (!names) {
    resolving.problem('cell-wanted', first?.span ?? span, { name });
    return broken(span);
  }
  const all = names.map((each) => resolveName(each, resolving, true));
  return grouped(all, span, resolving, sum);
}

function addedCells(figure: Figure): readonly Extract<Figure, { kind: 'cell' | 'row' | 'column' }>[] | null {
  if (figure.kind === 'cell' || figure.kind === 'row' || figure.kind === 'column') return [figure];
  if (figure.kind !== 'arithmetic' || figure.op !== '+') return null;
  const [left, right] = [addedCells(figure.left), addedCells(figure.right)];
  return left && right ? [...left, ...right] : null;
}
