import type { Pack } from '../../../core/indicator/pack.js';
import { derived } from '../pane/derived.js';

/** A chain of parents that is longer goes round in a circle. */
const DEEPEST = 12;

const PARENTS: (pack: Pack) => ReadonlyMap<string, string> = derived(
  ({ orgs }) => new Map(orgs.flatMap(({ code, parent }) => (parent === undefined ? [] : [[code, parent]]))),
);

/** Whether an org lies below another, at any depth; none lies below itself. */
export function isBelow(pack: Pack, org: string, above: string): boolean {
  const parents = PARENTS(pack);
  let at = parents.get(org);
  for (let step = 0; at !== undefined && step < DEEPEST; step += 1) {
    if (at === above) return true;
    at = parents.get(at);
  }
  return false;
}

/** Orgs that others lie below, in the order of the pack. */
export const parentsIn: (pack: Pack) => readonly string[] = derived((pack) => {
  const above = new Set(PARENTS(pack).values());
  return pack.orgs.map(({ code }) => code).filter((code) => above.has(code));
});
