import { remembering } from '../quantity/remember.js';
import { readCell } from './read-cell.js';
import { parsePeriod, writePeriod } from '../indicator/period.js';
import type { PeriodKind } from '../indicator/pack.js';
import type { ReviewContext } from '../review/context.js';
import type { SaidBySheet } from './find-org.js';
import type { CellRef } from './grid.js';
import { fitPeriod, readPeriods, type PeriodWords } from './period-words.js';
import type { Label } from './read-words.js';
import type { BindingReason, Bound, Certainty, ReturnMetadata } from './return.js';

/** Words that speak of the report's period; their year may still be missing. */
export interface PeriodHint {
  readonly words: PeriodWords;
  readonly certainty: Certainty;
  readonly reason: BindingReason;
  readonly at: CellRef | null;
  readonly text: string;
}

/**
 * All that speaks of the period, best first: a person, metadata, labels, titles, headers, the names of sheets and file.
 * Years of plans, targets and base periods do not count. Words without a year (二季度) take it from the next that has one.
 */
export function periodEvidence(
  context: ReviewContext,
  metadata: ReturnMetadata | null,
  sheets: readonly SaidBySheet[],
  headers: readonly PeriodHint[],
  kind: PeriodKind | null,
): readonly Bound<string>[] {
  const found: Bound<string>[] = [];
  if (context.period !== undefined && parsePeriod(context.period)) found.push(told(context.period, 'given'));
  if (metadata?.period && parsePeriod(metadata.period)) found.push(told(metadata.period, 'metadata'));
  const own = sheets.filter((each) => each.hasTable);
  const labels = sheets.flatMap((each) => each.words.labels.flatMap(labelHint));
  const near = [...labels, ...titleHints(own), ...headers, ...nameHints(own)];
  const silent = near.every((each) => each.words.year === null);
  const others = silent ? sheets.filter((each) => !each.hasTable) : [];
  const hints = [...near, ...titleHints(others), ...nameHints(others), ...fileHint(context.fileName ?? '')];
  const knownYear = found[0] ? parsePeriod(found[0].value)!.year : null;
  const year = knownYear ?? hints.find((each) => each.words.year !== null)?.words.year ?? null;
  for (const { words, certainty, reason, at, text } of hints) {
    const of = words.year ?? year;
    if (of !== null) found.push({ value: writePeriod(fitPeriod(words, of, kind)), certainty, reason, at, text });
  }
  return found;
}

function titleHints(sheets: readonly SaidBySheet[]): PeriodHint[] {
  return sheets.flatMap((each) => each.words.titles.flatMap(({ text, at }) => textHint(text, 'title', at)));
}

function nameHints(sheets: readonly SaidBySheet[]): PeriodHint[] {
  return sheets.flatMap(({ name }) => textHint(name, 'sheet-name', null));
}

function told(value: string, reason: BindingReason): Bound<string> {
  return { value, certainty: 'certain', reason, at: null, text: value };
}

function labelHint(label: Label): PeriodHint[] {
  if (label.kind !== 'period') return [];
  const words = label.cell ? cellPeriod(label) : reported(label.text)[0];
  return words ? [{ words, certainty: 'certain', reason: 'label', at: label.at, text: label.text }] : [];
}

function cellPeriod({ cell, text }: Label): PeriodWords | undefined {
  const reading = readCell(cell);
  return reported(reading.kind === 'date' ? reading.text : withMonth(text))[0];
}

/** The report's own times in a text; a full date is a day of signing, unless 截至 says otherwise. */
function reported(text: string): readonly PeriodWords[] {
  return readPeriods(text).filter((each) => each.about === 'report');
}

export function textHint(text: string, reason: BindingReason, at: CellRef | null): PeriodHint[] {
  const words = hintIn(text);
  return words ? [{ words, certainty: 'likely', reason, at, text }] : [];
}

const hintIn = remembering((text): PeriodWords | null => {
  if (/\d\s*[日号]/.test(text) && !/截[至止]/.test(text)) return null;
  const words = reported(text);
  return words.find((each) => each.year !== null) ?? words[0] ?? null;
});

/** 360732_兴国县_2025_年报_v2.xlsx; 202306 is June 2023, but 20240115 a day of sending. */
function fileHint(fileName: string): PeriodHint[] {
  const stem = fileName.slice(0, 200).replace(/\.[a-z]{2,4}$/i, '');
  const joined = stem.replace(/((?:19|20)\d\d)[_\s]+(?=[年上下第一二三四QqHh])/g, '$1');
  return textHint(withMonth(joined), 'file-name', null)
    .filter((each) => each.words.year !== null)
    .map((each) => ({ ...each, text: fileName }));
}

function withMonth(text: string): string {
  return text.replace(/(?<!\d)(20\d\d)(0[1-9]|1[0-2])(?!\d)/g, '$1-$2');
}
