import { typedEntry } from '../../adapters/office-host/store/typed-entry.js';
import { HostError } from '../../app/ports/host-error.js';
import { hostMessage } from '../../app/view/words/host-messages.js';
import { formulasNotKnown } from '../../core/completion/follow-up.js';
import { addressOf } from '../../core/sheet/address.js';
import type { CellRef } from '../../core/sheet/grid.js';
import { isDateFormat } from '../../core/sheet/number-format.js';
import { typedContent } from '../sheets/cell-content.js';
import { readOnlyReason } from './read-only-reason.js';
import type { FilingDesk } from './filing-desk.js';
import { say, wordsOf, type FilingState } from './filing-state.js';

/** What the active cell holds, as one would type it. */
export function contentOf(desk: FilingDesk): string {
  return typedContent(desk.active.cell, desk.grid.date1904 === true);
}

/** Enters a text into the active cell, read as Excel reads it. True: it was taken; false: it was refused, and said why. */
export async function enter(state: FilingState, text: string): Promise<boolean> {
  const { desk } = state;
  if (!desk) return false;
  if (text === contentOf(desk)) return true;
  const { at, cell } = desk.active;
  const address = addressOf(at.row, at.column);
  const refusal = refusalOf(state, desk, text, address);
  if (refusal !== null) {
    say(state, 'warning', refusal);
    return false;
  }
  const date1904 = desk.grid.date1904 === true;
  const entry = typedEntry(text, { format: cell?.format, date1904, year: state.outside.year });
  const expected = { value: cell?.value ?? null, formula: null };
  // there is no other way here out of a date format that a figure got into by mistake
  const leavesDate = typeof entry.value === 'number' && entry.format === undefined && isDateFormat(cell?.format);
  const format = leavesDate && !isTypedDate(text, date1904, state) ? 'General' : (entry.format ?? null);
  // #N/A typed by hand is text here: a write holds no errors
  const value = entry.error ?? entry.value;
  try {
    await desk.workbook.write([{ at, expected, value, formula: null, format }]);
  } catch (error) {
    if (!(error instanceof HostError)) state.outside.wrong(error);
    say(state, 'error', error instanceof HostError ? hostMessage(error, state.lang) : wordsOf(state).status.wrong);
    return false;
  }
  desk.workbook.touched({
    kind: 'cells',
    sheet: at.sheet,
    areas: [{ top: at.row, left: at.column, bottom: at.row, right: at.column }],
  });
  const { status: words } = wordsOf(state);
  say(state, 'success', format === 'General' ? words.enteredNoDate(address) : words.entered(address));
  return true;
}

/** Under no format at all a date brings one of its own, and a figure does not. */
function isTypedDate(text: string, date1904: boolean, { outside: { year } }: FilingState): boolean {
  return isDateFormat(typedEntry(text, { format: undefined, date1904, year }).format);
}

function refusalOf(state: FilingState, desk: FilingDesk, text: string, address: string): string | null {
  const { status: words } = wordsOf(state);
  const readOnly = readOnlyReason(desk, state.lang);
  if (readOnly !== null) return readOnly;
  if (desk.pane.view().busy) return words.busy;
  if (desk.active.cell?.formula !== undefined) return words.formulaCell(address);
  if (text.startsWith('=') && text.length > 1) return words.noFormulas;
  const unknown = unknownCells(formulasNotKnown(desk.sheets));
  return unknown === '' ? null : words.blockedByFormulas(unknown);
}

const MOST_NAMED = 3;

/** The first of them by name; empty for none. */
export function unknownCells(cells: readonly CellRef[]): string {
  const names = cells.slice(0, MOST_NAMED).map(({ sheet, row, column }) => `${sheet}!${addressOf(row, column)}`);
  return cells.length > MOST_NAMED ? `${names.join(', ')} …` : names.join(', ');
}
