import { GROUP_CHECKS } from '../check/group/index.js';
import { canonicalCode, settingsOf, type Pack } from '../indicator/pack.js';
import { judged, type JudgedFinding } from '../review/judged.js';
import { finished, type Steps } from '../steps.js';
import { expectedOrgs } from './expected-orgs.js';
import type { FiledReturn } from './filed-return.js';
import type { GroupReview } from './group-review.js';
import type { GroupSubject } from './group-subject.js';
import { comparingOrgs } from './odd-orgs.js';
import { rollingUp } from './roll-up.js';
import { setFigures } from './set-figures.js';
import { membersOf, type GroupContext, type SetMembers } from './set-members.js';

export type { GroupContext } from './set-members.js';

/** What only the set of returns shows, of the very returns in this order. Pure, as a file's own review is. */
export function reviewGroup(returns: readonly FiledReturn[], pack: Pack, context: GroupContext): GroupReview {
  return finished(reviewingGroup(returns, pack, context));
}

/** The same, with rests: after each indicator of a parent and of a level of orgs, and after each check. */
export function* reviewingGroup(
  returns: readonly FiledReturn[],
  pack: Pack,
  context: GroupContext,
): Steps<GroupReview> {
  const members = membersOf(returns, pack, context);
  yield;
  const owed = expectedOrgs(members, pack);
  const figures = setFigures(members, pack);
  yield;
  const excused = new Set(owed.exempt.map(({ org }) => org));
  const rolled = yield* rollingUp({ pack, members, figures, excused });
  const settings = settingsOf(pack);
  const odd = yield* comparingOrgs({ pack, settings, members, figures });
  const subject: GroupSubject = { ...owed, pack, settings, returns, members, figures, rolled, odd };
  const findings: JudgedFinding[] = [];
  for (const check of GROUP_CHECKS) {
    for (const finding of check.run(subject)) {
      if (finding) findings.push(judged(finding, settings));
      yield;
    }
    yield;
  }
  return {
    parent: members.parent,
    period: members.period,
    ...owed,
    standing: standingFiles(members),
    findings: inOrder(findings, pack, members),
    rollup: rolled.map(({ figure }) => figure),
  };
}

/** By org code, those in another's table included. */
function standingFiles({ standing, inTables }: SetMembers): GroupReview['standing'] {
  const files = [...standing].map(([org, { filed }]) => [org, filed.file] as const);
  const rows = [...inTables].map(([org, { file }]) => [org, file] as const);
  return Object.fromEntries([...files, ...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** By code, then org and indicator as the pack lists them; what is the same in these stays in the order of the set. */
function inOrder(findings: readonly JudgedFinding[], pack: Pack, { tree }: SetMembers): readonly JudgedFinding[] {
  const indicators = new Map(pack.indicators.map(({ code }, place) => [canonicalCode(code), place]));
  const keyed = findings.map((each) => {
    const { place, code } = each.finding;
    const org = place.org ? tree.placeOf(place.org) : -1;
    const indicator = place.indicator ? (indicators.get(canonicalCode(place.indicator)) ?? -1) : -1;
    return { each, code, org, indicator };
  });
  keyed.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.org - b.org || a.indicator - b.indicator));
  return keyed.map(({ each }) => each);
}
