import type { Area } from '../../../core/sheet/grid.js';
import type { Scalar, TypeMembers } from '../rich-api/host-type.js';
import { ApiError } from '../rich-api/api-error.js';
import { cellsIn, columnsOf, common, rowsOf } from '../store/areas.js';
import { cellOf } from '../store/cell-of.js';
import type { HostSheet, SheetState } from '../store/host-store.js';
import { shownText } from '../store/shown-text.js';
import { formulaAt, matrix, valueOf, valueTypeOf } from './cell-facts.js';
import type { Model, Place } from './model.js';
import { areaAddress, isEntireColumn, isEntireRow, sheetPrefix } from './place.js';
import { enterInput, inputAt, restyle } from './range-writes.js';

type Scalars = NonNullable<TypeMembers<Place>['scalars']>;

const GENERAL = 'General';

export function rangeScalars(model: Model): Scalars {
  return { ...contentScalars(model), ...placeScalars(model), ...hiddenScalars(model), ...arrayScalars(model) };
}

function contentScalars(model: Model): Scalars {
  const looked = (place: Place): HostSheet => {
    model.calculation.settle();
    return model.sheet(place.sheet);
  };
  const formulas: Scalar<Place> = {
    get(place) {
      const sheet = looked(place);
      return matrix(model, place, (row, column) => formulaAt(sheet, row, column));
    },
    set: (place, input) => enterInput(model, place, input),
  };
  const numberFormat: Scalar<Place> = {
    get(place) {
      const sheet = model.sheet(place.sheet);
      return matrix(model, place, (row, column) => sheet.cell(row, column)?.format ?? GENERAL);
    },
    set: (place, input) => setFormats(model, place, input),
  };
  const each = (pick: (sheet: HostSheet, row: number, column: number) => unknown) => (place: Place) => {
    const sheet = looked(place);
    return matrix(model, place, (row, column) => pick(sheet, row, column));
  };
  return {
    Values: {
      get: each((sheet, row, column) => valueOf(sheet.cell(row, column))),
      set: (place, input) => enterInput(model, place, input),
    },
    Formulas: formulas,
    FormulasLocal: formulas,
    Text: { get: each((sheet, row, column) => shownText(sheet.cell(row, column), model.store.book.date1904)) },
    ValueTypes: { get: each((sheet, row, column) => valueTypeOf(sheet.cell(row, column))) },
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
  };
}

function setFormats(model: Model, place: Place, input: unknown): void {
  const formatAt = inputAt(place, input);
  restyle(model, place, (cell, row, column) => {
    const format = formatAt(row, column);
    if (format === null || format === undefined) return cell;
    if (typeof format !== 'string') throw new ApiError('InvalidArgument');
    return cellOf({ ...cell, format: format === GENERAL || format === '' ? undefined : format });
  });
}

function placeScalars(model: Model): Scalars {
  const address = ({ sheet, area }: Place): string => sheetPrefix(model.sheet(sheet).state.name) + areaAddress(area);
  return {
    Address: { get: address },
    AddressLocal: { get: address },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => rowsOf(area) },
    ColumnCount: { get: ({ area }) => columnsOf(area) },
    CellCount: { get: ({ area }) => (cellsIn(area) > 0x7fff_ffff ? -1 : cellsIn(area)) },
    IsEntireRow: { get: ({ area }) => isEntireRow(area) },
    IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
  };
}

function hiddenScalars(model: Model): Scalars {
  const state = (place: Place): SheetState => model.sheet(place.sheet).state;
  const rows = (place: Place): boolean | null =>
    agreedOver(hiddenRowsOf(state(place)), place.area.top, place.area.bottom);
  const columns = (place: Place): boolean | null =>
    agreedOver(state(place).hiddenColumns, place.area.left, place.area.right);
  const hide = (place: Place, what: 'rows' | 'columns', isHidden: unknown): void => {
    if (typeof isHidden !== 'boolean') throw new ApiError('InvalidArgument');
    const sheet = model.sheet(place.sheet);
    if (sheet.state.protection) throw new ApiError('AccessDenied');
    const { top, bottom, left, right } = place.area;
    if (what === 'rows') sheet.change({ hiddenRows: toggled(sheet.state.hiddenRows, top, bottom, isHidden) });
    else sheet.change({ hiddenColumns: toggled(sheet.state.hiddenColumns, left, right, isHidden) });
    model.store.tell({ kind: 'rows-hidden', sheet: sheet.id, area: place.area, by: 'add-in' });
  };
  return {
    RowHidden: { get: rows, set: (place, value) => hide(place, 'rows', value) },
    ColumnHidden: { get: columns, set: (place, value) => hide(place, 'columns', value) },
    // All of it out of sight, or none; null: some.
    Hidden: { get: (place) => rows(place) === true || columns(place) === true || (rows(place) ?? columns(place)) },
  };
}

/** Rows hidden by hand or by a filter. */
export function hiddenRowsOf({ hiddenRows, filter }: SheetState): ReadonlySet<number> {
  return filter ? new Set([...hiddenRows, ...filter.hiddenRows]) : hiddenRows;
}

/** Whether all or none of a run are in the set; null: some. */
function agreedOver(set: ReadonlySet<number>, first: number, last: number): boolean | null {
  const inside = [...set].filter((each) => each >= first && each <= last).length;
  if (inside === 0) return false;
  return inside === last - first + 1 ? true : null;
}

function toggled(set: ReadonlySet<number>, first: number, last: number, isIn: boolean): ReadonlySet<number> {
  const next = new Set(set);
  for (let index = first; index <= last; index += 1) {
    if (isIn) next.add(index);
    else next.delete(index);
  }
  return next;
}

/** Spills and arrays, null where only a part of the cells belongs to one. */
function arrayScalars(model: Model): Scalars {
  const share = ({ sheet, area }: Place, kinds: readonly string[]): boolean | null => {
    const parts = model
      .sheet(sheet)
      .state.arrays.filter(({ kind }) => kinds.includes(kind))
      .flatMap((array) => common(array.area, area) ?? []);
    if (parts.length === 0) return false;
    return covered(parts) === cellsIn(area) ? true : null;
  };
  return {
    HasSpill: { get: (place) => share(place, ['spill']) },
    SavedAsArray: { get: (place) => share(place, ['spill', 'fixed']) },
  };
}

/** Arrays do not overlap. */
function covered(parts: readonly Area[]): number {
  return parts.reduce((sum, part) => sum + cellsIn(part), 0);
}
