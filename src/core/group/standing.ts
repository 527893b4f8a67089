import type { FiledReturn } from './filed-return.js';

/** Several returns of one org: which of them stands, and why. */
export interface Standing {
  readonly filed: FiledReturn;
  /** Only one came; it was stamped last; nothing was stamped, and it came last. */
  readonly by: 'only' | 'stamp' | 'order';
}

/**
 * The return with the latest stamp that holds; without any, the last in the set. A stamp of figures that were changed since stamps
 * nothing. `returns` is never empty.
 */
export function standingOf(returns: readonly FiledReturn[]): Standing {
  const last = returns.at(-1)!;
  if (returns.length === 1) return { filed: last, by: 'only' };
  let latest: { readonly filed: FiledReturn; readonly time: number } | null = null;
  for (const filed of returns) {
    const time = filed.stamp?.holds ? instantOf(filed.stamp.time) : null;
    if (time !== null && (latest === null || time >= latest.time)) latest = { filed, time };
  }
  return latest ? { filed: latest.filed, by: 'stamp' } : { filed: last, by: 'order' };
}

/** Milliseconds of a time with its zone; null: it is none. */
function instantOf(time: string): number | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/.test(time)) return null;
  const instant = Date.parse(time);
  return Number.isNaN(instant) ? null : instant;
}
