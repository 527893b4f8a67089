import type { HostChange, HostStore } from '../store/host-store.js';
import type { Recalculation } from '../store/memory-store.js';

/** Brings formulas up to date when someone looks: as if Excel calculated after each write, and cheaper. */
export interface Calculation {
  /** Before results are read. Does nothing when nothing changed, or while suspended, or under manual calculation. */
  settle(): void;
  /** Under any mode. */
  now(): void;
  /** Until the end of the request. */
  suspend(): void;
  /** The request has ended. */
  resume(): void;
}

const MATTERS: ReadonlySet<HostChange['kind']> = new Set([
  'cells',
  'sheet-added',
  'sheet-deleted',
  'sheet-renamed',
  'undone',
]);

export function calculation(store: HostStore, recalculate: Recalculation | null): Calculation {
  let changed: HostChange[] = [];
  let isSuspended = false;
  const now = (): void => {
    const due = changed;
    changed = [];
    recalculate?.(store, due);
    store.tell({ kind: 'calculated', by: 'add-in' });
  };
  store.subscribe((change) => {
    if (MATTERS.has(change.kind)) changed.push(change);
  });
  return {
    now,
    settle() {
      if (changed.length > 0 && !isSuspended && store.book.calculation !== 'Manual') now();
    },
    suspend: () => void (isSuspended = true),
    resume: () => void (isSuspended = false),
  };
}
