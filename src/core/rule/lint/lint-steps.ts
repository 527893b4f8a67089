import type { Steps } from '../linear/steps.js';

/** What one lint may spend in all, and one question of it: some five seconds, and half a second. */
export const LINT_STEPS = 12_000_000;
const QUESTION_STEPS = 1_000_000;
/** What the search for a smaller set than the one found may spend. */
export const SMALLER_STEPS = 500_000;

/** Steps for one question, out of those of the lint; `pay` hands back what is left. */
export function forOneQuestion(lint: Steps): { readonly steps: Steps; readonly pay: () => void } {
  const given = Math.min(QUESTION_STEPS, lint.left);
  const steps = { left: given };
  return { steps, pay: () => (lint.left -= given - steps.left) };
}
