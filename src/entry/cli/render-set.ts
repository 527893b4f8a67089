import { styleText } from 'node:util';
import { groupFindingJson } from '../../app/view/group-json.js';
import { setWordsOf, type SetState, type SetWords } from '../../app/view/words/set-words.js';
import { SEVERITY_MARK, wordsOf } from '../../app/view/words/words.js';
import type { Language } from '../../core/finding/message-of.js';
import type { FiledReturn } from '../../core/group/filed-return.js';
import type { GroupReview, RolledFigure } from '../../core/group/group-review.js';
import { findIndicator, findOrg, type Pack } from '../../core/indicator/pack.js';
import { periodInWords } from '../../core/indicator/period.js';
import { Exact } from '../../core/quantity/exact.js';
import { writeShort } from '../../core/quantity/rounding.js';
import { unitLabel } from '../../core/quantity/units.js';
import type { PageStyle } from './render-check.js';
import type { SetPack } from './set-pack.js';
import { textTable } from './text-table.js';

/** All that the page shows. */
export interface SetPage {
  readonly returns: readonly FiledReturn[];
  /** Null: no pack was found. */
  readonly group: GroupReview | null;
  readonly chosen: SetPack | null;
}

/** What `review` prints for people: the returns and who is missing, what only the set shows, and the roll-up. */
export function renderSet({ returns, group, chosen }: SetPage, { lang, coloured }: PageStyle): string {
  const words = setWordsOf(lang);
  const bold = (text: string): string => (coloured ? styleText('bold', text, { validateStream: false }) : text);
  const table = textTable(words.columns, rowsOf({ returns, group, chosen }, words), [3, 4, 5, 6]);
  if (!group || !chosen) return [table, '', words.noPack, ''].join('\n');
  const { pack } = chosen.loaded;
  const lines = [
    bold(headOf(group, pack, lang)),
    judgedBy(chosen, lang),
    words.counts(
      group.expected.length,
      group.expected.length - group.missing.length,
      group.missing.length,
      group.exempt.length,
    ),
    ...['', table, '', bold(words.findings)],
    ...(group.findings.length === 0 ? [words.noFindings] : group.findings.map((each) => findingLine(each, pack, lang))),
    '',
  ];
  for (const parent of new Set(group.rollup.map((each) => each.parent))) {
    const rows = group.rollup.filter((each) => each.parent === parent).map((each) => rolledRow(each, pack, words));
    const title = bold(words.rollup(findOrg(pack, parent)?.name ?? parent));
    lines.push(title, textTable(words.rollupColumns, rows, [2, 5, 6]), '');
  }
  return lines.join('\n');
}

function headOf({ parent, period }: GroupReview, pack: Pack, lang: Language): string {
  const words = setWordsOf(lang);
  const name = parent === null ? words.noParentFound : (findOrg(pack, parent)?.name ?? parent);
  return words.head(name, period === null ? words.noPeriod : lang === 'zh' ? periodInWords(period) : period);
}

function judgedBy({ loaded: { pack }, reason, file }: SetPack, lang: Language): string {
  const words = wordsOf(lang);
  const by = file === null ? '' : setWordsOf(lang).byFile(file);
  return `${words.review.judgedBy} ${pack.id} ${pack.version} · ${words.packReason[reason]}${by}`;
}

/** Files in the order of the set, then who is missing or exempt. */
function rowsOf({ returns, group, chosen }: SetPage, words: SetWords): readonly (readonly string[])[] {
  const nameOf = (org: string): string => (chosen && findOrg(chosen.loaded.pack, org)?.name) ?? org;
  const files = returns.map(({ org, file, summary, ...filed }) => {
    const { error, quasi, query, hint } = summary;
    const state = words.state[stateOf({ ...filed, org, file, summary }, group)];
    return [org ?? '', org === null ? '' : nameOf(org), state, ...[error, quasi, query, hint].map(String), file];
  });
  const without = (org: string, state: SetState): readonly string[] => [
    ...[org, nameOf(org), words.state[state]],
    ...['', '', '', '', ''],
  ];
  const exempt = group?.exempt.filter(({ org }) => group.standing[org] === undefined) ?? [];
  return [
    ...files,
    ...(group?.missing ?? []).map((org) => without(org, 'missing')),
    ...exempt.map(({ org }) => without(org, 'exempt')),
  ];
}

function stateOf({ usable, org, file, summary }: FiledReturn, group: GroupReview | null): SetState {
  if (!usable) return 'unusable';
  if (group && org !== null && group.standing[org] !== file) return 'apart';
  return summary.blocked ? 'blocked' : 'passed';
}

function findingLine(finding: GroupReview['findings'][number], pack: Pack, lang: Language): string {
  const { severity, org, indicator, code, message, file, sheet, cell } = groupFindingJson(finding, lang);
  const mark = `${SEVERITY_MARK[severity]} ${wordsOf(lang).severity[severity]}`;
  const name = org === null ? [] : [findOrg(pack, org)?.name ?? org];
  const about = indicator === null ? [] : [findIndicator(pack, indicator)?.name ?? indicator];
  const place = file === null ? [] : [cell === null ? file : `${file} ${sheet}!${cell}`];
  return `${[mark, ...name, ...about, ...place, code].join('  ')}\n    ${message}`;
}

function rolledRow(rolled: RolledFigure, pack: Pack, words: SetWords): readonly string[] {
  const { indicator, value, why, unit, least, most, attained, completion, lacking = [] } = rolled;
  const nameOf = (org: string): string => findOrg(pack, org)?.name ?? org;
  const figure = value === null ? (why === null ? '' : words.why[why]) : short(value) + unitLabel(unit);
  return [
    indicator,
    findIndicator(pack, indicator)?.name ?? '',
    lacking.length > 0 && value !== null ? `${figure}（${words.lacking(lacking.length)}）` : figure,
    least === null ? '' : `${least.value} ${nameOf(least.org)}`,
    most === null ? '' : `${most.value} ${nameOf(most.org)}`,
    words.attained(attained.met, attained.judged),
    completion?.rate ?? '',
    completion?.verdict ?? '',
  ];
}

/** What a weighted rate comes to, cut to what a person compares. */
function short(value: string): string {
  const exact = Exact.parse(value);
  return exact ? writeShort(exact, DECIMALS) : value;
}
const DECIMALS = 4;
