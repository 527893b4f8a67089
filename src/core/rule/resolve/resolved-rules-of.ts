import type { Pack, Rule } from '../../indicator/pack.js';
import type { Variable } from '../resolved.js';
import type { BoundRule, ResolveNotice, ResolveProblem } from './resolution.js';
import { resolveRule } from './resolve-rule.js';
import { variableTable } from './variable-table.js';

/** A pack's rules, made ready once. */
export interface ResolvedRules {
  /** In the pack's order; all share one table of variables. */
  readonly rules: readonly BoundRule[];
  readonly variables: readonly Variable[];
  /** Rules that cannot be judged at all. */
  readonly unreadable: readonly { readonly rule: Rule; readonly problems: readonly ResolveProblem[] }[];
  /** By rule id, where something was taken one way though it could be doubted. */
  readonly notices: ReadonlyMap<string, readonly ResolveNotice[]>;
  /** The pack's rule by its id; of two with one id the first. */
  readonly byId: ReadonlyMap<string, Rule>;
}

const known = new WeakMap<Pack, ResolvedRules>();

/** Remembered: packs are never changed in place. */
export function resolvedRulesOf(pack: Pack): ResolvedRules {
  const before = known.get(pack);
  if (before) return before;
  const resolved = resolveAll(pack);
  known.set(pack, resolved);
  return resolved;
}

function resolveAll(pack: Pack): ResolvedRules {
  const table = variableTable();
  const rules: BoundRule[] = [];
  const unreadable: { rule: Rule; problems: readonly ResolveProblem[] }[] = [];
  const notices = new Map<string, readonly ResolveNotice[]>();
  const byId = new Map<string, Rule>();
  for (const rule of pack.rules ?? []) {
    if (byId.has(rule.id)) continue;
    byId.set(rule.id, rule);
    const resolution = resolveRule(rule, pack, table);
    if (resolution.ok) {
      rules.push(...resolution.rules);
      if (resolution.notices.length > 0) notices.set(rule.id, resolution.notices);
    } else unreadable.push({ rule, problems: resolution.problems });
  }
  return { rules, variables: table.variables, unreadable, notices, byId };
}
