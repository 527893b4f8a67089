export interface FoundWord<T> {
  readonly word: string;
  readonly value: T;
}

/** The longest word of a table that stands at a place of a text; null where none does. Costs the words that share a first character. */
export function wordFinder<T>(table: ReadonlyMap<string, T>): (text: string, at: number) => FoundWord<T> | null {
  const byFirst = new Map<string, FoundWord<T>[]>();
  for (const [word, value] of table) {
    const list = byFirst.get(word[0]!);
    if (list) list.push({ word, value });
    else byFirst.set(word[0]!, [{ word, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return (text, at) => byFirst.get(text[at] ?? '')?.find(({ word }) => text.startsWith(word, at)) ?? null;
}
