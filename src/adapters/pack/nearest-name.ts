import { editDistance } from '../../core/indicator/edit-distance.js';

/** The one of `names` that `name` was probably meant to be: at most two slips away, letter case aside. Null: none. */
export function nearestName(name: string, names: readonly string[]): string | null {
  if (name.length > 40) return null;
  let best: string | null = null;
  let least = 3;
  for (const each of names) {
    const slips = editDistance(name.toLowerCase(), each.toLowerCase());
    if (slips < least && slips < each.length) [best, least] = [each, slips];
  }
  return best;
}
