import type { Indicator, Target } from '../indicator/pack.js';
import { parsePeriod, writePeriod, type Period } from '../indicator/period.js';
import { Exact } from '../quantity/exact.js';
import { decimalOf } from '../quantity/decimal-of.js';
import type { ReportedValue } from '../sheet/return.js';
import { isDue } from './due.js';
import type { FiledRow } from './filed-row.js';
import { figure, type Leaf } from './term.js';

/** A target as it stands in one period. Figures in the indicator's unit; a coefficient for a ratio. */
export interface AppliedTarget {
  readonly target: Target;
  /** The milestone's for its period, else the target's; the lower bound of a range. Null: the definition has none. */
  readonly value: Leaf | null;
  readonly high: Leaf | null;
  /** Half-width of 左右. */
  readonly tolerance: Exact | null;
  readonly due: boolean;
  readonly byMilestone: boolean;
}

/** The target of the nearest year that is not past, else the latest. `targets` are by year. */
export function targetFor(targets: readonly Target[], period: Period): Target | null {
  return targets.find((each) => each.year >= period.year) ?? targets.at(-1) ?? null;
}

/** The target as it stands in the period: a milestone for the period comes first. */
export function applyTarget(indicator: Indicator, target: Target, period: Period, row: FiledRow): AppliedTarget {
  const milestone = (target.milestones ?? []).find((each) => sameText(each.period, period));
  const printed = [...(row.own.get('milestone') ?? []), ...(row.own.get('target') ?? [])];
  const text = milestone?.value ?? target.value ?? (indicator.kind === 'coverage' ? '100' : undefined);
  return {
    target,
    value: leafOf(text, printed),
    high: leafOf(target.high, []),
    tolerance: target.tolerance === undefined ? null : Exact.parse(target.tolerance),
    due: isDue(indicator, target, period, milestone !== undefined),
    byMilestone: milestone !== undefined,
  };
}

/** The pack's figure, and the sheet's cell where it still prints the same one: an altered cell is never referred to. */
function leafOf(text: string | undefined, printed: readonly ReportedValue[]): Leaf | null {
  const value = text === undefined ? null : decimalOf(text);
  if (!value) return null;
  const cell = printed.find((each) => each.state === 'figure' && each.figure?.equals(value));
  return figure(value, cell ?? null);
}

function sameText(text: string, period: Period): boolean {
  const other = parsePeriod(text);
  return other !== null && writePeriod(other) === writePeriod(period);
}
