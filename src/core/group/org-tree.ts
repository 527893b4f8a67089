import { findOrg, type Org, type Pack } from '../indicator/pack.js';
import { lastDay, parsePeriod } from '../indicator/period.js';

/** The pack's orgs as they are at the end of a period. */
export interface OrgTree {
  /** Right below, in the order of the pack; those that are not valid in the period left out. */
  childrenOf(org: string): readonly Org[];
  /** The org and all above it, the topmost first; a circle of parents ends. */
  pathOf(org: string): readonly string[];
  /** The org itself, or one below it. */
  isWithin(org: string, above: string): boolean;
  /** Place in the pack's list, to put orgs in order. */
  placeOf(org: string): number;
}

/** `period` null: all orgs that the pack ever had. */
export function orgTree(pack: Pack, period: string | null): OrgTree {
  const means = period === null ? null : parsePeriod(period);
  const day = means && lastDay(means);
  const parents = new Map<string, string>();
  const children = new Map<string, Org[]>();
  const places = new Map<string, number>();
  for (const [place, org] of pack.orgs.entries()) {
    if (!places.has(org.code)) places.set(org.code, place);
    const parent = org.parent === undefined ? undefined : (findOrg(pack, org.parent)?.code ?? org.parent);
    if (parent === undefined || parent === org.code) continue;
    parents.set(org.code, parent);
    if (!isValid(org, day)) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(org);
    else children.set(parent, [org]);
  }
  const pathOf = (org: string): readonly string[] => {
    const path = new Set<string>();
    for (let each: string | undefined = org; each !== undefined && !path.has(each); each = parents.get(each))
      path.add(each);
    return [...path].reverse();
  };
  return {
    childrenOf: (org) => children.get(org) ?? NONE,
    pathOf,
    isWithin: (org, above) => pathOf(org).includes(above),
    placeOf: (org) => places.get(org) ?? places.size,
  };
}
const NONE: readonly Org[] = [];

function isValid({ validFrom, validTo }: Org, day: string | null): boolean {
  return day === null || ((validFrom ?? '') <= day && (validTo ?? day) >= day);
}

/** The lowest org above all of these, which may be one of them where it has others below; null: none is above all. */
export function lowestAbove(orgs: Iterable<string>, tree: OrgTree): string | null {
  let shared: readonly string[] | null = null;
  for (const org of orgs) {
    const path: readonly string[] = tree.pathOf(org);
    shared = shared === null ? path : shared.slice(0, sharedLength(shared, path));
  }
  if (shared === null) return null;
  const lowest = shared.at(-1);
  if (lowest === undefined || tree.childrenOf(lowest).length > 0) return lowest ?? null;
  return shared.at(-2) ?? null;
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}
