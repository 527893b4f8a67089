import type { Rule } from '../../indicator/pack.js';
import { ConditionSolver } from '../linear/satisfy.js';
import { smallestConflict, type Conflict } from '../linear/smallest-conflict.js';
import type { Steps } from '../linear/steps.js';
import type { Component } from './components.js';
import { distinctRules } from './contradictions.js';
import { forOneQuestion, LINT_STEPS, SMALLER_STEPS } from './lint-steps.js';
import type { RangeEnd } from './ranges.js';
import type { LintedPart, LintedRule } from './rule-set.js';
import { variablesOf } from './variables-of.js';

export interface Redundancy {
  readonly rule: LintedRule;
  /** From which it follows, in the pack's order. */
  readonly by: readonly LintedRule[];
  readonly ranges: readonly RangeEnd[];
  readonly smallest: boolean;
}

export interface Redundancies {
  readonly found: readonly Redundancy[];
  readonly unsettled: readonly LintedRule[];
}

/**
 * Rules that follow from others, the last first, each from those that are still left: of two that say the same the later one.
 * `sound` says which rules to look at; they must not contradict each other. A rule follows only from rules that are at least
 * as severe, and that take a blank as it does or refuse it.
 */
export function redundancies(components: readonly Component[], sound: (rule: LintedRule) => boolean): Redundancies {
  const lint = { left: LINT_STEPS };
  const searches = components.map((each) => new Search(each));
  const all = distinctRules(components.flatMap(({ relations }) => relations.map(({ rule }) => rule))).filter(sound);
  const left = new Set(all);
  const found: Redundancy[] = [];
  const unsettled: LintedRule[] = [];
  for (const rule of [...all].reverse()) {
    if (rule.parts.some(({ linear }) => !linear)) continue;
    const others = new Set([...left].filter((other) => other !== rule && mayStandFor(other.rule, rule.rule)));
    const reason = reasonFor(rule, searches, others, lint);
    if (reason === 'bound-reached') unsettled.push(rule);
    if (reason === 'bound-reached' || !reason || !demandsAsMuch(reason.by, rule)) continue;
    left.delete(rule);
    found.push(reason);
  }
  return { found: found.reverse(), unsettled: unsettled.reverse() };
}

const SEVERITIES: readonly Rule['severity'][] = ['error', 'quasi', 'query', 'hint'];

function mayStandFor(one: Rule, other: Rule): boolean {
  const strict = SEVERITIES.indexOf(one.severity) <= SEVERITIES.indexOf(other.severity);
  return strict && (one.blank === 'require' || (one.blank ?? 'skip') === (other.blank ?? 'skip'));
}

/** A rule that refuses blanks is not made up for by rules that do not speak of all its figures. */
function demandsAsMuch(by: readonly LintedRule[], { rule, parts }: LintedRule): boolean {
  if (rule.blank !== 'require') return true;
  const spokenOf = new Set(by.flatMap(({ parts: others }) => others.flatMap(figuresOf)));
  return parts.every((part) => figuresOf(part).every((each) => spokenOf.has(each)));
}

function figuresOf({ linear }: LintedPart): readonly number[] {
  return linear ? variablesOf(linear.holds) : [];
}

function reasonFor(
  rule: LintedRule,
  searches: readonly Search[],
  others: ReadonlySet<LintedRule>,
  lint: Steps,
): Redundancy | 'bound-reached' | null {
  const by: LintedRule[] = [];
  const ranges: RangeEnd[] = [];
  let smallest = true;
  for (const search of searches)
    for (const denied of search.relationsOf(rule)) {
      const conflict = search.conflictWith(denied, others, lint);
      if (conflict.kind !== 'conflict') return conflict.kind === 'none' ? null : conflict.kind;
      by.push(...conflict.numbers.flatMap((each) => search.ruleOf(each) ?? []));
      ranges.push(...conflict.numbers.flatMap((each) => search.rangeOf(each) ?? []));
      smallest &&= conflict.smallest;
    }
  if (by.length === 0) return null; // it follows from the ranges alone: it never fails
  return { rule, by: distinctRules(by), ranges: [...new Set(ranges)], smallest };
}

/** Conditions of a component: ends of ranges, then relations, then what it is for each of those to fail. */
class Search {
  private readonly conditions;
  private readonly solver: ConditionSolver;

  constructor(private readonly component: Component) {
    const { ranges, relations } = component;
    this.conditions = [
      ...ranges.map(({ condition }) => condition),
      ...relations.map(({ holds }) => holds),
      ...relations.map(({ fails }) => fails),
    ];
    this.solver = new ConditionSolver(this.conditions);
  }

  rangeOf(number: number): RangeEnd | undefined {
    return this.component.ranges[number];
  }
  ruleOf(number: number): LintedRule | undefined {
    return this.component.relations[number - this.component.ranges.length]?.rule;
  }
  /** Places of the rule's relations. */
  relationsOf(rule: LintedRule): readonly number[] {
    return [...this.component.relations.keys()].filter((place) => this.component.relations[place]!.rule === rule);
  }

  conflictWith(denied: number, others: ReadonlySet<LintedRule>, lint: Steps): Conflict {
    const { ranges, relations } = this.component;
    const end = ranges.length + relations.length;
    const doubted = [...this.conditions.keys()].filter(
      (number) => number < ranges.length || (number < end && others.has(this.ruleOf(number)!)),
    );
    const { steps, pay } = forOneQuestion(lint);
    const question = { conditions: this.conditions, given: [end + denied], doubted };
    const found = smallestConflict(question, this.solver, steps, SMALLER_STEPS);
    pay();
    return found;
  }
}
