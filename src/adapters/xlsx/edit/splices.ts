/** A piece of a text to be replaced; `start` equal to `end` inserts. */
export interface Splice {
  readonly start: number;
  /** First offset after what is replaced. */
  readonly end: number;
  readonly text: string;
}

/** The text with all pieces replaced. At the same place, those given first come first. Throws when two overlap: that is our mistake. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of sorted) {
    if (splice.start < at || splice.end < splice.start) throw new RangeError('splices overlap');
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
