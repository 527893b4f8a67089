import { SEVERITY_ORDER, type Severity } from '../../../core/finding/finding.js';
import { sameCode } from '../../../core/indicator/pack.js';
import type { DeskColumn, DeskFilter, DeskReturn, DeskState, OrgState } from './desk-state.js';
import type { FilterView, OrgColumn, OrgRow, OrgsView } from './desk-view.js';
import { deskFacts, type DeskFacts } from './desk-facts.js';
import { allRows, findingsByOrg } from './org-rows.js';
import { isBelow, parentsIn } from './orgs-below.js';
import { remembered } from './remembered.js';

/** The columns of the table; 准强制 only where there is one. */
const COLUMNS: readonly DeskColumn[] = ['org', 'state', ...SEVERITY_ORDER, 'time', 'file'];

export function orgsView(state: DeskState): OrgsView {
  const rows = shownRows(state);
  const columns = columnsOf(deskFacts(state), state.sort, hasQuasi(allRows(state)));
  const selected = rows.find(({ returnKey }) => returnKey !== null && returnKey === state.selected)?.key ?? null;
  return shownOrgs(columns, rows, selected, rows.length > 0 ? null : emptyText(state));
}

const shownOrgs = remembered(
  (
    columns: OrgsView['columns'],
    rows: OrgsView['rows'],
    selected: OrgsView['selected'],
    empty: OrgsView['empty'],
  ): OrgsView => ({ columns, rows, selected, empty }),
);

const hasQuasi = remembered((rows: readonly OrgRow[]) => rows.some(({ counts }) => (counts?.quasi ?? 0) > 0));

function emptyText(state: DeskState): string {
  const { table } = deskFacts(state).desk;
  return allRows(state).length === 0 ? table.noRows : table.noneShown;
}

/** What passes the filter, as it is sorted. */
export function shownRows(state: DeskState): readonly OrgRow[] {
  return sorted(filtered(deskFacts(state), allRows(state), state.filter, state.group), state.sort);
}

const filtered = remembered(
  (facts: DeskFacts, rows: readonly OrgRow[], filter: DeskFilter, group: DeskState['group']): readonly OrgRow[] => {
    const text = filter.text.trim().toLowerCase();
    const { pack } = facts;
    const parent = filter.parent ?? null;
    const aboutIndicator = filter.indicator === null ? null : orgsAbout(facts, filter.indicator, group);
    return rows.filter(
      (row) =>
        (text === '' || [row.name, row.code, row.file].some((each) => each.toLowerCase().includes(text))) &&
        (filter.states.length === 0 || filter.states.includes(row.state)) &&
        (filter.severities.length === 0 || filter.severities.some((each) => (row.counts?.[each] ?? 0) > 0)) &&
        (parent === null || (pack !== null && isBelow(pack, row.code, parent))) &&
        (aboutIndicator === null || aboutIndicator(row)),
    );
  },
);

/** Whether something was found on an indicator, in the return or in the set. */
function orgsAbout(facts: DeskFacts, indicator: string, group: DeskState['group']): (row: OrgRow) => boolean {
  const found = group ? findingsByOrg(group) : null;
  const isAbout = (of: DeskReturn | undefined): boolean =>
    of?.filed.findings.some((each) => each.indicator !== null && sameCode(each.indicator, indicator)) ?? false;
  return ({ returnKey, code }) =>
    isAbout(returnKey === null ? undefined : facts.byKey.get(returnKey)) ||
    (found?.get(code)?.some(({ finding }) => finding.place.indicator === indicator) ?? false);
}

const sorted = remembered((rows: readonly OrgRow[], { by, descending }: DeskState['sort']): readonly OrgRow[] => {
  if (by === 'org') return descending ? [...rows].reverse() : rows;
  const compare = COMPARED[by];
  const turn = descending ? -1 : 1;
  // as they come where they are alike, whichever way it goes
  return [...rows].sort((a, b) => turn * compare(a, b));
});

const STATES: readonly OrgState[] = ['missing', 'unusable', 'pending', 'returned', 'accepted', 'exempt'];

const COMPARED: { readonly [C in Exclude<DeskColumn, 'org'>]: (a: OrgRow, b: OrgRow) => number } = {
  state: (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state),
  error: bySeverity('error'),
  quasi: bySeverity('quasi'),
  query: bySeverity('query'),
  hint: bySeverity('hint'),
  time: (a, b) => byText(a.time, b.time),
  file: (a, b) => byText(a.file, b.file),
};

function bySeverity(severity: Severity): (a: OrgRow, b: OrgRow) => number {
  return (a, b) => (a.counts?.[severity] ?? -1) - (b.counts?.[severity] ?? -1);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const columnsOf = remembered(({ desk }: DeskFacts, sort: DeskState['sort'], withQuasi: boolean): readonly OrgColumn[] =>
  COLUMNS.filter((by) => by !== 'quasi' || withQuasi).map((by) => ({
    by,
    label: desk.table.columns[by],
    sorted: by !== sort.by ? 'none' : sort.descending ? 'descending' : 'ascending',
  })),
);

export const NO_FILTER: DeskFilter = { text: '', severities: [], states: [], indicator: null, parent: null };

export function filterView(state: DeskState): FilterView {
  const { filter } = state;
  const facts = deskFacts(state);
  const [shown, all] = [shownRows(state).length, allRows(state).length];
  return {
    text: filter.text,
    ...choicesOf(facts),
    parent: filter.parent ?? null,
    indicator: filter.indicator,
    line: isNone(filter) ? null : facts.desk.filter.shown(shown, all),
    none: NO_FILTER,
  };
}

function isNone({ text, severities, states, indicator, parent = null }: DeskFilter): boolean {
  return text === '' && severities.length === 0 && states.length === 0 && indicator === null && parent === null;
}

const choicesOf = remembered((facts: DeskFacts): Pick<FilterView, 'parents' | 'indicators'> => {
  const { pack } = facts;
  if (!pack) return { parents: [], indicators: [] };
  return {
    parents: parentsIn(pack).map((code) => ({ id: code, label: facts.org(code) })),
    indicators: pack.indicators.map(({ code }) => ({ id: code, label: `${code} ${facts.indicator(code)}` })),
  };
});
