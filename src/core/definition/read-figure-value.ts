import type { PackUnit } from '../indicator/pack.js';
import { shapeMisfit } from '../indicator/text-shapes.js';
import { Exact } from '../quantity/exact.js';
import { readText } from '../quantity/read-text.js';
import type { Oddity, Reading } from '../quantity/reading.js';
import { convert, findUnit } from '../quantity/units.js';
import { readCell } from '../sheet/read-cell.js';
import { decodeText } from './cell-text.js';
import { read, type CellReader, type Read } from './cell-reader.js';
import { shown } from './problem-list.js';
import { isPlainNumber } from './write-value.js';

/**
 * A figure, as the decimal text that a pack has. A cell under a percent format is read as shown and brought to the unit of its row:
 * 0.75 under `0%` is 75 in a row of %, and the coefficient 0.75 where a pure number is wanted.
 */
export function readDecimal(reader: CellReader, unit: string): Read {
  const { cell, date1904 } = reader;
  if (typeof cell.value === 'string') return decimalOfText(reader, decodeText(cell.value), unit);
  const reading = readCell(cell, date1904);
  if (reading.kind === 'date') return reader.wrong('book.date-for-number', { found: reading.text });
  if (reading.kind !== 'number' || !reading.value) return reader.wrong('book.not-a-number', { found: reading.text });
  return inUnit(reader, reading, unit);
}

function inUnit(reader: CellReader, reading: Reading, unit: string): Read {
  const figure = figureIn(reading, unit, reader.units);
  if (figure === 'unit-unknown') return { ok: false }; // the unit itself is told
  if (figure === null) return reader.wrong('book.percent-format', { shown: shown(reading.text), unit });
  const text = figure.toDecimal();
  if (text === null || shapeMisfit(text, 'decimal')) return reader.wrong('book.not-a-number', { found: reading.text });
  return read(text);
}

function decimalOfText(reader: CellReader, text: string, unit: string): Read {
  if (shapeMisfit(text, 'decimal') === null) {
    if (isPlainNumber(text)) reader.odd('book.number-as-text', { found: text });
    return read(text);
  }
  const reads = certainFigure(text, unit, reader.units);
  if (reads === null) return reader.wrong('book.not-a-number', { found: shown(text) });
  return reader.wrong('book.number-in-words', { found: shown(text), reads });
}

/** A figure out of a text, in the unit; null where it has no certain reading there. */
export function certainFigure(text: string, unit: string, units: readonly PackUnit[]): string | null {
  const reading = readText(text);
  if (reading.kind !== 'number' || reading.oddities.some((each) => UNCERTAIN.has(each))) return null;
  const figure = figureIn(reading, unit, units);
  const decimal = figure === null || figure === 'unit-unknown' ? null : figure.toDecimal();
  return decimal !== null && shapeMisfit(decimal, 'decimal') === null ? decimal : null;
}
const UNCERTAIN: ReadonlySet<Oddity> = new Set<Oddity>(['approximate', 'bound', 'punctuation']);

function figureIn(
  { value, unit: written }: Reading,
  unit: string,
  units: readonly PackUnit[],
): Exact | null | 'unit-unknown' {
  if (value === null || written === null) return value;
  const from = findUnit(written, units);
  if (!from) return null;
  if (unit === '') return from.dimension === 'ratio' ? value.over(Exact.hundred).times(perPercent(from.perBase)) : null;
  const to = findUnit(unit, units);
  return to ? convert(value, from, to) : 'unit-unknown';
}

/** How many percent one of the unit is: 1 for %, 1/10 for ‰. */
function perPercent(perBase: Exact): Exact {
  return perBase.over(findUnit('%')!.perBase);
}

/** A whole number within its bounds; 2025年 is 2025. */
export function readWhole(reader: CellReader, least: number, most: number): Read {
  const { cell, date1904 } = reader;
  const isText = typeof cell.value === 'string';
  const text = isText ? decodeText(String(cell.value)).replace(/\s*年$/, '') : '';
  const reading = isText ? null : readCell(cell, date1904);
  if (reading?.kind === 'date') return reader.wrong('book.date-for-number', { found: reading.text });
  const found = reading ? reading.text : text;
  const value = reading
    ? reading.unit === null
      ? reading.value
      : null
    : /^\d{1,9}$/.test(text)
      ? Exact.of(text)
      : null;
  const number = value?.isInteger ? Number(value.toString()) : NaN;
  if (!(number >= least && number <= most)) return reader.wrong('book.not-whole', { found: shown(found), least, most });
  if (isText) reader.odd('book.number-as-text', { found: text });
  return read(number);
}
