import { SEVERITY_ORDER, type Finding } from '../../../core/finding/finding.js';
import { messageOf, type Language } from '../../../core/finding/message-of.js';
import type { JudgedFinding } from '../../../core/review/judged.js';
import { emptyReason, type Explanation } from '../../../core/submission/explanation.js';
import { addressOf, parseAddress } from '../../../core/sheet/address.js';
import type { FindingJson } from '../review-json.js';
import { paneWordsOf } from '../words/pane-words.js';
import type { DeskComment, DeskReturn, OpenedReturn } from './desk-state.js';
import type { CommentView, ExplanationView, ReturnFinding, ReturnFindings, SheetMark } from './return-view.js';
import type { DeskFacts } from './desk-facts.js';
import { groupItem } from './group-view.js';
import { keyedFindings } from './keyed-findings.js';
import { remembered } from './remembered.js';

/** The findings of the open return, and behind them what only the set shows about its org. */
export function returnFindings(
  facts: DeskFacts,
  of: DeskReturn,
  opened: OpenedReturn,
  group: readonly JudgedFinding[],
): ReturnFindings {
  const items = itemsOf(facts, of, opened.json, opened.explanations, group);
  const here = cellOf(opened);
  const keys = keysAt(opened, here);
  const shown = items.map((each) => (keys.has(each.key) ? { ...each, isHere: true } : each));
  const count = shown.filter(({ isHere }) => isHere).length;
  return {
    counts: SEVERITY_ORDER.map((severity) => ({
      severity,
      label: facts.words.severity[severity],
      count: items.filter((each) => each.severity === severity).length,
    })).filter((each) => each.count > 0),
    items: shown,
    selected: opened.finding,
    cellLine: here === null ? null : facts.desk.findings.inCell(here, count),
    empty: items.length > 0 ? null : facts.desk.findings.none,
  };
}

function cellOf({ at }: OpenedReturn): string | null {
  return at ? addressOf(at.row, at.column) : null;
}

const itemsOf = remembered(
  (
    facts: DeskFacts,
    of: DeskReturn,
    json: OpenedReturn['json'],
    explanations: readonly Explanation[],
    group: readonly JudgedFinding[],
  ): readonly ReturnFinding[] => [
    ...keyedFindings(json).map(({ key, finding }) => findingOf(facts, of, { key, finding, explanations })),
    ...group.map((judged, nth) => groupFinding(facts, judged, nth)),
  ],
);

interface Found {
  readonly key: string;
  readonly finding: FindingJson;
  readonly explanations: readonly Explanation[];
}

function findingOf(facts: DeskFacts, of: DeskReturn, { key, finding, explanations }: Found): ReturnFinding {
  const { id, severity, indicator, rule } = finding;
  const subject =
    rule !== null ? paneWordsOf(facts.lang).findings.rule(rule) : indicator === null ? '' : facts.indicator(indicator);
  return {
    key,
    id,
    severity,
    severityLabel: facts.words.severity[severity],
    place: placeText(facts, finding),
    subject,
    text: sentenceOf(finding, facts.lang),
    isHere: false,
    isGroup: false,
    explanation: severity === 'query' ? explanationOf(facts, of, id, explanations) : null,
    comments: of.comments.filter((each) => each.finding === id).map((each) => commentView(facts, each)),
  };
}

/** In the language asked for, whatever language the file's JSON was written in. */
function sentenceOf({ code, data }: FindingJson, lang: Language): string {
  return messageOf({ code, data, place: {} } as Finding, lang);
}

/** F12; F12 等 3 格; the sheet; the whole file. */
function placeText(facts: DeskFacts, { cell, cells, sheet }: FindingJson): string {
  if (cell === null) return sheet ?? facts.desk.findings.wholeFile;
  return cells.length > 1 ? paneWordsOf(facts.lang).andMore(cell, cells.length) : cell;
}

function groupFinding(facts: DeskFacts, judged: JudgedFinding, nth: number): ReturnFinding {
  const { severity, severityLabel, text, indicator } = groupItem(facts, judged, judged.id);
  return {
    key: `group:${nth}:${judged.id}`,
    id: judged.id,
    severity,
    severityLabel,
    place: facts.desk.findings.group,
    subject: indicator === null ? '' : facts.indicator(indicator),
    text,
    isHere: false,
    isGroup: true,
    explanation: null,
    comments: [],
  };
}

function explanationOf(
  { desk, lang }: DeskFacts,
  of: DeskReturn,
  id: string,
  explanations: readonly Explanation[],
): ExplanationView {
  const given = explanations.find(({ findings }) => findings.includes(id)) ?? null;
  const { explain } = paneWordsOf(lang);
  const reason = given ? emptyReason(given) : null;
  const said = Object.hasOwn(of.judged, id) ? of.judged[id]! : null;
  return {
    text: given?.text ?? null,
    ground: given?.ground ?? '',
    category: given ? explain.categories[given.category] : '',
    problem: given ? (reason === null ? null : explain.problem[reason]) : desk.findings.missing,
    verdict: said ? { ...said, label: said.accepted ? desk.findings.accepted : desk.findings.refused } : null,
  };
}

export function commentView({ desk }: DeskFacts, { id, finding, sheet, cell, text }: DeskComment): CommentView {
  return { id, finding, sheet, cell, text, place: cell ?? sheet ?? desk.comments.whole };
}

/** Keys of the findings that have the chosen cell among theirs. */
function keysAt({ json, sheet }: OpenedReturn, cell: string | null): ReadonlySet<string> {
  if (cell === null || sheet === null) return new Set();
  const here = keyedFindings(json).filter(
    ({ finding }) => finding.sheet === sheet && (finding.cell === cell || finding.cells.includes(cell)),
  );
  return new Set(here.map(({ key }) => key));
}

/** The worst of each cell of a sheet. */
export const sheetMarks = remembered(
  (facts: DeskFacts, findings: readonly FindingJson[], sheet: string): readonly SheetMark[] => {
    const marks = new Map<string, SheetMark & { readonly count: number }>();
    for (const severity of SEVERITY_ORDER) {
      for (const each of findings) {
        if (each.severity !== severity || each.sheet !== sheet) continue;
        for (const cell of each.cells) {
          const at = parseAddress(cell);
          if (!at) continue;
          const known = marks.get(cell);
          const count = (known?.count ?? 0) + 1;
          const worst = known?.severity ?? severity;
          const label = facts.desk.findings.mark(facts.words.severity[worst], count);
          marks.set(cell, { ...at, severity: worst, label, count });
        }
      }
    }
    return [...marks.values()].map(({ row, column, severity, label }) => ({ row, column, severity, label }));
  },
);
