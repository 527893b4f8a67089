import { findOrg } from '../../indicator/pack.js';
import type { Return } from '../../sheet/return.js';
import type { Check } from '../check.js';
import { isLoose, isStated, witnessOf } from '../witness.js';

/** A query where only the title or a name around the form tells, an error where even those are silent. A person's word and the template's record are enough. */
export const orgMissing: Check = {
  code: 'form.org-missing',
  about: { zh: '报表写明了填报单位。', en: 'The form states its reporting unit.' },
  source: 'contract: form codes',
  *run({ filed, pack }) {
    const [table] = filed.tables;
    if (!table || listsOrgs(filed) || namesUnknown(filed)) return;
    const { org } = filed;
    if (org && org.reason !== 'header' && isStated(org.reason)) return;
    const place = { at: org?.at ?? null, sheet: table.sheet, form: table.form.id };
    if (!org) {
      yield { code: 'form.org-missing', place, data: { name: null, from: null } };
      return;
    }
    const name = findOrg(pack, org.value)?.name ?? org.value;
    const data = { name, from: witnessOf(org.reason) };
    yield { code: 'form.org-missing', place, data, ...(isLoose(org.reason) ? { severity: 'query' as const } : {}) };
  },
};

/** Orgs down the rows: each row states its own. */
function listsOrgs({ tables }: Return): boolean {
  return tables.some((table) => table.rows.some((row) => row.kind === 'org'));
}

/** Something stands there that is no org of the pack: that is said by `form.org-unknown`. */
function namesUnknown({ org, orgEvidence }: Return): boolean {
  return orgEvidence.some(({ value, reason }) => value === null && (org === null || !isLoose(reason)));
}
