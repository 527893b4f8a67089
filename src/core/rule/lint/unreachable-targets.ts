import { findOrg, type Org, type Pack } from '../../indicator/pack.js';
import type { Condition } from '../linear/linear.js';
import { ConditionSolver } from '../linear/satisfy.js';
import { smallestConflict } from '../linear/smallest-conflict.js';
import type { Steps } from '../linear/steps.js';
import type { Component } from './components.js';
import { distinctRules } from './contradictions.js';
import { forOneQuestion, LINT_STEPS, SMALLER_STEPS } from './lint-steps.js';
import type { RangeEnd } from './ranges.js';
import type { LintedRule, RuleSet } from './rule-set.js';
import { conditionsOn, type PlacedTarget, type TargetCondition } from './targets.js';
import { variablesOf } from './variables-of.js';

/** Targets of one org and year that cannot be met while the rules hold. */
export interface Unreachable {
  readonly org: string;
  readonly year: number;
  /** In the pack's order. */
  readonly targets: readonly PlacedTarget[];
  readonly rules: readonly LintedRule[];
  readonly ranges: readonly RangeEnd[];
  readonly smallest: boolean;
}

export interface UnreachableTargets {
  readonly found: readonly Unreachable[];
  readonly unsettled: boolean;
}

/** Only rules that block submission keep a target from being reported as met. */
export function unreachableTargets(
  set: RuleSet,
  components: readonly Component[],
  sound: (rule: LintedRule) => boolean,
): UnreachableTargets {
  const blocking = (rule: LintedRule) => sound(rule) && BLOCKING.has(rule.rule.severity);
  const groups = groupsOf(set.pack);
  const lint = { left: LINT_STEPS };
  const found: Unreachable[] = [];
  let unsettled = false;
  for (const component of components) {
    const search = new Search(component, blocking, set);
    for (const group of groups)
      for (const each of search.conflictsOf(group, lint))
        if (each === 'bound-reached') unsettled = true;
        else found.push({ org: group.org.code, year: group.year, ...each });
  }
  return { found, unsettled };
}
const BLOCKING: ReadonlySet<string> = new Set(['error', 'quasi']);

/** The targets of one org and year, and of its parent. */
interface Group {
  readonly org: Org;
  readonly year: number;
  readonly own: readonly PlacedTarget[];
  readonly parents: readonly PlacedTarget[];
}

function groupsOf(pack: Pack): readonly Group[] {
  const byKey = new Map<string, PlacedTarget[]>();
  const groups = new Map<string, { org: Org; year: number }>();
  for (const [number, target] of pack.targets.entries()) {
    const org = findOrg(pack, target.org);
    if (!org) continue;
    const key = keyOf(org.code, target.year);
    groups.set(key, { org, year: target.year });
    byKey.set(key, [...(byKey.get(key) ?? []), { target, number }]);
  }
  return [...groups.values()].map(({ org, year }) => {
    const parent = org.parent === undefined ? [] : (byKey.get(keyOf(org.parent, year)) ?? []);
    return { org, year, own: byKey.get(keyOf(org.code, year)) ?? [], parents: parent };
  });
}

function keyOf(org: string, year: number): string {
  return JSON.stringify([org, year]);
}

type Found = Omit<Unreachable, 'org' | 'year'>;
/** Like `Found`, with places in the list of what the targets say instead of the targets, which differ from org to org. */
type Pattern = Omit<Found, 'targets'> & { readonly places: readonly number[] };

class Search {
  private readonly relations;
  private readonly variables: readonly number[];
  /** Orgs with the same targets are asked about once. */
  private readonly known = new Map<string, readonly (Pattern | 'bound-reached')[]>();

  constructor(
    private readonly component: Component,
    wanted: (rule: LintedRule) => boolean,
    private readonly set: RuleSet,
  ) {
    this.relations = component.relations.filter(({ rule }) => wanted(rule));
    this.variables = [...new Set(this.relations.flatMap(({ holds }) => variablesOf(holds)))];
  }

  conflictsOf({ own, parents }: Group, lint: Steps): readonly (Found | 'bound-reached')[] {
    const { pack, variables } = this.set;
    const said = this.variables.flatMap((each) => conditionsOn(each, variables[each]!, pack, own, parents));
    if (said.length === 0) return [];
    const key = JSON.stringify(said.map(({ condition }) => condition));
    const patterns = this.known.get(key) ?? this.patternsOf(said, lint);
    this.known.set(key, patterns);
    return patterns.map((each) => {
      if (each === 'bound-reached') return each;
      const { places, ...rest } = each;
      const targets = new Map(places.map((place) => [said[place]!.target.number, said[place]!.target]));
      return { ...rest, targets: [...targets.values()].sort((a, b) => a.number - b.number) };
    });
  }

  /** Conflicts that have no target in common. */
  private patternsOf(said: readonly TargetCondition[], lint: Steps): readonly (Pattern | 'bound-reached')[] {
    const { ranges } = this.component;
    const rules = this.relations;
    const conditions: readonly Condition[] = [...ranges.map(({ condition }) => condition), ...rules.map(({ holds }) => holds), ...said.map(({ condition }) => condition)]; // prettier-ignore
    const solver = new ConditionSolver(conditions);
    const first = ranges.length + rules.length;
    const found: (Pattern | 'bound-reached')[] = [];
    const left = new Set(said.keys());
    for (;;) {
      const doubted = [...conditions.keys()].filter((number) => number < first || left.has(number - first));
      const { steps, pay } = forOneQuestion(lint);
      const conflict = smallestConflict({ conditions, given: [], doubted }, solver, steps, SMALLER_STEPS);
      pay();
      if (conflict.kind === 'bound-reached') return [...found, conflict.kind];
      const numbers = conflict.kind === 'none' ? [] : conflict.numbers;
      const places = numbers.filter((each) => each >= first).map((each) => each - first);
      if (conflict.kind === 'none' || places.length === 0) return found;
      for (const place of places) left.delete(place);
      found.push({
        places,
        rules: distinctRules(numbers.flatMap((each) => rules[each - ranges.length]?.rule ?? [])),
        ranges: numbers.flatMap((each) => ranges[each] ?? []),
        smallest: conflict.smallest,
      });
    }
  }
}
