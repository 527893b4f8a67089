const MOST_PARTS = 16;
const LONGEST = 65_536;

interface Part<T> {
  readonly text: string;
  readonly where: string;
  readonly more: string;
  readonly value: T;
}

/**
 * What a part says depends on its text alone, and the returns of one template have the same styles, relationships and list
 * of sheets: the last few are remembered. Bounded; errors are not remembered.
 */
export function rememberingParts<T>(
  read: (text: string, where: string, more: string) => T,
): (text: string, where: string, more?: string) => T {
  // a list, not a map: a text is then compared with those of its length, and not hashed over all of its letters
  const known: Part<T>[] = [];
  let oldest = 0;
  return (text, where, more = '') => {
    for (const each of known) if (each.text === text && each.where === where && each.more === more) return each.value;
    const value = read(text, where, more);
    if (text.length > LONGEST) return value;
    known[oldest] = { text, where, more, value };
    oldest = (oldest + 1) % MOST_PARTS;
    return value;
  };
}
