/** The one of `names` that `name` was probably meant to be: at most two slips away, letter case aside. Null: none. */
export function nearestName(name: string, names: readonly string[]): string | null {
  if (name.length > 40) return null;
  let best: string | null = null;
  let least = 3;
  for (const each of names) {
    const slips = distance(name.toLowerCase(), each.toLowerCase());
    if (slips < least && slips < each.length) [best, least] = [each, slips];
  }
  return best;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
