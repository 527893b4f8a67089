import { columnName, LAST_COLUMN, LAST_ROW, parseArea } from '../../../core/sheet/address.js';
import type { Area } from '../../../core/sheet/grid.js';
import { ApiError } from '../rich-api/api-error.js';
import type { HostStore } from '../store/host-store.js';
import type { Place } from './model.js';

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

/** `A1`, `A1:B2`, `B:C`, `3:4`, `$` or not. Null: none of them. */
export function areaFrom(text: string): Area | null {
  const plain = text.replaceAll('$', '').trim();
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) return parseArea(`${columns[1]}1:${columns[2]}${LAST_ROW + 1}`);
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(plain);
  if (rows) return parseArea(`A${rows[1]}:${columnName(LAST_COLUMN)}${rows[2]}`);
  return parseArea(plain);
}

/** As `Range.address` writes it, without the sheet. */
export function areaAddress(area: Area): string {
  if (isEntireColumn(area) && isEntireRow(area)) return `1:${LAST_ROW + 1}`;
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const start = `${columnName(area.left)}${area.top + 1}`;
  const end = `${columnName(area.right)}${area.bottom + 1}`;
  return start === end ? start : `${start}:${end}`;
}

/** `Sheet1!`, or `'甲 表'!` where the name needs quotes. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** Reads an address that may name a sheet; null where there is no such sheet or no such area. */
export function placeAt(store: HostStore, text: string, own: string): Place | null {
  const bang = text.lastIndexOf('!');
  const area = areaFrom(text.slice(bang + 1));
  if (!area) return null;
  if (bang < 0) return { sheet: own, area };
  const name = text
    .slice(0, bang)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  const sheet = store.sheets().find(({ state }) => state.name.toLowerCase() === name.toLowerCase());
  return sheet ? { sheet: sheet.id, area } : null;
}

/** A name's own range, by its formula. */
export function namedPlace(store: HostStore, name: string, own: string): Place | null {
  const lower = name.toLowerCase();
  const found = store.book.names
    .filter((each) => each.name.toLowerCase() === lower)
    .sort((a, b) => Number(b.sheet === own) - Number(a.sheet === own))
    .find((each) => each.sheet === null || each.sheet === own);
  return found ? placeAt(store, found.formula.replace(/^=/, ''), own) : null;
}

/** An area moved or resized; where it leaves the sheet, Excel refuses. */
export function within(area: Area): Area {
  const isInside =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom <= LAST_ROW &&
    area.right <= LAST_COLUMN &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!isInside) throw new ApiError('InvalidArgument');
  return area;
}

export function integer(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new ApiError('InvalidArgument');
  return value;
}
