import { findOrg } from '../../../core/indicator/pack.js';
import type { Return } from '../../../core/sheet/return.js';
import { derived } from './derived.js';
import type { ReviewedWorkbook } from './pane-state.js';
import type { HeadView } from './pane-view.js';
import type { ViewContext } from './view-context.js';

export const headView: (context: ViewContext) => HeadView = derived((context) => {
  const { result, reviewed, pane, words } = context;
  if (!result) return { title: pane.head.unchecked, form: null, unsure: false };
  if (!reviewed) return { title: words.review.noOrg, form: null, unsure: true };
  const { filed } = reviewed.review.subject;
  return {
    title: [orgName(context, reviewed), periodName(context, filed)].join(pane.dot),
    form: formLine(context, filed),
    unsure: isGuessed(filed),
  };
});

export function orgName({ words }: ViewContext, { review, loaded }: ReviewedWorkbook): string {
  const org = review.subject.filed.org?.value ?? null;
  return org === null ? words.review.noOrg : (findOrg(loaded.pack, org)?.name ?? org);
}

export function periodName({ words, period }: ViewContext, filed: Return): string {
  return filed.period ? period(filed.period.value) : words.review.noPeriod;
}

/** “十四五”主要指标 · 24/24 项; null where no table was found. */
function formLine({ pane, words }: ViewContext, { tables }: Return): string | null {
  const [first] = tables;
  if (!first) return null;
  const forms = new Map(tables.map(({ form }) => [form.id, form]));
  const title = forms.size === 1 ? first.form.title : pane.head.moreForms(first.form.title, forms.size);
  const bound = new Set(
    tables.flatMap(({ form, rows, columns }) =>
      [...rows, ...columns].flatMap(({ indicator }) => (indicator === null ? [] : [`${form.id}|${indicator}`])),
    ),
  );
  const all = [...forms.values()].reduce((sum, { indicators }) => sum + indicators.length, 0);
  return [title, words.review.rows(bound.size, all)].join(pane.dot);
}

/** Something is missing or was only guessed, of what the pane lets a person choose. */
function isGuessed({ org, period, tables }: Return): boolean {
  if (!org || !period || tables.length === 0) return true;
  const bindings = [org, period, ...tables.flatMap(({ binding, columns }) => [binding, ...known(columns)])];
  return bindings.some(({ certainty }) => certainty === 'guess');
}

type Columns = Return['tables'][number]['columns'];

function known(columns: Columns): readonly Columns[number]['binding'][] {
  return columns.filter(({ role }) => role !== null).map(({ binding }) => binding);
}
