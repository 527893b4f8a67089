import { Exact } from '../quantity/exact.js';
import { readText } from '../quantity/read-text.js';
import type { Reading, ReadingKind } from '../quantity/reading.js';
import type { Cell } from './grid.js';
import { showsAs } from './number-format.js';

/**
 * What a cell says. A number is read to 15 significant digits, as Excel shows it; under a percent format as it is shown,
 * in % (1 under `0%` is 100 %); under a date format it is a date, whose `text` is YYYY-MM-DD. No cell is blank.
 */
export function readCell(cell: Cell | null, date1904 = false): Reading {
  if (cell === null) return BLANK;
  const { value, error } = cell;
  if (error !== undefined) return without('error', error);
  if (typeof value === 'number') return readNumber(value, cell.format, date1904);
  if (typeof value === 'string') return readText(value);
  return typeof value === 'boolean' ? without('boolean', value ? 'TRUE' : 'FALSE') : BLANK;
}

function readNumber(stored: number, format: string | undefined, date1904: boolean): Reading {
  const value = Exact.fromDouble(stored);
  // No workbook stores an infinity or NaN; a host that hands one over means an error.
  if (value === null) return without('error', '#NUM!');
  const shows = showsAs(format, value);
  if (shows === 'date') return without('date', dateText(stored, date1904) ?? String(stored));
  if (shows !== 'percent') return { kind: 'number', value, unit: null, oddities: NONE, text: value.toString() };
  const shown = value.times(Exact.hundred);
  return { kind: 'number', value: shown, unit: '%', oddities: NONE, text: `${shown}%` };
}

const NONE: Reading['oddities'] = [];
const BLANK: Reading = without('blank', '');

function without(kind: ReadingKind, text: string): Reading {
  return { kind, value: null, unit: null, oddities: [], text };
}

const DAYS_1900_TO_1904 = 1462;
/** 9999-12-31, the last day that Excel knows. */
const LAST_DAY = 2_958_465;

/**
 * YYYY-MM-DD of a day number. In the 1900 system day 60 is 1900-02-29, a day that never was, kept for Lotus 1-2-3's sake.
 * Null outside of Excel's calendar; times of day and lengths of time are of day 0 and have no date.
 */
function dateText(serial: number, date1904: boolean): string | null {
  const day = Math.floor(serial) + (date1904 ? DAYS_1900_TO_1904 : 0);
  if (day < 1 || day > LAST_DAY) return null;
  if (day === 60) return '1900-02-29';
  return new Date(Date.UTC(1899, 11, 30 + (day < 60 ? day + 1 : day))).toISOString().slice(0, 10);
}
