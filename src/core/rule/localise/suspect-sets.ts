import type { Interval } from '../linear/linear.js';
import { cluesFor, exchangeFor, type SetClues } from './clues.js';
import type { SlipClue, SuspectSet } from './localisation.js';
import { rangeIn } from './part.js';
import type { ReportedRecord, Surroundings } from './reported-record.js';
import { SLIP_KINDS } from './slips.js';

export interface RankedSets {
  readonly sets: readonly SuspectSet[];
  /** False: the steps did not reach for every interval. */
  readonly isComplete: boolean;
}

const UNKNOWN: Interval = { low: null, high: null };

/**
 * Sets with what the rules leave open for each figure, and the slips that would explain it. First those that slips explain
 * wholly, of these first those where the rules leave just the figure that the slip was made from, then by kind of slip, then by variables.
 *
 * `beside`: variables of the failed rules, any two of which may have been exchanged.
 */
export function rankedSets(
  record: ReportedRecord,
  sets: readonly (readonly number[])[],
  beside: readonly number[],
): RankedSets {
  let isComplete = true;
  const found = sets.map((set) => {
    const around = record.changing(set);
    const open = set.map((variable) => (around ? openIn(record, around, variable) : null));
    if (!around || open.includes(null)) isComplete = false;
    const intervals = open.map((each) => each ?? UNKNOWN);
    const explained = around ? explain(record, set, intervals, around, beside) : unexplained(set);
    return { set: { variables: set, open: intervals, clues: explained.clues }, rank: rankOf(set, explained) };
  });
  found.sort((a, b) => compareRanks(a.rank, b.rank));
  return { sets: found.map(({ set }) => set), isComplete };
}

function unexplained(set: readonly number[]): SetClues {
  return { clues: set.map(() => null), certain: false };
}

function openIn(record: ReportedRecord, { parts }: Surroundings, variable: number): Interval | null {
  const part = parts.find((each) => each.open.includes(variable));
  return part ? rangeIn(part, variable, record.steps) : UNKNOWN;
}

/** Slips of each figure, or an exchange where that explains more. */
function explain(
  record: ReportedRecord,
  set: readonly number[],
  open: readonly Interval[],
  around: Surroundings,
  beside: readonly number[],
): SetClues {
  const single = cluesFor(record, set, open, around);
  const exchange = exchangeFor(record, set, beside);
  if (!exchange) return single;
  const exchanged = { clues: exchange, certain: true };
  return compareRanks(rankOf(set, exchanged), rankOf(set, single)) < 0 ? exchanged : single;
}

/** Compared place by place: unexplained, uncertain, kinds of slip, variables. */
function rankOf(set: readonly number[], { clues, certain }: SetClues): readonly number[] {
  const explained = clues.filter((clue): clue is SlipClue => clue !== null);
  const kinds = explained.map(({ kind }) => SLIP_KINDS.indexOf(kind));
  return [clues.length - explained.length, certain ? 0 : 1, Math.max(-1, ...kinds), ...set];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < Math.min(one.length, other.length); at += 1)
    if (one[at] !== other[at]) return one[at]! - other[at]!;
  return one.length - other.length;
}
