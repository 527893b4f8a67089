import { findOrg, type Pack } from '../../indicator/pack.js';
import { indexOrgs } from '../../sheet/org-names.js';
import type { Bound, Return } from '../../sheet/return.js';
import type { Check } from '../check.js';
import { isLoose, isOnSheet, witnessOf } from '../witness.js';

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
    const other = own && named.find((each) => each !== own && differs(own, each, pack));
    if (!table || !other) return;
    const place = { at: own.at ?? other.at, sheet: table.sheet, form: table.form.id };
    const data = { name: nameOf(own, pack), other: nameOf(other, pack), from: witnessOf(other.reason) };
    yield { code: 'form.org-conflict', place, data };
  },
};

/** Everything that names an org of the pack, what decided first. */
function namedOrgs({ org, orgEvidence, metadata }: Return, pack: Pack): readonly Bound<string>[] {
  const recorded = metadata?.org ?? null;
  const record: Bound<string>[] =
    recorded === null ? [] : [{ value: recorded, certainty: 'certain', reason: 'metadata', at: null, text: recorded }];
  const found = orgEvidence.flatMap((each) => (each.value === null ? [] : [{ ...each, value: each.value }]));
  return [...(org ? [org] : []), ...found, ...record].filter((each) => findOrg(pack, each.value) !== null);
}

function differs(own: Bound<string>, other: Bound<string>, pack: Pack): boolean {
  const [a, b] = [findOrg(pack, own.value)!.code, findOrg(pack, other.value)!.code];
  if (a === b) return false;
  const { above } = indexOrgs(pack);
  return !(isLoose(other.reason) && above(a).includes(b)) && !(isLoose(own.reason) && above(b).includes(a));
}

function nameOf({ value }: Bound<string>, pack: Pack): string {
  return findOrg(pack, value)?.name ?? value;
}
