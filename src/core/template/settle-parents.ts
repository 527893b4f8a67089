import type { Org } from '../indicator/pack.js';
import { plain } from '../sheet/plain-text.js';
import type { OrgListProblem } from './org-list-problem.js';

/** An org as listed: its parent as written, '' for none, and where that stands. */
export interface ListedOrg {
  readonly org: Org;
  readonly parent: string;
  readonly place: { readonly sheet: string; readonly row: number; readonly column: string | null };
}

/** Parents by code or by name become codes; what is neither is said and left out, as is a parent within a circle. */
export function settleParents(listed: readonly ListedOrg[]): {
  readonly orgs: readonly Org[];
  readonly problems: readonly OrgListProblem[];
} {
  const codes = new Set(listed.map(({ org }) => org.code));
  const names = codesByName(listed);
  const problems: OrgListProblem[] = [];
  const parents = new Map<string, string>();
  for (const { org, parent, place } of listed) {
    if (parent === '' || parent === org.code) continue;
    const named = names.get(plain(parent)) ?? [];
    if (codes.has(parent)) parents.set(org.code, parent);
    else if (named.length === 1) parents.set(org.code, named[0]!);
    else if (named.length > 1)
      problems.push({ code: 'parent-ambiguous', ...place, data: { text: parent.slice(0, 100) } });
    else if (/^\d{4,12}$/.test(parent)) parents.set(org.code, parent);
    else problems.push({ code: 'parent-unknown', ...place, data: { text: parent.slice(0, 100) } });
  }
  for (const { org, place } of listed) {
    if (!isInCircle(org.code, parents)) continue;
    problems.push({ code: 'parent-cycle', ...place, data: { code: org.code } });
    parents.delete(org.code);
  }
  return { orgs: listed.map(({ org }) => withParent(org, parents.get(org.code))), problems };
}

function codesByName(listed: readonly ListedOrg[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { org } of listed)
    for (const name of new Set([org.name, ...(org.aliases ?? []), ...(org.formerNames ?? [])].map(plain))) {
      const same = names.get(name);
      if (same) same.push(org.code);
      else names.set(name, [org.code]);
    }
  return names;
}

/** Walks up; steps are counted, since a circle that does not hold the org itself would not end. */
function isInCircle(code: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let each = parents.get(code); each !== undefined && !seen.has(each); each = parents.get(each)) {
    if (each === code) return true;
    seen.add(each);
  }
  return false;
}

/** Keys in the order of the pack's schema. */
function withParent(org: Org, parent: string | undefined): Org {
  if (parent === undefined) return org;
  const { counted, ...rest } = org;
  return { ...rest, parent, ...(counted && { counted }) };
}
