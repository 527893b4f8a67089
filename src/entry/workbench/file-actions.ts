import { coreRecalculation } from '../../adapters/office-host/store/core-recalculation.js';
import { officeHost } from '../../adapters/office-host/office-host.js';
import { HostError } from '../../app/ports/host-error.js';
import type { StatusView, WorkbenchActions } from '../../app/view/workbench/workbench-view.js';
import type { StatusWords } from '../../app/view/workbench/workbench-words.js';
import { reviewJson } from '../../app/view/review-json.js';
import { hostMessage } from '../../app/view/words/host-messages.js';
import { BookDesk } from './book-desk.js';
import { openBook } from './open-book.js';
import { savedBook, type SavedBook } from './save-book.js';
import { behaveAs, say, statusWords, type SessionState } from './session-state.js';

type FileAction = 'openFile' | 'openSample' | 'save' | 'exportReview';

/** 打开…, the samples, 另存为…. */
export function fileActions(state: SessionState): Pick<WorkbenchActions, FileAction> {
  let books = 0;
  const open = (bytes: Uint8Array, name: string): void => {
    const book = openBook(bytes, name);
    state.desk?.close();
    state.desk = new BookDesk(book, (books += 1), state.changed);
    state.host = officeHost({ store: book.store, recalculate: coreRecalculation, year: state.outside.year });
    behaveAs(state);
    state.review = null;
    state.outside.openPane(state.host, state.lang, (review) => {
      state.review = review;
      state.changed();
    });
    say(state, 'info', statusWords(state).opened(name));
  };
  return {
    openFile: (bytes, name) => attempt(state, () => open(bytes, name)),
    openSample: (which) =>
      attempt(state, async () => {
        const { bytes, name } = await state.outside.sample(which);
        open(bytes, name);
      }),
    save: () => attempt(state, () => save(state)),
    exportReview() {
      if (!state.review) return;
      const text = `${JSON.stringify(reviewJson([state.review]), null, 2)}\n`;
      state.outside.download(new TextEncoder().encode(text), `${state.desk?.book.name ?? ''}.review.json`);
    },
  };
}

/** Busy until it is done; what fails is told, and the open workbook stays as it was. */
async function attempt(state: SessionState, work: () => void | Promise<void>): Promise<void> {
  state.isBusy = true;
  state.changed();
  try {
    await work();
  } catch (error) {
    say(state, 'error', failure(error, state));
  }
  state.isBusy = false;
  state.changed();
}

function save(state: SessionState): void {
  const { desk, outside } = state;
  if (!desk) return;
  const saved = savedBook(desk.book);
  outside.download(saved.bytes, desk.book.name);
  desk.saved();
  state.status = savedStatus(saved, desk.book.name, statusWords(state));
}

function savedStatus({ cells, left }: SavedBook, name: string, words: StatusWords): StatusView {
  const what = [...left.sheets.map(words.newSheet), ...(left.fills ? [words.marksNotSaved] : [])];
  const done = cells > 0 ? words.saved(name, cells) : words.savedUnchanged(name);
  return what.length > 0
    ? { intent: 'warning', text: `${done} ${words.notSaved(what)}` }
    : { intent: 'success', text: done };
}

function failure(error: unknown, state: SessionState): string {
  if (error instanceof HostError) return hostMessage(error, state.lang);
  state.outside.wrong(error);
  return statusWords(state).failed(error instanceof Error ? error.message : String(error));
}
