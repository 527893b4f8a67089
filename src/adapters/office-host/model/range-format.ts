import { ApiError } from '../rich-api/api-error.js';
import { hostType, writing, type HostObject, type Scalar } from '../rich-api/host-type.js';
import { cellOf } from '../store/cell-of.js';
import { lockPieces } from '../store/locks.js';
import type { HostCell, HostFont, HostLayout } from '../store/host-store.js';
import { agreed, cellsWithin } from './cell-facts.js';
import { colorOf, fontOf, NO_FILL, STANDARD_HEIGHT, STANDARD_WIDTH } from './cell-properties.js';
import type { Model, Places } from './model.js';
import { restyle } from './range-writes.js';

/** Format, Fill, Font and Protection of one area or many. A property on which cells differ is null (a colour: ''). */
export function formatTypes(model: Model): { format(places: Places): HostObject } {
  const fill = fillType(model);
  const font = fontType(model);
  const protection = protectionType(model);
  const format = hostType<Places>('RangeFormat', {
    scalars: { ...sizes(model), ...layouts(model) },
    parts: {
      Fill: (places) => fill.of(places),
      Font: (places) => font.of(places),
      Protection: (places) => protection.of(places),
    },
    methods: {
      /** Widths are not measured here: the usual one. */
      AutofitColumns: writing((places) => resize(model, places, 'columnWidths', null)),
      AutofitRows: writing((places) => resize(model, places, 'rowHeights', null)),
    },
  });
  return { format: (places) => format.of(places) };
}

function* cellsOf(model: Model, { sheet, areas }: Places): Iterable<HostCell | null> {
  for (const area of areas) yield* cellsWithin(model.sheet(sheet), area);
}

function* picks<T>(model: Model, places: Places, pick: (cell: HostCell | null) => T): Iterable<T> {
  for (const cell of cellsOf(model, places)) yield pick(cell);
}

function change(model: Model, { sheet, areas }: Places, to: (cell: HostCell) => HostCell): void {
  for (const area of areas) restyle(model, { sheet, area }, to);
}

function fillType(model: Model) {
  const noFill = (cell: HostCell): HostCell => cellOf({ ...cell, fill: undefined });
  return hostType<Places>('RangeFill', {
    scalars: {
      Color: {
        get: (places) => agreed(picks(model, places, (cell) => cell?.fill ?? NO_FILL)) ?? '',
        set(places, value) {
          const fill = colorOf(value);
          change(model, places, fill === undefined ? noFill : (cell) => ({ ...cell, fill }));
        },
      },
      /** None or Solid: a cell without a fill, and one filled white, have the same colour. */
      Pattern: {
        get: (places) => agreed(picks(model, places, (cell) => (cell?.fill === undefined ? 'None' : 'Solid'))),
        set(places, value) {
          if (value !== 'None' && value !== 'Solid') throw new ApiError('InvalidArgument');
          change(model, places, value === 'None' ? noFill : (cell) => ({ ...cell, fill: cell.fill ?? NO_FILL }));
        },
      },
    },
    methods: { Clear: writing((places) => change(model, places, noFill)) },
  });
}

function fontType(model: Model) {
  const of = <K extends keyof HostFont>(key: K, read: (value: unknown) => HostFont[K]): Scalar<Places> => ({
    get: (places) => agreed(picks(model, places, (cell) => fontOf(cell?.font)[key])),
    set: (places, value) => {
      const next = read(value);
      change(model, places, (cell) => ({ ...cell, font: { ...cell.font, [key]: next } }));
    },
  });
  const flag = (value: unknown): boolean => value === true;
  return hostType<Places>('RangeFont', {
    scalars: {
      Name: of('name', String),
      Size: of('size', Number),
      Color: of('color', colorOf),
      Bold: of('bold', flag),
      Italic: of('italic', flag),
      Underline: of('underline', String),
      Strikethrough: of('strikethrough', flag),
    },
  });
}

function protectionType(model: Model) {
  return hostType<Places>('FormatProtection', {
    scalars: {
      Locked: {
        get({ sheet, areas }) {
          const { state } = model.sheet(sheet);
          return agreed(areas.flatMap((area) => lockPieces(state, area).map(({ locked }) => locked)));
        },
        set({ sheet: id, areas }, locked) {
          const sheet = model.sheet(id);
          if (sheet.state.protection) throw new ApiError('AccessDenied');
          if (typeof locked !== 'boolean') throw new ApiError('InvalidArgument');
          sheet.change({ locks: [...sheet.state.locks, ...areas.map((area) => ({ area, locked }))] });
        },
      },
      FormulaHidden: { get: () => false },
    },
  });
}

/** Widths of columns and heights of rows, in points; where they differ, null. */
function sizes(model: Model): { readonly [name: string]: Scalar<Places> } {
  const size = (key: 'columnWidths' | 'rowHeights', usual: number): Scalar<Places> => ({
    get({ sheet, areas }) {
      const known = model.sheet(sheet).state[key];
      return agreed(linesOf(areas, key).map((line) => known.get(line) ?? usual));
    },
    set(places, value) {
      if (typeof value !== 'number' || !(value >= 0)) throw new ApiError('InvalidArgument');
      resize(model, places, key, value);
    },
  });
  return { ColumnWidth: size('columnWidths', STANDARD_WIDTH), RowHeight: size('rowHeights', STANDARD_HEIGHT) };
}

function linesOf(areas: Places['areas'], key: 'columnWidths' | 'rowHeights'): number[] {
  return areas.flatMap(({ top, left, bottom, right }) => {
    const [first, last] = key === 'columnWidths' ? [left, right] : [top, bottom];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** Null: the usual size. */
function resize(
  model: Model,
  { sheet: id, areas }: Places,
  key: 'columnWidths' | 'rowHeights',
  size: number | null,
): void {
  const sheet = model.sheet(id);
  const allowed = key === 'columnWidths' ? 'allowFormatColumns' : 'allowFormatRows';
  if (sheet.state.protection && sheet.state.protection.options[allowed] !== true) throw new ApiError('AccessDenied');
  const next = new Map(sheet.state[key]);
  for (const line of linesOf(areas, key)) {
    if (size === null) next.delete(line);
    else next.set(line, size);
  }
  sheet.change({ [key]: next });
}

function layouts(model: Model): { readonly [name: string]: Scalar<Places> } {
  const of = <K extends keyof HostLayout>(
    key: K,
    usual: HostLayout[K],
    read: (value: unknown) => HostLayout[K],
  ): Scalar<Places> => ({
    get: (places) => agreed(picks(model, places, (cell) => cell?.layout?.[key] ?? usual)),
    set: (places, value) => {
      const next = read(value);
      change(model, places, (cell) => ({ ...cell, layout: { ...cell.layout, [key]: next } }));
    },
  });
  return {
    WrapText: of('wrap', false, (value) => value === true),
    HorizontalAlignment: of('horizontal', 'General', String),
    VerticalAlignment: of('vertical', 'Bottom', String),
  };
}
