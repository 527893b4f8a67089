import { holdsIn } from '../completion/pack-figures.js';
import { findOrg, type Exemption, type Form, type Org, type Pack } from '../indicator/pack.js';
import { parsePeriod, type Period } from '../indicator/period.js';
import type { GroupReview } from './group-review.js';
import type { SetMembers } from './set-members.js';

/** Who owes a return 应报, who is excused 免报, and who has not sent one 未报; in the order of the pack. */
export type ExpectedOrgs = Pick<GroupReview, 'expected' | 'exempt' | 'missing'>;

/**
 * Under the parent report the orgs that have none below them, and those above such ones whose own return came. 零报 is a return
 * like any other; 免报 of every form of the period takes an org out.
 */
export function expectedOrgs(members: SetMembers, pack: Pack): ExpectedOrgs {
  const { standing, inTables } = members;
  const reporting = reportingOrgs(members);
  const exempt = reporting.flatMap((org) => {
    const reason = excuseOf(org, pack, members.period);
    return reason === null ? [] : [{ org, reason }];
  });
  const excused = new Set(exempt.map(({ org }) => org));
  const expected = reporting.filter((org) => !excused.has(org));
  return { expected, exempt, missing: expected.filter((org) => !standing.has(org) && !inTables.has(org)) };
}

function reportingOrgs({ tops, tree, standing }: SetMembers): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (code: string): void => {
    if (seen.has(code)) return;
    seen.add(code);
    const children: readonly Org[] = tree.childrenOf(code);
    if (children.length === 0 || standing.has(code)) found.add(code);
    for (const child of children) visit(child.code);
  };
  for (const top of tops) visit(top);
  for (const org of standing.keys()) found.add(org); // one whose validity ended, and that reports all the same
  return [...found].sort((a, b) => tree.placeOf(a) - tree.placeOf(b));
}

/** The reason of 免报 or 不适用 for all that the org would report in the period; null: it owes a return. */
function excuseOf(org: string, pack: Pack, period: string | null): string | null {
  const means = period === null ? null : parsePeriod(period);
  const whole = (pack.exemptions ?? []).filter(
    (each) =>
      each.kind !== 'nil' && each.indicator === undefined && means !== null && holdsIn(means, each.from, each.to),
  );
  const own = whole.filter((each) => each.org === undefined || (findOrg(pack, each.org)?.code ?? each.org) === org);
  if (own.length === 0 || !means) return null;
  const reasons = formsOf(pack, means).map((form) => excuseFrom(form, own));
  return reasons.every((each) => each !== null) ? (reasons[0] ?? null) : null;
}

function excuseFrom({ id }: Form, exemptions: readonly Exemption[]): string | null {
  return exemptions.find(({ form }) => form === undefined || form === id)?.reason ?? null;
}

/** The forms that are due in such a period; of a pack without any all its forms. */
function formsOf({ forms }: Pack, { kind }: Period): readonly Form[] {
  const due = forms.filter(({ period }) => period === kind);
  return due.length > 0 ? due : forms;
}
