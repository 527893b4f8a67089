import { SEVERITY_ORDER } from '../../../core/finding/finding.js';
import { messageOf } from '../../../core/finding/message-of.js';
import type { GroupReview } from '../../../core/group/group-review.js';
import type { JudgedFinding } from '../../../core/review/judged.js';
import { addressOf } from '../../../core/sheet/address.js';
import type { DeskFilter, DeskState } from './desk-state.js';
import type { FollowView, GroupItem, GroupView, OrgRow } from './desk-view.js';
import { deskFacts, type DeskFacts } from './desk-facts.js';
import { shownRows } from './orgs-view.js';
import { remembered } from './remembered.js';

/** What only the set shows, by severity. Those of one org are filtered as the orgs are; those of none always stand there. */
export function groupView(state: DeskState): GroupView {
  return groupOf(deskFacts(state), state.group, shownRows(state), state.filter);
}

export function groupCount({ group }: Pick<DeskState, 'group'>): number {
  return group?.findings.length ?? 0;
}

const groupOf = remembered(
  (facts: DeskFacts, group: GroupReview | null, rows: readonly OrgRow[], filter: DeskFilter): GroupView => {
    const shown = new Set(rows.map(({ code }) => code));
    const found = (group?.findings ?? []).filter(
      ({ severity, finding: { place } }) =>
        (!place.org || shown.has(place.org)) &&
        (filter.severities.length === 0 || filter.severities.includes(severity)) &&
        (filter.indicator === null || place.indicator === filter.indicator),
    );
    const seen = new Map<string, number>();
    const items = SEVERITY_ORDER.flatMap((severity) => found.filter((each) => each.severity === severity)).map(
      (judged) => {
        const nth = (seen.get(judged.id) ?? 0) + 1;
        seen.set(judged.id, nth);
        return groupItem(facts, judged, nth === 1 ? judged.id : `${judged.id}#${nth}`);
      },
    );
    return { items, empty: items.length > 0 ? null : facts.desk.group.empty };
  },
);

/** One of them in words. */
export function groupItem(facts: DeskFacts, { severity, finding }: JudgedFinding, key: string): GroupItem {
  const { place } = finding;
  const indicator = place.indicator ?? null;
  const parts = [
    ...(place.org ? [facts.org(place.org)] : []),
    ...(indicator === null ? [] : [facts.indicator(indicator)]),
  ];
  const follow = followOfPlace(facts, place);
  const of = follow ? (facts.byFile.get(follow.file) ?? null) : place.org ? facts.standing(place.org) : null;
  return {
    key,
    severity,
    severityLabel: facts.words.severity[severity],
    subject: parts.join(facts.desk.dot),
    text: messageOf(finding, facts.lang),
    returnKey: of?.key ?? null,
    follow,
    indicator,
  };
}

function followOfPlace({ byFile }: DeskFacts, { file, at }: JudgedFinding['finding']['place']): FollowView | null {
  if (!file || !at || !byFile.has(file)) return null;
  return { file, sheet: at.sheet, cell: addressOf(at.row, at.column) };
}
