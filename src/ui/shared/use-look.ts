import { useSyncExternalStore } from 'react';
import { lookOf, type Look } from './look.js';

/** The look of this moment; it follows the system while the page is open. `hostDark` is what Office says, null nothing. */
export function useLook(hostDark: boolean | null): Look {
  const forced = useMedia('(forced-colors: active)');
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  return lookOf({ forced, hostDark, prefersDark });
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
