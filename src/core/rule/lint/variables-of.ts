import type { Condition } from '../linear/linear.js';

/** Variables that a condition speaks of, in reading order, each once. */
export function variablesOf(condition: Condition): readonly number[] {
  const found = new Set<number>();
  const waiting: Condition[] = [condition];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.kind === 'form') for (const { variable } of next.form.terms) found.add(variable);
    else waiting.push(...[...next.of].reverse());
  }
  return [...found];
}
