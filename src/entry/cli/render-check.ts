import { styleText } from 'node:util';
import type { PackReason } from '../../app/use-cases/open-return.js';
import type { FileJson, FindingJson } from '../../app/view/review-json.js';
import { SEVERITY_MARK, wordsOf, type Words } from '../../app/view/words/words.js';
import { SEVERITY_ORDER, type Severity } from '../../core/finding/finding.js';
import type { Language } from '../../core/finding/message-of.js';
import { findIndicator, type Pack } from '../../core/indicator/pack.js';
import { periodInWords } from '../../core/indicator/period.js';
import { textTable } from './text-table.js';

/** A page's language, and whether it may use a terminal's colours. */
export interface PageStyle {
  readonly lang: Language;
  readonly coloured: boolean;
}

/** Everything that draws one page. */
interface Pen {
  readonly words: Words;
  readonly lang: Language;
  readonly pack: Pack | null;
  readonly paint: (severity: Severity, text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const COLOURS = { error: 'red', quasi: 'magenta', query: 'yellow', hint: 'cyan' } as const satisfies {
  readonly [S in Severity]: string;
};

/** What `check` prints for people about one file, out of the very JSON that it prints for programs. */
export function renderFile(json: FileJson, pack: Pack | null, packReason: PackReason | null, style: PageStyle): string {
  const pen = penOf(pack, style);
  const { review } = pen.words;
  const lines = [...heading(json, packReason, pen), ''];
  if (json.findings.length === 0) lines.push(review.passed, '');
  for (const finding of json.findings) lines.push(...findingLines(finding, pen), '');
  if (json.completion.some(({ status }) => status !== 'not-applicable')) lines.push(completionTable(json, pen), '');
  lines.push(json.summary.blocked ? review.blocked : review.notBlocked, '');
  return lines.join('\n');
}

function heading(json: FileJson, packReason: PackReason | null, { words, lang, pack, ...pen }: Pen): string[] {
  const org = orgText(json.org, words);
  const period =
    json.period === null ? words.review.noPeriod : lang === 'zh' ? periodInWords(json.period) : json.period;
  const lines = [pen.bold(`${org} · ${period}`) + pen.dim(`  ${json.file}`)];
  for (const table of json.tables) {
    const form = pack?.forms.find((each) => each.id === table.form);
    const bound = new Set(table.rows.map((row) => row.indicator)).size;
    const rows = words.review.rows(bound, form?.indicators.length ?? 0);
    lines.push(`${form?.title ?? table.form}  ${rows}  ${pen.dim(`${table.sheet}!${table.range}`)}`);
  }
  if (json.pack) {
    const how = packReason ? ` · ${words.packReason[packReason]}` : '';
    lines.push(pen.dim(`${words.review.judgedBy} ${json.pack.id} ${json.pack.version}${how}`));
  }
  const counts = SEVERITY_ORDER.map((each) =>
    pen.paint(each, `${SEVERITY_MARK[each]} ${words.severity[each]} ${json.summary[each]}`),
  );
  return [...lines, counts.join('   ')];
}

/** The org, and how it was told where that was not for certain. */
function orgText(org: FileJson['org'], { review, reason, certainty }: Words): string {
  if (!org) return review.noOrg;
  return org.certainty === 'certain' ? org.name : org.name + review.told(reason[org.reason], certainty[org.certainty]);
}

function findingLines(finding: FindingJson, pen: Pen): string[] {
  const { severity, cell, sheet, indicator, code, message, fix, released, rule } = finding;
  const { words, pack } = pen;
  const place = cell === null ? (sheet ?? words.review.wholeFile) : `${sheet}!${cell}`;
  const name = indicator === null || !pack ? [] : [findIndicator(pack, indicator)?.name ?? indicator];
  const mark = pen.paint(severity, `${SEVERITY_MARK[severity]} ${words.severity[severity]}`);
  const lines = [
    [mark, pen.bold(place), ...name, pen.dim(rule === null ? code : `${code} ${rule}`)].join('  '),
    `    ${message}`,
  ];
  if (released) lines.push(pen.dim(`    ${words.review.released(released.person, released.reason)}`));
  return fix ? [...lines, pen.dim(`    ${words.review.fix(fix.cell, fix.value)}`)] : lines;
}

function completionTable(json: FileJson, { words, pack, bold }: Pen): string {
  const rows = json.completion.map((each) => [
    each.indicator,
    (pack && findIndicator(pack, each.indicator)?.name) ?? '',
    each.rate ?? '',
    each.difference === null ? '' : `${each.difference}${each.differenceUnit ?? ''}`,
    each.progress ?? '',
    each.verdict,
  ]);
  return `${bold(words.review.completion)}\n${textTable(words.review.columns, rows, [2, 3])}`;
}

function penOf(pack: Pack | null, { lang, coloured }: PageStyle): Pen {
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    coloured ? styleText(format, text, { validateStream: false }) : text;
  return {
    words: wordsOf(lang),
    lang,
    pack,
    paint: (severity, text) => style(COLOURS[severity], text),
    bold: (text) => style('bold', text),
    dim: (text) => style('dim', text),
  };
}
