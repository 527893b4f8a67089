import { Exact } from '../../quantity/exact.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { ReviewSubject } from '../check.js';
import { changesSign, comparisons, type Comparison } from './comparisons.js';
import { jumpOf } from './jump-limits.js';
import { scaleShiftOf } from './scale-factor.js';

/** Figures in succession that look like the earlier figures of other rows. */
export interface ShiftedRun {
  readonly run: readonly Comparison[];
  /** Rows from the figure to where its like was before: 1 is the row below, -1 the one above. */
  readonly by: number;
}

/** Fewer rows that fit a shift may do so by chance. */
const LEAST_SIGNS = 3;
/** Figures that grow evenly (95, 96, 97 …) are each other's year before without any slip: some must have jumped. */
const LEAST_JUMPS = 2;
/** A slip of the hand is of a row or two, seldom of three. */
const SHIFTS = [1, -1, 2, -2, 3, -3] as const;
/** A figure a year on is within a tenth of the one it continues. */
const LIKENESS = Exact.of('0.1');

const known = new WeakMap<ReviewSubject, readonly ShiftedRun[]>();

/** The longest shifted run of each table and org. Computed once a review: jumps inside a run are not told one by one. */
export function shiftedRuns(subject: ReviewSubject): readonly ShiftedRun[] {
  const before = known.get(subject);
  if (before) return before;
  const runs = lines(subject).flatMap((line) => longestRun(line, subject) ?? []);
  known.set(subject, runs);
  return runs;
}

type Line = readonly (Comparison | null)[];

/** The actuals of one table, org and column of figures in reading order; null where one has no earlier figure. */
function lines(subject: ReviewSubject): readonly Line[] {
  const compared = new Map(comparisons(subject).map((each) => [each.value, each]));
  const byLine = new Map<string, (Comparison | null)[]>();
  for (const value of subject.filed.values) {
    if (value.role !== 'actual' || value.period !== null) continue;
    const key = lineKey(value, subject);
    const line = byLine.get(key);
    if (line) line.push(compared.get(value) ?? null);
    else byLine.set(key, [compared.get(value) ?? null]);
  }
  return [...byLine.values()];
}

function lineKey({ table, org, at }: ReportedValue, { filed }: ReviewSubject): string {
  const down = filed.tables[table]?.orientation === 'rows';
  return [table, org ?? '', down ? at.column : ''].join('|');
}

function longestRun(line: Line, subject: ReviewSubject): ShiftedRun | null {
  const moved = new Set(line.filter((each) => each !== null && hasMoved(each, subject)));
  if (moved.size < LEAST_JUMPS) return null; // as nearly every line is: no pair of rows need be looked at
  let longest: ShiftedRun | null = null;
  for (const by of SHIFTS) {
    for (const run of runsOf(line, by)) {
      if (run.length < LEAST_SIGNS) continue;
      const jumps = run.filter((index) => moved.has(line[index]!));
      const signs = run.filter((index) => jumps.includes(index) || isMoved(line[index]!, line[index + by]!));
      const enough = jumps.length >= LEAST_JUMPS && signs.length >= LEAST_SIGNS;
      if (enough && run.length > (longest?.run.length ?? 0)) longest = { run: run.map((index) => line[index]!), by };
    }
  }
  return longest;
}

/** The very figure of the other row, and not its own. */
function isMoved({ current, earlier }: Comparison, other: Comparison): boolean {
  return current.equals(other.earlier.figure) && !current.equals(earlier.figure);
}

function* runsOf(line: Line, by: number): Iterable<readonly number[]> {
  let run: number[] = [];
  for (let index = 0; index <= line.length; index += 1) {
    if (looksLike(line[index] ?? null, line[index + by] ?? null)) {
      run.push(index);
      continue;
    }
    if (run.length > 0) yield run;
    run = [];
  }
}

function looksLike(each: Comparison | null, other: Comparison | null): boolean {
  if (!each || !other) return false;
  const was = other.earlier.figure;
  if (isFar(each.current.approximate, was.approximate)) return false;
  return each.current.minus(was).abs().atMost(was.abs().times(LIKENESS));
}

/** Beyond doubt no tenth apart: nearly every pair is settled so, without a fraction. */
function isFar(one: number, other: number): boolean {
  return Math.abs(one - other) > Math.abs(other) * 0.11;
}

function hasMoved(each: Comparison, subject: ReviewSubject): boolean {
  return changesSign(each) || scaleShiftOf(each, subject) !== null || jumpOf(each, subject) !== null;
}
