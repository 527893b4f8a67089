import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * The first screen stays behind the others, so that its place of scrolling stays; coming back, the focus goes to where it was
 * in it. Answers the ref of its element.
 */
export function useReturnOfFocus(first: boolean): RefObject<HTMLDivElement | null> {
  const layer = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | null>(null);
  const away = useRef(false);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const element = target as HTMLElement;
      if (element.closest('[data-subpage]') === null) last.current = element;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    if (!first) away.current = true;
    else if (away.current) {
      away.current = false;
      const back = last.current?.isConnected
        ? last.current
        : layer.current?.querySelector<HTMLElement>('[tabindex="0"]');
      back?.focus({ preventScroll: true });
    }
  }, [first]);
  return layer;
}
