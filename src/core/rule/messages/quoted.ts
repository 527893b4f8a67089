const LONGEST = 40;

/** A text in a message: on one line, and not all of a long one. */
export function quoted(text: string): string {
  const line = text
    .slice(0, LONGEST * 2)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return line.length > LONGEST || text.length > LONGEST * 2 ? `${line.slice(0, LONGEST)}…` : line;
}
