import { Exact } from '../../quantity/exact.js';
import type { Condition, Interval, LinearForm } from '../linear/linear.js';
import { spend, type Steps } from '../linear/steps.js';
import { contains, domainOfInterval } from './domain.js';
import { idleConstraints } from './idle-constraints.js';
import type { LocalisationProblem } from './localisation.js';
import { BOUND_REACHED, settle, type Outcome, type Part } from './part.js';
import { reduce, type Figures, type OpenCondition } from './reduce.js';
import { rising, ruleSystem, type RuleSystem } from './rule-system.js';

/** A rule that fails by what is reported, and the figures (of those that may change) which make it fail. */
export interface Failure {
  readonly rule: number;
  readonly because: readonly number[];
}

/** Parts that can be settled each for itself; `clash`: figures that leave no way out even before that. */
export interface Surroundings {
  readonly parts: readonly Part[];
  readonly clash: readonly number[] | null;
}

interface Asked {
  /** Variables whose figures are not the reported ones: a rule that fails without any of them is another matter. */
  readonly put: readonly number[];
  readonly from: readonly number[];
  readonly figures: Figures;
}

interface Seen {
  readonly put: ReadonlySet<number>;
  readonly variables: Set<number>;
  readonly constraints: Set<number>;
}

/** A record beside its rules: what fails, and what changing some of its figures would do. */
export class ReportedRecord {
  readonly system: RuleSystem;
  private readonly idle: ReadonlySet<number>;
  private readonly outcomes = new Map<string, Outcome>();

  constructor(
    readonly problem: LocalisationProblem,
    readonly steps: Steps,
    /** Constraints not to look at; unless told, those that some blank satisfies in any case. */
    idle?: ReadonlySet<number>,
  ) {
    this.system = ruleSystem(problem.rules);
    const mayBeAnything = (variable: number): boolean => this.isBlank(variable) && !problem.ranges?.[variable];
    this.idle = idle ?? idleConstraints(this.system, mayBeAnything);
  }

  /** Rules that fail whatever the blanks are, constraint by constraint. */
  failures(): readonly Failure[] {
    return this.system.constraints.flatMap(({ rule, condition }) => {
      const reduced = reduce(condition, this.problem.values);
      return reduced.kind === 'false' ? [{ rule, because: this.changeable(reduced.because) }] : [];
    });
  }

  /** Variables outside their ranges. */
  outside(): readonly number[] {
    const { values, fixed } = this.problem;
    return values.flatMap((figure, variable) =>
      !fixed?.[variable] && this.isOutside(variable, figure) ? [variable] : [],
    );
  }

  private isOutside(variable: number, figure: Exact | null): boolean {
    const range = this.problem.ranges?.[variable];
    return range != null && figure !== null && !contains(domainOfInterval(range), figure);
  }

  /** Figures around blanks that no filling suits; null: the steps did not reach. */
  unfillable(): readonly (readonly number[])[] | null {
    const found = this.blankParts().map((part) => this.settled(part));
    if (this.steps.left === 0 || found.includes(BOUND_REACHED)) return null;
    return found.flatMap((outcome) => (outcome.kind === 'conflict' ? [outcome.because] : []));
  }

  /** Blanks that hang together, and what the figures around them want of them; none where the steps do not reach. */
  blankParts(): readonly Part[] {
    const blanks = this.system.touching.flatMap((_, variable) => (this.isBlank(variable) ? [variable] : []));
    return this.around({ put: [], from: blanks, figures: this.problem.values })?.parts ?? [];
  }

  /** Whether changing these figures can satisfy every rule that speaks of them; blanks may be filled along with it. */
  change(variables: readonly number[]): Outcome {
    const around = this.changing(variables);
    if (around === null) return BOUND_REACHED;
    if (around.clash) return { kind: 'conflict', because: this.changeable(around.clash) };
    const point = new Map<number, Exact>();
    for (const part of around.parts) {
      const outcome = this.settled(part);
      if (outcome.kind !== 'feasible') return outcome;
      for (const [variable, figure] of outcome.point) point.set(variable, figure);
    }
    return { kind: 'feasible', point };
  }

  /** The parts that changing these figures opens; null: the steps did not reach. */
  changing(variables: readonly number[]): Surroundings | null {
    const figures = [...this.problem.values];
    for (const variable of variables) figures[variable] = null;
    return this.around({ put: variables, from: variables, figures });
  }

  /** Whether every rule that speaks of these variables can hold with such figures put in their place; null: still open. */
  holdsWith(put: ReadonlyMap<number, Exact | null>): boolean {
    const figures = [...this.problem.values];
    for (const [variable, figure] of put) figures[variable] = figure;
    const variables = [...put.keys()];
    if (variables.some((variable) => this.isOutside(variable, figures[variable] ?? null))) return false;
    const around = this.around({ put: variables, from: variables, figures });
    return (
      around?.clash === null && around.parts.every((part) => settle(part, figures, this.steps).kind === 'feasible')
    );
  }

  /** Numbers of the constraints that changing these figures may touch, by way of blanks too. */
  reachOf(variables: readonly number[]): ReadonlySet<number> {
    const [reached, seen, waiting] = [new Set<number>(), new Set(variables), [...variables]];
    for (let variable = waiting.pop(); variable !== undefined; variable = waiting.pop())
      for (const number of this.system.touching[variable] ?? []) {
        if (reached.has(number) || this.idle.has(number)) continue;
        reached.add(number);
        for (const each of this.system.constraints[number]!.variables)
          if (this.isBlank(each) && !seen.has(each)) {
            seen.add(each);
            waiting.push(each);
          }
      }
    return reached;
  }

  private around({ put, from, figures }: Asked): Surroundings | null {
    const seen: Seen = { put: new Set(put), variables: new Set(), constraints: new Set() };
    const parts: Part[] = [];
    for (const variable of from) {
      if (seen.variables.has(variable)) continue;
      const found = this.spread(variable, figures, seen);
      if (found === null) return null;
      if ('clash' in found) return { parts: [], clash: found.clash };
      if (found.open.length > 0) parts.push(found);
    }
    return { parts, clash: null };
  }

  private spread(start: number, figures: Figures, seen: Seen): Part | { readonly clash: readonly number[] } | null {
    const [open, wanted]: [number[], OpenCondition[]] = [[], []];
    const waiting = [start];
    seen.variables.add(start);
    for (let variable = waiting.pop(); variable !== undefined; variable = waiting.pop()) {
      if ((figures[variable] ?? null) === null) open.push(variable);
      for (const number of this.system.touching[variable] ?? []) {
        if (seen.constraints.has(number) || this.idle.has(number)) continue;
        seen.constraints.add(number);
        const { condition, variables } = this.system.constraints[number]!;
        if (!spend(this.steps, variables.length)) return null;
        const reduced = reduce(condition, figures);
        if (reduced.kind === 'false' && variables.some((each) => seen.put.has(each))) return { clash: reduced.because };
        if (reduced.kind !== 'open') continue;
        wanted.push(reduced);
        for (const each of variables) {
          if ((figures[each] ?? null) !== null || seen.variables.has(each)) continue;
          seen.variables.add(each);
          waiting.push(each);
        }
      }
    }
    return { open: rising(open), wanted: [...wanted, ...this.rangesOf(open)] };
  }

  private settled(part: Part): Outcome {
    const key = part.open.join();
    const known = this.outcomes.get(key);
    if (known) return known;
    const outcome = settle(part, this.problem.values, this.steps);
    const told =
      outcome.kind === 'conflict' ? { kind: outcome.kind, because: this.changeable(outcome.because) } : outcome;
    this.outcomes.set(key, told);
    return told;
  }

  private rangesOf(variables: readonly number[]): readonly OpenCondition[] {
    return variables.flatMap((variable) => {
      const range = this.problem.ranges?.[variable];
      return range ? [{ kind: 'open' as const, condition: within(variable, range), because: [] }] : [];
    });
  }

  private changeable(variables: readonly number[]): readonly number[] {
    return rising(variables).filter((variable) => !this.problem.fixed?.[variable]);
  }

  private isBlank(variable: number): boolean {
    return (this.problem.values[variable] ?? null) === null;
  }
}

function within(variable: number, { low, high }: Interval): Condition {
  const [up, down] = [Exact.one, Exact.one.negated()];
  const forms: LinearForm[] = [];
  if (high) forms.push({ terms: [{ variable, coefficient: up }], sign: '≤', constant: high });
  if (low) forms.push({ terms: [{ variable, coefficient: down }], sign: '≤', constant: low.negated() });
  return { kind: 'all', of: forms.map((form) => ({ kind: 'form', form })) };
}
