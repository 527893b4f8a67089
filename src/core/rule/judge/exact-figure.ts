import { Exact } from '../../quantity/exact.js';
import { round } from '../../quantity/rounding.js';
import type { ResolvedFigure, ResolvedRule } from '../resolved.js';

/** The figures of one record, by variable number, in the unit in which they are reported; null: blank. */
export type FiguresOf = (variable: number) => Exact | null;

export type BlankMeans = ResolvedRule['blank'];

/**
 * What a side of a comparison comes to, in base units; null: blank, or a division by 0. A blank variable is 0 where the rule
 * says `zero`. 合计 total leaves blanks out, except where the rule says `require`: then they are missed there too.
 */
export function exactFigure(figure: ResolvedFigure, figures: FiguresOf, blank: BlankMeans): Exact | null {
  const valueOf = (each: ResolvedFigure): Exact | null => exactFigure(each, figures, blank);
  switch (figure.kind) {
    case 'constant':
      return figure.value;
    case 'variable': {
      const reported = figures(figure.variable) ?? (blank === 'zero' ? Exact.zero : null);
      return reported === null ? null : reported.times(figure.factor);
    }
    case 'scaled':
      return valueOf(figure.of)?.times(figure.by) ?? null;
    case 'product':
      return both(valueOf(figure.left), valueOf(figure.right), (left, right) => left.times(right));
    case 'quotient':
      return both(valueOf(figure.left), valueOf(figure.right), (left, right) =>
        right.isZero ? null : left.over(right),
      );
    case 'abs':
      return valueOf(figure.of)?.abs() ?? null;
    case 'round':
      return roundedTo(valueOf(figure.of), stepOf(figure));
    case 'count':
      return Exact.integer(filledOf(figure.of, figures).length);
    case 'total':
      return totalOf(figure.of.map(valueOf), blank);
    case 'sum':
      return fold(figure.of.map(valueOf), (sum, each) => sum.plus(each), Exact.zero);
    case 'max':
      return fold(figure.of.map(valueOf), (most, each) => (each.moreThan(most) ? each : most));
    case 'min':
      return fold(figure.of.map(valueOf), (least, each) => (each.lessThan(least) ? each : least));
  }
}

/** Those in which something stands: whether a figure is blank is asked of what was reported, whatever a blank means. */
export function filledOf(of: readonly ResolvedFigure[], figures: FiguresOf): readonly ResolvedFigure[] {
  return of.filter((each) => exactFigure(each, figures, 'skip') !== null);
}

/** What a rounded figure is a whole multiple of, in base units. */
export function stepOf({ decimals, unit }: { readonly decimals: number; readonly unit: Exact }): Exact {
  const power = Exact.integer(10n ** BigInt(Math.abs(decimals)));
  return decimals < 0 ? unit.times(power) : unit.over(power);
}

function roundedTo(value: Exact | null, step: Exact): Exact | null {
  return value === null ? null : round(value.over(step), 0).times(step);
}

function totalOf(values: readonly (Exact | null)[], blank: BlankMeans): Exact | null {
  const filled = values.filter((each) => each !== null);
  if (filled.length === 0 || (blank === 'require' && filled.length < values.length)) return null;
  return filled.reduce((sum, each) => sum.plus(each));
}

/** Blank where any is, and where there are none to begin from. */
function fold(
  values: readonly (Exact | null)[],
  join: (a: Exact, b: Exact) => Exact,
  first: Exact | null = null,
): Exact | null {
  let result = first;
  for (const each of values) {
    if (each === null) return null;
    result = result === null ? each : join(result, each);
  }
  return result;
}

function both(left: Exact | null, right: Exact | null, join: (a: Exact, b: Exact) => Exact | null): Exact | null {
  return left === null || right === null ? null : join(left, right);
}
