import { ConditionSolver } from '../linear/satisfy.js';
import { smallestConflict } from '../linear/smallest-conflict.js';
import type { Condition } from '../linear/linear.js';
import type { Steps } from '../linear/steps.js';
import { forOneQuestion, LINT_STEPS, SMALLER_STEPS } from './lint-steps.js';
import { rangeNames, type Ends, type RangeEnd } from './ranges.js';
import type { LintedPart, LintedRule, RuleSet } from './rule-set.js';
import type { RangeName } from './rule-lint-problem.js';
import { variablesOf } from './variables-of.js';

/** What each rule says when it is taken by itself, within the declared ranges. */
export interface Alone {
  /** One of its relations cannot hold. */
  readonly neverHolds: ReadonlyMap<LintedRule, readonly RangeName[]>;
  /** None of its relations can fail. */
  readonly neverFails: ReadonlyMap<LintedRule, readonly RangeName[]>;
  readonly unsettled: readonly LintedRule[];
}

export function alone({ rules, ends }: RuleSet): Alone {
  const steps = { left: LINT_STEPS };
  const neverHolds = new Map<LintedRule, readonly RangeName[]>();
  const neverFails = new Map<LintedRule, readonly RangeName[]>();
  const unsettled: LintedRule[] = [];
  for (const rule of rules) {
    const judged = rule.parts.map((part) => judge(part, ends, steps));
    const impossible = judged.find(({ holds }) => isList(holds))?.holds;
    if (isList(impossible)) neverHolds.set(rule, rangeNames(impossible));
    else if (judged.some(({ holds, fails }) => holds === 'bound-reached' || fails === 'bound-reached'))
      unsettled.push(rule);
    else if (judged.length > 0 && judged.every(({ fails }) => isList(fails)))
      neverFails.set(rule, rangeNames(judged.flatMap(({ fails }) => (isList(fails) ? fails : []))));
  }
  return { neverHolds, neverFails, unsettled };
}

/** Ends of ranges that keep it from being; or that it may be; or that the steps gave out. */
type Chance = readonly RangeEnd[] | 'may-be' | 'bound-reached';

function judge({ linear, bound }: LintedPart, ends: Ends, steps: Steps): Judged {
  if (!linear) return { holds: 'may-be', fails: 'may-be' };
  const fails = bound.blank === 'require' ? 'may-be' : chanceOf(linear.fails, ends, steps);
  return { holds: chanceOf(linear.holds, ends, steps), fails };
}

interface Judged {
  readonly holds: Chance;
  readonly fails: Chance;
}

function chanceOf(condition: Condition, ends: Ends, lint: Steps): Chance {
  const ranges = variablesOf(condition).flatMap((variable) => ends.get(variable) ?? []);
  const conditions = [condition, ...ranges.map((each) => each.condition)];
  const question = { conditions, given: [0], doubted: ranges.map((_, place) => place + 1) };
  const { steps, pay } = forOneQuestion(lint);
  const found = smallestConflict(question, new ConditionSolver(conditions), steps, SMALLER_STEPS);
  pay();
  if (found.kind === 'bound-reached') return found.kind;
  return found.kind === 'none' ? 'may-be' : found.numbers.map((number) => ranges[number - 1]!);
}

function isList(chance: Chance | undefined): chance is readonly RangeEnd[] {
  return chance !== undefined && typeof chance !== 'string';
}
