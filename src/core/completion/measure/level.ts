import { compared } from './compared.js';
import type { CompletionCase, Measure, Unmeasured } from './completion-case.js';

/** A level against its target; full coverage 全覆盖 is a level whose target is 100 where none is given. */
export function measureLevel(given: CompletionCase): Measure | Unmeasured {
  const { value } = given.target;
  return value ? compared(given, given.actual, value) : { status: 'manual' };
}
