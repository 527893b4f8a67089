import { writePath } from '../../indicator/pack-problem.js';
import type { Pack, Rule } from '../../indicator/pack.js';
import { linearise, negate } from '../linear/linearise.js';
import type { Condition } from '../linear/linear.js';
import type { BoundRule } from '../resolve/resolution.js';
import type { ResolvedRules } from '../resolve/resolved-rules-of.js';
import type { ResolvedClaim, Variable } from '../resolved.js';
import { byVariable, rangesOf, type Ends, type RangeEnd } from './ranges.js';
import type { RuleName } from './rule-lint-problem.js';

/** The rules of a pack that can be read, made ready to be compared with one another. */
export interface RuleSet {
  readonly pack: Pack;
  /** In the pack's order. */
  readonly rules: readonly LintedRule[];
  /** By number; all rules share them. */
  readonly variables: readonly Variable[];
  /** Declared ends of the variables' ranges. */
  readonly ranges: readonly RangeEnd[];
  readonly ends: Ends;
  /** That a claim holds; null: it is not linear. */
  readonly conditionOf: (claim: ResolvedClaim) => Condition | null;
}

export interface LintedRule {
  readonly rule: Rule;
  readonly name: RuleName;
  /** In the pack, from 0. */
  readonly number: number;
  /** Its relations, a row relation once a column, a column relation once a row. */
  readonly parts: readonly LintedPart[];
}

export interface LintedPart {
  readonly bound: BoundRule;
  /** That it holds, and that it fails; null: it is not linear. */
  readonly linear: { readonly holds: Condition; readonly fails: Condition } | null;
}

export function ruleSetOf(pack: Pack, { rules, variables }: ResolvedRules): RuleSet {
  const ranges = rangesOf(pack, variables);
  const signs = signsOf(ranges);
  const signOf = (variable: number) => signs.get(variable) ?? null;
  const conditionOf = (claim: ResolvedClaim) =>
    linearise(claim, asksForBlanks(claim) ? { signOf } : { signOf, isFilled: () => true });
  const parts = new Map<string, LintedPart[]>();
  for (const bound of rules) {
    const holds = conditionOf(bound.claim);
    const part = { bound, linear: holds && { holds, fails: negate(holds) } };
    const known = parts.get(bound.rule);
    if (known) known.push(part);
    else parts.set(bound.rule, [part]);
  }
  const linted: LintedRule[] = [];
  for (const [number, rule] of (pack.rules ?? []).entries()) {
    const own = parts.get(rule.id);
    if (!own) continue;
    parts.delete(rule.id);
    linted.push({ rule, number, name: nameOf(rule, number, own), parts: own });
  }
  return { pack, rules: linted, variables, ranges, ends: byVariable(ranges), conditionOf };
}

function nameOf(rule: Rule, number: number, parts: readonly LintedPart[]): RuleName {
  const relations = [...new Set(parts.map(({ bound }) => bound.relation))];
  return { rule: rule.id, row: rule.row ?? null, path: writePath(['rules', number]), relation: relations.join('; ') };
}

/** Whether something is filled in at all is no question of figures; elsewhere everything is taken to be. */
function asksForBlanks(claim: ResolvedClaim): boolean {
  switch (claim.kind) {
    case 'comparison':
      return false;
    case 'and':
    case 'or':
      return claim.of.some(asksForBlanks);
    case 'not':
      return asksForBlanks(claim.of);
    case 'conditional':
      return [claim.when, claim.then, ...(claim.otherwise ? [claim.otherwise] : [])].some(asksForBlanks);
    case 'equivalence':
      return asksForBlanks(claim.left) || asksForBlanks(claim.right);
    default:
      return true;
  }
}

function signsOf(ranges: readonly RangeEnd[]): ReadonlyMap<number, 1 | -1> {
  const signs = new Map<number, 1 | -1>();
  for (const { variable, side, value } of ranges) {
    if (side === 'min' && value.sign > 0) signs.set(variable, 1);
    if (side === 'max' && value.sign < 0) signs.set(variable, -1);
  }
  return signs;
}
