import type { AsideReason } from '../../finding/families/group.js';
import type { GroupSubject } from '../../group/group-subject.js';
import { findOrg, type Org, type Pack } from '../../indicator/pack.js';
import { orgName } from './org-name.js';

/** An org that owes a return and sent none that counts, and the files of it that came all the same. */
export interface MissingOrg {
  readonly org: string;
  readonly name: string;
  readonly counted: NonNullable<Org['counted']>;
  readonly aside: readonly { readonly file: string; readonly why: AsideReason }[];
}

export function missingOrgs({ pack, missing, returns, members }: GroupSubject): readonly MissingOrg[] {
  const aside = new Map<string, MissingOrg['aside']>();
  const put = (org: string | null, file: string, why: AsideReason): void => {
    if (org !== null) aside.set(org, [...(aside.get(org) ?? []), { file, why }]);
  };
  for (const { filed, why } of members.apart) if (why !== 'outside') put(filed.org, filed.file, why);
  for (const { usable, org, file } of returns) if (!usable) put(org ?? namedIn(file, missing, pack), file, 'unusable');
  return missing.map((org) => ({
    org,
    name: orgName(pack, org),
    counted: findOrg(pack, org)?.counted ?? 'county',
    aside: aside.get(org) ?? [],
  }));
}

/** The missing org whose code or name a file's own name has: one that cannot be opened tells nothing else. The longest name. */
function namedIn(file: string, missing: readonly string[], pack: Pack): string | null {
  const own = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  let [found, longest] = [null as string | null, 0];
  for (const org of missing)
    for (const word of [org, orgName(pack, org)])
      if (word.length > longest && own.includes(word)) [found, longest] = [org, word.length];
  return found;
}

/** The city's own part and a zone are often counted in the whole without a sheet of their own. */
export function isPartOnly({ counted }: MissingOrg): boolean {
  return counted === 'city-proper' || counted === 'zone';
}
