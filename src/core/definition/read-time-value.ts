import { isCalendarDay, parsePeriod, writePeriod } from '../indicator/period.js';
import { shapeMisfit } from '../indicator/text-shapes.js';
import { fitPeriod, readPlainPeriods } from '../sheet/period-words.js';
import { plain } from '../sheet/plain-text.js';
import { readCell } from '../sheet/read-cell.js';
import { decodeText } from './cell-text.js';
import { read, type CellReader, type Read } from './cell-reader.js';
import { shown } from './problem-list.js';

/** A day: a date of the workbook, or 2023-12-31, 2023/12/31, 2023.12.31, 2023年12月31日 as text. */
export function readDay(reader: CellReader): Read {
  const text = textOf(reader);
  const match = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(text);
  const day = match ? `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` : '';
  const good = isCalendarDay(day) && shapeMisfit(day, 'date') === null;
  return good ? read(day) : reader.wrong('book.not-a-date', { found: shown(text) });
}

/** A period: 2023, 2023H1, 2023Q1, 2023-06, or in words 2023年上半年. Excel makes the date 2023-06-01 of a typed 2023-06. */
export function readPeriodValue(reader: CellReader): Read {
  const text = textOf(reader);
  const isDate = typeof reader.cell.value === 'number' && /^\d{4}-\d\d-01$/.test(text);
  const period = periodOfText(isDate ? text.slice(0, 7) : text);
  return period === null ? reader.wrong('book.not-a-period', { found: shown(text) }) : read(period);
}

/** Null where a text names no one period from end to end. */
export function periodOfText(text: string): string | null {
  const exact = parsePeriod(text.toUpperCase());
  if (exact) return writePeriod(exact);
  const spelling = plain(text);
  if (spelling.length > 40) return null;
  const [words, ...more] = readPlainPeriods(spelling);
  if (!words || more.length > 0 || words.year === null || words.about !== 'report') return null;
  if (words.start !== 0 || words.end !== spelling.length) return null;
  const { from, to, spelled, year } = words;
  if (spelled === 'month' && from !== to) return null;
  return writePeriod(fitPeriod(words, year, null));
}

function textOf({ cell, date1904 }: CellReader): string {
  return typeof cell.value === 'string' ? decodeText(cell.value) : readCell(cell, date1904).text;
}
