import type { Exact } from '../../quantity/exact.js';
import type { LinearForm } from './linear.js';
import { LinearSystem } from './linear-system.js';
import type { Steps } from './steps.js';

export type { Steps } from './steps.js';

/** `point`: a figure for every variable of the forms. `conflict`: numbers of forms, rising, of which none can be left out. */
export type Feasibility =
  { readonly kind: 'feasible'; readonly point: ReadonlyMap<number, Exact> } | Infeasible | BoundReached;

export interface Infeasible {
  readonly kind: 'infeasible';
  readonly conflict: readonly number[];
}
export interface BoundReached {
  readonly kind: 'bound-reached';
}

/** Whether figures exist with which all forms hold; strict signs are exact. */
export function feasible(forms: readonly LinearForm[], steps: Steps): Feasibility {
  const system = new LinearSystem();
  const failure = settle(system, forms, steps);
  return failure ?? { kind: 'feasible', point: system.point() };
}

/** Puts forms into a system, numbered as they come, and mends it; null: they hold together. */
export function settle(
  system: LinearSystem,
  forms: readonly LinearForm[],
  steps: Steps,
): Infeasible | BoundReached | null {
  for (const [number, form] of forms.entries()) {
    const clash = system.add(form, number);
    if (clash) return { kind: 'infeasible', conflict: inOrder(clash) };
  }
  const mended = system.mend(steps);
  if (mended.kind === 'feasible') return null;
  return mended.kind === 'infeasible' ? { kind: 'infeasible', conflict: inOrder(mended.owners) } : mended;
}

export function inOrder(numbers: Iterable<number>): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
