/**
 * Circles in a graph of `from → to`: for each place, in the order of the edges, that lies on one and on none told before, a
 * shortest circle through it, its first place again last.
 */
export function circles<T>(edges: readonly (readonly [T, T])[]): readonly (readonly T[])[] {
  const next = new Map<T, T[]>();
  for (const [from, to] of edges) {
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
  }
  const found: (readonly T[])[] = [];
  const told = new Set<T>();
  for (const start of next.keys()) {
    if (told.has(start)) continue;
    const circle = shortest(start, next);
    if (!circle) continue;
    found.push(circle);
    for (const place of circle) told.add(place);
  }
  return found;
}

/** Breadth first from a place back to itself. */
function shortest<T>(start: T, next: ReadonlyMap<T, readonly T[]>): readonly T[] | null {
  const cameFrom = new Map<T, T>();
  const waiting = [start];
  for (const place of waiting)
    for (const to of next.get(place) ?? []) {
      if (to === start) return [...wayTo(place, start, cameFrom), start];
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, place);
      waiting.push(to);
    }
  return null;
}

function wayTo<T>(end: T, start: T, cameFrom: ReadonlyMap<T, T>): readonly T[] {
  const way = [end];
  for (let at = end; at !== start;) {
    at = cameFrom.get(at)!;
    way.push(at);
  }
  return way.reverse();
}
