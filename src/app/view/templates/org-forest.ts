import type { Org } from '../../../core/indicator/pack.js';
import { divisionsIn, type Division, type DivisionList } from '../../../core/template/divisions.js';

/** An org to choose, with those that lie in it. Only orgs without any are made a template for: others are sums of theirs. */
export interface OrgNode {
  readonly code: string;
  readonly name: string;
  readonly children: readonly OrgNode[];
}

/** A list that nests deeper is no list of offices. */
const DEEPEST = 8;

/** By parents; an org whose parent is not in the list stands at the top, and so does one in a circle of parents. */
export function forestOfOrgs(orgs: readonly Org[]): readonly OrgNode[] {
  const codes = new Set(orgs.map(({ code }) => code));
  const within = new Map<string, Org[]>();
  const tops: Org[] = [];
  for (const org of orgs) {
    if (org.parent === undefined || !codes.has(org.parent) || org.parent === org.code) tops.push(org);
    else if (within.has(org.parent)) within.get(org.parent)!.push(org);
    else within.set(org.parent, [org]);
  }
  const seen = new Set<string>();
  const nodeOf = ({ code, name }: Org, level: number): OrgNode => {
    seen.add(code);
    const below = level < DEEPEST ? (within.get(code) ?? []).filter((each) => !seen.has(each.code)) : [];
    return { code, name, children: below.map((each) => nodeOf(each, level + 1)) };
  };
  const forest = tops.map((each) => nodeOf(each, 1));
  const rest = orgs.filter(({ code }) => !seen.has(code));
  return [...forest, ...rest.map(({ code, name }) => ({ code, name, children: [] }))];
}

/** Provinces, cities, counties. */
export function forestOfDivisions(list: DivisionList): readonly OrgNode[] {
  const nodeOf = ({ code, name }: Division): OrgNode => ({ code, name, children: divisionsIn(list, code).map(nodeOf) });
  return divisionsIn(list, null).map(nodeOf);
}

/** Codes of the orgs that report, in the order shown. */
export function leavesOf(nodes: readonly OrgNode[]): readonly string[] {
  return nodes.flatMap(({ code, children }) => (children.length === 0 ? [code] : leavesOf(children)));
}
