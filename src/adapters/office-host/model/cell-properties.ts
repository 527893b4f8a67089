import { ApiError } from '../rich-api/api-error.js';
import { writing, type TypeMembers } from '../rich-api/host-type.js';
import type { HostCell, HostFont, HostSheet } from '../store/host-store.js';
import { lockPieces } from '../store/locks.js';
import { columnsOf, rowsOf } from '../store/areas.js';
import { matrix } from './cell-facts.js';
import type { Model, Place } from './model.js';
import { areaAddress, sheetPrefix } from './place.js';
import { hiddenRowsOf } from './range-scalars.js';
import { inputAt, restyle } from './range-writes.js';

type Methods = NonNullable<TypeMembers<Place>['methods']>;

/** Which properties are asked for: `{format: {fill: {color: true}}}`. */
type Wanted = { readonly [name: string]: Wanted | boolean | undefined };

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Properties cell by cell, row by row and column by column, in one answer. Names are camelCase both ways. */
export function cellProperties(model: Model): Methods {
  return {
    GetCellProperties(place, wanted) {
      const sheet = model.sheet(place.sheet);
      return matrix(model, place, (row, column) => picked(factsAt(sheet, row, column), wanted));
    },
    GetRowProperties(place, wanted) {
      const { state } = model.sheet(place.sheet);
      const hidden = hiddenRowsOf(state);
      return Array.from({ length: rowsOf(place.area) }, (_, index) => {
        const row = place.area.top + index;
        return picked(
          { rowHidden: hidden.has(row), rowIndex: row, address: `${sheetPrefix(state.name)}${row + 1}:${row + 1}` },
          wanted,
        );
      });
    },
    GetColumnProperties(place, wanted) {
      const { state } = model.sheet(place.sheet);
      return Array.from({ length: columnsOf(place.area) }, (_, index) => {
        const column = place.area.left + index;
        const width = state.columnWidths.get(column) ?? STANDARD_WIDTH;
        return picked(
          { columnHidden: state.hiddenColumns.has(column), columnIndex: column, format: { columnWidth: width } },
          wanted,
        );
      });
    },
    SetCellProperties: writing((place, given) => {
      const at = inputAt(place, given);
      restyle(model, place, (cell, row, column) => styled(cell, at(row, column)));
    }),
  };
}

/** Points: 8.43 characters of the usual font. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 14;
export const NO_FILL = '#FFFFFF';

export function fontOf(font: HostFont | undefined): Required<HostFont> {
  return {
    name: '等线',
    size: 11,
    color: '#000000',
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    ...font,
  };
}

function factsAt(sheet: HostSheet, row: number, column: number): object {
  const cell = sheet.cell(row, column);
  const at = { top: row, left: column, bottom: row, right: column };
  return {
    address: sheetPrefix(sheet.state.name) + areaAddress(at),
    format: {
      fill: { color: cell?.fill ?? NO_FILL },
      font: fontOf(cell?.font),
      protection: { locked: lockPieces(sheet.state, at).every(({ locked }) => locked), formulaHidden: false },
    },
  };
}

/** Only what was asked for; what the host lacks is refused by name. */
function picked(facts: object, wanted: unknown, path = ''): unknown {
  if (!isObject(wanted)) return {};
  const known = new Map<string, unknown>(Object.entries(facts));
  const answer = Object.entries(wanted as Wanted).flatMap(([name, want]) => {
    if (want === false || want === undefined) return [];
    if (!known.has(name)) throw new ApiError('ApiNotFound', `The simulated host has no cell property ${path}${name}.`);
    const fact = known.get(name);
    // Excel's own options take `protection: true` and no more.
    if (name === 'protection' && want !== true) throw new ApiError('InvalidArgument');
    return [[name, isObject(want) && isObject(fact) ? picked(fact, want, `${path}${name}.`) : fact] as const];
  });
  return Object.fromEntries(answer);
}

function styled(cell: HostCell, given: unknown): HostCell {
  if (!isObject(given)) return cell;
  const format = isObject(given['format']) ? given['format'] : {};
  const { fill: before, font: font, ...rest } = cell;
  const fill = isObject(format['fill']) ? colorOf(format['fill']['color']) : before;
  const fonts = isObject(format['font']) ? { ...font, ...(format['font'] as HostFont) } : font;
  return {
    ...rest,
    ...(fill === undefined ? {} : { fill }),
    ...(fonts === undefined ? {} : { font: fonts }),
  };
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['red', '#FF0000'],
  ['yellow', '#FFFF00'],
  ['orange', '#FFA500'],
  ['green', '#008000'],
  ['blue', '#0000FF'],
  ['white', '#FFFFFF'],
  ['black', '#000000'],
  ['gray', '#808080'],
]);

/** `#rrggbb` or a colour's name, as `#RRGGBB`; undefined: no fill. */
export function colorOf(given: unknown): string | undefined {
  if (given === undefined || given === null || given === '') return undefined;
  const text = String(given);
  const named = NAMED.get(text.toLowerCase());
  if (named !== undefined) return named;
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw new ApiError('InvalidArgument');
  return text.toUpperCase();
}
