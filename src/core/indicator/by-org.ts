/** What a pack lists, by the org that each names, in the pack's order: of thousands of orgs a worker sees but some. */
export function byOrg<T extends { readonly org: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const orgs = new Map<string, T[]>();
  for (const each of all) {
    const own = orgs.get(each.org);
    if (own) own.push(each);
    else orgs.set(each.org, [each]);
  }
  return orgs;
}
