import type { FilingActions, FilingView } from '../../app/view/filing/filing-view.js';
import { findingMarks, type FindingMarks } from '../../app/view/filing/finding-marks.js';
import type { PaneView } from '../../app/view/pane/pane-view.js';
import { FILING_WORDS } from '../../app/view/filing/filing-words.js';
import type { Language } from '../../core/finding/message-of.js';
import type { PaneSession } from '../../app/use-cases/pane/pane-session.js';
import { fileActions } from './file-actions.js';
import { FIRST_CELL, type FilingDesk } from './filing-desk.js';
import type { FilingOutside, FilingState } from './filing-state.js';
import { readOnlyReason } from './read-only-reason.js';
import { contentOf, enter } from './typing.js';

/** The page 填报, without its drawing. */
export interface FilingSession {
  /** The same object until something changes. */
  view(): FilingView;
  subscribe(listener: () => void): () => void;
  readonly actions: FilingActions;
  /** The pane's session over the open file; null: none is open. */
  pane(): PaneSession | null;
}

export function filingSession(outside: FilingOutside, lang: Language): FilingSession {
  const listeners = new Set<() => void>();
  let drawn: FilingView | null = null;
  const state: FilingState = {
    outside,
    changed() {
      drawn = null;
      // the pane's menu chooses the language too
      if (state.desk) state.lang = state.desk.pane.view().lang;
      listeners.forEach((listener) => listener());
    },
    lang,
    desk: null,
    isBusy: false,
    status: { intent: 'info', text: '' },
    arranged: 'both',
    waiting: null,
  };
  const marks = remembering(findingMarks);
  return {
    view: () => (drawn ??= viewOf(state, marks)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actions: { ...fileActions(state), ...sheetActions(state, marks) },
    pane: () => state.desk?.pane ?? null,
  };
}

type Items = NonNullable<PaneView['findings']>['items'];
type MarksOf = (items: Items) => FindingMarks;

function viewOf(state: FilingState, marks: MarksOf): FilingView {
  const { lang, desk, isBusy, status, arranged, waiting } = state;
  const isMarked = desk?.pane.view().menu.marks.on === true;
  return {
    lang,
    file: desk && {
      name: desk.name,
      isChanged: desk.isChanged,
      canUndo: desk.canUndo,
      readOnly: readOnlyReason(desk, lang),
    },
    tabs: desk?.tabs.map(({ name }) => ({ id: name, name, isActive: name === desk.front })) ?? [],
    sheet: desk?.view() ?? null,
    selection: desk?.selection ?? FIRST_CELL,
    content: desk ? contentOf(desk) : '',
    markOf: desk && isMarked ? markOf(desk, marks) : undefined,
    arranged,
    status,
    isBusy,
    waiting: waiting?.name ?? null,
  };
}

function markOf(desk: FilingDesk, marks: MarksOf): FilingView['markOf'] {
  const items = desk.pane.view().findings?.items ?? [];
  const sheet = desk.grid.name;
  return (row, column) => marks(items).at({ sheet, row, column });
}

function sheetActions(
  state: FilingState,
  marks: MarksOf,
): Pick<FilingActions, 'activate' | 'select' | 'openFinding' | 'enter' | 'arrange' | 'speak'> {
  const choose = (desk: FilingDesk, row: number, column: number): boolean => {
    const items = desk.pane.view().findings?.items ?? [];
    const key = marks(items).findingAt({ sheet: desk.grid.name, row, column });
    if (key !== null && key !== desk.pane.view().findings?.selected) desk.pane.actions.select(key);
    return key !== null;
  };
  return {
    activate: (sheet) => state.desk?.activate(sheet),
    select(selection) {
      const { desk } = state;
      if (!desk) return;
      desk.select(selection);
      choose(desk, selection.active.row, selection.active.column);
    },
    openFinding({ row, column }) {
      const { desk } = state;
      if (!desk || !choose(desk, row, column)) return false;
      if (state.arranged === 'sheet') state.arranged = 'both';
      state.changed();
      return true;
    },
    enter: (text) => enter(state, text),
    arrange(arrangement) {
      state.arranged = arrangement;
      state.changed();
    },
    speak(lang) {
      state.lang = lang;
      state.status = { intent: 'info', text: state.desk ? FILING_WORDS[lang].status.opened(state.desk.name) : '' };
      if (state.desk) state.desk.pane.actions.speak(lang);
      else state.changed();
    },
  };
}

/** The last answer again for the same question: a long list is gone through once. */
function remembering<In, Out>(work: (from: In) => Out): (from: In) => Out {
  let last: { readonly from: In; readonly out: Out } | null = null;
  return (from) => (last = last?.from === from ? last : { from, out: work(from) }).out;
}
