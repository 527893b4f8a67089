/**
 * A text that JSON and XML can both carry and give back: halves of surrogate pairs and the two non-characters that XML refuses
 * become U+FFFD. JSON escapes control characters itself.
 */
export function cleanText(text: string): string {
  if (!ODD.test(text)) return text;
  return text.replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd');
}

/** Without the u flag, so that halves of pairs are seen whether they stand alone or not; nearly no text has any. */
const ODD = /[\ud800-\udfff\ufffe\uffff]/;

/** The same for every text in plain data, names of members left as they are. */
export function cleanTexts<T>(value: T): T {
  return cleaned(value) as T;
}

/** What is clean already is given back itself. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? cleanedList(value) : cleanedMembers(value as Members);
}

function cleanedList(list: readonly unknown[]): readonly unknown[] {
  let clean: unknown[] | null = null;
  for (let index = 0; index < list.length; index += 1) {
    const each = cleaned(list[index]);
    if (each !== list[index]) (clean ??= [...list])[index] = each;
  }
  return clean ?? list;
}

type Members = { readonly [name: string]: unknown };

function cleanedMembers(members: Members): Members {
  let clean: Map<string, unknown> | null = null;
  for (const name of Object.keys(members)) {
    const member = cleaned(members[name]);
    if (member !== members[name]) (clean ??= new Map(Object.entries(members))).set(name, member);
  }
  return clean ? Object.fromEntries(clean) : members;
}
