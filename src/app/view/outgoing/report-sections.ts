import type { Severity } from '../../../core/finding/finding.js';
import { SEVERITY_ORDER } from '../../../core/finding/finding.js';
import type { Language } from '../../../core/finding/message-of.js';
import type { FiledReturn } from '../../../core/group/filed-return.js';
import type { GroupReview, RolledFigure } from '../../../core/group/group-review.js';
import { Exact } from '../../../core/quantity/exact.js';
import { writeShort } from '../../../core/quantity/rounding.js';
import type { JudgedFinding } from '../../../core/review/judged.js';
import { findIndicator, sameCode, type Pack } from '../../../core/indicator/pack.js';
import type { Explanation } from '../../../core/submission/explanation.js';
import type { StackSpec } from '../charts/chart-spec.js';
import type { DeskReturn } from '../desk/desk-state.js';
import { deskWordsOf } from '../desk/desk-words.js';
import type { FileJson } from '../review-json.js';
import { groupLine, indicatorText, orgText, severityText, standingLines } from './finding-lines.js';
import { html, type Markup } from './html.js';
import { outgoingWordsOf } from './outgoing-words.js';
import { saidOpinions } from './said-opinions.js';
import { reportTable } from './report-page.js';

/** What every section is written with. */
export interface ReportContext {
  readonly lang: Language;
  readonly pack: Pack;
}

export function headSection(title: string, rows: readonly (readonly [label: string, value: string])[]): Markup {
  const lines = rows.map(
    ([label, value]) =>
      html`<dt>${label}</dt>
        <dd>${value}</dd>`,
  );
  return html`<h1>${title}</h1>
    <dl>${lines}</dl> `;
}

export function missingSection({ missing }: GroupReview, { lang, pack }: ReportContext): Markup {
  const { report, join } = outgoingWordsOf(lang);
  const names = missing.map((org) => orgText(pack, org)).join(join);
  return html`<h2>${report.missing}</h2>
    <p>${missing.length === 0 ? report.nobodyMissing : names}</p> `;
}

/** Orgs with the counts of their findings. */
export function summarySection(
  returns: readonly { readonly filed: FiledReturn; readonly decision: DeskReturn['decision'] | null }[],
  { lang, pack }: ReportContext,
): Markup {
  const { report } = outgoingWordsOf(lang);
  const { state } = deskWordsOf(lang);
  const rows = returns.map(({ filed, decision }) => [
    nameOf(filed, pack),
    filed.usable ? state[decision ?? 'pending'] : state.unusable,
    ...SEVERITY_ORDER.map((severity) => String(filed.summary[severity])),
  ]);
  return html`<h2>${report.summary}</h2>
    ${reportTable(report.summary, report.stateColumns, rows, ['text', 'short', 'figure', 'figure', 'figure', 'figure'])}`;
}

function nameOf({ org, file }: FiledReturn, pack: Pack): string {
  return org === null ? file : orgText(pack, org);
}

export function groupSection(findings: readonly JudgedFinding[], { lang, pack }: ReportContext): Markup {
  const { report, problems } = outgoingWordsOf(lang);
  if (findings.length === 0)
    return html`<h2>${report.group}</h2>
      <p>${problems.none}</p> `;
  const rows = findings.map((each) => {
    const line = groupLine(each, pack, lang);
    const place = [line.file, [line.sheet, line.cell].filter((text) => text !== '').join('!')];
    return [line.severity, line.org, line.indicator, line.text, place.filter((text) => text !== '').join('\n')];
  });
  const columns = [...problems.columns.slice(0, 4), problems.columns[4]!];
  return html`<h2>${report.group}</h2>
    ${reportTable(report.group, columns, rows, ['short', 'short'])}`;
}

/**
 * One return's findings with their explanations and what the reviewer said of these, and what the reviewer wrote besides; null:
 * nothing of it is told.
 */
export function returnSection(
  { json, explanations }: { readonly json: FileJson; readonly explanations: readonly Explanation[] },
  decision: Pick<DeskReturn, 'comments' | 'judged'> | null,
  without: ReadonlySet<Severity>,
  { lang, pack }: ReportContext,
): Markup | null {
  const { report, returned } = outgoingWordsOf(lang);
  const findings = json.findings.filter(({ severity }) => !without.has(severity));
  const lines = standingLines({ findings, explanations, judged: decision?.judged ?? {} }, lang);
  const opinions = saidOpinions({ comments: decision?.comments ?? [], judged: {} }, json, returned);
  if (lines.length === 0 && opinions.length === 0) return null;
  const name = json.org ? orgText(pack, json.org.code) : json.file;
  const rows = lines.map(({ severity, place, text, explanation, verdict }) => [
    ...[severity, place, text, explanation, verdict],
  ]);
  const said = opinions.map(({ sheet, cell, text }) => {
    const place = [sheet, cell].filter((each) => each !== null).join('!') || returned.whole;
    return html`<p>${report.remark}（${place}）：${text}</p> `;
  });
  const table = rows.length === 0 ? [] : [reportTable(json.file, returned.findingColumns, rows, ['short'])];
  return html`<h3>${name}</h3>
    ${table}${said}`;
}

/** Counts alone, where the file is no longer at hand. */
export function goneSection(filed: FiledReturn, { lang, pack }: ReportContext): Markup {
  const { report } = outgoingWordsOf(lang);
  const counts = SEVERITY_ORDER.map((severity) => `${severityText(severity, lang)} ${filed.summary[severity]}`);
  return html`<h3>${nameOf(filed, pack)}</h3>
    <p>${report.gone} ${counts.join(' ')}</p> `;
}

/** Indicators of one return: actual, rate, verdict. */
export function figuresSection({ completion, values }: FileJson, { lang, pack }: ReportContext): Markup {
  const { report } = outgoingWordsOf(lang);
  const rows = completion.map(({ indicator, org, rate, verdict }) => {
    const actual = values.find(
      (each) => each.role === 'actual' && sameCode(each.indicator, indicator) && each.org === org,
    );
    const unit = findIndicator(pack, indicator)?.unit ?? '';
    return [indicator, indicatorText(pack, indicator), unit, actual?.value ?? '', rate ?? '', verdict];
  });
  return html`<h2>${report.figures}</h2>
    ${reportTable(report.figures, report.figureColumns, rows, ['short', 'text', 'short', 'figure', 'figure'])}`;
}

export function rollupSection(parent: string, figures: readonly RolledFigure[], { lang, pack }: ReportContext): Markup {
  const { report } = outgoingWordsOf(lang);
  const { rollup } = deskWordsOf(lang);
  const rows = figures.map(({ indicator, unit, value, why, completion, attained }) => [
    indicator,
    indicatorText(pack, indicator),
    unit,
    value === null ? (why === null ? '' : rollup.why[why]) : printed(value),
    completion?.target ?? '',
    completion?.rate ?? '',
    completion?.verdict ?? '',
    attained.judged === 0 ? '' : `${attained.met} / ${attained.judged}`,
  ]);
  const label = `${orgText(pack, parent)} ${report.rollup}`;
  return html`<h2>${label}</h2>
    ${reportTable(label, report.rollupColumns, rows, ['short', 'text', 'short', 'figure', 'figure', 'figure', 'text', 'figure'])}`;
}

/** Weighed figures have decimals without end; four are enough on paper. */
function printed(value: string): string {
  const figure = Exact.parse(value);
  return figure === null ? value : writeShort(figure, 4);
}

/** How many orgs attained each indicator: the chart, and its figures below it. */
export function chartSection(
  figures: readonly RolledFigure[],
  draw: (spec: StackSpec) => string,
  { lang, pack }: ReportContext,
): Markup {
  const { report } = outgoingWordsOf(lang);
  const counted = figures.map(({ indicator, attained: { met, judged }, parts }) => ({
    key: indicator,
    label: indicatorText(pack, indicator),
    values: [met, judged - met, Math.max(0, parts.length - judged)],
  }));
  const spec: StackSpec = {
    kind: 'stack',
    title: report.attainment,
    description: report.attainmentSays(counted.length),
    unit: '',
    rows: counted,
    parts: [
      { label: report.attainmentColumns[1]!, tone: 'good' },
      { label: report.attainmentColumns[2]!, tone: 'bad' },
      { label: report.open, tone: 'quiet' },
    ],
  };
  const rows = counted.map(({ label, values }) => [label, ...values.map(String)]);
  const table = reportTable(report.chartTable, report.attainmentColumns, rows, ['text', 'figure', 'figure', 'figure']);
  return html`<h2>${report.charts}</h2>
    <figure>${{ markup: draw(spec) }}</figure>
    ${table}`;
}

export function signatureSection({ lang }: ReportContext): Markup {
  const { signatures } = outgoingWordsOf(lang).report;
  return html`<div class="sign">${signatures.map((each) => html`<span>${each}</span>`)}</div> `;
}
