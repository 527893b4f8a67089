import type { Exact } from '../quantity/exact.js';
import { truthAt } from '../rule/judge/exact-truth.js';
import type { ReportedValue } from '../sheet/return.js';
import type { BalancedCell, OtherOutcome } from './balance-plan.js';
import type { TableCell } from './table-cells.js';
import type { OtherRelation } from './table-sums.js';

/**
 * Judges the relations that balancing does not look after, before and after: rounding may break an inequality or a quotient.
 * Those without a rounded figure are left out. `figures` are the outcomes of `cells`, one for one.
 */
export function otherOutcomes(
  others: readonly OtherRelation[],
  cells: readonly TableCell[],
  figures: readonly BalancedCell[],
): readonly OtherOutcome[] {
  const rounded = new Map(
    cells.map(({ value, to, own }, index) => [value, inOwnUnit(figures[index]!.after, to.perBase.over(own))]),
  );
  return others.flatMap(({ rule, values }): readonly OtherOutcome[] => {
    if (![...values.values()].some((each) => each && rounded.has(each))) return [];
    const before = truthAt(rule, (variable) => values.get(variable)?.figure ?? null);
    const after = truthAt(rule, (variable) => figureAfter(values.get(variable) ?? null, rounded));
    return [{ rule: rule.id, relation: rule.relation, after: outcome(before, after) }];
  });
}

function inOwnUnit(after: Exact | null, size: Exact): Exact | null {
  return after && after.times(size);
}

function figureAfter(value: ReportedValue | null, rounded: ReadonlyMap<ReportedValue, Exact | null>): Exact | null {
  if (!value) return null;
  return rounded.has(value) ? rounded.get(value)! : value.figure;
}

function outcome(before: ReturnType<typeof truthAt>, after: ReturnType<typeof truthAt>): OtherOutcome['after'] {
  if (after === 'unknown') return 'unknown';
  if (after !== 'fail') return 'holds';
  return before === 'fail' ? 'fails' : 'broken';
}
