/**
 * Deals pieces to as few rounds as their order allows, none of them above `most`; a piece that is above it by itself has a
 * round of its own. `already` is what goes with the first round anyway. There is always one round.
 */
export function roundsOf<T>(
  pieces: readonly T[],
  weight: (piece: T) => number,
  most: number,
  already = 0,
): readonly (readonly T[])[] {
  const rounds: T[][] = [[]];
  let load = already;
  for (const piece of pieces) {
    const own = weight(piece);
    if (load > 0 && load + own > most) {
      rounds.push([]);
      load = 0;
    }
    rounds.at(-1)!.push(piece);
    load += own;
  }
  return rounds;
}
