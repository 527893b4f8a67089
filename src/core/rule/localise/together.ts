import type { Exact } from '../../quantity/exact.js';
import type { Point } from './part.js';
import { reduce } from './reduce.js';
import type { ReportedRecord } from './reported-record.js';

/** Sets of one component, any one of which settles it. */
export type Choices = readonly (readonly number[])[];

/** Ways to choose one set of each component that are tried one by one. */
const MOST_WAYS = 256;

/**
 * Numbers of components with sets, one of each, that do not go together: each settles its own, but not along with the others; or that have
 * too many ways to choose to tell. Null: any choice satisfies all rules. Components without a rule in common do not matter to one
 * another; for others, figures that were found for each set are put together first, and solved for together where those will not do.
 */
export function quarrelOf(record: ReportedRecord, components: readonly Choices[]): readonly number[] | null {
  const reach = components.map((choices) => choices.map((set) => record.reachOf(set)));
  for (const group of groupsOf(reach.map((sets) => new Set(sets.flatMap((each) => [...each]))))) {
    if (group.length < 2 || fitAsFound(record, components, group, reach)) continue;
    const ways = waysOf(group.map((component) => components[component]!.map((set) => ({ component, set }))));
    if (ways === null) return group;
    const bad = ways.find((way) => isConflict(record, way));
    if (bad) return fewestOf(record, bad);
  }
  return null;
}

interface Chosen {
  readonly component: number;
  readonly set: readonly number[];
}

function isConflict(record: ReportedRecord, way: readonly Chosen[]): boolean {
  return record.change(way.flatMap(({ set }) => set)).kind === 'conflict';
}

/** Without the components that have no part in it. */
function fewestOf(record: ReportedRecord, way: readonly Chosen[]): readonly number[] {
  let kept = way;
  for (const each of way) {
    const others = kept.filter((other) => other !== each);
    if (isConflict(record, others)) kept = others;
  }
  return kept.map(({ component }) => component);
}

/** Numbers of what shares members, directly or by way of others. */
export function groupsOf(reach: readonly ReadonlySet<number>[]): readonly (readonly number[])[] {
  const groups: { members: number[]; reach: Set<number> }[] = [];
  for (const [component, constraints] of reach.entries()) {
    const joined = { members: [component], reach: new Set(constraints) };
    for (let at = groups.length - 1; at >= 0; at -= 1) {
      const group = groups[at]!;
      if (![...constraints].some((each) => group.reach.has(each))) continue;
      joined.members.push(...group.members);
      for (const each of group.reach) joined.reach.add(each);
      groups.splice(at, 1);
    }
    groups.push(joined);
  }
  return groups.map(({ members }) => members.sort((a, b) => a - b));
}

/** Every way to take one of each; null: too many. */
function waysOf<Item>(choices: readonly (readonly Item[])[]): readonly (readonly Item[])[] | null {
  let ways: (readonly Item[])[] = [[]];
  for (const each of choices) {
    if (ways.length * each.length > MOST_WAYS) return null;
    ways = ways.flatMap((way) => each.map((item) => [...way, item]));
  }
  return ways;
}

interface Found {
  readonly point: Point;
  readonly reach: ReadonlySet<number>;
}

/** Whether the figures found for each set satisfy, put together, every constraint that several components may touch. */
function fitAsFound(
  record: ReportedRecord,
  components: readonly Choices[],
  group: readonly number[],
  reach: readonly (readonly ReadonlySet<number>[])[],
): boolean {
  const found: (readonly Found[])[] = [];
  for (const component of group) {
    const sets: Found[] = [];
    for (const [at, set] of components[component]!.entries()) {
      const outcome = record.change(set);
      if (outcome.kind !== 'feasible') return false;
      sets.push({ point: outcome.point, reach: reach[component]![at]! });
    }
    found.push(sets);
  }
  const shared = record.system.constraints.keys();
  return [...shared].every((constraint) => holdsInEveryWay(record, constraint, found));
}

function holdsInEveryWay(record: ReportedRecord, constraint: number, found: readonly (readonly Found[])[]): boolean {
  const touching = found.map((sets) => sets.filter((each) => each.reach.has(constraint)));
  const ways = waysOf(touching.filter((sets) => sets.length > 0));
  if (ways === null) return false;
  return ways.every((way) => way.length < 2 || holdsAt(record, constraint, way));
}

function holdsAt(record: ReportedRecord, constraint: number, way: readonly Found[]): boolean {
  const figures: (Exact | null)[] = [...record.problem.values];
  const put = new Map<number, Exact>();
  for (const { point } of way)
    for (const [variable, figure] of point) {
      if (put.get(variable)?.equals(figure) === false) return false;
      put.set(variable, figure);
      figures[variable] = figure;
    }
  return reduce(record.system.constraints[constraint]!.condition, figures).kind === 'true';
}
