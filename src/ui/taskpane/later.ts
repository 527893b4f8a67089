import { useSyncExternalStore } from 'react';
import type * as screens from './screens/index.js';

/** What the first look does not need: the other screens, the menu, the help. In one piece, fetched once the first is drawn. */
export type Later = typeof screens;

let fetched: Later | null = null;
const listeners = new Set<() => void>();

/** Fetches it; rejects where the site cannot be reached. */
export async function fetchLater(): Promise<void> {
  fetched = await import(/* webpackChunkName: "screens" */ './screens/index.js');
  for (const listener of [...listeners]) listener();
}

/** Null until it has been fetched. Unlike `lazy`, what is there is drawn at once and no blank screen flashes up before it. */
export function useLater(): Later | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => fetched,
  );
}
