import type { Condition } from '../linear/linear.js';
import type { RangeEnd } from './ranges.js';
import type { LintedRule, RuleSet } from './rule-set.js';
import { variablesOf } from './variables-of.js';

/** Relations that share figures, directly or through others: what lies outside has nothing to do with them. */
export interface Component {
  readonly relations: readonly Relation[];
  readonly ranges: readonly RangeEnd[];
}

/** A linear part of a rule. */
export interface Relation {
  readonly rule: LintedRule;
  readonly holds: Condition;
  readonly fails: Condition;
}

/** Components in the order of their first relations. */
export function componentsOf({ rules, variables, ranges }: RuleSet): readonly Component[] {
  const groups = new Groups(variables.length);
  const relations = rules.flatMap((rule) =>
    rule.parts.flatMap(({ linear }): Relation[] => (linear ? [{ rule, ...linear }] : [])),
  );
  for (const { holds } of relations) groups.join(variablesOf(holds));
  const found = new Map<number, { relations: Relation[]; ranges: RangeEnd[] }>();
  for (const relation of relations) {
    const first = variablesOf(relation.holds)[0];
    const group = first === undefined ? -1 : groups.of(first);
    const component = found.get(group) ?? { relations: [], ranges: [] };
    component.relations.push(relation);
    found.set(group, component);
  }
  for (const end of ranges) found.get(groups.of(end.variable))?.ranges.push(end);
  return [...found.values()];
}

/**
 * Of components that differ in the numbers of their variables alone, as the columns of a form do under row relations, only the
 * first: they all say the same of the same rules.
 */
export function distinct(components: readonly Component[]): readonly Component[] {
  const firsts = new Map<string, Component>();
  for (const component of components) {
    const key = signatureOf(component);
    if (!firsts.has(key)) firsts.set(key, component);
  }
  return [...firsts.values()];
}

/** The same for components that are one but for the numbers of their variables. */
function signatureOf({ relations, ranges }: Component): string {
  const numbers = new Map<number, number>();
  for (const { holds } of relations)
    for (const variable of variablesOf(holds)) if (!numbers.has(variable)) numbers.set(variable, numbers.size);
  const said = (condition: Condition): unknown =>
    condition.kind === 'form'
      ? [condition.form.terms.map((each) => [numbers.get(each.variable), each.coefficient]), condition.form.sign, condition.form.constant] // prettier-ignore
      : [condition.kind, condition.of.map(said)];
  const ends = ranges.map(({ variable, indicator, side, value }) => [numbers.get(variable), indicator, side, value]);
  return JSON.stringify([
    relations.map(({ rule, holds }) => [rule.number, said(holds)]),
    ends.sort((a, b) => (a[0] as number) - (b[0] as number)),
  ]);
}

/** Which variables are connected (union by first, with path halving). */
class Groups {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, number) => number);
  }

  of(variable: number): number {
    let at = variable;
    while (this.parents[at] !== at) {
      this.parents[at] = this.parents[this.parents[at]!]!;
      at = this.parents[at]!;
    }
    return at;
  }

  join([first, ...others]: readonly number[]): void {
    if (first === undefined) return;
    for (const each of others) {
      const [one, other] = [this.of(first), this.of(each)];
      this.parents[Math.max(one, other)] = Math.min(one, other);
    }
  }
}
