import type { Condition } from '../linear/linear.js';

/** A part of a rule that has to hold by itself: a rule that is an `all` is several. */
export interface Constraint {
  /** Number of the rule. */
  readonly rule: number;
  readonly condition: Condition;
  /** Rising. */
  readonly variables: readonly number[];
}

/** A rule set made ready for many records. */
export interface RuleSystem {
  readonly constraints: readonly Constraint[];
  /** By variable: numbers of the constraints that speak of it, rising. */
  readonly touching: readonly (readonly number[])[];
}

/** Remembered as long as the array of rules lives: records of one rule set share it. */
export function ruleSystem(rules: readonly Condition[]): RuleSystem {
  const known = systems.get(rules);
  if (known) return known;
  const constraints = rules.flatMap((rule, number) =>
    conjuncts(rule).map((condition) => ({ rule: number, condition, variables: variablesOf(condition) })),
  );
  const touching: number[][] = [];
  for (const [number, { variables }] of constraints.entries())
    for (const variable of variables) {
      while (touching.length <= variable) touching.push([]);
      touching[variable]!.push(number);
    }
  const system = { constraints, touching };
  systems.set(rules, system);
  return system;
}
const systems = new WeakMap<readonly Condition[], RuleSystem>();

/** What must hold each for itself; a choice of one is no choice. */
function conjuncts(condition: Condition): readonly Condition[] {
  if (condition.kind === 'all') return condition.of.flatMap(conjuncts);
  if (condition.kind === 'any' && condition.of.length === 1) return conjuncts(condition.of[0]!);
  return [condition];
}

/** Rising, each once. */
export function variablesOf(condition: Condition): readonly number[] {
  const found = new Set<number>();
  const waiting = [condition];
  for (let next = waiting.pop(); next; next = waiting.pop())
    if (next.kind === 'form') for (const { variable } of next.form.terms) found.add(variable);
    else waiting.push(...next.of);
  return rising(found);
}

export function rising(numbers: Iterable<number>): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
