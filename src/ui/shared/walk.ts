/** Where a list stands: the key and, should that vanish, the place where it was. */
export interface Place {
  readonly key: string | null;
  readonly index: number;
}

/** How many rows a page key goes. */
const PAGE = 8;

/** The row that a key of the keyboard leads to; null: it is not a walking key. `count` is at least 1. */
export function stepTo(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'PageDown':
      return Math.min(index + PAGE, count - 1);
    case 'PageUp':
      return Math.max(index - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The place among these keys: where its key is now; where that is gone, the row that took its place. -1 in an empty list. */
export function indexOfPlace({ key, index }: Place, keys: readonly string[]): number {
  const found = key === null ? -1 : keys.indexOf(key);
  return found >= 0 ? found : Math.min(Math.max(index, 0), keys.length - 1);
}
