import type { Exact } from '../../quantity/exact.js';
import { holdsAt } from './holds-at.js';
import type { Condition } from './linear.js';
import { LinearSystem } from './linear-system.js';
import { inOrder, type BoundReached } from './solve.js';
import { spend, type Steps } from './steps.js';

/**
 * `point`: figures with which all conditions hold; a variable without one is 0. `conflict`: numbers of conditions, rising,
 * that cannot hold together; perhaps some can be left out of it: see `smallestConflict`.
 */
export type Satisfaction =
  | { readonly kind: 'satisfiable'; readonly point: ReadonlyMap<number, Exact> }
  | { readonly kind: 'unsatisfiable'; readonly conflict: readonly number[] }
  | BoundReached;

/** Whether figures exist with which all conditions hold. */
export function satisfiable(conditions: readonly Condition[], steps: Steps): Satisfaction {
  return new ConditionSolver(conditions).check(conditions.keys(), steps);
}

/** Choices made at once, so that the search stays within any host's stack. */
const DEEPEST = 1000;

/**
 * Conditions of which now these, now those are asked to hold together; each question starts from where the last one ended.
 * Depth first over the choices, but only over those that the point at hand does not happen to satisfy; what is refuted without
 * a choice having a part in it is refuted for the choice's other options too (conflict-directed backjumping).
 */
export class ConditionSolver {
  private readonly system = new LinearSystem();
  private readonly choices: Choice[] = [];
  /** Choices of which an option is taken, the outermost first. */
  private readonly decided = new Set<Choice>();

  constructor(private readonly conditions: readonly Condition[]) {}

  /** Whether the conditions of these numbers hold together. */
  check(numbers: Iterable<number>, steps: Steps): Satisfaction {
    const wanted = [...numbers].map((number) => ({ condition: this.conditions[number]!, reason: number }));
    if (!spend(steps, wanted.length)) return { kind: 'bound-reached' };
    const found = this.under(wanted, steps);
    if (found.kind !== 'unsatisfiable') return found;
    return { kind: 'unsatisfiable', conflict: inOrder(found.reasons) };
  }

  private under(wanted: readonly Wanted[], steps: Steps): Found {
    const mark = this.system.mark();
    const open = this.choices.length;
    const found = this.put(wanted) ?? this.settle(steps);
    this.system.undo(mark);
    this.choices.length = open;
    return found;
  }

  private settle(steps: Steps): Found {
    const mended = this.system.mend(steps);
    if (mended.kind === 'bound-reached') return mended;
    if (mended.kind === 'infeasible') return { kind: 'unsatisfiable', reasons: new Set(mended.owners) };
    if (!spend(steps, this.system.width)) return { kind: 'bound-reached' };
    const point = this.system.point();
    const choice = this.firstUnmet(point, steps);
    if (choice === undefined) return { kind: 'bound-reached' };
    return choice === null ? { kind: 'satisfiable', point } : this.decide(choice, steps);
  }

  /** Takes the options in turn. */
  private decide(choice: Choice, steps: Steps): Found {
    if (this.decided.size === DEEPEST) return { kind: 'bound-reached' };
    const own = this.conditions.length + this.decided.size;
    const reasons = new Set([choice.reason]);
    for (const option of choice.options) {
      this.decided.add(choice);
      const found = this.under([{ condition: option, reason: own }], steps);
      this.decided.delete(choice);
      if (found.kind !== 'unsatisfiable' || !found.reasons.has(own)) return found;
      for (const reason of found.reasons) if (reason !== own) reasons.add(reason);
    }
    return { kind: 'unsatisfiable', reasons };
  }

  /** The unmet choice of the fewest options; null: all are met; undefined: no steps left to tell. */
  private firstUnmet(point: ReadonlyMap<number, Exact>, steps: Steps): Choice | null | undefined {
    let first: Choice | null = null;
    for (const choice of this.choices) {
      if (this.decided.has(choice) || (first && first.options.length <= choice.options.length)) continue;
      if (!spend(steps, choice.options.length)) return undefined;
      if (!choice.options.some((option) => holdsAt(option, point))) first = choice;
    }
    return first;
  }

  private put(wanted: readonly Wanted[]): Refuted | null {
    const waiting = [...wanted].reverse();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { condition, reason } = next;
      if (condition.kind === 'form') {
        const clash = this.system.add(condition.form, reason);
        if (clash) return { kind: 'unsatisfiable', reasons: new Set(clash) };
      } else if (condition.kind === 'all' || condition.of.length === 1)
        for (const each of [...condition.of].reverse()) waiting.push({ condition: each, reason });
      else if (condition.of.length === 0) return { kind: 'unsatisfiable', reasons: new Set([reason]) };
      else this.choices.push({ options: condition.of, reason });
    }
    return null;
  }
}

type Found = { readonly kind: 'satisfiable'; readonly point: ReadonlyMap<number, Exact> } | Refuted | BoundReached;

/** Reasons that cannot hold together: conditions by number, and choices made, numbered after them by depth. */
interface Refuted {
  readonly kind: 'unsatisfiable';
  readonly reasons: ReadonlySet<number>;
}

interface Wanted {
  readonly condition: Condition;
  readonly reason: number;
}

/** One of these, wanted for a reason. */
interface Choice {
  readonly options: readonly Condition[];
  readonly reason: number;
}
