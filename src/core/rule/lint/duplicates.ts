import type { LintedPart, LintedRule } from './rule-set.js';

/** Rules that say the same as an earlier one about the same figures, whether these are named by code or by name. */
export function duplicates(rules: readonly LintedRule[]): ReadonlyMap<LintedRule, LintedRule> {
  const firsts = new Map<string, LintedRule>();
  const found = new Map<LintedRule, LintedRule>();
  for (const rule of rules) {
    const key = rule.parts.map(said).join('\n');
    const first = firsts.get(key);
    if (first) found.set(rule, first);
    else firsts.set(key, rule);
  }
  return found;
}

function said({ bound }: LintedPart): string {
  return JSON.stringify([bound.blank, bound.claim]);
}
