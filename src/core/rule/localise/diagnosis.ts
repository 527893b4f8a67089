import { conflictComponents, type ConflictComponent } from './conflict-components.js';
import type { ReportedRecord } from './reported-record.js';
import { rising } from './rule-system.js';
import { SmallestSetSearch, type Conflict, type SmallestSets } from './smallest-sets.js';
import { groupsOf, quarrelOf } from './together.js';

export interface Diagnosed {
  /** Numbers of the failed rules, rising. */
  readonly failed: readonly number[];
  readonly smallest: SmallestSets;
}

/** A component that was searched by itself. */
interface Settled {
  readonly component: ConflictComponent;
  readonly smallest: SmallestSets;
  /** Its own conflicts, and those that the search came upon. */
  readonly conflicts: readonly Conflict[];
}

/** Sets of a component that are looked at, so that of too many the best explained are listed. */
const MOST_RANKED = 200;
/** What looking for sets that settle several components at once may take. */
const STEPS_TOGETHER = 20_000;

/**
 * The components of a record's conflicts (failed rules, above all), each with the smallest sets that settle it. Each is searched
 * by itself; they become one where their sets overlap, do not go together, or where searching them as one finds sets that
 * no choice of one set each is. That last search is a short one: where it does not come to an end, components stay apart
 * if they cannot cost less together, and are otherwise said to have reached the bound.
 */
export class Diagnosis {
  private readonly conflicts: Conflict[] = [];
  /** By conflict: the rule that fails. */
  private readonly rules: (number | null)[] = [];
  private readonly ties: (readonly [number, number])[] = [];
  private readonly settled = new Map<string, Settled>();
  private readonly joint = new Map<string, SmallestSets>();
  private readonly doubted = new Set<Settled>();

  constructor(private readonly record: ReportedRecord) {}

  add(conflict: Conflict, rule: number | null): void {
    this.conflicts.push(conflict);
    this.rules.push(rule);
  }

  run(): readonly Diagnosed[] {
    for (;;) {
      const components = conflictComponents(this.conflicts, this.ties).map((each) => this.settle(each));
      const open = components.filter(({ smallest }) => smallest.sets.length > 0);
      const together = overlapping(open) ?? this.quarrelling(open) ?? this.cheaperTogether(open);
      if (!together) return components.map((each) => this.told(each));
      this.tie(together);
    }
  }

  private settle(component: ConflictComponent): Settled {
    const key = keyOf(component);
    const known = this.settled.get(key);
    if (known) return known;
    const conflicts = component.numbers.map((number) => this.conflicts[number]!);
    const smallest = new SmallestSetSearch(this.record, conflicts, MOST_RANKED).run();
    const settled = { component, smallest, conflicts };
    this.settled.set(key, settled);
    return settled;
  }

  private quarrelling(components: readonly Settled[]): readonly Settled[] | null {
    const quarrel = quarrelOf(
      this.record,
      components.map(({ smallest }) => smallest.sets),
    );
    return quarrel?.map((each) => components[each]!) ?? null;
  }

  /** Components whose conflicts meet, and that have sets as one which they do not have by themselves. */
  private cheaperTogether(components: readonly Settled[]): readonly Settled[] | null {
    const met = components.map(({ conflicts }) => new Set(conflicts.flat()));
    for (const numbers of groupsOf(met)) {
      const group = numbers.map((number) => components[number]!);
      if (group.length > 1 && this.isMoreTogether(group)) return group;
    }
    return null;
  }

  private isMoreTogether(group: readonly Settled[]): boolean {
    const key = group.map(({ component }) => keyOf(component)).join(';');
    const apart = group.reduce((sum, { smallest }) => sum + smallest.weight!, 0);
    const ways = group.reduce((product, { smallest }) => product * smallest.sets.length, 1);
    const found = this.joint.get(key) ?? this.searchTogether(group);
    this.joint.set(key, found);
    if (found.weight !== null) return found.weight < apart || found.sets.length > ways;
    if (found.least < apart) for (const each of group) this.doubted.add(each);
    return false;
  }

  private searchTogether(group: readonly Settled[]): SmallestSets {
    const { steps } = this.record;
    const [all, given] = [steps.left, Math.min(steps.left, STEPS_TOGETHER)];
    steps.left = given;
    const conflicts = group.flatMap((each) => each.conflicts);
    const found = new SmallestSetSearch(this.record, conflicts, MOST_RANKED).run();
    steps.left = all - (given - steps.left);
    return found;
  }

  private tie(group: readonly Settled[]): void {
    const [first, ...others] = group.map(({ component }) => [...component.variables][0]!);
    for (const other of others) this.ties.push([first!, other]);
  }

  private told(settled: Settled): Diagnosed {
    const failed = rising(settled.component.numbers.flatMap((number) => this.rules[number] ?? []));
    const { smallest } = settled;
    return { failed, smallest: this.doubted.has(settled) ? { ...smallest, status: 'bound-reached' } : smallest };
  }
}

function keyOf({ numbers }: ConflictComponent): string {
  return numbers.join();
}

/** Two components one of which has a set that reaches into the other, or into a set of it. */
function overlapping(components: readonly Settled[]): readonly Settled[] | null {
  const changed = components.map(({ smallest }) => new Set(smallest.sets.flat()));
  for (const [one, variables] of changed.entries())
    for (const [other, its] of changed.entries()) {
      if (one === other) continue;
      const { component } = components[other]!;
      if ([...variables].some((each) => its.has(each) || component.variables.has(each)))
        return [components[one]!, components[other]!];
    }
  return null;
}
