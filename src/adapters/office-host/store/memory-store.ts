import type { BookState, HostChange, HostSheet, HostStore } from './host-store.js';
import { memorySheet } from './memory-sheet.js';
import { undoHistory } from './undo-history.js';

/**
 * Works the formulas out anew after a change; may write results with `setCell`. A store without one keeps what formulas held.
 * `changed` is all that changed since it was last called.
 */
export type Recalculation = (store: HostStore, changed: readonly HostChange[]) => void;

const BLANK_BOOK: Omit<BookState, 'active'> = {
  name: '工作簿.xlsx',
  selection: [{ top: 0, left: 0, bottom: 0, right: 0 }],
  calculation: 'Automatic',
  names: [],
  xmlParts: [],
  settings: new Map(),
  comments: [],
  date1904: false,
};

/** A workbook in memory. Sheet ids count up: the same steps give the same ids. */
export function memoryStore(name = BLANK_BOOK.name): HostStore {
  const listeners = new Set<(change: HostChange) => void>();
  const deliver = (change: HostChange): void => listeners.forEach((listener) => listener(change));
  const history = undoHistory(deliver);
  let sheets: readonly HostSheet[] = [];
  let book: BookState = { ...BLANK_BOOK, name, active: '' };
  let made = 0;
  const restoring = <T>(before: T, restore: (before: T) => void): void => history.journal(() => restore(before));
  const setSheets = (next: readonly HostSheet[]): void => {
    restoring(sheets, (before) => (sheets = before));
    sheets = next;
  };
  const changeBook = (patch: Partial<BookState>): void => {
    // what is selected is no step: undoing goes past it
    if (Object.keys(patch).some((key) => key !== 'selection')) restoring(book, (before) => (book = before));
    book = { ...book, ...patch };
  };
  return {
    sheets: () => sheets,
    addSheet(title, position = sheets.length) {
      const sheet = memorySheet(sheetId((made += 1)), title, history.journal);
      setSheets([...sheets.slice(0, position), sheet, ...sheets.slice(position)]);
      if (book.active === '') changeBook({ active: sheet.id });
      return sheet;
    },
    removeSheet: (id) => setSheets(sheets.filter((sheet) => sheet.id !== id)),
    moveSheet: (id, position) => setSheets(movedTo(sheets, id, position)),
    get book() {
      return book;
    },
    changeBook,
    group: (_by, work) => history.group(work),
    tell: history.tell,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    undo: history.undo,
  };
}

function movedTo(sheets: readonly HostSheet[], id: string, position: number): readonly HostSheet[] {
  const rest = sheets.filter((sheet) => sheet.id !== id);
  return [...rest.slice(0, position), ...sheets.filter((sheet) => sheet.id === id), ...rest.slice(position)];
}

function sheetId(number: number): string {
  return `{00000000-0000-4000-8000-${String(number).padStart(12, '0')}}`;
}
