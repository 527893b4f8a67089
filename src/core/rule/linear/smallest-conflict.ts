import type { Exact } from '../../quantity/exact.js';
import { holdsAt } from './holds-at.js';
import type { Condition } from './linear.js';
import { smallestHittingSet } from './smallest-hitting-set.js';
import type { ConditionSolver } from './satisfy.js';
import { inOrder, type BoundReached } from './solve.js';
import type { Steps } from './steps.js';

/** What is asked about: `doubted` may be left out to make the rest hold, `given` may not. Numbers of the solver's conditions. */
export interface Question {
  readonly conditions: readonly Condition[];
  readonly given: readonly number[];
  readonly doubted: readonly number[];
}

/**
 * `numbers`: of those doubted, rising, that cannot hold together with what is given, though without any one of them they could.
 * `smallest`: there is no set of fewer; false: the search for one stopped at its count of steps.
 */
export type Conflict =
  | { readonly kind: 'conflict'; readonly numbers: readonly number[]; readonly smallest: boolean }
  | { readonly kind: 'none' }
  | BoundReached;

/**
 * A smallest set of conditions that conflict. Every conflict meets the complement of every set that holds together, so a
 * smallest set that meets all complements found so far is either a conflict, and a smallest, or shows one more set that holds
 * (the hitting-set duality; Ignatiev, Previti, Liffiton and Marques-Silva, Smallest MUS Extraction, 2015).
 */
export function smallestConflict(question: Question, solver: ConditionSolver, steps: Steps, most: number): Conflict {
  const irreducible = irreducibleConflict(question, solver, steps);
  if (irreducible.kind !== 'conflict' || irreducible.numbers.length <= 1) return irreducible;
  const searching = { left: Math.min(most, steps.left) };
  const before = searching.left;
  const better = searchSmaller(question, irreducible.numbers, solver, searching);
  steps.left -= before - searching.left;
  return better ?? { ...irreducible, smallest: false };
}

/** A conflict of which none can be left out; `smallest` is only said of a single one. */
function irreducibleConflict({ given, doubted }: Question, solver: ConditionSolver, steps: Steps): Conflict {
  const fixed = new Set(given);
  const doubtedOf = (conflict: readonly number[]) => conflict.filter((number) => !fixed.has(number));
  const whole = solver.check([...given, ...doubted], steps);
  if (whole.kind === 'bound-reached') return whole;
  if (whole.kind === 'satisfiable') return { kind: 'none' };
  let conflict = doubtedOf(whole.conflict);
  for (const number of conflict) {
    if (!conflict.includes(number)) continue;
    const without = conflict.filter((each) => each !== number);
    const found = solver.check([...given, ...without], steps);
    if (found.kind === 'bound-reached') return found;
    if (found.kind === 'unsatisfiable') conflict = doubtedOf(found.conflict);
  }
  return { kind: 'conflict', numbers: conflict, smallest: conflict.length <= 1 };
}

/** Null: the steps gave out. */
function searchSmaller(
  question: Question,
  known: readonly number[],
  solver: ConditionSolver,
  steps: Steps,
): Conflict | null {
  const complements: (readonly number[])[] = [];
  for (;;) {
    const candidate = smallestHittingSet(complements, known.length - 1, steps);
    if (candidate === undefined) return null;
    if (candidate === null) return { kind: 'conflict', numbers: known, smallest: true };
    const found = solver.check([...question.given, ...candidate], steps);
    if (found.kind === 'bound-reached') return null;
    if (found.kind === 'unsatisfiable') return { kind: 'conflict', numbers: inOrder(candidate), smallest: true };
    const complement = complementOf(question, found.point, solver, steps);
    if (!complement) return null;
    complements.push(complement);
  }
}

/** What is left over when as much as possible is put to what holds at the point. Null: the steps gave out. */
function complementOf(
  { conditions, given, doubted }: Question,
  point: ReadonlyMap<number, Exact>,
  solver: ConditionSolver,
  steps: Steps,
): readonly number[] | null {
  let here = point;
  let out = doubted.filter((number) => !holdsAt(conditions[number]!, here));
  for (const number of out) {
    if (!out.includes(number)) continue;
    const left = new Set(out);
    const found = solver.check([...given, ...doubted.filter((each) => !left.has(each)), number], steps);
    if (found.kind === 'bound-reached') return null;
    if (found.kind === 'unsatisfiable') continue;
    here = found.point;
    out = out.filter((each) => !holdsAt(conditions[each]!, here));
  }
  return out;
}
