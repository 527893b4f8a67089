import type { Exact } from '../../quantity/exact.js';

/** Texts longer than this are no slips of the hand. */
const MOST_CHARACTERS = 60;

/**
 * Whether one slip of the hand lies between two figures as they are written (a minus included, decimals filled up to the longer):
 * a character added, left out, replaced, or swapped with the next; a Damerau–Levenshtein distance of exactly 1.
 */
export function isOneTypoApart(one: Exact, other: Exact): boolean {
  const [a, b] = written(one, other);
  if (a === null || b === null || a === b) return false;
  if (Math.max(a.length, b.length) > MOST_CHARACTERS) return false;
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  const [restOfA, restOfB] = [a.slice(from), b.slice(from)];
  return (
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1) ||
    restOfA.slice(1) === restOfB.slice(1) ||
    (restOfA.slice(2) === restOfB.slice(2) && restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0])
  );
}

function written(one: Exact, other: Exact): readonly [string | null, string | null] {
  const decimals = Math.max(one.decimals ?? 0, other.decimals ?? 0);
  return [padded(one.toDecimal(), decimals), padded(other.toDecimal(), decimals)];
}

function padded(text: string | null, decimals: number): string | null {
  if (text === null || decimals === 0) return text;
  const [whole, part = ''] = text.split('.');
  return `${whole}.${part.padEnd(decimals, '0')}`;
}
