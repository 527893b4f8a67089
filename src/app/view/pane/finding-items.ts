import { messageOf } from '../../../core/finding/message-of.js';
import { findOrg } from '../../../core/indicator/pack.js';
import type { CellRef } from '../../../core/sheet/grid.js';
import { SEVERITY_MARK } from '../words/words.js';
import { contentText } from './content-text.js';
import { derived } from './derived.js';
import { keyedFindings, type KeyedFinding } from './keyed-findings.js';
import type { FindingItem } from './pane-view.js';
import { plannedFixes } from './planned-fixes.js';
import { ruleDetails } from './rule-details.js';
import type { ViewContext } from './view-context.js';

/** Every finding as the list shows it, by severity, each in reading order. */
export const findingItems: (context: ViewContext) => readonly FindingItem[] = derived((context) => {
  if (!context.result) return [];
  const fixes = new Map(context.reviewed ? plannedFixes(context.reviewed).map((each) => [each.key, each]) : []);
  const tried = triedIn(context);
  return keyedFindings(context.result).map(({ key, judged }) => {
    const { finding, severity, id } = judged;
    const fix = fixes.get(key);
    const text = messageOf(finding, context.lang);
    const cells = cellsOf({ key, judged });
    return {
      key,
      severity,
      mark: SEVERITY_MARK[severity],
      severityLabel: context.words.severity[severity],
      place: placeOf(context, { key, judged }),
      subject: findingSubject(context, { key, judged }),
      text,
      details: ruleDetails(finding.data, text, context.pane),
      at: finding.place.at ?? cells[0] ?? null,
      cells,
      fix: fix ? { label: context.pane.findings.fix, value: contentText(context, fix.write.value, fix.format) } : null,
      explanation: severity === 'query' ? explanationOf(context, id, tried) : null,
    };
  });
});

export function cellsOf({ judged: { finding } }: KeyedFinding): readonly CellRef[] {
  const { cells, at } = finding.place;
  return cells ?? (at ? [at] : []);
}

/** F12 or F20–F22; where there is no cell, the sheet; else the whole file. */
export function placeOf(context: ViewContext, keyed: KeyedFinding): string {
  const cells = cellsOf(keyed);
  if (cells.length > 0) return context.place(cells);
  return keyed.judged.finding.place.sheet ?? context.words.review.wholeFile;
}

/** The indicator, the audit relation's number, or the form; with the org in a table of many. */
export function findingSubject(context: ViewContext, { judged: { finding } }: KeyedFinding): string {
  const { indicator, rule, org, form } = finding.place;
  const { reviewed, pane } = context;
  const pack = reviewed?.loaded.pack ?? null;
  const what = rule ? pane.findings.rule(rule) : indicator ? context.indicator(indicator) : null;
  const title = what ?? pack?.forms.find(({ id }) => id === form)?.title ?? null;
  const whose = org && pack ? (findOrg(pack, org)?.name ?? org) : null;
  return [title, whose].filter((each) => each !== null).join(pane.dot);
}

/** Ids that some explanation names, be it a real one or not. */
function triedIn({ reviewed }: ViewContext): ReadonlySet<string> {
  return new Set(reviewed?.review.subject.submission.explanations.flatMap(({ findings }) => findings));
}

function explanationOf(
  { reviewed, pane }: ViewContext,
  id: string,
  tried: ReadonlySet<string>,
): FindingItem['explanation'] {
  const given = reviewed?.review.subject.explained.has(id) ?? false;
  const state = given ? 'given' : tried.has(id) ? 'empty' : 'missing';
  return { state, label: pane.findings.explanation[state] };
}
