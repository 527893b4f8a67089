import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

interface Row {
  readonly start: number;
  readonly end: number;
}

export interface Anchored {
  readonly keys: readonly string[];
  /** Of the current row. */
  readonly index: number;
  /** Those of this drawing, in their order. */
  readonly rows: readonly Row[];
  /** While it is not scrolled it stays at its top, whatever comes in above. */
  readonly fromTop: boolean;
}

/**
 * Nothing jumps: when a list gets other rows, the current one stays where it is in sight; where it is not in sight, the row at
 * the top does.
 */
export function useAnchor(
  scroller: RefObject<HTMLDivElement | null>,
  { keys, index, rows: measured, fromTop }: Anchored,
): void {
  const before = useRef({ keys, index, measured });
  const top = useRef(0);
  useEffect(() => {
    const list = scroller.current;
    const scrolled = () => void (top.current = list?.scrollTop ?? 0);
    list?.addEventListener('scroll', scrolled, { passive: true });
    return () => list?.removeEventListener('scroll', scrolled);
  }, [scroller]);
  useLayoutEffect(() => {
    const list = scroller.current;
    const was = before.current;
    before.current = { keys, index, measured };
    if (!list || was.keys === keys || (fromTop && top.current === 0)) return;
    const anchor = anchorOf(was.measured, was.index, top.current, list.clientHeight);
    const row = measured[keys.indexOf(was.keys[anchor] ?? '')];
    if (row) list.scrollTop = row.start - ((was.measured[anchor]?.start ?? 0) - top.current);
  });
}

function anchorOf(rows: readonly Row[], index: number, top: number, height: number): number {
  const current = rows[index];
  if (current && current.end > top && current.start < top + height) return index;
  return rows.findIndex(({ end }) => end > top);
}
