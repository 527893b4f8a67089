import { ROLES, type Form, type Pack, type PeriodKind } from '../../../core/indicator/pack.js';
import { writePeriod } from '../../../core/indicator/period.js';
import type { Bound } from '../../../core/sheet/return.js';
import type { PaneState, ReviewedWorkbook } from './pane-state.js';
import type { ColumnChoice, RecognisedRow, RecognisedView } from './pane-view.js';
import { orgName, periodName } from './head-view.js';
import type { ViewContext } from './view-context.js';

type Choice = RecognisedRow['choices'][number];

/** What was recognised, how sure, and what else it could be. A choice whose value is empty leaves it to the sheet. */
export function recognisedView(state: PaneState, context: ViewContext): RecognisedView | null {
  const { reviewed, pane, result } = context;
  if (!result) return null;
  const rows = reviewed ? [...formRow(context, reviewed), orgRow(context, reviewed), periodRow(context, reviewed)] : [];
  return {
    title: pane.recognised.title,
    rows: [...rows, packRow(state, context)],
    columns: reviewed ? columnsOf(context, reviewed) : [],
  };
}

function formRow(context: ViewContext, { review, loaded }: ReviewedWorkbook): readonly RecognisedRow[] {
  const { pane } = context;
  const [table] = review.subject.filed.tables;
  const forms = loaded.pack.forms.map(({ id, title }) => ({ value: id, label: title }));
  return [
    {
      what: 'form',
      label: pane.recognised.what.form,
      value: table?.form.title ?? pane.recognised.unknown,
      how: table ? told(context, table.binding) : '',
      choices: choices(context, forms),
    },
  ];
}

function orgRow(context: ViewContext, reviewed: ReviewedWorkbook): RecognisedRow {
  const { org } = reviewed.review.subject.filed;
  const orgs = reviewed.loaded.pack.orgs.map(({ code, name }) => ({ value: code, label: `${name} ${code}` }));
  return {
    what: 'org',
    label: context.pane.recognised.what.org,
    value: org ? orgName(context, reviewed) : context.pane.recognised.unknown,
    how: org ? told(context, org) : '',
    choices: choices(context, orgs),
  };
}

function periodRow(context: ViewContext, { review, loaded }: ReviewedWorkbook): RecognisedRow {
  const { filed } = review.subject;
  const periods = periodsOf(loaded.pack, filed.tables[0]?.form).map((value) => ({
    value,
    label: context.period(value),
  }));
  return {
    what: 'period',
    label: context.pane.recognised.what.period,
    value: filed.period ? periodName(context, filed) : context.pane.recognised.unknown,
    how: filed.period ? told(context, filed.period) : '',
    choices: choices(context, periods),
  };
}

function packRow(state: PaneState, { reviewed, pane, words }: ViewContext): RecognisedRow {
  const packs = state.packs.map(({ pack }) => ({ value: pack.id, label: `${pack.title} ${pack.version}` }));
  return {
    what: 'pack',
    label: pane.recognised.what.pack,
    value: reviewed ? `${reviewed.loaded.pack.title} ${reviewed.loaded.pack.version}` : pane.recognised.unknown,
    how: reviewed ? words.packReason[reviewed.packReason] : '',
    choices: [{ value: '', label: pane.recognised.automatic }, ...packs],
  };
}

function told(
  { words, pane }: ViewContext,
  { reason, certainty }: Pick<Bound<unknown>, 'reason' | 'certainty'>,
): string {
  if (reason === 'given') return pane.recognised.asked;
  return pane.recognised.told(words.reason[reason], words.certainty[certainty]);
}

function choices({ pane }: ViewContext, all: readonly Choice[]): readonly Choice[] {
  return [{ value: '', label: pane.recognised.automatic }, ...all];
}

const PARTS: { readonly [K in PeriodKind]: number } = { year: 1, half: 2, quarter: 4, month: 12 };

/** Every period of the plan that the form may report, the latest first. */
function periodsOf({ plan, period }: Pack, form: Form | undefined): readonly string[] {
  const kind = form?.period ?? period;
  const found: string[] = [];
  for (let year = plan.last; year >= plan.first; year -= 1) {
    for (let part = PARTS[kind]; part >= 1; part -= 1) found.push(writePeriod({ kind, year, part }));
  }
  return found;
}

function columnsOf({ words, pane }: ViewContext, { review }: ReviewedWorkbook): readonly ColumnChoice[] {
  const roles = ROLES.map((role) => ({ value: role, label: words.role(role) }));
  return review.subject.filed.tables.flatMap(({ sheet, columns }) =>
    columns.map(({ column, header, role }) => ({
      sheet,
      column,
      header,
      role,
      choices: [{ value: '', label: pane.recognised.unused }, ...roles],
    })),
  );
}
