import type { JudgedFinding } from '../../../core/review/judged.js';
import type { DeskReturn, DeskState, OpenedReturn } from './desk-state.js';
import { deskFacts, stateOf, type DeskFacts } from './desk-facts.js';
import { allRows, findingsByOrg } from './org-rows.js';
import { shownRows } from './orgs-view.js';
import { amongView, chosenIndicator } from './return-among.js';
import { commentView, returnFindings, sheetMarks } from './return-findings.js';
import { changesView, versionsOf, versionView } from './return-versions.js';
import type { DecideView, OpenedSheet, ReturnView, StampView } from './return-view.js';
import { minuteOf } from '../minute-of.js';

const NO_FINDINGS: readonly JudgedFinding[] = [];

/** The page of the selected return; null: none is selected, or it was taken off the desk. */
export function returnView(state: DeskState): ReturnView | null {
  const facts = deskFacts(state);
  const of = state.selected === null ? undefined : facts.byKey.get(state.selected);
  if (!of) return null;
  const opened = state.opened?.key === of.key ? state.opened : null;
  const rows = shownRows(state);
  const { org } = of.filed;
  const found = (org !== null && state.group && findingsByOrg(state.group).get(org)) || NO_FINDINGS;
  const versions = versionsOf(facts, of);
  return {
    key: of.key,
    title: org === null ? facts.desk.table.nobody : facts.org(org),
    file: of.filed.file,
    place: rows.findIndex(({ returnKey }) => returnKey === of.key) + 1,
    all: rows.length,
    decision: of.decision,
    stateLabel: facts.desk.state[stateOf(of)],
    stamp: stampView(facts, of),
    ...sheetOf(facts, opened),
    findings: opened ? returnFindings(facts, of, opened, found) : NOT_READ,
    comments: of.comments.map((each) => commentView(facts, each)),
    versions: versions.map((each) => versionView(facts, each, of)),
    changes: changesView(facts, of, versions),
    among: opened && amongView(facts, allRows(state), state.group, of, chosenIndicator(opened)),
    decide: decideView(facts, of, opened),
  };
}

const NOT_READ: ReturnView['findings'] = { counts: [], items: [], selected: null, cellLine: null, empty: null };

function stampView({ desk }: DeskFacts, { filed: { stamp }, received }: DeskReturn): StampView {
  if (!stamp) return { kind: 'none', text: [desk.stamp.none, desk.stamp.received(minuteOf(received))].join(desk.dot) };
  const parts = [desk.stamp.nth(stamp.submission), minuteOf(stamp.time)];
  return stamp.holds
    ? { kind: 'holds', text: [...parts, desk.stamp.holds].join(desk.dot) }
    : { kind: 'altered', text: [...parts, desk.stamp.altered].join(desk.dot) };
}

function sheetOf(facts: DeskFacts, opened: OpenedReturn | null): Pick<ReturnView, 'sheet' | 'sheets' | 'sheetNote'> {
  if (!opened) return { sheet: null, sheets: [], sheetNote: facts.desk.opened.reading };
  // what is hidden carries the form's own data; it is shown only where something in it was asked for
  const all = (opened.sheets ?? []).filter(({ grid }) => grid.visibility === 'visible' || grid.name === opened.sheet);
  const shown = all.find(({ grid }) => grid.name === opened.sheet) ?? all[0];
  if (!shown) return { sheet: null, sheets: [], sheetNote: facts.desk.opened.notOpened };
  const sheet: OpenedSheet = {
    view: shown.view,
    at: opened.at,
    marks: sheetMarks(facts, opened.json.findings, shown.grid.name),
  };
  const sheets = all.map(({ grid: { name } }) => ({ name, isActive: name === shown.grid.name }));
  return { sheet, sheets, sheetNote: null };
}

function decideView({ desk: { decide } }: DeskFacts, of: DeskReturn, opened: OpenedReturn | null): DecideView {
  const { filed, comments, decision, decided, judged } = of;
  const { error, quasi } = filed.summary;
  const released = opened?.json.findings.filter((each) => each.severity === 'quasi' && each.released).length ?? 0;
  const standing = error + Math.max(0, quasi - released);
  const open = filed.findings.filter(
    ({ id, severity }) => severity === 'query' && !(Object.hasOwn(judged, id) && judged[id]!.accepted),
  ).length;
  const refused = Object.values(judged).filter(({ accepted }) => !accepted).length;
  const opinions = comments.length + refused;
  const time = decided === null ? '' : minuteOf(decided);
  return {
    sendBack: decide.sendBack(opinions),
    sendBackSays: opinions === 0 ? decide.sendBackEmpty : decide.sendBackSays(opinions),
    accept: decide.accept,
    acceptSays: decide.acceptSays(open),
    acceptBlocked: !filed.usable ? decide.unusable : standing > 0 ? decide.blocked(standing) : null,
    decided: decision === 'pending' ? null : decision === 'accepted' ? decide.accepted(time) : decide.returned(time),
  };
}
