import type { Severity } from '../../../core/finding/finding.js';
import type { FiledReturn } from '../../../core/group/filed-return.js';
import type { RolledFigure } from '../../../core/group/group-review.js';
import { reportFile as fileName } from '../../../core/submission/report-file.js';
import { orgText } from '../../view/outgoing/finding-lines.js';
import { html, type Markup } from '../../view/outgoing/html.js';
import { outgoingWordsOf } from '../../view/outgoing/outgoing-words.js';
import { reportPage } from '../../view/outgoing/report-page.js';
import {
  chartSection,
  figuresSection,
  goneSection,
  groupSection,
  headSection,
  missingSection,
  returnSection,
  rollupSection,
  signatureSection,
  summarySection,
  type ReportContext,
} from '../../view/outgoing/report-sections.js';
import { periodText } from '../../view/outgoing/rollup-book.js';
import { groupFileName } from './group-file-name.js';
import { HTML } from './media-types.js';
import type { OutgoingMaterial, OutgoingSteps, OutgoingTools } from './outgoing.js';
import { minuteOf } from '../../view/minute-of.js';

/** Of more returns than these hints are counted, not printed. */
const FEW = 20;

/**
 * 审核报告 of all returns, to print: who is missing, what was found of each with explanations and opinions, what only the set
 * shows, the roll-up with a chart. One page of HTML that loads nothing and runs nothing. A step a return.
 */
export async function* reportFile(material: OutgoingMaterial, tools: Pick<OutgoingTools, 'chart'>): OutgoingSteps {
  const { lang, loaded, group, returns } = material;
  const words = outgoingWordsOf(lang);
  const context: ReportContext = { lang, pack: loaded.pack };
  const { report } = words;
  const title = report.title(
    group.parent === null ? loaded.pack.title : orgText(loaded.pack, group.parent),
    periodText(group.period, lang),
  );
  const body: Markup[] = [
    headSection(title, groupHead(material)),
    missingSection(group, context),
    summarySection(
      returns.map((filed) => ({ filed, decision: material.decisions(filed.file)?.decision ?? null })),
      context,
    ),
    groupSection(group.findings, context),
    html`<h2>${report.returns}</h2> `,
  ];
  const clean: string[] = [];
  const without = new Set<Severity>(returns.length > FEW ? ['hint'] : []);
  for (const filed of returns) {
    const section = await sectionOf(material, filed, without, context);
    if (section) body.push(section);
    else clean.push(filed.org === null ? filed.file : orgText(loaded.pack, filed.org));
    yield;
  }
  if (clean.length > 0)
    body.push(
      html`<h3>${report.clean}</h3>
        <p>${clean.join(words.join)}</p> `,
    );
  body.push(...rollupSections(material, tools, context), signatureSection(context));
  return { name: groupFileName(material, report.file, 'html'), type: HTML, bytes: page(title, material, body) };
}

/** 审核报告 of one return, to print: its findings, explanations, opinions and figures. Null: its file is not at hand. */
export async function returnReport(
  material: OutgoingMaterial,
  filed: FiledReturn,
): Promise<{ readonly name: string; readonly type: string; readonly bytes: Uint8Array } | null> {
  const { lang, loaded, group } = material;
  const details = await material.details(filed.file);
  if (!details) return null;
  const { report } = outgoingWordsOf(lang);
  const context: ReportContext = { lang, pack: loaded.pack };
  const whose = filed.org === null ? filed.file : orgText(loaded.pack, filed.org);
  const title = report.title(whose, periodText(filed.period, lang));
  const about = group.findings.filter(({ finding: { place } }) =>
    place.file ? place.file === filed.file : filed.org !== null && place.org === filed.org,
  );
  const section = returnSection(details, material.decisions(filed.file), new Set(), context);
  const body = [
    headSection(title, returnHead(material, filed, whose)),
    html`<h2>${report.returns}</h2> `,
    section ?? html`<p>${outgoingWordsOf(lang).returned.noFinding}</p> `,
    ...(about.length > 0 ? [groupSection(about, context)] : []),
    figuresSection(details.json, context),
    signatureSection(context),
  ];
  const name = fileName([filed.org ?? '', whose, filed.period ?? '', report.file], 'html');
  return { name, type: HTML, bytes: page(title, material, body) };
}

type HeadRows = readonly (readonly [label: string, value: string])[];

function groupHead({ lang, loaded, group, returns, time }: OutgoingMaterial): HeadRows {
  const { head } = outgoingWordsOf(lang);
  const { pack } = loaded;
  const all = group.expected.length;
  return [
    [head.org, group.parent === null ? head.unknown : `${orgText(pack, group.parent)}（${group.parent}）`],
    [head.form, pack.forms.map(({ title }) => title).join(outgoingWordsOf(lang).join)],
    [head.period, periodText(group.period, lang) || head.unknown],
    [head.pack, `${pack.title} ${pack.id} ${pack.version}`],
    [head.time, minuteOf(time)],
    [head.file, `${returns.length}（${head.counts(all, all - group.missing.length, group.missing.length)}）`],
  ];
}

function returnHead({ lang, loaded: { pack }, time }: OutgoingMaterial, filed: FiledReturn, whose: string): HeadRows {
  const { head, join } = outgoingWordsOf(lang);
  return [
    [head.org, whose],
    [head.form, pack.forms.map(({ title }) => title).join(join)],
    [head.period, periodText(filed.period, lang) || head.unknown],
    [head.pack, `${pack.title} ${pack.id} ${pack.version}`],
    [head.file, filed.file],
    [head.time, minuteOf(time)],
  ];
}

async function sectionOf(
  material: OutgoingMaterial,
  filed: FiledReturn,
  without: ReadonlySet<Severity>,
  context: ReportContext,
): Promise<Markup | null> {
  const { error, quasi, query, hint } = filed.summary;
  const decision = material.decisions(filed.file);
  const none = error + quasi + query + (without.has('hint') ? 0 : hint) === 0;
  if (none && (decision?.comments.length ?? 0) === 0) return null;
  const details = await material.details(filed.file);
  return details ? returnSection(details, decision, without, context) : goneSection(filed, context);
}

function rollupSections(
  { group }: OutgoingMaterial,
  { chart }: Pick<OutgoingTools, 'chart'>,
  context: ReportContext,
): readonly Markup[] {
  const parents = new Map<string, RolledFigure[]>();
  for (const figure of group.rollup) {
    const known = parents.get(figure.parent);
    if (known) known.push(figure);
    else parents.set(figure.parent, [figure]);
  }
  const highest = [...parents].reverse();
  const [first] = highest;
  return [
    ...highest.map(([parent, figures]) => rollupSection(parent, figures, context)),
    ...(first ? [chartSection(first[1], chart, context)] : []),
  ];
}

function page(title: string, { lang }: OutgoingMaterial, body: readonly Markup[]): Uint8Array {
  return new TextEncoder().encode(reportPage(title, lang, outgoingWordsOf(lang), body));
}
