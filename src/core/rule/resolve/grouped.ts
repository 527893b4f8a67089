import { Exact } from '../../quantity/exact.js';
import type { ResolvedFigure } from '../resolved.js';
import type { Span } from '../tree.js';
import { scaled } from './build.js';
import { areAlike, moreTelling } from './dimension.js';
import { alone, together, within, type Measured, type Meeting } from './measured.js';
import type { Resolving } from './resolving.js';

const MINUS_ONE = Exact.integer(-1);

export function negated(of: Measured): Measured {
  return { ...of, make: (meeting) => scaled(of.make(meeting), MINUS_ONE) };
}

/** Figures that must add or compare, made into one by `build`. */
export function grouped(
  all: readonly Measured[],
  span: Span,
  resolving: Resolving,
  build: (figures: readonly ResolvedFigure[]) => ResolvedFigure,
): Measured {
  const { dimension, label } = alike(all, resolving);
  const made = (meeting: Meeting): ResolvedFigure => {
    const inner = within(all, meeting);
    return build(all.map((each) => each.make(inner)));
  };
  return { dimension, label, ...together(all), span, make: made };
}

/** The dimension that figures have in common; a problem at the first that has another. */
export function alike(all: readonly Measured[], resolving: Resolving): Pick<Measured, 'dimension' | 'label'> {
  let common: Pick<Measured, 'dimension' | 'label'> = { dimension: null, label: '' };
  for (const each of all) {
    if (!areAlike(common.dimension, each.dimension)) {
      resolving.problem('unit-mismatch', each.span, { left: common.label, right: each.label });
      return { dimension: null, label: '' };
    }
    const dimension = moreTelling(common.dimension, each.dimension);
    common = { dimension, label: dimension === common.dimension && common.label !== '' ? common.label : each.label };
  }
  return common;
}

/** A figure that meets nothing: the argument of a function, a divisor. */
export function settled(of: Measured, factor: boolean): ResolvedFigure {
  return of.make(alone([of], factor));
}
