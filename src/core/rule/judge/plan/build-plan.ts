import type { ResolvedRule } from '../../resolved.js';
import { claimNode } from './claim-node.js';
import type { Plan } from './plan.js';
import { Sources, type Reported } from './sources.js';

/** `proven`: no number that the plan computes can reach 2^53. Null: some figure of the rule has no loops. */
export function buildPlan(
  rule: ResolvedRule,
  reported: readonly Reported[],
  lenient: boolean,
): { readonly plan: Plan; readonly proven: boolean } | null {
  const sources = new Sources(reported);
  const root = claimNode(rule.claim, false, { blank: rule.blank, lenient, sources });
  if (!sources.covered) return null;
  return { plan: { inputs: sources.inputs, steps: sources.steps, root }, proven: sources.proven };
}
