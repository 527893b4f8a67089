import { ConditionSolver } from '../linear/satisfy.js';
import { smallestConflict } from '../linear/smallest-conflict.js';
import type { Steps } from '../linear/steps.js';
import type { Component } from './components.js';
import { forOneQuestion, LINT_STEPS, SMALLER_STEPS } from './lint-steps.js';
import type { RangeEnd } from './ranges.js';
import type { LintedRule } from './rule-set.js';

export interface Contradiction {
  /** In the pack's order. */
  readonly rules: readonly LintedRule[];
  readonly ranges: readonly RangeEnd[];
  readonly smallest: boolean;
}

export interface Contradictions {
  readonly found: readonly Contradiction[];
  /** Rules among which more may lie: the search stopped at its count of steps. */
  readonly unsettled: readonly (readonly LintedRule[])[];
}

/** Sets of rules that contradict each other, no two with a rule in common; `sound` says which rules to look at. */
export function contradictions(components: readonly Component[], sound: (rule: LintedRule) => boolean): Contradictions {
  const steps = { left: LINT_STEPS };
  const found: Contradiction[] = [];
  const unsettled: (readonly LintedRule[])[] = [];
  const taken = new Set<LintedRule>();
  for (const component of components) {
    const search = new Search(component, (rule) => sound(rule) && !taken.has(rule));
    for (let next = search.next(steps); next !== null; next = search.next(steps)) {
      if (next === 'bound-reached') {
        unsettled.push(search.left());
        break;
      }
      found.push(next);
      for (const rule of next.rules) taken.add(rule);
    }
  }
  return { found, unsettled };
}

class Search {
  private readonly conditions;
  private readonly solver: ConditionSolver;

  constructor(
    private readonly component: Component,
    private readonly wanted: (rule: LintedRule) => boolean,
  ) {
    const { ranges, relations } = component;
    this.conditions = [...ranges.map(({ condition }) => condition), ...relations.map(({ holds }) => holds)];
    this.solver = new ConditionSolver(this.conditions);
  }

  next(lint: Steps): Contradiction | 'bound-reached' | null {
    const { ranges, relations } = this.component;
    const doubted = [...this.conditions.keys()].filter(
      (number) => number < ranges.length || this.wanted(relations[number - ranges.length]!.rule),
    );
    const { steps, pay } = forOneQuestion(lint);
    const found = smallestConflict(
      { conditions: this.conditions, given: [], doubted },
      this.solver,
      steps,
      SMALLER_STEPS,
    );
    pay();
    if (found.kind !== 'conflict') return found.kind === 'none' ? null : found.kind;
    const rules = found.numbers.flatMap((each) => relations[each - ranges.length]?.rule ?? []);
    if (rules.length === 0) return null; // a range whose ends are reversed: told of the indicator
    return {
      rules: distinctRules(rules),
      ranges: found.numbers.filter((each) => each < ranges.length).map((each) => ranges[each]!),
      smallest: found.smallest,
    };
  }

  left(): readonly LintedRule[] {
    return distinctRules(this.component.relations.map(({ rule }) => rule).filter(this.wanted));
  }
}

export function distinctRules(rules: readonly LintedRule[]): readonly LintedRule[] {
  return [...new Set(rules)].sort((a, b) => a.number - b.number);
}
