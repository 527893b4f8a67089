import { SEVERITY_ORDER, type Severity } from '../../../core/finding/finding.js';
import type { FiledCompletion, FiledFigure, FiledReturn } from '../../../core/group/filed-return.js';
import type { GroupReview } from '../../../core/group/group-review.js';
import { canonicalCode } from '../../../core/indicator/pack.js';
import { derived } from '../pane/derived.js';
import type { DeskState } from './desk-state.js';
import type { MatrixCell, MatrixColumn, MatrixView, OrgRow } from './desk-view.js';
import { deskFacts, followOf, toneOf, withUnit, type DeskFacts } from './desk-facts.js';
import { findingsByOrg } from './org-rows.js';
import { shownRows } from './orgs-view.js';
import { remembered } from './remembered.js';

/** Orgs × indicators: a cell is worked out when it comes into sight. */
export function matrixView(state: DeskState): MatrixView {
  return matrixOf(deskFacts(state), shownRows(state), state.group, state.filter.indicator);
}

const matrixOf = remembered(
  (facts: DeskFacts, rows: readonly OrgRow[], group: GroupReview | null, only: string | null): MatrixView => {
    const columns = columnsOf(facts, only);
    return {
      columns,
      rows,
      cell: (row, column) => cellOf(facts, group, rows[row]!, columns[column]!),
      empty: rows.length === 0 || columns.length === 0 ? facts.desk.matrix.noPack : null,
    };
  },
);

const columnsOf = remembered((facts: DeskFacts, only: string | null): readonly MatrixColumn[] =>
  (facts.pack?.indicators ?? [])
    .filter(({ code }) => only === null || code === only)
    .map(({ code, unit }) => ({ code, name: facts.indicator(code), unit })),
);

/** What one return says of its indicators, by their canonical codes. */
interface Told {
  readonly worst: Severity | null;
  readonly findings: number;
  readonly completion: FiledCompletion | null;
  readonly figure: FiledFigure | null;
}

const NOTHING: Told = { worst: null, findings: 0, completion: null, figure: null };

const toldBy: (filed: FiledReturn) => ReadonlyMap<string, Told> = derived((filed) => {
  const told = new Map<string, Told>();
  const add = (code: string, more: (before: Told) => Partial<Told>): void => {
    const key = canonicalCode(code);
    const before = told.get(key) ?? NOTHING;
    told.set(key, { ...before, ...more(before) });
  };
  for (const figure of filed.figures) {
    if (figure.role === 'actual' && figure.org === null) add(figure.indicator, () => ({ figure }));
  }
  for (const completion of filed.completions) {
    if (completion.org === null) add(completion.indicator, () => ({ completion }));
  }
  for (const { indicator, severity } of filed.findings) {
    if (indicator === null) continue;
    add(indicator, ({ worst, findings }) => ({ worst: worse(worst, severity), findings: findings + 1 }));
  }
  return told;
});

export function worse(a: Severity | null, b: Severity | null): Severity | null {
  if (a === null || b === null) return a ?? b;
  return SEVERITY_ORDER.indexOf(a) <= SEVERITY_ORDER.indexOf(b) ? a : b;
}

function cellOf(facts: DeskFacts, group: GroupReview | null, row: OrgRow, column: MatrixColumn): MatrixCell {
  const { words, desk } = facts;
  const filed = row.returnKey === null ? null : (facts.byKey.get(row.returnKey)?.filed ?? null);
  const told = (filed && toldBy(filed).get(canonicalCode(column.code))) ?? NOTHING;
  const beside = (group && findingsByOrg(group).get(row.code)) ?? [];
  const odd = beside.filter(({ finding }) => finding.place.indicator === column.code);
  const severity = odd.reduce<Severity | null>((worst, each) => worse(worst, each.severity), told.worst);
  const findings = told.findings + odd.length;
  const status = told.completion?.status ?? null;
  const value = withUnit(told.figure?.value ?? null, column.unit);
  const statusWord = status === null ? desk.matrix.noFigure : desk.status[status];
  const found = severity === null ? desk.matrix.clean : desk.matrix.found(words.severity[severity], findings);
  const said = filed ? [value === '' ? desk.matrix.noFigure : value, statusWord, found] : [row.stateLabel];
  return {
    severity,
    findings,
    status,
    statusWord,
    statusTone: toneOf(status),
    value,
    label: [row.name, column.name, ...said].join(desk.dot),
    follow: filed && told.figure ? followOf({ file: filed.file, ...placeOf(told.figure) }) : null,
  };
}

function placeOf({ sheet, cell }: FiledFigure): Pick<FiledFigure, 'sheet' | 'cell'> {
  return { sheet, cell };
}
