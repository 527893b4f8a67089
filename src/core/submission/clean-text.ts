/**
 * A text that JSON and XML can both carry and give back: halves of surrogate pairs and the two non-characters that XML refuses
 * become U+FFFD. JSON escapes control characters itself.
 */
export function cleanText(text: string): string {
  return text.replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd');
}

/** The same for every text in plain data, names of members left as they are. */
export function cleanTexts<T>(value: T): T {
  return cleaned(value) as T;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, cleaned(member)]));
}
