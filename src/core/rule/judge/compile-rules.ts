import type { ResolvedClaim, ResolvedRule } from '../resolved.js';
import { comparisonsOf, hasAllowance, variablesAsked } from './exact-truth.js';
import type { FigureColumn } from './figure-column.js';
import type { NoPlans, RulePlans } from './rule-plans.js';

/** Rules made ready for judging, once a rule set; then judged over as many record sets as there are. */
export interface CompiledRules {
  readonly rules: readonly ResolvedRule[];
  readonly compiled: readonly CompiledRule[];
}

/** The column of a rule's variable, both by number: rules[rule].variables[variable]. Asked once a judgement. */
export type ColumnOf = (rule: number, variable: number) => FigureColumn;

export interface CompiledRule {
  readonly resolved: ResolvedRule;
  /** Some comparison has a rounding allowance. */
  readonly allowance: boolean;
  /** Variables whose blank is a failure where the rule says `require`. */
  readonly asked: ReadonlySet<number>;
  /** The loops made for columns of a few scales: the next ones mostly have the same. Never shows in a verdict. */
  readonly plans: (RulePlans | NoPlans)[];
}

/** The loops themselves are made at the first judgement, when the scales of the columns are known, and kept. */
export function compileRules(rules: readonly ResolvedRule[]): CompiledRules {
  return { rules, compiled: rules.map(compiledRule) };
}

function compiledRule(resolved: ResolvedRule): CompiledRule {
  const claim: ResolvedClaim = resolved.claim;
  return {
    resolved,
    allowance: comparisonsOf(claim).some(hasAllowance),
    asked: variablesAsked(claim),
    plans: [],
  };
}
