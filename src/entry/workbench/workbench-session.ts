import type { WorkbenchActions, WorkbenchView } from '../../app/view/workbench/workbench-view.js';
import { WORKBENCH_WORDS } from '../../app/view/workbench/workbench-words.js';
import type { Language } from '../../core/finding/message-of.js';
import { FIRST_CELL } from './book-desk.js';
import { typedContent } from '../sheets/cell-content.js';
import { fileActions } from './file-actions.js';
import { behaveAs, say, statusWords, type SessionState, type WorkbenchOutside } from './session-state.js';
import { cellActions, editingActions } from './sheet-actions.js';

/** The page that plays Excel, without its drawing. */
export interface WorkbenchSession {
  view(): WorkbenchView;
  subscribe(listener: () => void): () => void;
  readonly actions: WorkbenchActions;
}

const COMMAND_SECONDS = 60;

export function workbenchSession(outside: WorkbenchOutside, lang: Language): WorkbenchSession {
  const listeners = new Set<() => void>();
  let drawn: WorkbenchView | null = null;
  const state: SessionState = {
    outside,
    changed() {
      drawn = null;
      listeners.forEach((listener) => listener());
    },
    lang,
    desk: null,
    host: null,
    behaviour: 'normal',
    isEditing: false,
    isBusy: false,
    status: { intent: 'info', text: WORKBENCH_WORDS[lang].empty },
    review: null,
  };
  return {
    view: () => (drawn ??= viewOf(state)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actions: { ...fileActions(state), ...editingActions(state), ...cellActions(state), ...hostActions(state) },
  };
}

function viewOf({ lang, desk, behaviour, isEditing, isBusy, status, review }: SessionState): WorkbenchView {
  const shown = desk?.book.store.sheets().filter(({ state }) => state.visibility === 'visible') ?? [];
  return {
    lang,
    fileName: desk?.book.name ?? null,
    isChanged: desk?.isChanged ?? false,
    tabs: shown.map(({ id, state }) => ({ id, name: state.name, isActive: id === desk?.sheet.id })),
    sheet: desk?.view() ?? null,
    selection: desk?.selection ?? FIRST_CELL,
    content: desk ? typedContent(desk.activeCell, desk.book.store.book.date1904) : '',
    isEditing,
    behaviour,
    status,
    hasReview: review !== null,
    isBusy,
  };
}

function hostActions(state: SessionState): Pick<WorkbenchActions, 'behave' | 'command' | 'speak'> {
  return {
    behave(name) {
      state.behaviour = name;
      behaveAs(state);
      say(state, name === 'normal' ? 'info' : 'warning', statusWords(state).behaves[name]);
      state.changed();
    },
    async command(name) {
      const { host } = state;
      if (!host) return;
      state.isBusy = true;
      state.changed();
      const isDone = await within(COMMAND_SECONDS, host.command(name));
      state.isBusy = false;
      if (!isDone) say(state, 'error', statusWords(state).noAnswer);
      state.changed();
    },
    speak(lang) {
      state.lang = lang;
      state.changed();
    },
  };
}

/** Whether the work was done in time. */
async function within(seconds: number, work: Promise<void>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), seconds * 1000);
  });
  const isDone = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return isDone;
}
