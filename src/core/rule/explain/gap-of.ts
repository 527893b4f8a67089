import { decimalText } from '../../quantity/decimal-text.js';
import type { Exact } from '../../quantity/exact.js';
import { isPercent } from '../../quantity/units.js';
import type { FiguresOf } from '../judge/exact-figure.js';
import { gapsAt } from '../judge/exact-truth.js';
import type { ResolvedFigure } from '../resolved.js';
import type { BoundRule } from '../resolve/resolution.js';

/** How far the sides of one comparison are apart: left less right, in `unit`. */
export interface ToldGap {
  readonly gap: string;
  /** Half the width of what rounding may leave, in the same unit; 0 where none is allowed. */
  readonly allowance: string;
  readonly unit: string;
  /** The side that comes first. */
  readonly left: ResolvedFigure;
}

/** The comparison that fails, if one alone does. */
export function failedGap(rule: BoundRule, figures: FiguresOf): ToldGap | null {
  const failed = gapsAt(rule, figures).flatMap(({ truth, gap, comparison }, place) =>
    truth === false ? [{ gap, comparison, place }] : [],
  );
  const [only, ...more] = failed;
  return only?.gap && more.length === 0 ? told(rule, only.place, only.gap, only.comparison) : null;
}

/** The first comparison that holds by its rounding allowance alone. */
export function roundedGap(rule: BoundRule, figures: FiguresOf): ToldGap | null {
  const found = gapsAt(rule, figures)
    .map((each, place) => ({ ...each, place }))
    .find(({ gap, comparison }) => gap !== null && !gap.isZero && !comparison.allowance.isZero);
  return found?.gap ? told(rule, found.place, found.gap, found.comparison) : null;
}

function told(
  { scales }: BoundRule,
  place: number,
  gap: Exact,
  { left, allowance }: { readonly left: ResolvedFigure; readonly allowance: Exact },
): ToldGap {
  const { unit, size } = scales[place]!;
  return {
    gap: decimalText(gap.over(size)),
    allowance: decimalText(allowance.over(size)),
    // what two percentages differ by are points
    unit: isPercent(unit) ? '个百分点' : unit,
    left,
  };
}
