import type { Area } from './grid.js';

/** Excel's last row and column, 0-based: XFD1048576. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  if (column < 26) return String.fromCharCode(65 + column);
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A1 text of a 0-based place. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function areaText(area: Area): string {
  const start = addressOf(area.top, area.left);
  const end = addressOf(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** Reads A1 or $A$1; null when it is no address or lies past XFD1048576. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const column = [...match[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]) - 1;
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

/** Reads A1, A1:B2; corners in any order. */
export function parseArea(text: string): Area | null {
  const [first, second = first, ...rest] = text.split(':');
  const a = parseAddress(first ?? '');
  const b = parseAddress(second ?? '');
  if (!a || !b || rest.length > 0) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
