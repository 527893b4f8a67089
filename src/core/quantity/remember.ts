/** Texts that repeat from sheet to sheet are short; a longer one is computed anew each time. */
const LONGEST = 80;
const AT_MOST = 4096;

/**
 * A pure function of a text that remembers what it gave: the labels of a hundred returns are the same few. Bounded, so that a
 * stranger's texts cannot make the memory grow; what is remembered never shows in a result.
 */
export function remembering<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return compute(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= AT_MOST) known.clear();
    const fresh = compute(text);
    known.set(text, fresh);
    return fresh;
  };
}
