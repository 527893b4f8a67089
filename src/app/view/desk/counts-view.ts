import { SEVERITY_ORDER, type Severity } from '../../../core/finding/finding.js';
import type { DeskFilter, DeskState, OrgState } from './desk-state.js';
import type { CountsView, OrgRow, StateCount } from './desk-view.js';
import { deskFacts, type DeskFacts } from './desk-facts.js';
import { allRows } from './org-rows.js';
import { remembered } from './remembered.js';

/** 应报 已报 未报 待审 退回 通过, and the findings by severity: of all that is on the desk, whatever is filtered. */
export function countsView(state: DeskState): CountsView {
  return countsOf(deskFacts(state), allRows(state), state.filter, state.group);
}

/** Of these a count is shown only where it is not zero. */
const SELDOM: ReadonlySet<StateCount['key']> = new Set(['exempt', 'unusable']);
const RECEIVED: readonly OrgState[] = ['pending', 'returned', 'accepted'];

const countsOf = remembered(
  (facts: DeskFacts, rows: readonly OrgRow[], filter: DeskFilter, group: DeskState['group']): CountsView => {
    const count = (...states: readonly OrgState[]): number => rows.filter(({ state }) => states.includes(state)).length;
    const expected = new Set(group?.expected ?? []);
    const received = rows.filter(({ code, state }) => expected.has(code) && RECEIVED.includes(state)).length;
    const item = (key: StateCount['key'], number: number, states: readonly OrgState[]): StateCount => ({
      key,
      label: facts.desk.counts[key],
      count: number,
      pressed: states.length > 0 && isSame(filter.states, states),
      // a second click takes the filter off
      filter: { states: isSame(filter.states, states) ? [] : states },
    });
    const states = [
      item('expected', expected.size, []),
      item('received', group ? received : count(...RECEIVED), RECEIVED),
      ...(['missing', 'exempt', 'unusable', 'pending', 'returned', 'accepted'] as const).map((state) =>
        item(state, count(state), [state]),
      ),
    ];
    return {
      states: states.filter(({ key, count: number, pressed }) => number > 0 || pressed || !SELDOM.has(key)),
      severities: severityCounts(facts, rows, filter),
    };
  },
);

function severityCounts({ words }: DeskFacts, rows: readonly OrgRow[], filter: DeskFilter): CountsView['severities'] {
  return SEVERITY_ORDER.map((severity) => {
    const pressed = filter.severities.includes(severity);
    return {
      severity,
      label: words.severity[severity],
      count: rows.reduce((sum, { counts }) => sum + (counts?.[severity] ?? 0), 0),
      pressed,
      filter: { severities: toggled(filter.severities, severity) },
    };
  }).filter(({ severity, count, pressed }) => severity !== 'quasi' || count > 0 || pressed);
}

function toggled(chosen: readonly Severity[], severity: Severity): readonly Severity[] {
  return SEVERITY_ORDER.filter((each) => chosen.includes(each) !== (each === severity));
}

function isSame(a: readonly OrgState[], b: readonly OrgState[]): boolean {
  return a.length === b.length && a.every((each, place) => each === b[place]);
}
