import { findOrg, type Org, type Pack } from '../indicator/pack.js';
import { plain } from '../sheet/plain-text.js';

/** An org of a list that cannot be taken as it stands. */
export interface OrgConflict {
  readonly org: Org;
  /** As the pack has it. */
  readonly known: string;
}

/** Whose templates are to be made. */
export interface TemplateOrgs {
  readonly orgs: readonly Org[];
  /** The pack itself, or, with orgs that it did not have, one of a new version that has them. */
  readonly pack: Pack;
  /** Orgs that were added to the pack. */
  readonly added: readonly Org[];
  /** Codes under which the pack has another name. */
  readonly conflicts: readonly OrgConflict[];
}

/**
 * Matches a list with the pack: an org that the pack has is the pack's own; one that it does not have, chosen out of the
 * national list, say, is added, for returns of an org that their pack does not know are refused. A parent that neither
 * knows is left out.
 */
export function templateOrgs(pack: Pack, listed: readonly Org[]): TemplateOrgs {
  const conflicts: OrgConflict[] = [];
  const fresh = new Map<string, Org>();
  const orgs = listed.flatMap((each) => {
    const known = findOrg(pack, each.code);
    if (!known) {
      fresh.set(each.code, each);
      return [each];
    }
    if (namesOf(known).has(plain(each.name))) return [known];
    conflicts.push({ org: each, known: known.name });
    return [];
  });
  const isKnown = (code: string): boolean => fresh.has(code) || findOrg(pack, code) !== null;
  const settled = new Map([...fresh.values()].map((each) => [each.code, withKnownParent(each, isKnown)]));
  const added = [...settled.values()];
  return {
    orgs: orgs.map((each) => settled.get(each.code) ?? each),
    pack: added.length === 0 ? pack : { ...pack, version: nextVersion(pack.version), orgs: [...pack.orgs, ...added] },
    added,
    conflicts,
  };
}

function namesOf({ name, aliases = [], formerNames = [] }: Org): ReadonlySet<string> {
  return new Set([name, ...aliases, ...formerNames].map(plain));
}

function withKnownParent(org: Org, isKnown: (code: string) => boolean): Org {
  const { parent, ...rest } = org;
  return parent !== undefined && isKnown(parent) ? org : rest;
}

/** A changed pack has a new version: 1.1.0 → 1.1.1. */
function nextVersion(version: string): string {
  const parts = version.split('.');
  return [...parts.slice(0, -1), String(Number(parts.at(-1)) + 1)].join('.');
}
