import { styleText } from 'node:util';
import type { FileJson, FindingJson } from '../../app/view/review-json.js';
import { SEVERITY_MARK, wordsOf, type Words } from '../../app/view/words/words.js';
import type { Language } from '../../core/finding/message-of.js';
import { SEVERITY_ORDER, type Severity } from '../../core/finding/finding.js';
import { findIndicator, type Pack } from '../../core/indicator/pack.js';
import { periodInWords } from '../../core/indicator/period.js';
import type { CheckedFile, CheckSetting } from './job.js';
import { textTable } from './text-table.js';

const COLOURS = { error: 'red', quasi: 'magenta', query: 'yellow', hint: 'cyan' } as const satisfies {
  readonly [S in Severity]: string;
};

/** What `check` prints for people: a page a file, then one line for all. */
export function renderChecked(
  files: readonly CheckedFile[],
  setting: Pick<CheckSetting, 'pack' | 'candidates'>,
  lang: Language,
): string {
  const words = wordsOf(lang);
  const packs = [...(setting.pack ? [setting.pack] : []), ...setting.candidates].map((each) => each.pack);
  const pages = files.map((file) =>
    renderFile(file, packs.find((each) => each.id === file.json.pack?.id) ?? null, words, lang),
  );
  const blocked = files.filter((each) => each.json.summary.blocked).length;
  const last = files.length > 1 ? [words.review.files(files.length, blocked), ''] : [];
  return [...pages, ...last].join('\n');
}

function renderFile({ json, packReason }: CheckedFile, pack: Pack | null, words: Words, lang: Language): string {
  const lines = [...heading(json, pack, packReason, words, lang), ''];
  if (json.findings.length === 0) lines.push(words.review.passed, '');
  for (const finding of json.findings) lines.push(...findingLines(finding, pack, words), '');
  if (json.completion.length > 0) lines.push(completionTable(json, pack, words), '');
  lines.push(json.summary.blocked ? words.review.blocked : words.review.notBlocked, '');
  return lines.join('\n');
}

function heading(
  json: FileJson,
  pack: Pack | null,
  packReason: CheckedFile['packReason'],
  words: Words,
  lang: Language,
): string[] {
  const org = json.org?.name ?? words.review.noOrg;
  const period =
    json.period === null ? words.review.noPeriod : lang === 'zh' ? periodInWords(json.period) : json.period;
  const lines = [bold(`${org} · ${period}`) + dim(`  ${json.file}`)];
  for (const table of json.tables) {
    const form = pack?.forms.find((each) => each.id === table.form);
    const bound = new Set(table.rows.map((row) => row.indicator)).size;
    lines.push(
      `${form?.title ?? table.form}  ${words.review.rows(bound, form?.indicators.length ?? 0)}  ${dim(`${table.sheet}!${table.range}`)}`,
    );
  }
  if (json.pack) {
    const how = packReason ? `（${words.packReason[packReason]}）` : '';
    lines.push(dim(`${words.review.judgedBy} ${json.pack.id} ${json.pack.version}${how}`));
  }
  const counts = SEVERITY_ORDER.map((each) =>
    paint(each, `${SEVERITY_MARK[each]} ${words.severity[each]} ${json.summary[each]}`),
  );
  return [...lines, counts.join('   ')];
}

function findingLines(finding: FindingJson, pack: Pack | null, words: Words): string[] {
  const { severity, cell, sheet, indicator, code, message, fix } = finding;
  const place = cell === null ? (sheet ?? words.review.wholeFile) : `${sheet}!${cell}`;
  const name = indicator === null || !pack ? '' : (findIndicator(pack, indicator)?.name ?? '');
  const head = `${paint(severity, `${SEVERITY_MARK[severity]} ${words.severity[severity]}`)}  ${bold(place)}  ${name}  ${dim(code)}`;
  const lines = [head.replace(/ {4}/, '  '), `    ${message}`];
  return fix ? [...lines, dim(`    ${words.review.fix(fix.cell, fix.value)}`)] : lines;
}

function completionTable(json: FileJson, pack: Pack | null, words: Words): string {
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

function paint(severity: Severity, text: string): string {
  return coloured() ? styleText(COLOURS[severity], text) : text;
}
function bold(text: string): string {
  return coloured() ? styleText('bold', text) : text;
}
function dim(text: string): string {
  return coloured() ? styleText('dim', text) : text;
}
/** Colours go to a terminal that wants them; a file or a pipe gets plain text. */
function coloured(): boolean {
  return process.stdout.isTTY === true && !process.env['NO_COLOR'];
}
