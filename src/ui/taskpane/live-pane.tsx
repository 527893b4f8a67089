import { useEffect, useSyncExternalStore } from 'react';
import type { PaneActions, PaneView } from '../../app/view/pane/pane-view.js';
import { Pane } from './pane.js';

/** Something that a pane can be drawn from, again at every change. */
export interface PaneSource {
  /** The same object until something changes. */
  view(): PaneView;
  subscribe(listener: () => void): () => void;
  readonly actions: PaneActions;
}

export interface LivePaneProps {
  readonly source: PaneSource;
  /** Whether the host's own theme is dark; null: it does not say. */
  readonly hostDark: boolean | null;
  /** A part of a larger page. */
  readonly isPart?: boolean;
}

/** The pane, drawn anew whenever its view changes. */
export function LivePane({ source, hostDark, isPart = false }: LivePaneProps) {
  const view = useSyncExternalStore(source.subscribe, source.view);
  useEffect(() => {
    document.documentElement.lang = view.lang === 'zh' ? 'zh-CN' : 'en';
  }, [view.lang]);
  return <Pane view={view} actions={source.actions} hostDark={hostDark} isPart={isPart} />;
}
