/** The last place at which a test holds; -1 where it holds nowhere. (ES2022 has no findLastIndex.) */
export function lastPlace<T>(items: readonly T[], holds: (item: T) => boolean): number {
  for (let at = items.length - 1; at >= 0; at -= 1) if (holds(items[at]!)) return at;
  return -1;
}
