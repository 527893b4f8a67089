import { findOrg, type Pack } from '../indicator/pack.js';
import { comparePeriods, parsePeriod } from '../indicator/period.js';
import type { FiledReturn } from './filed-return.js';
import { lowestAbove, orgTree, type OrgTree } from './org-tree.js';
import { standingOf, type Standing } from './standing.js';

/** What a person settles; what is absent is found in the returns. */
export interface GroupContext {
  /** Code of the org whose returns these are. */
  readonly parent?: string;
  readonly period?: string;
  /** Digest of the pack that judges the set; absent: of those that judged returns the one that judged most. */
  readonly digest?: string;
}

/** Why a return does not count: another pack judged it · it is of another period · its org is not below the parent. */
export type ApartReason = 'pack' | 'period' | 'outside';

/** Who belongs to the set, and who stands for whom. */
export interface SetMembers {
  readonly period: string | null;
  readonly parent: string | null;
  /** The parent; where no org is above all, the topmost one of each return: several provinces are rolled up each by itself. */
  readonly tops: readonly string[];
  readonly tree: OrgTree;
  /** Usable returns that do not count, in the order of the set. */
  readonly apart: readonly { readonly filed: FiledReturn; readonly why: ApartReason }[];
  /** All returns of an org that count, in the order of the set. */
  readonly own: ReadonlyMap<string, readonly FiledReturn[]>;
  readonly standing: ReadonlyMap<string, Standing>;
  /** Orgs without a return of their own that stand in the rows of another's table of many orgs, and the file of it. */
  readonly inTables: ReadonlyMap<string, FiledReturn>;
}

export function membersOf(returns: readonly FiledReturn[], pack: Pack, context: GroupContext): SetMembers {
  const usable = returns.filter((each) => each.usable);
  const digest = context.digest ?? mostFrequent(usable.flatMap((each) => digestOf(each, pack) ?? []));
  const samePack = usable.filter((each) => digestOf(each, pack) !== null && digestOf(each, pack) === digest);
  const period = context.period ?? periodOf(samePack);
  const inPeriod = samePack.filter((each) => isOfPeriod(each, period));
  const tree = orgTree(pack, period);
  const given = context.parent === undefined ? null : (findOrg(pack, context.parent)?.code ?? null);
  const orgs = new Set(inPeriod.flatMap((each) => orgsOf(each, tree)));
  const parent = given ?? lowestAbove(orgs, tree);
  const tops = parent === null ? topsOf(orgs, tree) : [parent];
  const own = new Map<string, FiledReturn[]>();
  const apart: { readonly filed: FiledReturn; readonly why: ApartReason }[] = [];
  const [packs, periods] = [new Set(samePack), new Set(inPeriod)];
  for (const filed of usable) {
    const { org } = filed;
    if (!packs.has(filed)) apart.push({ filed, why: 'pack' });
    else if (!periods.has(filed)) apart.push({ filed, why: 'period' });
    else if (org !== null && parent !== null && !tree.isWithin(org, parent)) apart.push({ filed, why: 'outside' });
    else if (org !== null) own.set(org, [...(own.get(org) ?? []), filed]);
  }
  const standing = new Map([...own].map(([org, all]) => [org, standingOf(all)] as const));
  const counted = inPeriod.filter(({ org }) => org === null || own.has(org));
  return { period, parent, tops, tree, apart, own, standing, inTables: rowsOf(counted, standing, parent, tree) };
}

function topsOf(orgs: Iterable<string>, tree: OrgTree): readonly string[] {
  const tops = new Set<string>();
  for (const org of orgs) tops.add(tree.pathOf(org)[0] ?? org);
  return [...tops].sort((a, b) => tree.placeOf(a) - tree.placeOf(b));
}

/** Null: no pack judged it, or one with another id. */
function digestOf({ pack: by }: FiledReturn, pack: Pack): string | null {
  return by && by.id === pack.id ? by.digest : null;
}

/** A return that names no period counts: its own finding says so, and it is not asked for a second time. */
function isOfPeriod(filed: FiledReturn, period: string | null): boolean {
  return filed.period === null || period === null || filed.period === period;
}

function orgsOf(filed: FiledReturn, tree: OrgTree): readonly string[] {
  const rows = new Set<string>();
  for (const { org } of filed.figures) if (org !== null) rows.add(org);
  const below = [...rows].filter((each) => reportsOf(filed, each, tree));
  return filed.org === null ? below : [filed.org, ...below];
}

/** A table of many orgs reports those below its own; a neighbour's row is there to compare with. */
function reportsOf({ org }: FiledReturn, row: string, tree: OrgTree): boolean {
  return org === null || tree.isWithin(row, org);
}

/** The one that most returns report; of two that are as frequent the later. */
function periodOf(returns: readonly FiledReturn[]): string | null {
  const counts = countsOf(returns.flatMap((each) => each.period ?? []));
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || laterFirst(a[0], b[0]));
  return sorted[0]?.[0] ?? null;
}

function laterFirst(a: string, b: string): number {
  const [one, other] = [parsePeriod(a), parsePeriod(b)];
  return (one && other ? comparePeriods(other, one) : 0) || (a < b ? 1 : -1);
}

/** Of two that are as frequent the one that came first. */
function mostFrequent(texts: readonly string[]): string | null {
  return [...countsOf(texts)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of texts) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** Of several tables that have an org the last one stands. */
function rowsOf(
  returns: readonly FiledReturn[],
  standing: ReadonlyMap<string, Standing>,
  parent: string | null,
  tree: OrgTree,
): ReadonlyMap<string, FiledReturn> {
  const rows = new Map<string, FiledReturn>();
  for (const filed of returns) {
    if (filed.org !== null && standing.get(filed.org)?.filed !== filed) continue;
    for (const { org, role, value } of filed.figures) {
      if (org === null || role !== 'actual' || value === null || standing.has(org) || rows.get(org) === filed) continue;
      if (reportsOf(filed, org, tree) && (parent === null || tree.isWithin(org, parent))) rows.set(org, filed);
    }
  }
  return rows;
}
