import { fifteenDigits } from '../../../core/sheet/formula/values.js';
import type { HostCell } from './host-store.js';
import { serialOf } from './serial-date.js';

/** What a cell comes to hold; `format` where typing sets one (under General alone). */
export type Entry = Pick<HostCell, 'value' | 'error' | 'formula' | 'format'>;

export interface EntryOptions {
  /** The cell's own number format. */
  readonly format: string | undefined;
  readonly date1904: boolean;
  /** The year of `3-1` and `3月1日`: Excel takes the clock's, a simulated host a fixed one. */
  readonly year: number;
}

const TEXT_FORMAT = '@';
const ERRORS = new Set(['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!']);

/**
 * What Excel makes of what is typed into a cell, or given to `values` and `formulas`: `12` and `1,200` are numbers, `3-1` a date,
 * `50%` a half under a percent format, `=…` a formula, `'0123` and all under the text format texts. Inferred from Excel's Chinese
 * edition; its every rule for dates, currencies and fractions is not here.
 */
export function typedEntry(input: string | number | boolean, options: EntryOptions): Entry {
  const isText = options.format === TEXT_FORMAT;
  if (typeof input !== 'string') return { value: isText ? String(input).toUpperCase() : input };
  if (input === '') return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (isText) return { value: input };
  if (input.startsWith('=') && input.length > 1) return { value: null, formula: input.slice(1) };
  const trimmed = input.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.has(trimmed.toUpperCase())) return { value: null, error: trimmed.toUpperCase() };
  const found = typedNumber(trimmed) ?? typedDate(trimmed, options);
  if (!found) return { value: input };
  const { format, ...entry } = found;
  return isGeneral(options.format) && format !== undefined ? { ...entry, format } : entry;
}

export function isGeneral(format: string | undefined): boolean {
  return format === undefined || format === 'General';
}

function typedNumber(text: string): Entry | null {
  const match = /^([-+]?)([¥￥$]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[-+]?\d{1,3})?(%?)$/i.exec(text);
  const [, sign = '', currency = '', digits = '', exponent = '', percent = ''] = match ?? [];
  if (!/\d/.test(digits)) return null;
  const number = Number(sign + digits.replaceAll(',', '') + exponent);
  if (!Number.isFinite(number)) return null;
  const value = fifteenDigits(percent === '' ? number : number / 100) + 0;
  const format = formatOf(currency, digits, exponent, percent);
  return format === null ? { value } : { value, format };
}

function formatOf(currency: string, digits: string, exponent: string, percent: string): string | null {
  const hasDecimals = /\.\d/.test(digits);
  if (percent !== '') return hasDecimals ? '0.00%' : '0%';
  if (exponent !== '') return '0.00E+00';
  if (currency !== '') return `${currency}#,##0${hasDecimals ? '.00' : ''}`;
  if (digits.includes(',')) return hasDecimals ? '#,##0.00' : '#,##0';
  return null;
}

/** Years of four digits; two stand for a month and a day of this year, as in `3-1` and `3/1`. */
function typedDate(text: string, { date1904, year }: EntryOptions): Entry | null {
  const full = /^(\d{4})(?:([-/])(\d{1,2})(?:\2(\d{1,2}))?|年(\d{1,2})月(?:(\d{1,2})日?)?)$/.exec(text);
  if (full) {
    const [, years, , month = full[5], day = full[6]] = full;
    const serial = serialOf(Number(years), Number(month), Number(day ?? 1), date1904);
    const format = full[5] === undefined ? 'yyyy/m/d' : 'yyyy"年"m"月"d"日"';
    const monthFormat = full[5] === undefined ? 'mmm-yy' : 'yyyy"年"m"月"';
    return serial === null ? null : { value: serial, format: day === undefined ? monthFormat : format };
  }
  const short = /^(\d{1,2})(?:[-/](\d{1,2})|月(\d{1,2})日)$/.exec(text);
  if (!short) return null;
  const serial = serialOf(year, Number(short[1]), Number(short[2] ?? short[3]), date1904);
  return serial === null ? null : { value: serial, format: 'm"月"d"日"' };
}
