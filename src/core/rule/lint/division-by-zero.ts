import type { Condition } from '../linear/linear.js';
import { satisfiable } from '../linear/satisfy.js';
import type { Steps } from '../linear/steps.js';
import { divisorsOf, isZero, type Divisor } from './divisors.js';
import { forOneQuestion, LINT_STEPS } from './lint-steps.js';
import { compareTexts, type Ends } from './ranges.js';
import type { LintedRule, RuleSet } from './rule-set.js';
import { printVariable } from './print-variable.js';
import { variablesOf } from './variables-of.js';

export interface Divisions {
  /** Rules with the cells of their divisors that may be 0, in canonical print. */
  readonly found: ReadonlyMap<LintedRule, readonly string[]>;
  readonly unsettled: readonly LintedRule[];
}

/** Divisors that neither the declared ranges nor the relation itself keep from being 0; those that are no sums are left out. */
export function divisionsByZero(set: RuleSet): Divisions {
  const lint = { left: LINT_STEPS };
  const found = new Map<LintedRule, readonly string[]>();
  const unsettled: LintedRule[] = [];
  for (const rule of set.rules) {
    const divisors = rule.parts.flatMap(({ bound }) => divisorsOf(bound.claim));
    const judged = divisors.map((divisor) => cellsOf(divisor, set, lint));
    const cells = [...new Set(judged.flatMap((each) => (each === 'bound-reached' ? [] : each)))].sort(compareTexts);
    if (cells.length > 0) found.set(rule, cells);
    else if (judged.includes('bound-reached')) unsettled.push(rule);
  }
  return { found, unsettled };
}

/** Of a divisor that may be 0. */
function cellsOf({ figure, guards }: Divisor, set: RuleSet, lint: Steps): readonly string[] | 'bound-reached' {
  const zero = set.conditionOf(isZero(figure));
  if (!zero) return [];
  const known = guards.flatMap((guard) => set.conditionOf(guard) ?? []);
  const { steps, pay } = forOneQuestion(lint);
  const answer = satisfiable([zero, ...known, ...rangesFor([zero, ...known], set.ends)], steps);
  pay();
  if (answer.kind === 'bound-reached') return answer.kind;
  return answer.kind === 'satisfiable'
    ? variablesOf(zero).map((each) => printVariable(set.variables[each]!, set.pack))
    : [];
}

function rangesFor(conditions: readonly Condition[], ends: Ends): readonly Condition[] {
  const variables = new Set(conditions.flatMap(variablesOf));
  return [...variables].flatMap((each) => (ends.get(each) ?? []).map(({ condition }) => condition));
}
