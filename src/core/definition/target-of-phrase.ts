import { codeKey } from '../indicator/lint/lint.js';
import { convert, findUnit } from '../quantity/units.js';
import { addressOf } from '../sheet/address.js';
import type { PhraseReading, PhraseTarget } from '../target/phrase.js';
import { readPhrase } from '../target/read-phrase.js';
import { draftOf, type TargetDraft } from '../target/target-draft.js';
import type { BookProblemCode, BookProblems } from './definition-problem.js';
import type { LocatedTable } from './locate-header.js';
import { shown, type ProblemList } from './problem-list.js';
import type { ReadRow } from './read-table.js';

/** What a target has to know of its indicator. */
export interface IndicatorOfTarget {
  readonly kind: string;
  readonly unit: string;
  readonly direction: string;
}

/**
 * Fills what a row of targets leaves blank out of its phrase: sense, value, upper bound, year. What is filled in wins. What the phrase
 * does not say for certain is a problem: its columns are then for a person to fill.
 */
export function completeTarget(
  found: LocatedTable,
  row: ReadRow,
  indicators: ReadonlyMap<string, IndicatorOfTarget>,
  problems: ProblemList,
): void {
  const text = row.values.get('text');
  const indicator = indicators.get(codeKey(String(row.values.get('indicator'))));
  const wanted = indicator ? wantedOf(row, indicator) : WITHOUT_INDICATOR.filter((field) => isOpen(row, field));
  if (wanted.length === 0) return;
  if (typeof text !== 'string' || !indicator) {
    for (const field of wanted) if (field !== 'year') row.wrong.add(field); // what is missing is told elsewhere
    return;
  }
  const read = targetIn(text, indicator);
  if ('draft' in read) {
    for (const field of wanted) {
      const value = read.draft[field];
      if (value !== null) row.values.set(field, value);
    }
    return;
  }
  // A sense that is filled in, with a value that is not: the lint says what is missing.
  if (!wanted.includes('sense')) return;
  for (const field of wanted) if (field !== 'year') row.wrong.add(field);
  const column = found.columns.find((each) => each.column.field === 'text')!;
  const cell = addressOf(row.number - 1, column.index);
  const place = { sheet: found.grid.name, row: row.number, column: shown(column.header), cell };
  problems.add(read.code, place, read.data as never);
}

type Field = 'sense' | 'value' | 'high' | 'year';
const WITHOUT_INDICATOR: readonly Field[] = ['sense'];

/** Kinds whose targets carry no figure. */
const WORDS_ALONE = new Set(['reference-growth', 'qualitative']);

function wantedOf(row: ReadRow, { kind }: IndicatorOfTarget): readonly Field[] {
  const fields: Field[] = WORDS_ALONE.has(kind) ? ['sense'] : ['sense', 'value'];
  const sense = row.values.get('sense');
  if (!WORDS_ALONE.has(kind) && (sense === undefined || sense === 'range')) fields.push('high');
  return [...fields, 'year' as const].filter((field) => isOpen(row, field));
}

function isOpen({ values, wrong }: ReadRow, field: Field): boolean {
  return !values.has(field) && !wrong.has(field);
}

type TargetRead =
  { readonly draft: TargetDraft } | { readonly code: BookProblemCode; readonly data: BookProblems[BookProblemCode] };

function targetIn(text: string, indicator: IndicatorOfTarget): TargetRead {
  const phrase = shown(text);
  const reading = readPhrase(text);
  const [target, ...more] = reading.targets;
  if (!target) return { code: 'book.phrase-unread', data: { phrase } };
  if (more.length > 0) return { code: 'book.phrase-compound', data: { phrase, targets: more.length + 1 } };
  const doubt = doubtIn(reading, target, indicator);
  if (doubt !== null) return { code: 'book.phrase-doubtful', data: { phrase, part: shown(doubt) } };
  const draft = draftOf(target, indicator.unit);
  if (!isOfKind(draft.kind, indicator.kind))
    return { code: 'book.phrase-kind', data: { phrase, reads: draft.kind, kind: indicator.kind } };
  return { draft: { ...draft, sense: senseOf(text, draft, indicator) } };
}

/** What a person has to say first: a doubt of the reading, or a unit that is not the indicator's. */
function doubtIn(reading: PhraseReading, target: PhraseTarget, { unit }: IndicatorOfTarget): string | null {
  const isPercent = findUnit(unit)?.name === '%';
  const doubt = reading.doubts.find(({ code }) => !(code === 'percent-lost' && isPercent));
  if (doubt) return doubt.text;
  const [from, to] = [findUnit(target.unit), findUnit(unit)];
  const isLevel = target.basis === 'level' || target.basis === 'increment' || target.basis === 'cumulative';
  if (!isLevel || target.value === null || !from || !to) return null;
  const same = target.value === '0' || convert(from.perBase, from, to) !== null;
  return same ? null : target.unit;
}

/** A plain level serves every kind whose target is a figure; a phrase that says more says what it is. */
function isOfKind(read: string, kind: string): boolean {
  return read === kind || read === 'level' || (PLAIN.has(read) && PLAIN.has(kind)) || kind === 'qualitative';
}
const PLAIN = new Set(['level', 'added', 'cumulative', 'coverage', 'average-level']);

/** A bare figure is what to reach, or what to stay below, as the indicator has it. */
function senseOf(text: string, { sense }: TargetDraft, { direction }: IndicatorOfTarget): TargetDraft['sense'] {
  if (!/^[\d.]+[^\d]{0,12}$/.test(text) || sense === 'about' || sense === 'range') return sense;
  if (/[上下内高低少多过于超至到约]/.test(text)) return sense;
  return direction === 'lower-is-better' ? 'at-most' : 'at-least';
}
