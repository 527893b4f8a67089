import { finished, type Steps } from '../../../core/steps.js';

/** A pure function of something that never changes in place: computed once for each, and forgotten with it. */
export function derived<K extends object, V>(compute: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (from) => {
    const before = known.get(from);
    if (before) return before.value;
    const value = compute(from);
    known.set(from, { value });
    return value;
  };
}

/** The same for long work: `ahead` does it in steps, and `of` then only looks it up; without that `of` does it at once. */
export interface DerivedInSteps<K extends object, V> {
  of(from: K): V;
  ahead(from: K): Steps<void>;
}

export function derivedInSteps<K extends object, V>(compute: (from: K) => Steps<V>): DerivedInSteps<K, V> {
  const known = new WeakMap<K, { readonly value: V }>();
  return {
    of(from) {
      const before = known.get(from);
      if (before) return before.value;
      const value = finished(compute(from));
      known.set(from, { value });
      return value;
    },
    *ahead(from) {
      if (!known.has(from)) known.set(from, { value: yield* compute(from) });
    },
  };
}
