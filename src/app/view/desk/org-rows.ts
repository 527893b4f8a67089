import { SEVERITY_ORDER, type Severity } from '../../../core/finding/finding.js';
import type { GroupReview } from '../../../core/group/group-review.js';
import type { JudgedFinding } from '../../../core/review/judged.js';
import { derived } from '../pane/derived.js';
import type { DeskReturn, DeskState, OrgState } from './desk-state.js';
import type { OrgRow, SeverityCounts } from './desk-view.js';
import { deskFacts, stateOf, type DeskFacts } from './desk-facts.js';
import { remembered } from './remembered.js';
import { minuteOf } from '../minute-of.js';

/** Every org that owes or sent a return, and every return of nobody known: before any filter, in the order of the pack. */
export function allRows(state: DeskState): readonly OrgRow[] {
  return rowsOf(deskFacts(state), state.returns, state.group);
}

const rowsOf = remembered(
  (facts: DeskFacts, returns: DeskState['returns'], group: DeskState['group']): readonly OrgRow[] => {
    const expected = group?.expected ?? [];
    const exempt = new Set((group?.exempt ?? []).map(({ org }) => org));
    const listed = new Set([...expected, ...exempt]);
    const others = orderedOrgs(facts).filter((org) => !listed.has(org));
    const found = group ? findingsByOrg(group) : NO_FINDINGS;
    const rows = [...listed, ...others].map((org) => orgRow(facts, org, exempt.has(org), found.get(org) ?? []));
    const strangers = returns.filter(({ filed }) => filed.org === null).map((each) => strangerRow(facts, each));
    return [...rows, ...strangers];
  },
);

/** Orgs of the returns: in the order of the pack, then those that it does not have. */
function orderedOrgs({ pack, byOrg }: DeskFacts): readonly string[] {
  const known = (pack?.orgs ?? []).map(({ code }) => code).filter((code) => byOrg.has(code));
  const seen = new Set(known);
  return [...known, ...[...byOrg.keys()].filter((org) => !seen.has(org))];
}

const NO_FINDINGS: ReadonlyMap<string, readonly JudgedFinding[]> = new Map();

/** What only the set shows, by the org that it is about; that a return is missing is told by the state. */
export const findingsByOrg: (group: GroupReview) => ReadonlyMap<string, readonly JudgedFinding[]> = derived((group) => {
  const byOrg = new Map<string, JudgedFinding[]>();
  for (const judged of group.findings) {
    const { org } = judged.finding.place;
    if (!org) continue;
    const known = byOrg.get(org);
    if (known) known.push(judged);
    else byOrg.set(org, [judged]);
  }
  return byOrg;
});

function orgRow(facts: DeskFacts, org: string, isExempt: boolean, found: readonly JudgedFinding[]): OrgRow {
  const standing = facts.standing(org);
  const name = facts.org(org);
  if (standing) return returnRow(facts, standing, { key: `org:${org}`, code: org, name, found });
  const state: OrgState = isExempt ? 'exempt' : 'missing';
  const stateLabel = facts.desk.state[state];
  return {
    key: `org:${org}`,
    returnKey: null,
    code: org,
    name,
    state,
    stateLabel,
    counts: null,
    time: '',
    stamp: '',
    isAltered: false,
    file: '',
    versions: 0,
    label: [name, stateLabel].join(facts.desk.dot),
  };
}

function strangerRow(facts: DeskFacts, of: DeskReturn): OrgRow {
  return returnRow(facts, of, { key: of.key, code: '', name: facts.desk.table.nobody, found: [] });
}

interface Named {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly found: readonly JudgedFinding[];
}

function returnRow(facts: DeskFacts, of: DeskReturn, { key, code, name, found }: Named): OrgRow {
  const { filed } = of;
  const { desk, words } = facts;
  const state = stateOf(of);
  const counts = countsOf(filed.summary, found);
  const stamp = stampWord(facts, of);
  const told = SEVERITY_ORDER.filter((each) => counts[each] > 0).map(
    (each) => `${words.severity[each]} ${counts[each]}`,
  );
  return {
    key,
    returnKey: of.key,
    code,
    name,
    state,
    stateLabel: desk.state[state],
    counts,
    time: minuteOf(filed.stamp?.time ?? of.received),
    stamp,
    isAltered: filed.stamp !== null && !filed.stamp.holds,
    file: filed.file,
    versions: facts.byOrg.get(code)?.length ?? 1,
    label: [name, desk.state[state], ...told, stamp, filed.file].join(desk.dot),
  };
}

function stampWord({ desk }: DeskFacts, { filed: { stamp } }: DeskReturn): string {
  if (!stamp) return desk.stamp.none;
  return stamp.holds
    ? desk.stamp.nth(stamp.submission)
    : `${desk.stamp.nth(stamp.submission)}${desk.dot}${desk.stamp.altered}`;
}

function countsOf(own: SeverityCounts, found: readonly JudgedFinding[]): SeverityCounts {
  const count = (severity: Severity): number =>
    own[severity] + found.filter((each) => each.severity === severity).length;
  return { error: count('error'), quasi: count('quasi'), query: count('query'), hint: count('hint') };
}
