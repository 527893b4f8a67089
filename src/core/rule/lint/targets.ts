import { findIndicator, sameCode, type IndicatorKind, type Pack, type Target } from '../../indicator/pack.js';
import { Exact } from '../../quantity/exact.js';
import type { Condition } from '../linear/linear.js';
import type { Variable } from '../resolved.js';
import { atLeast, atMost, bound } from './ranges.js';

/** A target with its place in the pack. */
export interface PlacedTarget {
  readonly target: Target;
  readonly number: number;
}

/** What must be so of one variable for a target to be met, or because it is the target itself. */
export interface TargetCondition {
  readonly target: PlacedTarget;
  readonly condition: Condition;
}

/** Kinds whose reported figure is itself held against the target; flows, growth, averages and ratios need other figures too. */
const COMPARED: ReadonlySet<IndicatorKind> = new Set<IndicatorKind>(['level', 'coverage']);

/** What an org's targets of a year say of a variable: of the actual that it be met, of a target's own cell that it be the target. */
export function conditionsOn(
  variable: number,
  { indicator, column, org }: Variable,
  pack: Pack,
  own: readonly PlacedTarget[],
  parents: readonly PlacedTarget[],
): readonly TargetCondition[] {
  if (org.kind !== 'own') return [];
  const aims = column === 'parent-target' ? parents : own;
  const target = aims.find((each) => sameCode(each.target.indicator, indicator));
  if (!target) return [];
  const conditions = column === 'actual' ? met(variable, target.target, pack) : same(variable, column, target.target);
  return conditions.map((condition) => ({ target, condition }));
}

function met(variable: number, target: Target, pack: Pack): readonly Condition[] {
  const kind = findIndicator(pack, target.indicator)?.kind;
  const value = figureOf(target.value);
  if (!kind || !COMPARED.has(kind) || !value) return [];
  const minusOne = Exact.one.negated();
  switch (target.sense) {
    case 'at-least':
      return [atLeast(variable, value)];
    case 'more-than':
      return [bound(variable, minusOne, '<', value.negated())];
    case 'at-most':
      return [atMost(variable, value)];
    case 'less-than':
      return [bound(variable, Exact.one, '<', value)];
    case 'equal':
      return [bound(variable, Exact.one, '=', value)];
    case 'range':
      return between(variable, value, figureOf(target.high));
    case 'about': {
      const tolerance = figureOf(target.tolerance);
      return tolerance ? between(variable, value.minus(tolerance), value.plus(tolerance)) : [];
    }
  }
}

function between(variable: number, low: Exact, high: Exact | null): readonly Condition[] {
  return high ? [atLeast(variable, low), atMost(variable, high)] : [atLeast(variable, low)];
}

/** A target that is one figure is what its cell holds. */
function same(variable: number, column: Variable['column'], { sense, value }: Target): readonly Condition[] {
  const figure = figureOf(value);
  const isTarget = column === 'target' || column === 'parent-target';
  return isTarget && figure && sense !== 'range' ? [bound(variable, Exact.one, '=', figure)] : [];
}

function figureOf(text: string | undefined): Exact | null {
  return text === undefined ? null : Exact.parse(text);
}
