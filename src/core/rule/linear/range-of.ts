import { Exact } from '../../quantity/exact.js';
import type { LinearForm } from './linear.js';
import { LinearSystem, type Terms } from './linear-system.js';
import { settle, type BoundReached, type Infeasible } from './solve.js';
import type { Steps } from './steps.js';
import type { Side } from './tableau.js';

/** The end of a range. Not attained: a strict sign keeps the figure from it, however near it comes. */
export interface End {
  readonly value: Exact;
  readonly attained: boolean;
}

/** What forms leave open; null: no end on that side. */
export interface Range {
  readonly kind: 'range';
  readonly low: End | null;
  readonly high: End | null;
}

/** The range that forms leave to a variable. */
export function rangeOf(
  variable: number,
  forms: readonly LinearForm[],
  steps: Steps,
): Range | Infeasible | BoundReached {
  return rangeOfSum([{ variable, coefficient: Exact.one }], forms, steps);
}

/** The range that forms leave to Σ terms. */
export function rangeOfSum(
  terms: Terms,
  forms: readonly LinearForm[],
  steps: Steps,
): Range | Infeasible | BoundReached {
  const system = new LinearSystem();
  const failure = settle(system, forms, steps);
  if (failure) return failure;
  const low = endOf(system, terms, 'lower', steps);
  const high = low === STOPPED ? STOPPED : endOf(system, terms, 'upper', steps);
  if (low === STOPPED || high === STOPPED) return { kind: 'bound-reached' };
  return { kind: 'range', low, high };
}

const STOPPED = 'bound-reached';

/** One end, of a system that is mended; a sum over a new variable is free. */
export function endOf(system: LinearSystem, terms: Terms, side: Side, steps: Steps): End | null | typeof STOPPED {
  const found = system.farthest(terms, side, steps);
  if (found.kind === 'bound-reached') return STOPPED;
  if (found.kind === 'unbounded') return null;
  return { value: found.value.value, attained: found.value.delta.isZero };
}
