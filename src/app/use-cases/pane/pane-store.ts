import type { Language } from '../../../core/finding/message-of.js';
import { paneViewOf } from '../../view/pane/pane-view-of.js';
import { NOTHING_ASKED, type PaneState } from '../../view/pane/pane-state.js';
import type { PaneView } from '../../view/pane/pane-view.js';

/** Holds the pane's state and tells when it changed. States are never changed in place. */
export interface PaneStore {
  state(): PaneState;
  /** The same object until something changes. */
  view(): PaneView;
  change(change: Partial<PaneState>): void;
  subscribe(listener: () => void): () => void;
}

export function paneStore(initial: PaneState): PaneStore {
  let state = initial;
  let drawn: { readonly of: PaneState; readonly view: PaneView } | null = null;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    view() {
      if (drawn?.of !== state) drawn = { of: state, view: paneViewOf(state) };
      return drawn.view;
    },
    change(change) {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function firstState(lang: Language): PaneState {
  return {
    lang,
    screen: 'findings',
    back: 'findings',
    result: null,
    filter: [],
    selected: null,
    busy: null,
    notice: null,
    packs: [],
    asked: NOTHING_ASKED,
    unticked: new Set(),
    fillAs: 'formulas',
    undo: null,
    explaining: null,
    marked: false,
  };
}
