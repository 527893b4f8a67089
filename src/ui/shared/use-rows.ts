import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual';
import { useAnchor } from './use-anchor.js';
import { useRowFocus } from './use-row-focus.js';
import { indexOfPlace, type Place } from './walk.js';

export interface RowsWanted<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly current: string | null;
  readonly onCurrent: (key: string) => void;
  readonly estimate: number;
  /** While it is not scrolled it stays at its top, whatever comes in above: a list that fills up. */
  readonly fromTop?: boolean;
}

export interface Rows {
  /** Rows to draw: those in sight, some around them, and the current one wherever it is, so that focus is never lost. */
  readonly rows: readonly VirtualItem[];
  /** Of all rows, in pixels. */
  readonly height: number;
  readonly measure: (row: Element | null) => void;
  /** Of the current row; -1 in an empty list. */
  readonly index: number;
  /** Makes a row the current one; unless told to keep, it is focused and brought into sight. */
  readonly go: (index: number, keep?: 'keep') => void;
}

/** The rows of a long list: which to draw, where, and which is the current one. */
export function useRows<Item>(scroller: RefObject<HTMLDivElement | null>, wanted: RowsWanted<Item>): Rows {
  const { items, keyOf, estimate, current, onCurrent, fromTop = false } = wanted;
  const keys = useMemo(() => items.map(keyOf), [items, keyOf]);
  const [index, setPlace] = usePlace(current, keys);
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (at) => keys[at] ?? at,
    overscan: 6,
    rangeExtractor: (range) => withRow(range, index),
  });
  const focusSoon = useRowFocus(scroller, keys[index] ?? null);
  const go = useCallback(
    (to: number, keep?: 'keep') => {
      const key = keys[to];
      if (key === undefined) return;
      if (keep === undefined) {
        focusSoon();
        virtual.scrollToIndex(to, { align: 'auto' });
      }
      setPlace({ key, index: to });
      onCurrent(key);
    },
    [keys, virtual, focusSoon, setPlace, onCurrent],
  );
  useAnchor(scroller, { keys, index, rows: virtual.measurementsCache, fromTop });
  const at = useRef(index);
  at.current = index;
  useEffect(() => {
    if (current !== null && at.current >= 0) virtual.scrollToIndex(at.current, { align: 'auto' });
  }, [current, virtual]);
  return {
    rows: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    index,
    go,
  };
}

/** The current row by its key: what is told from outside is followed; where its key is gone, its neighbour takes over. */
function usePlace(current: string | null, keys: readonly string[]): [index: number, set: (place: Place) => void] {
  const [place, setPlace] = useState<Place>({ key: current, index: 0 });
  const [told, setTold] = useState(current);
  const now = current !== told && current !== null ? { ...place, key: current } : place;
  if (current !== told) setTold(current);
  const index = indexOfPlace(now, keys);
  const key = keys[index] ?? null;
  if (index >= 0 && (key !== place.key || index !== place.index)) setPlace({ key, index });
  return [index, setPlace];
}

function withRow(range: Range, index: number): number[] {
  const drawn = defaultRangeExtractor(range);
  if (index < 0 || drawn.includes(index)) return drawn;
  return [...drawn, index].sort((a, b) => a - b);
}
