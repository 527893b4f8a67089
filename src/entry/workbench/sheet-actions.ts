import { shownText } from '../../adapters/office-host/store/shown-text.js';
import { typedEntry } from '../../adapters/office-host/store/typed-entry.js';
import { fromTabSeparated, toTabSeparated } from '../../app/view/grid/tab-separated.js';
import type { WorkbenchActions } from '../../app/view/workbench/workbench-view.js';
import type { Area } from '../../core/sheet/grid.js';
import type { BookDesk, EntryAt, Refused } from './book-desk.js';
import { typedContent } from '../sheets/cell-content.js';
import { behaveAs, say, statusWords, type SessionState } from './session-state.js';

const MOST_PASTED = 100_000;

type EditingActions = Pick<WorkbenchActions, 'startEditing' | 'cancelEditing' | 'enter'>;
type CellActions = Pick<WorkbenchActions, 'activate' | 'select' | 'general' | 'clear' | 'paste' | 'copy' | 'undo'>;

/** What one does with the keyboard in a cell. */
export function editingActions(state: SessionState): EditingActions {
  const editing = (is: boolean): void => {
    state.isEditing = is;
    behaveAs(state);
    state.changed();
  };
  return {
    startEditing: () => editing(true),
    cancelEditing: () => editing(false),
    enter(text) {
      editing(false);
      const { desk } = state;
      if (!desk) return;
      const { row, column } = desk.selection.active;
      // what nobody changed is not entered again: a text that looks like a number would become one
      if (text === typedContent(desk.activeCell, desk.book.store.book.date1904)) return;
      write(state, desk, { top: row, left: column, bottom: row, right: column }, () => text);
    },
  };
}

/** What one does with whole cells. */
export function cellActions(state: SessionState): CellActions {
  return {
    activate: (sheet) => state.desk?.activate(sheet),
    select: (selection) => state.desk?.select(selection),
    general() {
      const { desk } = state;
      const entry: EntryAt = (_row, _column, before) => before && { ...before, format: 'General' };
      if (desk) take(state, desk, () => desk.write(inUse(desk), entry));
    },
    clear() {
      if (state.desk) write(state, state.desk, inUse(state.desk), () => '');
    },
    paste(text) {
      const { desk } = state;
      if (!desk || text === '') return;
      const { area, textAt } = pasted(fromTabSeparated(text), desk.selection.area);
      if ((area.bottom - area.top + 1) * (area.right - area.left + 1) <= MOST_PASTED)
        return write(state, desk, area, textAt);
      say(state, 'error', statusWords(state).tooManyCells(MOST_PASTED));
      state.changed();
    },
    copy: () => (state.desk ? copied(state.desk) : ''),
    undo() {
      const isDone = state.desk?.undo() ?? false;
      say(state, 'info', isDone ? statusWords(state).undone : statusWords(state).nothingToUndo);
      state.changed();
    },
  };
}

/** What is typed into each cell; null leaves it as it is. */
type TextAt = (row: number, column: number) => string | null;

function write(state: SessionState, desk: BookDesk, area: Area, textAt: TextAt): void {
  const { date1904 } = desk.book.store.book;
  const { year } = state.outside;
  const entry: EntryAt = (row, column, before) => {
    const text = textAt(row, column);
    return text === null ? null : typedEntry(text, { format: before?.format, date1904, year });
  };
  take(state, desk, () => desk.write(area, entry));
}

/** Tells why, where the workbook does not take it. */
function take(state: SessionState, desk: BookDesk, work: () => Refused | null): void {
  const refused = state.behaviour === 'protected' ? protectedNow(desk) : work();
  if (refused) say(state, 'error', refusalWords(refused, state));
  state.changed();
}

function protectedNow({ sheet }: BookDesk): Refused {
  return { why: 'protected', sheet: sheet.state.name, cell: '' };
}

function refusalWords({ why, sheet, cell }: Refused, state: SessionState): string {
  const words = statusWords(state);
  return why === 'protected' ? words.protectedSheet(sheet) : words.array(cell);
}

/** The selection, as far as the sheet is used: whole columns are a million rows. */
function inUse({ selection: { area, active }, sheet }: BookDesk): Area {
  const used = sheet.usedArea(false);
  const bottom = Math.min(area.bottom, used?.bottom ?? 0);
  const right = Math.min(area.right, used?.right ?? 0);
  const isOutside = bottom < area.top || right < area.left;
  return isOutside
    ? { top: active.row, left: active.column, bottom: active.row, right: active.column }
    : { ...area, bottom, right };
}

/** One text fills the selection; more of them go from its first cell on. */
function pasted(
  rows: readonly (readonly string[])[],
  { top, left, bottom, right }: Area,
): { readonly area: Area; readonly textAt: TextAt } {
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1) {
    return { area: { top, left, bottom, right }, textAt: () => first[0]! };
  }
  const width = Math.max(...rows.map((row) => row.length));
  return {
    area: { top, left, bottom: top + rows.length - 1, right: left + width - 1 },
    textAt: (row, column) => rows[row - top]?.[column - left] ?? null,
  };
}

function copied(desk: BookDesk): string {
  const { top, left, bottom, right } = inUse(desk);
  const { date1904 } = desk.book.store.book;
  return toTabSeparated(
    run(top, bottom).map((row) => run(left, right).map((column) => shownText(desk.sheet.cell(row, column), date1904))),
  );
}

function run(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
