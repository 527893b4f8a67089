import type { Exact } from '../../quantity/exact.js';
import { holdsAt } from './holds-at.js';
import type { Condition, LinearForm } from './linear.js';
import type { Terms } from './linear-system.js';
import { rangeOfSum, type End, type Range } from './range-of.js';
import { satisfiable } from './satisfy.js';
import type { BoundReached, Infeasible, Steps } from './solve.js';

/**
 * The range that conditions leave to Σ terms, over all their choices. Ends are those of the whole: what lies between two
 * branches (x ≤ 1 or x ≥ 9) is not told apart.
 */
export function rangeUnder(
  terms: Terms,
  conditions: readonly Condition[],
  steps: Steps,
): Range | Infeasible | BoundReached {
  const high = highest(terms, conditions, steps);
  if (high.kind !== 'end') return high;
  const low = highest(negated(terms), conditions, steps);
  if (low.kind !== 'end') return low;
  return { kind: 'range', low: low.end && { ...low.end, value: low.end.value.negated() }, high: high.end };
}

type Highest = { readonly kind: 'end'; readonly end: End | null } | Infeasible | BoundReached;

/** Climbs: the best of one branch, then a branch that beats it, until there is none. */
function highest(terms: Terms, conditions: readonly Condition[], steps: Steps): Highest {
  let best: End | null = null;
  for (;;) {
    const found = satisfiable(best ? [...conditions, beats(terms, best)] : conditions, steps);
    if (found.kind === 'bound-reached') return found;
    if (found.kind === 'unsatisfiable')
      return best ? { kind: 'end', end: best } : { kind: 'infeasible', conflict: found.conflict };
    const branch = conditions.flatMap((each) => formsMetAt(each, found.point));
    const range = rangeOfSum(terms, branch, steps);
    if (range.kind !== 'range') return { kind: 'bound-reached' };
    if (range.high === null) return { kind: 'end', end: null };
    best = range.high;
  }
}

/** More than the best so far, or as much where that was never quite reached. */
function beats(terms: Terms, { value, attained }: End): Condition {
  const form: LinearForm = { terms: negated(terms), sign: attained ? '<' : '≤', constant: value.negated() };
  return { kind: 'form', form };
}

/** The forms of a branch that holds at the point: of each choice the first option that does. */
function formsMetAt(condition: Condition, point: ReadonlyMap<number, Exact>): readonly LinearForm[] {
  if (condition.kind === 'form') return [condition.form];
  if (condition.kind === 'all') return condition.of.flatMap((each) => formsMetAt(each, point));
  const met = condition.of.find((each) => holdsAt(each, point));
  return met ? formsMetAt(met, point) : [];
}

function negated(terms: Terms): Terms {
  return terms.map(({ variable, coefficient }) => ({ variable, coefficient: coefficient.negated() }));
}
