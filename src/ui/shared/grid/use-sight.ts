import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import type { Sight } from '../../../app/view/grid/drawn-places.js';

const NOTHING: Sight = { top: 0, left: 0, width: 0, height: 0 };

/** How far an element is scrolled and how large it is, followed. */
export function useSight(scroller: RefObject<HTMLDivElement | null>): Sight {
  const [sight, setSight] = useState(NOTHING);
  const look = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const next = { top: box.scrollTop, left: box.scrollLeft, width: box.clientWidth, height: box.clientHeight };
    setSight((before) => (isSame(before, next) ? before : next));
  }, [scroller]);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [scroller, look]);
  return sight;
}

function isSame(a: Sight, b: Sight): boolean {
  return a.top === b.top && a.left === b.left && a.width === b.width && a.height === b.height;
}
