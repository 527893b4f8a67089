import type { Exact } from '../quantity/exact.js';
import type { Status } from './completion.js';
import { isCeiling } from './measure/ceiling.js';
import type { CompletionCase, Measure } from './measure/completion-case.js';
import { measure as measured } from './measure/measure.js';
import { STATUS_WORDS } from './status-words.js';
import { evaluate, figure, type Leaf, type Term } from './term.js';
import { verdictWords, type Phrase, type VerdictWords } from './verdict-words.js';

export interface Comparison {
  readonly left: Term;
  readonly is: '<' | '>' | '=';
  readonly right: Term;
}

/** One way that the judging can turn out; the first whose comparison holds is the one. The last has none. */
export interface Branch {
  readonly when: Comparison | null;
  readonly status: Status;
  readonly phrase: Phrase;
  /** Signed; null: none is given. */
  readonly difference: Term | null;
  /** The level that it is held against: of a range the end that is broken. */
  readonly bar: Term;
}
type Outcome = Pick<Branch, 'when' | 'status' | 'phrase'> & Partial<Branch>;

/**
 * The judging of a measured figure as a chain of comparisons: followed exactly for the result, and written out as nested
 * IFs for the sheet.
 */
export function branchesOf(given: CompletionCase, measure: Measure): readonly Branch[] {
  const usual = { difference: known(measure.above), bar: measure.shown.bar };
  return outcomes(given, measure, verdictWords(given, measure)).map((each) => ({ ...usual, ...each }));
}

function outcomes(given: CompletionCase, measure: Measure, words: VerdictWords): Outcome[] {
  const { sense } = given.target.target;
  if (sense === 'range') return within(given, words, bounds(given));
  if (sense === 'about') return within(given, words, tolerated(given), measure);
  if (sense === 'equal') return exactly(given, measure, words);
  return isCeiling(given.indicator, sense) ? atMost(given, measure, words) : atLeast(given, measure, words);
}

/** The branch that holds; null where a figure cannot be computed. */
export function branchThatHolds(branches: readonly Branch[]): Branch | null {
  for (const branch of branches) {
    if (branch.when === null) return branch;
    const left = evaluate(branch.when.left);
    const right = evaluate(branch.when.right);
    if (left === null || right === null) return null;
    if (holds(left, branch.when.is, right)) return branch;
  }
  return null;
}

function holds(left: Exact, is: Comparison['is'], right: Exact): boolean {
  return left.compare(right) === { '<': -1, '=': 0, '>': 1 }[is];
}

/** What is compared: before the target is due an average is held against what the whole plan asks for. */
function pair(given: CompletionCase, { measured, needed, final }: Measure): { left: Term; right: Term } {
  return final && !given.target.due ? { left: final.measured, right: final.needed } : { left: measured, right: needed };
}

function atLeast(given: CompletionCase, measure: Measure, words: VerdictWords): Outcome[] {
  const sides = pair(given, measure);
  const strict = given.target.target.sense === 'more-than';
  return [
    { when: { ...sides, is: '>' }, status: 'exceeded', phrase: words.exceeded(known(measure.above)) },
    { when: { ...sides, is: '=' }, ...(strict ? missed(given, words, words.atStrict()) : met(words)) },
    { when: null, ...missed(given, words, words.below(known(measure.below))) },
  ];
}

function atMost(given: CompletionCase, measure: Measure, words: VerdictWords): Outcome[] {
  const sides = pair(given, measure);
  const strict = given.target.target.sense === 'less-than';
  return [
    { when: { ...sides, is: '<' }, status: 'exceeded', phrase: words.exceeded(known(measure.below)) },
    { when: { ...sides, is: '=' }, ...(strict ? missed(given, words, words.atStrict()) : met(words)) },
    { when: null, ...missed(given, words, words.above(known(measure.above))) },
  ];
}

function exactly(given: CompletionCase, measure: Measure, words: VerdictWords): Outcome[] {
  const sides = pair(given, measure);
  return [
    { when: { ...sides, is: '=' }, ...met(words) },
    { when: { ...sides, is: '>' }, ...missed(given, words, words.above(known(measure.above))) },
    { when: null, ...missed(given, words, words.below(known(measure.below))) },
  ];
}

/** Between two bounds. 左右 is worded by its target, a range by the bound that is broken. Without bounds a person judges. */
function within(given: CompletionCase, words: VerdictWords, ends: Ends | null, about?: Measure): Outcome[] {
  if (!ends) return [{ when: null, status: 'manual', phrase: [STATUS_WORDS.manual] }];
  const { low, high } = ends;
  const below = about ? words.below(known(about.below)) : words.outside('below', known(low.below));
  const above = about ? words.above(known(about.above)) : words.outside('above', known(high.above));
  const atLow = about ? {} : { difference: known(low.above), bar: low.shown.bar };
  const atHigh = about ? {} : { difference: known(high.above), bar: high.shown.bar };
  const inside = about ? {} : { difference: null };
  return [
    { when: { ...pair(given, low), is: '<' }, ...missed(given, words, below), ...atLow },
    { when: { ...pair(given, high), is: '>' }, ...missed(given, words, above), ...atHigh },
    { when: null, status: 'met', phrase: [STATUS_WORDS.met], ...inside },
  ];
}

interface Ends {
  readonly low: Measure;
  readonly high: Measure;
}

/** Both ends of a range; null unless the definition gives both. */
function bounds(given: CompletionCase): Ends | null {
  const { value, high } = given.target;
  return value && high ? endsAt(given, value, high) : null;
}

function tolerated(given: CompletionCase): Ends | null {
  const { value, tolerance } = given.target;
  if (!value || !tolerance) return null;
  return endsAt(given, figure(value.value.minus(tolerance)), figure(value.value.plus(tolerance)));
}

function endsAt(given: CompletionCase, from: Leaf, to: Leaf): Ends | null {
  const [low, high] = [from, to].map((value) => measured({ ...given, target: { ...given.target, value } }));
  return low && high && 'measured' in low && 'measured' in high ? { low, high } : null;
}

function met(words: VerdictWords): Pick<Branch, 'status' | 'phrase'> {
  return { status: 'met', phrase: words.met() };
}

/** Short of a target that is due, or on the way to one that is not. */
function missed(given: CompletionCase, words: VerdictWords, phrase: Phrase): Pick<Branch, 'status' | 'phrase'> {
  return given.target.due ? { status: 'unmet', phrase } : { status: 'in-progress', phrase: words.inProgress() };
}

/** A gap that cannot be computed is not printed. */
function known(gap: Term | null): Term | null {
  return gap && evaluate(gap) === null ? null : gap;
}
