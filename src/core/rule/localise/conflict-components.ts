import type { Conflict } from './smallest-sets.js';

/** Conflicts that hang together by the variables they share: what meets one has no say in another component. */
export interface ConflictComponent {
  /** Numbers of the conflicts, rising. */
  readonly numbers: readonly number[];
  /** Rising, as first met. */
  readonly variables: ReadonlySet<number>;
}

/** In the order of their first conflicts. `ties`: pairs of variables that belong together though no conflict has both. */
export function conflictComponents(
  conflicts: readonly Conflict[],
  ties: readonly (readonly [number, number])[],
): readonly ConflictComponent[] {
  const above = new Map<number, number>();
  const rootOf = (variable: number): number => {
    let root = variable;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    return root;
  };
  const tie = (one: number, other: number): void => {
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a !== b) above.set(b, a);
  };
  for (const conflict of conflicts) for (const variable of conflict) tie(conflict[0]!, variable);
  for (const [one, other] of ties) tie(one, other);
  const found = new Map<number | string, { numbers: number[]; variables: Set<number> }>();
  for (const [number, conflict] of conflicts.entries()) {
    const key = conflict.length > 0 ? rootOf(conflict[0]!) : `alone ${number}`;
    const component = found.get(key) ?? { numbers: [], variables: new Set() };
    found.set(key, component);
    component.numbers.push(number);
    for (const variable of conflict) component.variables.add(variable);
  }
  return [...found.values()];
}
