/** Texts that repeat from sheet to sheet are no longer (a note below a table is); a longer one is computed anew each time. */
const LONGEST = 160;
const AT_MOST = 4096;
/** Of all texts that are remembered together. */
const MOST_CHARACTERS = 200_000;

/**
 * A pure function of a text that remembers what it gave: the labels of a hundred returns are the same few. Bounded, so that a
 * stranger's texts cannot make the memory grow; what is remembered never shows in a result.
 */
export function remembering<T>(compute: (text: string) => T, longest = LONGEST): (text: string) => T {
  const known = new Map<string, T>();
  let characters = 0;
  return (text) => {
    if (text.length > longest) return compute(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= AT_MOST || characters > MOST_CHARACTERS) {
      known.clear();
      characters = 0;
    }
    const fresh = compute(text);
    known.set(text, fresh);
    characters += text.length;
    return fresh;
  };
}
