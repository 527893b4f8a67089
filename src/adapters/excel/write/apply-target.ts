import { HostError } from '../../../app/ports/host-error.js';
import type { CellWrite } from '../../../core/completion/plan.js';
import { addressOf } from '../../../core/sheet/address.js';
import { BLOCK_PROPERTIES, cellOf } from '../read/block-content.js';
import { rangeOf } from '../read/sheet-survey.js';
import { contentOf, type HeldTarget } from './held-target.js';
import { isKeptAsText } from './refuse-targets.js';
import { TEXT_FORMAT, typed, type Typed } from './typed.js';

/** What is assigned to a target's range, in this order. Null leaves a cell's format alone. */
export interface Assignments {
  /** Formats under which Excel keeps figures and formulas what they are; null: all cells have such already. */
  readonly loosened: readonly (readonly (string | null)[])[] | null;
  readonly formulas: readonly (readonly Typed[])[];
  /** Formats to end with: planned ones, and those that typing may have changed; null: none. */
  readonly formats: readonly (readonly (string | null)[])[] | null;
}

/**
 * What to assign so that each cell holds what was planned under the format that it had or shall have. Under the text format
 * a formula would be stored as its words: it is typed under General, and the format put back. Typing a formula may also
 * bring the format of the cells that it reads: the own one is put back where the sheet lets us.
 */
export function assignmentsOf({ target, content, mayFormat }: HeldTarget): Assignments {
  const formatAt = (row: number, column: number): string => String(content.numberFormat[row]?.[column] ?? 'General');
  const each = <T>(make: (write: CellWrite, format: string) => T): T[][] =>
    target.writes.map((line, row) => line.map((write, column) => make(write, formatAt(row, column))));
  const isLoosened = (write: CellWrite, format: string): boolean => format === TEXT_FORMAT && !isKeptAsText(write);
  const loosened = each((write, format) => (isLoosened(write, format) ? 'General' : null));
  const formats = each((write, format) =>
    write.format !== null ? write.format : mayFormat && !isKeptAsText(write) ? format : null,
  );
  return {
    loosened: mayFormat && hasAny(loosened) ? loosened : null,
    formulas: each((write, format) => typed(write, format)),
    formats: mayFormat && hasAny(formats) ? formats : null,
  };
}

function hasAny(matrix: readonly (readonly unknown[])[]): boolean {
  return matrix.some((row) => row.some((each) => each !== null));
}

/** Bytes of the request that a target makes, and of the answer that says what it holds then, whichever is more. */
export function writeBytes(held: HeldTarget): number {
  const { loosened, formulas, formats } = assignmentsOf(held);
  const cells = held.target.writes.length * (held.target.writes[0]?.length ?? 0);
  const request = JSON.stringify([loosened, formulas, formats]).length * 2;
  return Math.max(request, JSON.stringify(formulas).length * 2 + cells * ANSWER_BYTES);
}

/** Type, value and format of a cell that was written. */
const ANSWER_BYTES = 40;

/** Queues a target's assignments, and the question what it holds after them. */
export function applyTarget(context: Excel.RequestContext, held: HeldTarget): () => void {
  const { target } = held;
  const sheet = context.workbook.worksheets.getItem(target.sheet);
  const range = rangeOf(sheet, target.area).untrack();
  const { loosened, formulas, formats } = assignmentsOf(held);
  if (loosened) range.numberFormat = mutable(loosened);
  range.formulas = mutable(formulas);
  if (formats) range.numberFormat = mutable(formats);
  const written = rangeOf(sheet, target.area).untrack();
  written.load([...BLOCK_PROPERTIES]);
  return () => {
    const content = contentOf(written);
    target.writes.forEach((line, row) =>
      line.forEach((write, column) => {
        const cell = cellOf(content, row, column);
        if (!isHeld(write, cell?.value ?? null, cell?.formula ?? null)) throw notKept(write);
      }),
    );
  };
}

function mutable<T>(matrix: readonly (readonly T[])[]): T[][] {
  return matrix.map((row) => [...row]);
}

/** Whether Excel took the content for what it is. What a formula comes to, and how Excel spells it, is Excel's affair. */
function isHeld(write: CellWrite, value: unknown, formula: string | null): boolean {
  if (write.formula !== null) return formula !== null;
  if (formula !== null) return false;
  const planned = write.value;
  if (typeof planned === 'string' && typeof value === 'string') return lines(planned) === lines(value);
  if (typeof planned === 'number' && typeof value === 'number') {
    return Math.abs(planned - value) <= Math.abs(planned) * FIFTEEN_DIGITS;
  }
  return (planned === '' ? null : planned) === value;
}

/** Excel may keep no more than fifteen digits of a number. */
const FIFTEEN_DIGITS = 1e-14;

function lines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function notKept({ at }: CellWrite): HostError {
  return new HostError('not-writable', {
    sheet: at.sheet,
    cell: addressOf(at.row, at.column),
    reason: 'not-kept',
  });
}
