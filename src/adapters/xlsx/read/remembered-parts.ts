const MOST_PARTS = 8;
const LONGEST = 65_536;

/**
 * What a part says depends on its text alone, and the returns of one template have the same styles, relationships and list
 * of sheets: the last few are remembered. Bounded; errors are not remembered.
 */
export function rememberingParts<T>(
  read: (text: string, where: string, more: string) => T,
): (text: string, where: string, more?: string) => T {
  const known = new Map<string, T>();
  return (text, where, more = '') => {
    if (text.length > LONGEST) return read(text, where, more);
    const key = `${where}\n${more}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fresh = read(text, where, more);
    if (known.size >= MOST_PARTS) known.clear();
    known.set(key, fresh);
    return fresh;
  };
}
