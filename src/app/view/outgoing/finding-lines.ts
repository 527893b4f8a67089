import { SEVERITY_ORDER } from '../../../core/finding/finding.js';
import type { Language } from '../../../core/finding/message-of.js';
import { messageOf } from '../../../core/finding/message-of.js';
import { findIndicator, findOrg, type Pack } from '../../../core/indicator/pack.js';
import type { JudgedFinding } from '../../../core/review/judged.js';
import { addressOf } from '../../../core/sheet/address.js';
import type { Explanation } from '../../../core/submission/explanation.js';
import type { ExplanationVerdict } from '../desk/desk-state.js';
import type { FindingJson } from '../review-json.js';
import { paneWordsOf } from '../words/pane-words.js';
import { SEVERITY_MARK, wordsOf } from '../words/words.js';
import { outgoingWordsOf, type OutgoingWords } from './outgoing-words.js';

/** One finding in words, as files that go out print it. */
export interface FindingLine {
  readonly id: string;
  readonly severity: string;
  readonly place: string;
  /** Fact, and what to do. */
  readonly text: string;
  /** '' where nobody explained it. */
  readonly explanation: string;
  /** What the reviewer said of the explanation; '' without one. */
  readonly verdict: string;
}

export interface FindingsOf {
  readonly findings: readonly FindingJson[];
  readonly explanations: readonly Explanation[];
  readonly judged: { readonly [finding: string]: ExplanationVerdict };
}

/** Findings that stand, the gravest first, each severity in reading order: those whose explanation was accepted are settled. */
export function standingLines({ findings, explanations, judged }: FindingsOf, lang: Language): readonly FindingLine[] {
  const words = outgoingWordsOf(lang);
  const verdicts = new Map(Object.entries(judged));
  const standing = findings.filter(({ id }) => verdicts.get(id)?.accepted !== true);
  const said = explanationTexts(explanations, lang);
  return SEVERITY_ORDER.flatMap((severity) =>
    standing
      .filter((each) => each.severity === severity)
      .map((each) => {
        const explanation = said.get(each.id) ?? '';
        return {
          id: each.id,
          severity: severityText(severity, lang),
          place: placeOf(each, words),
          text: each.message,
          explanation,
          verdict: explanation === '' ? '' : verdictText(verdicts.get(each.id), words),
        };
      }),
  );
}

export function severityText(severity: FindingJson['severity'], lang: Language): string {
  return `${SEVERITY_MARK[severity]} ${wordsOf(lang).severity[severity]}`;
}

/** Runs that are spelled out at most. */
const MOST_CELLS = 4;

export function placeOf({ sheet, cells, cell }: FindingJson, words: OutgoingWords): string {
  const all = cells.length > 0 ? cells : cell === null ? [] : [cell];
  const listed =
    all.length > MOST_CELLS
      ? words.andMore(all.slice(0, MOST_CELLS - 1).join(words.join), all.length)
      : all.join(words.join);
  return [sheet, listed].filter((each) => each !== null && each !== '').join('!') || words.wholeFile;
}

/** By finding; of several explanations all are told. */
function explanationTexts(explanations: readonly Explanation[], lang: Language): ReadonlyMap<string, string> {
  const { explain, report } = paneWordsOf(lang);
  const texts = new Map<string, string>();
  for (const { findings, category, text, ground } of explanations) {
    const told = report.explained(explain.categories[category], text, ground);
    for (const id of findings) texts.set(id, texts.has(id) ? `${texts.get(id)!}\n${told}` : told);
  }
  return texts;
}

function verdictText(verdict: ExplanationVerdict | undefined, { verdict: words }: OutgoingWords): string {
  if (!verdict) return words.open;
  return verdict.accepted ? words.accepted : words.refused(verdict.note);
}

/** What only the set shows, in words. */
export interface GroupLine {
  readonly severity: string;
  readonly org: string;
  readonly indicator: string;
  readonly text: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

export function groupLine({ finding, severity }: JudgedFinding, pack: Pack, lang: Language): GroupLine {
  const { org, indicator, at, sheet, file } = finding.place;
  return {
    severity: severityText(severity, lang),
    org: org ? orgText(pack, org) : '',
    indicator: indicator ? indicatorText(pack, indicator) : '',
    text: messageOf(finding, lang),
    file: file ?? '',
    sheet: at?.sheet ?? sheet ?? '',
    cell: at ? addressOf(at.row, at.column) : '',
  };
}

export function orgText(pack: Pack, code: string): string {
  return findOrg(pack, code)?.name ?? code;
}

export function indicatorText(pack: Pack, code: string): string {
  return findIndicator(pack, code)?.name ?? code;
}
