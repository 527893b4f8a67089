import { editDistance } from '../indicator/edit-distance.js';

/** Texts that are longer are no slips of a word. */
const LONGEST = 40;

/** The one of `words` that `found` was probably meant to be: it holds it or is held by it, or is a few slips away. Null: none. */
export function nearWord(found: string, words: readonly string[]): string | null {
  const text = found.toLowerCase();
  if (text === '' || text.length > LONGEST) return null;
  let best: string | null = null;
  let least = Infinity;
  for (const word of words) {
    const apart = distance(text, word.toLowerCase());
    if (apart < least) [best, least] = [word, apart];
  }
  return best;
}

/** Slips between two words; Infinity where they are too many for the length. */
function distance(a: string, b: string): number {
  if (b.length > LONGEST) return Infinity;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length >= 2 && longer.includes(shorter)) return (longer.length - shorter.length) / longer.length;
  const slips = editDistance(a, b);
  const most = longer.length <= 2 ? 1 : Math.max(1, Math.floor(longer.length / 3));
  return slips <= most && slips < longer.length ? slips : Infinity;
}
