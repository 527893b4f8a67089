import type { Exact } from '../../quantity/exact.js';
import type { Interval } from '../linear/linear.js';
import { contains, domainOfInterval, onlyFigure, type Domain } from './domain.js';
import type { SlipClue } from './localisation.js';
import { domainOfPart } from './part.js';
import type { ReportedRecord, Surroundings } from './reported-record.js';
import { slipBetween, slipsFrom, SLIP_KINDS, type Reported, type Slip } from './slips.js';

/** Clues for a set's variables; null: none. */
export interface SetClues {
  readonly clues: readonly (SlipClue | null)[];
  /** Each variable had one figure left, and a slip explains it: hardly by chance. */
  readonly certain: boolean;
}

/**
 * The slip that explains each figure of a set. One after the other: what is taken as likely for one is put in before the next is
 * looked at, so that all of them together satisfy the rules.
 */
export function cluesFor(
  record: ReportedRecord,
  set: readonly number[],
  open: readonly Interval[],
  around: Surroundings,
): SetClues {
  const put = new Map<number, Exact | null>(set.map((variable) => [variable, null]));
  let certain = true;
  const clues = set.map((variable, at): SlipClue | null => {
    const part = around.parts.find((each) => each.open.includes(variable));
    const alone = part?.open.length === 1;
    const domain = alone ? domainOfPart(part) : domainOfInterval(open[at]!);
    const reported = reportedOf(record, variable);
    const fits = (likely: Exact): boolean =>
      contains(domain, likely) && (alone || record.holdsWith(new Map([...put, [variable, likely]])));
    const slip = reported && slipIn(domain, reported, fits);
    certain &&= slip !== null && onlyFigure(domain) !== null;
    if (!slip) return null;
    put.set(variable, slip.likely);
    return { ...slip, other: null };
  });
  return { clues, certain };
}

function slipIn(domain: Domain, reported: Reported, fits: (likely: Exact) => boolean): Slip | null {
  const only = onlyFigure(domain);
  if (only) {
    const slip = slipBetween(only, reported);
    return slip && fits(only) ? slip : null;
  }
  const fitting = slipsFrom(reported).filter((slip) => fits(slip.likely));
  for (const kind of SLIP_KINDS) {
    const alike = fitting.filter((slip) => slip.kind === kind);
    if (alike.length === 1 || (alike.length > 1 && SAYS_MUCH.has(kind))) return alike[0]!;
  }
  return null;
}

/** Kinds of which the first that fits is told (the smallest factor); of others, several that fit tell nothing. */
const SAYS_MUCH: ReadonlySet<string> = new Set(['scale', 'percent-scale']);

function reportedOf({ problem }: ReportedRecord, variable: number): Reported | null {
  const figure = problem.values[variable];
  if (!figure) return null;
  return { figure, decimals: problem.decimals?.[variable] ?? 0, isPercent: problem.percent?.[variable] ?? false };
}

/**
 * Figures of two cells put into one another's place: each of a set of two, or one of a set and one beside it (a neighbour, or
 * another of the failed rules). Both are put in.
 */
export function exchangeFor(
  record: ReportedRecord,
  set: readonly number[],
  beside: readonly number[],
): readonly SlipClue[] | null {
  const [one, second] = set;
  if (one === undefined || set.length > 2) return null;
  const others = second === undefined ? [...beside, ...(record.problem.neighbours?.[one] ?? [])] : [second];
  for (const other of others) {
    const [a, b] = [record.problem.values[one], record.problem.values[other]];
    if (!a || !b || other === one || a.equals(b) || record.problem.fixed?.[other]) continue;
    if (
      !record.holdsWith(
        new Map([
          [one, b],
          [other, a],
        ]),
      )
    )
      continue;
    const clue = (likely: Exact, from: number): SlipClue => ({
      kind: 'swapped-cells',
      likely,
      other: from,
      factor: null,
    });
    return second === undefined ? [clue(b, other)] : [clue(b, other), clue(a, one)];
  }
  return null;
}
