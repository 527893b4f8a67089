import { findOrg, type Pack } from '../../indicator/pack.js';
import { indexPack } from '../../sheet/pack-index.js';
import type { Bound, Return } from '../../sheet/return.js';
import type { Check } from '../check.js';
import { eachOnce, isLoose, isOnSheet, witnessOf } from '../witness.js';

/** A parent's name in a title or a file's name only says where the county lies, and conflicts with nothing. */
export const orgConflict: Check = {
  code: 'form.org-conflict',
  about: {
    zh: '表内的填报单位与模板记录、文件名和审核时指定的单位一致。',
    en: "The org on the sheet is that of the template's record, of the file's name and of the request.",
  },
  source: 'contract: form codes',
  *run({ filed, pack }) {
    const [table] = filed.tables;
    const named = table ? namedOrgs(filed, pack) : [];
    const own = named.find((each) => isOnSheet(each.reason)) ?? named[0];
    const other = own && named.find((each) => !named.some((like) => isAlike(like, each) && agree(own, like, pack)));
    if (!table || !other) return;
    const place = { at: own.at ?? other.at, sheet: table.sheet, form: table.form.id };
    const data = { name: nameOf(own, pack), other: nameOf(other, pack), from: witnessOf(other.reason) };
    yield { code: 'form.org-conflict', place, data };
  },
};

/** Everything that names an org of the pack, what decided first; each witness once for each org. */
function namedOrgs({ org, orgEvidence, metadata }: Return, pack: Pack): readonly Bound<string>[] {
  const recorded = metadata?.org ?? null;
  const record: Bound<string>[] =
    recorded === null ? [] : [{ value: recorded, certainty: 'certain', reason: 'metadata', at: null, text: recorded }];
  const found = orgEvidence.flatMap((each) => (each.value === null ? [] : [{ ...each, value: each.value }]));
  const named = [...(org ? [org] : []), ...found, ...record];
  return eachOnce(named).filter((each) => findOrg(pack, each.value) !== null);
}

/** Said by the same kind of witness: of several orgs in headers, one that agrees is enough. */
function isAlike(a: Bound<string>, b: Bound<string>): boolean {
  return witnessOf(a.reason) === witnessOf(b.reason) && (a === b || a.reason === 'header');
}

function agree(own: Bound<string>, other: Bound<string>, pack: Pack): boolean {
  const [a, b] = [findOrg(pack, own.value)!.code, findOrg(pack, other.value)!.code];
  if (a === b) return true;
  const { above } = indexPack(pack).orgs;
  return (isLoose(other.reason) && above(a).includes(b)) || (isLoose(own.reason) && above(b).includes(a));
}

function nameOf({ value }: Bound<string>, pack: Pack): string {
  return findOrg(pack, value)?.name ?? value;
}
