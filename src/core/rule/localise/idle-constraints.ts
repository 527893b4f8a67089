import type { RuleSystem } from './rule-system.js';

/**
 * Constraints that some blank satisfies whatever else stands there: it may be anything and stands in no other constraint. They
 * ask nothing of the record; without them other blanks may come to stand alone too.
 */
export function idleConstraints(
  { constraints, touching }: RuleSystem,
  mayBeAnything: (variable: number) => boolean,
): ReadonlySet<number> {
  const idle = new Set<number>();
  const uses = touching.map((numbers) => numbers.length);
  const waiting = touching.flatMap((numbers, variable) =>
    numbers.length === 1 && mayBeAnything(variable) ? [variable] : [],
  );
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const number = touching[next]!.find((each) => !idle.has(each));
    if (number === undefined || !isSatisfiedBy(next, constraints[number]!.condition)) continue;
    idle.add(number);
    for (const variable of constraints[number]!.variables) {
      uses[variable]! -= 1;
      if (uses[variable] === 1 && mayBeAnything(variable)) waiting.push(variable);
    }
  }
  return idle;
}

/** Whether the variable alone can satisfy it: a form in which it stands, or a choice that has one. */
function isSatisfiedBy(variable: number, condition: RuleSystem['constraints'][number]['condition']): boolean {
  if (condition.kind === 'form') return condition.form.terms.some((term) => term.variable === variable);
  return condition.kind === 'any' && condition.of.some((each) => each.kind === 'form' && isSatisfiedBy(variable, each));
}
