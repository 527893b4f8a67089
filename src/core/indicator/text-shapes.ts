/** Shapes of text that a pack is made of. The patterns cannot backtrack; lengths are in characters, not code units. */
export const TEXT_SHAPES = {
  decimal: { pattern: '^-?(?:0|[1-9][0-9]{0,29})(?:\\.[0-9]{1,30})?$', longest: 62 },
  period: { pattern: '^(?:19|20)[0-9]{2}(?:H[12]|Q[1-4]|-(?:0[1-9]|1[0-2]))?$', longest: 7 },
  date: { pattern: '^(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$', longest: 10 },
  code: { pattern: '^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$', longest: 32 },
  id: { pattern: '^[a-z0-9][a-z0-9-]{0,63}$', longest: 64 },
  version: { pattern: '^(?:0|[1-9][0-9]{0,5})\\.(?:0|[1-9][0-9]{0,5})\\.(?:0|[1-9][0-9]{0,5})$', longest: 20 },
  'finding-code': { pattern: '^[a-z]{2,20}\\.[a-z][a-z-]{1,40}$', longest: 62 },
  /** Not empty, no blank at either end, one line. */
  words: { pattern: '^[^\\s\\p{Cc}](?:[^\\p{Cc}]*[^\\s\\p{Cc}])?$', longest: 1000 },
  /** As words, but may be empty. */
  unit: { pattern: '^(?:[^\\s\\p{Cc}](?:[^\\p{Cc}]*[^\\s\\p{Cc}])?)?$', longest: 60 },
  /** Not blank, may have lines. */
  text: { pattern: '\\S', longest: 20_000 },
} as const;
export type TextShapeName = keyof typeof TEXT_SHAPES;

const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(TEXT_SHAPES).map(([name, { pattern }]) => [name, new RegExp(pattern, 'u')]),
);

/** Null: the text fits. Half a surrogate pair fits nothing: no digest can be made of it. */
export function shapeMisfit(text: string, shape: TextShapeName): 'shape' | 'length' | null {
  const { longest } = TEXT_SHAPES[shape];
  if (text.length > longest && (text.length > 2 * longest || [...text].length > longest)) return 'length';
  return PATTERNS.get(shape)!.test(text) && !/\p{Cs}/u.test(text) ? null : 'shape';
}
