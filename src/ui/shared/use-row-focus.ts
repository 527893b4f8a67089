import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard in a list: the row that one walks to gets the focus once it is drawn, and when the focused row vanishes,
 * fixed or filtered away, the one in its place gets it. Answers how to ask for the former.
 */
export function useRowFocus(scroller: RefObject<HTMLDivElement | null>, key: string | null): () => void {
  const wanted = useRef(false);
  const inside = useRef(false);
  useEffect(() => {
    const list = scroller.current;
    if (!list) return undefined;
    const entered = () => void (inside.current = true);
    const left = ({ target }: FocusEvent) => {
      // a row that is taken away leaves without a successor: known only afterwards
      setTimeout(() => {
        const away = (target as Node).isConnected && !list.contains(document.activeElement);
        if (away) inside.current = false;
      });
    };
    list.addEventListener('focusin', entered);
    list.addEventListener('focusout', left);
    return () => {
      list.removeEventListener('focusin', entered);
      list.removeEventListener('focusout', left);
    };
  }, [scroller]);
  useLayoutEffect(() => {
    const lost = inside.current && document.activeElement === document.body;
    if ((!wanted.current && !lost) || key === null) return;
    wanted.current = false;
    rowOf(scroller.current, key)?.focus({ preventScroll: true });
  });
  return useCallback(() => void (wanted.current = true), []);
}

/** Keys are anybody's text, so they are compared, not put into a selector. */
function rowOf(list: HTMLElement | null, key: string): HTMLElement | undefined {
  const rows = list?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
  return [...rows].find((row) => row.dataset['key'] === key);
}
