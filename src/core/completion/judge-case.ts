import { Exact } from '../quantity/exact.js';
import { branchesOf, branchThatHolds, type Branch } from './branches.js';
import type { Completion } from './completion.js';
import { courseOf, type Course } from './course.js';
import type { CompletionCase, Measure, Unmeasured } from './measure/completion-case.js';
import { measure } from './measure/measure.js';
import { progressOf } from './progress.js';
import { rateText } from './rate-text.js';
import { shareText, shortText } from './short-text.js';
import { evaluate, isExact, type Term } from './term.js';
import { undecided, type CompletionPlace } from './undecided.js';
import type { Phrase } from './verdict-words.js';

/** How a case was judged, in terms that a formula can be written from. */
export interface Judged {
  readonly given: CompletionCase;
  readonly measure: Measure;
  readonly branches: readonly Branch[];
  readonly course: Course | null;
}

export interface JudgedCase {
  readonly completion: Completion;
  /** Null where there is nothing to measure. */
  readonly judged: Judged | null;
}

/** Judges one case; `stop` says why its actual cannot be judged although it can be measured. */
export function judgeCase(given: CompletionCase, place: CompletionPlace, stop: Unmeasured | null): JudgedCase {
  const found = measure(given);
  if ('status' in found) return { completion: undecided(place, stop ?? found), judged: null };
  const judged: Judged = { given, measure: found, branches: branchesOf(given, found), course: courseOf(given, found) };
  const waiting = stop ?? found.stop;
  if (waiting) return { completion: undecided(place, waiting), judged };
  const empty = found.divisors.some((each) => (evaluate(each)?.sign ?? 0) <= 0);
  const branch = empty ? null : branchThatHolds(judged.branches);
  return branch
    ? { completion: completionOf(judged, branch, place), judged }
    : { completion: undecided(place, { status: 'not-applicable' }), judged };
}

function completionOf(judged: Judged, branch: Branch, place: CompletionPlace): Completion {
  const { given, measure: found, course } = judged;
  const rate = rateOf(judged);
  return {
    ...undecided(place, { status: branch.status }),
    actual: evaluate(found.shown.actual),
    bar: evaluate(branch.bar),
    ...rate,
    ...differenceOf(judged, branch.difference),
    progress: course && progressOf(course, given.settings),
    verdict: wordsOf(branch.phrase(), judged, rate),
  };
}

type RatePart = Pick<Completion, 'rate' | 'rateText' | 'rateDecimals' | 'rateNote'>;

function rateOf({ given, measure: found }: Judged): RatePart {
  const value = found.rate && evaluate(found.rate.of);
  if (!found.rate || !value) return { rate: null, rateText: null, rateDecimals: 0, rateNote: null };
  const { text, decimals, capped } = rateText(value, found.rate.unmet, given.settings);
  const about = given.target.target.sense === 'about';
  return {
    rate: isExact(found.rate.of) ? value : null,
    rateText: text,
    rateDecimals: decimals,
    rateNote: capped ? 'capped' : about ? 'reference-only' : null,
  };
}

type DifferencePart = Pick<Completion, 'difference' | 'differenceText' | 'differenceUnit'>;

function differenceOf(judged: Judged, term: Term | null): DifferencePart {
  const value = term && evaluate(term);
  if (!term || !value) return { difference: null, differenceText: null, differenceUnit: null };
  return {
    difference: isExact(term) ? value : null,
    differenceText: shortText(value, differenceDecimals(judged.given), judged.given.settings.rounding),
    differenceUnit: judged.measure.differenceUnit,
  };
}

/** Declared decimals of a difference: the indicator's, else those of rates. */
export function differenceDecimals({ indicator, settings }: CompletionCase): number {
  return indicator.decimals ?? settings.rateDecimals;
}

function wordsOf(phrase: Phrase, { given }: Judged, rate: RatePart): string {
  const { rounding, rateDecimals } = given.settings;
  return phrase
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.show === 'rate') return rate.rateText === null ? '' : part.before + ratePhrase(rate) + part.after;
      const value = evaluate(part.of) ?? Exact.zero;
      if (part.show === 'share') return shareText(value, rateDecimals, rounding);
      return shortText(value, differenceDecimals(given), rounding);
    })
    .join('');
}

function ratePhrase({ rateText: text, rateNote }: RatePart): string {
  return `${text}%${rateNote === 'capped' ? CAPPED : ''}`;
}

export const CAPPED = '，按上限计';
