import { spend, type Steps } from './steps.js';

/**
 * A smallest set of numbers, of at most `most`, that has one in common with each of `sets`; the first such as the sets list
 * their members. Null: there is none; undefined: the steps gave out. `sets` are not empty.
 */
export function smallestHittingSet(
  sets: readonly (readonly number[])[],
  most: number,
  steps: Steps,
): readonly number[] | null | undefined {
  for (let size = 0; size <= most; size += 1) {
    const found = hit(sets, size, [], steps);
    if (found !== null) return found;
  }
  return null;
}

function hit(
  sets: readonly (readonly number[])[],
  size: number,
  taken: readonly number[],
  steps: Steps,
): readonly number[] | null | undefined {
  if (!spend(steps, sets.length + 1)) return undefined;
  const open = sets.filter((set) => !set.some((each) => taken.includes(each)));
  if (open.length === 0) return taken;
  if (size === 0) return null;
  const narrowest = open.reduce((best, set) => (set.length < best.length ? set : best));
  for (const each of narrowest) {
    const found = hit(open, size - 1, [...taken, each], steps);
    if (found !== null) return found;
  }
  return null;
}
