import { findOrg, sameCode, type Exemption, type Pack } from '../indicator/pack.js';
import type { Period } from '../indicator/period.js';
import { holdsIn } from './pack-figures.js';

/** The pack's first exemption for the org, form, indicator and period; what an exemption leaves out applies to all. */
export function exemptionOf(
  pack: Pack,
  at: { readonly org: string; readonly form: string; readonly indicator: string; readonly period: Period },
): Exemption | null {
  const { exemptions } = pack;
  if (exemptions === undefined || exemptions.length === 0) return null;
  const org = findOrg(pack, at.org)?.code ?? at.org;
  const fits = (each: Exemption): boolean =>
    (each.org === undefined || (findOrg(pack, each.org)?.code ?? each.org) === org) &&
    (each.form === undefined || each.form === at.form) &&
    (each.indicator === undefined || sameCode(each.indicator, at.indicator)) &&
    holdsIn(at.period, each.from, each.to);
  return exemptions.find(fits) ?? null;
}
