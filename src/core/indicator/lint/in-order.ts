import { writePath, type PackProblem, type PathStep } from '../pack-problem.js';
import type { Found } from './lint.js';

/** What lints found, as problems: by path, then code, then as found. */
export function problemsInOrder(found: readonly Found[]): readonly PackProblem[] {
  return [...found].sort(inOrder).map(problemOf);
}

function problemOf({ at, ...rest }: Found): PackProblem {
  return { ...rest, path: writePath(at) } as PackProblem;
}

function inOrder(a: Found, b: Found): number {
  return comparePaths(a.at, b.at) || compareTexts(a.code, b.code);
}

/** Names by code units, list places by number, the outer before the inner. */
function comparePaths(a: readonly PathStep[], b: readonly PathStep[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const [one, other] = [a[i]!, b[i]!];
    const order =
      typeof one === 'number' && typeof other === 'number' ? one - other : compareTexts(String(one), String(other));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
