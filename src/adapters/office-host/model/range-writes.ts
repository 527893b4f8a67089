import type { Area } from '../../../core/sheet/grid.js';
import { ApiError } from '../rich-api/api-error.js';
import { cellsIn, columnsOf, rowsOf } from '../store/areas.js';
import { keptOrNothing } from '../store/cell-of.js';
import { enterCells, refusalOf } from '../store/enter-cells.js';
import type { HostCell, HostSheet } from '../store/host-store.js';
import { typedEntry } from '../store/typed-entry.js';
import { isEntireColumn, isEntireRow } from './place.js';
import type { Model, Place } from './model.js';

const SIZE_DIFFERS =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
const PART_OF_ARRAY = "You can't change part of an array.";
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 32_767;

/** What `values` and `formulas` take for the place: a matrix of its size, or one value for all of it. Null leaves a cell as it is. */
export function inputAt({ area }: Place, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows: unknown[] = input;
  const fits =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!fits) throw new ApiError('InvalidArgument', SIZE_DIFFERS);
  return (row, column) => (rows[row - area.top] as unknown[])[column - area.left];
}

/** Throws what Excel throws where the area may not be written. */
export function refuse(sheet: HostSheet, area: Area): void {
  const refusal = refusalOf(sheet.state, area);
  if (refusal === 'protected') throw new ApiError('AccessDenied');
  if (refusal === 'part-of-array') throw new ApiError('InvalidOperation', PART_OF_ARRAY);
}

/** Enters what `values` or `formulas` were given, as if it were typed. */
export function enterInput(model: Model, place: Place, input: unknown): void {
  const { store } = model;
  const sheet = model.sheet(place.sheet);
  if (isEntireColumn(place.area) || isEntireRow(place.area)) throw new ApiError('InvalidArgument');
  const inputOf = inputAt(place, input);
  refuse(sheet, place.area);
  model.counters.cellsWritten += enterCells({
    store,
    sheet,
    area: place.area,
    by: 'add-in',
    entry(row, column, before) {
      const given = inputOf(row, column);
      if (given === null || given === undefined) return null;
      const options = { format: before?.format, date1904: store.book.date1904, year: model.year };
      return typedEntry(accepted(given), options);
    },
  });
}

function accepted(given: unknown): string | number | boolean {
  if (typeof given === 'number' || typeof given === 'boolean') return given;
  if (typeof given !== 'string' || given.length > LONGEST_TEXT) throw new ApiError('InvalidArgument');
  if (given.startsWith('=') && given.length > 1) {
    if (given.length > LONGEST_FORMULA) throw new ApiError('FormulaLengthExceedsLimit');
    if (!isBalanced(given)) throw new ApiError('InvalidArgument');
  }
  return given;
}

/** Brackets and quotes close: the least that a formula needs. Excel looks further. */
function isBalanced(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  let depth = 0;
  for (const char of bare) {
    if (char === '"') return false;
    if (char === '(') depth += 1;
    if (char === ')' && (depth -= 1) < 0) return false;
  }
  return depth === 0;
}

/** Throws where the sheet's protection does not allow formatting, of locked cells or not. */
export function refuseStyles({ state }: HostSheet): void {
  if (state.protection && state.protection.options['allowFormatCells'] !== true) throw new ApiError('AccessDenied');
}

/** Changes what cells look like. */
export function restyle(
  model: Model,
  place: Place,
  change: (cell: HostCell, row: number, column: number) => HostCell,
): void {
  const sheet = model.sheet(place.sheet);
  refuseStyles(sheet);
  const area = clipped(sheet, place.area);
  if (!area) return;
  model.counters.cellsWritten += cellsIn(area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cell(row, column) ?? { value: null };
      sheet.setCell(row, column, keptOrNothing(change(cell, row, column)));
    }
  }
  model.store.tell({ kind: 'format', sheet: sheet.id, area: place.area, by: 'add-in' });
}

/** A whole row or column is styled as far as the sheet is used: there is no other place for such a style here. */
function clipped(sheet: HostSheet, area: Area): Area | null {
  if (!isEntireColumn(area) && !isEntireRow(area)) return area;
  const used = sheet.usedArea(false);
  if (!used) return null;
  const clip = { ...area, bottom: Math.min(area.bottom, used.bottom), right: Math.min(area.right, used.right) };
  return clip.top <= clip.bottom && clip.left <= clip.right ? clip : null;
}
