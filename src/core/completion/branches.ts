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
  /** Asked for only where it is printed. */
  readonly phrase: () => Phrase;
  /** Signed; null: none is given. */
  readonly difference: Term | null;
  /** The level that it is held against: of a range the end that is broken. */
  readonly bar: Term;
}

/**
 * The judging of a measured figure as a chain of comparisons: followed exactly for the result, and written out as nested
 * IFs for the sheet.
 */
export function branchesOf(given: CompletionCase, measure: Measure): readonly Branch[] {
  const words = verdictWords(given, measure);
  const { sense } = given.target.target;
  if (sense === 'range') return within(given, words, measure, bounds(given));
  if (sense === 'about') return about(given, words, measure, tolerated(given));
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
  const order = left.compare(right);
  return is === '<' ? order < 0 : is === '>' ? order > 0 : order === 0;
}

/** What is compared: before the target is due an average is held against what the whole plan asks for. */
function when(given: CompletionCase, is: Comparison['is'], { measured, needed, final }: Measure): Comparison {
  const early = final && !given.target.due;
  return early ? { left: final.measured, is, right: final.needed } : { left: measured, is, right: needed };
}

function atLeast(given: CompletionCase, measure: Measure, words: VerdictWords): Branch[] {
  const { above, below } = measure;
  const strict = given.target.target.sense === 'more-than';
  const at = when(given, '=', measure);
  const gap = known(above);
  return [
    branch(when(given, '>', measure), 'exceeded', () => words.exceeded(gap), measure, gap),
    strict
      ? missed(given, words, at, () => words.atStrict(), measure, gap)
      : branch(at, 'met', () => words.met(), measure, gap),
    missed(given, words, null, () => words.below(known(below)), measure, gap),
  ];
}

function atMost(given: CompletionCase, measure: Measure, words: VerdictWords): Branch[] {
  const { above, below } = measure;
  const strict = given.target.target.sense === 'less-than';
  const at = when(given, '=', measure);
  const gap = known(above);
  return [
    branch(when(given, '<', measure), 'exceeded', () => words.exceeded(known(below)), measure, gap),
    strict
      ? missed(given, words, at, () => words.atStrict(), measure, gap)
      : branch(at, 'met', () => words.met(), measure, gap),
    missed(given, words, null, () => words.above(gap), measure, gap),
  ];
}

function exactly(given: CompletionCase, measure: Measure, words: VerdictWords): Branch[] {
  const { above, below } = measure;
  return [
    branch(when(given, '=', measure), 'met', () => words.met(), measure),
    missed(given, words, when(given, '>', measure), () => words.above(known(above)), measure),
    missed(given, words, null, () => words.below(known(below)), measure),
  ];
}

/** A range: worded, and measured, by the end that is broken. */
function within(given: CompletionCase, words: VerdictWords, measure: Measure, ends: Ends | null): Branch[] {
  if (!ends) return [byPerson(measure)];
  const { low, high } = ends;
  return [
    missed(given, words, when(given, '<', low), () => words.outside('below', known(low.below)), low),
    missed(given, words, when(given, '>', high), () => words.outside('above', known(high.above)), high),
    { ...branch(null, 'met', () => [STATUS_WORDS.met], low), difference: null },
  ];
}

/** 左右: worded by its target. */
function about(given: CompletionCase, words: VerdictWords, measure: Measure, ends: Ends | null): Branch[] {
  if (!ends) return [byPerson(measure)];
  const { above, below } = measure;
  return [
    missed(given, words, when(given, '<', ends.low), () => words.below(known(below)), measure),
    missed(given, words, when(given, '>', ends.high), () => words.above(known(above)), measure),
    branch(null, 'met', () => [STATUS_WORDS.met], measure),
  ];
}

function byPerson(measure: Measure): Branch {
  return branch(null, 'manual', () => [STATUS_WORDS.manual], measure);
}

function branch(
  test: Comparison | null,
  status: Status,
  phrase: Branch['phrase'],
  of: Measure,
  difference = known(of.above),
): Branch {
  return { when: test, status, phrase, difference, bar: of.shown.bar };
}

/** Short of a target that is due, or on the way to one that is not. */
function missed(
  given: CompletionCase,
  words: VerdictWords,
  test: Comparison | null,
  phrase: Branch['phrase'],
  of: Measure,
  difference = known(of.above),
): Branch {
  return given.target.due
    ? branch(test, 'unmet', phrase, of, difference)
    : branch(test, 'in-progress', () => words.inProgress(), of, difference);
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

/** A gap that cannot be computed is not printed: a root of a loss, a quotient by 0. */
function known(gap: Term | null): Term | null {
  return gap && mayFail(gap) && evaluate(gap) === null ? null : gap;
}

function mayFail(term: Term): boolean {
  if (term.op === 'figure') return false;
  if (term.op === '/' || term.op === 'root') return true;
  return term.op === '^' ? mayFail(term.of) : mayFail(term.left) || mayFail(term.right);
}
