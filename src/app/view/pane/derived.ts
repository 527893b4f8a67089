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
