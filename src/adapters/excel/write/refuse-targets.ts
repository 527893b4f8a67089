import { HostError, type HostErrorCode } from '../../../app/ports/host-error.js';
import type { CellWrite } from '../../../core/completion/plan.js';
import { addressOf } from '../../../core/sheet/address.js';
import { holds } from '../areas.js';
import { arraysIn, ARRAY_PROPERTIES } from '../read/sheet-survey.js';
import type { HeldTarget } from './held-target.js';
import { TEXT_FORMAT } from './typed.js';

/** Excel's own limits, in UTF-16 units. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** @throws HostError `not-writable` for what no cell can hold */
export function refuseUnholdable(plan: readonly CellWrite[]): void {
  for (const { at, value, formula } of plan) {
    const data = { sheet: at.sheet, cell: addressOf(at.row, at.column) };
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new HostError('not-writable', { ...data, reason: 'not-finite' });
    }
    if (typeof value === 'string' && value.length > LONGEST_TEXT) {
      throw new HostError('not-writable', { ...data, reason: 'text-length', limit: LONGEST_TEXT, found: value.length });
    }
    if (formula !== null && (formula.length >= LONGEST_FORMULA || formula === '')) {
      const found = formula.length;
      throw new HostError('not-writable', { ...data, reason: 'formula-length', limit: LONGEST_FORMULA, found });
    }
  }
}

/**
 * Throws the first reason in a target not to write at all. Takes a sync of its own only to name the cell, once it is clear
 * that there is a reason.
 * @throws HostError `protected-sheet`, `merged-cell` or `array-formula`
 */
export async function refuseTarget(context: Excel.RequestContext, held: HeldTarget): Promise<void> {
  const { target, isProtected, locked, arrays, merges } = held;
  if (isProtected && locked !== false) throw refusal('protected-sheet', held, await firstLocked(context, held));
  if (arrays !== false) throw refusal('array-formula', held, await firstArray(context, held));
  for (const { at } of target.writes.flat()) {
    const isCovered = merges.some(
      (area) => holds(area, at.row, at.column) && (area.top !== at.row || area.left !== at.column),
    );
    if (isCovered) throw refusal('merged-cell', held, at);
  }
  const reformatted = held.mayFormat ? undefined : needsFormat(held);
  if (reformatted) throw refusal('protected-sheet', held, reformatted.at);
}

/** A write that needs another number format than the cell has: its own one, or any but text for a figure or a formula. */
function needsFormat({ target, content }: HeldTarget): CellWrite | undefined {
  return target.writes
    .flatMap((line, row) => line.map((write, column) => ({ write, format: content.numberFormat[row]?.[column] })))
    .find(({ write, format }) =>
      write.format === null ? format === TEXT_FORMAT && !isKeptAsText(write) : write.format !== format,
    )?.write;
}

/** What the text format leaves as it is: text and nothing. */
export function isKeptAsText({ value, formula }: Pick<CellWrite, 'value' | 'formula'>): boolean {
  return formula === null && (value === null || typeof value === 'string');
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function refusal(code: HostErrorCode, { target }: HeldTarget, { row, column }: Place): HostError {
  return new HostError(code, { sheet: target.sheet, cell: addressOf(row, column) });
}

async function firstLocked(context: Excel.RequestContext, held: HeldTarget): Promise<Place> {
  const { area } = held.target;
  const first = { row: area.top, column: area.left };
  if (held.locked === true) return first;
  const sheet = context.workbook.worksheets.getItem(held.target.sheet);
  const { row, column } = first;
  const range = sheet.getRangeByIndexes(row, column, area.bottom - row + 1, area.right - column + 1).untrack();
  const properties = range.getCellProperties({ format: { protection: true } });
  await context.sync();
  return firstWhere(held, (r, c) => properties.value[r]?.[c]?.format?.protection?.locked !== false);
}

/** Cells that are asked one by one for an array formula; behind them the target's first cell is named. */
const MOST_ASKED = 1_000;

async function firstArray(context: Excel.RequestContext, held: HeldTarget): Promise<Place> {
  const { area, sheet: name } = held.target;
  if (held.arrays === true) return { row: area.top, column: area.left };
  const sheet = context.workbook.worksheets.getItem(name);
  const asked = held.target.writes
    .flat()
    .slice(0, MOST_ASKED)
    .map(({ at }) => sheet.getCell(at.row, at.column).untrack());
  for (const cell of asked) cell.load([...ARRAY_PROPERTIES]);
  await context.sync();
  const width = area.right - area.left + 1;
  return firstWhere(held, (row, column) => {
    const cell = asked[row * width + column];
    return cell !== undefined && arraysIn(cell) === true;
  });
}

function firstWhere({ target }: HeldTarget, is: (row: number, column: number) => boolean): Place {
  const { top, left } = target.area;
  for (const [row, line] of target.writes.entries()) {
    const column = line.findIndex((_, index) => is(row, index));
    if (column >= 0) return { row: top + row, column: left + column };
  }
  return { row: top, column: left };
}
