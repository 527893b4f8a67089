/**
 * A text that JSON and XML can both carry and give back: halves of surrogate pairs and the two non-characters that XML refuses
 * become U+FFFD. JSON escapes control characters itself.
 */
export function cleanText(text: string): string {
  if (!/[\ud800-\udfff\ufffe\uffff]/.test(text)) return text;
  return text.replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd');
}

/** The same for every text in plain data, names of members left as they are. */
export function cleanTexts<T>(value: T): T {
  return cleaned(value) as T;
}

/** What is clean already is given back itself. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = value.map(cleaned);
    return list.every((each, index) => each === value[index]) ? value : list;
  }
  const members = Object.entries(value);
  const clean = members.map(([name, member]): [string, unknown] => [name, cleaned(member)]);
  return clean.every(([, member], index) => member === members[index]![1]) ? value : Object.fromEntries(clean);
}
