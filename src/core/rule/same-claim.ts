import type { Claim, Figure } from './tree.js';

/** Whether two claims are the same relation: alike in all but their spans. No recursion, so that no sum is too deep. */
export function sameClaim(a: Claim, b: Claim): boolean {
  return alike(a, b);
}
export function sameFigure(a: Figure, b: Figure): boolean {
  return alike(a, b);
}

function alike(one: unknown, other: unknown): boolean {
  const open: [unknown, unknown][] = [[one, other]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [a, b] = pair;
    if (a === b) continue;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
    const keys = membersOf(a);
    if (keys.length !== membersOf(b).length) return false;
    for (const key of keys) {
      if (!Object.hasOwn(b, key)) return false;
      open.push([(a as Members)[key], (b as Members)[key]]);
    }
  }
  return true;
}
type Members = { readonly [key: string]: unknown };

function membersOf(value: object): readonly string[] {
  return Object.keys(value).filter((key) => key !== 'span');
}
