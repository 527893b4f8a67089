import type { Condition } from './linear.js';
import { satisfiable } from './satisfy.js';
import type { BoundReached } from './solve.js';
import type { Steps } from './steps.js';

export type Implication =
  { readonly kind: 'implied'; readonly by: readonly number[] } | { readonly kind: 'not-implied' } | BoundReached;

/** Whether a condition follows from others, given what it is for it to fail. `by`: numbers of others from which it follows, rising, perhaps not the fewest. */
export function implied(denied: Condition, by: readonly Condition[], steps: Steps): Implication {
  const found = satisfiable([...by, denied], steps);
  if (found.kind === 'bound-reached') return found;
  if (found.kind === 'satisfiable') return { kind: 'not-implied' };
  return { kind: 'implied', by: found.conflict.filter((number) => number < by.length) };
}
