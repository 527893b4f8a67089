import { Exact } from '../../quantity/exact.js';
import { figureColumn, MOST_DECIMALS, scaledColumn, type FigureColumn } from './figure-column.js';

/**
 * A column from decimal texts, `-12.50`; null or empty: blank. The same as `figureColumn` of what they stand for, several
 * times faster where all are plain decimals. Throws RangeError for a text that is no number.
 */
export function columnOfTexts(texts: readonly (string | null)[]): FigureColumn {
  const wholes = new Float64Array(texts.length);
  const places = new Uint8Array(texts.length);
  let most = 0;
  for (let record = 0; record < texts.length; record += 1) {
    const decimals = readPlain(texts[record] ?? '', wholes, record);
    if (decimals < 0) return slowColumn(texts);
    places[record] = decimals;
    if (decimals > most) most = decimals;
  }
  for (let record = 0; record < texts.length; record += 1) {
    wholes[record]! *= POWERS[most - places[record]!]!;
    if (Math.abs(wholes[record]!) > Number.MAX_SAFE_INTEGER) return slowColumn(texts);
  }
  return scaledColumn(wholes, most);
}

function slowColumn(texts: readonly (string | null)[]): FigureColumn {
  return figureColumn(texts.map((text) => (text === null || text === '' ? null : Exact.of(text))));
}

const POWERS = Array.from({ length: MOST_DECIMALS + 1 }, (_, exponent) => 10 ** exponent);
const MOST_DIGITS = 15;

/** Stores the digits as a whole number and gives the decimals; NaN and 0 for a blank; −1: not a plain decimal. */
function readPlain(text: string, wholes: Float64Array, record: number): number {
  if (text === '') {
    wholes[record] = Number.NaN;
    return 0;
  }
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  let whole = 0;
  let point = -1;
  for (let at = start; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
    else if (digit === -2 && point < 0) point = at;
    else return -1;
  }
  const digits = text.length - start - (point < 0 ? 0 : 1);
  if (digits === 0 || digits > MOST_DIGITS) return -1;
  wholes[record] = start === 1 ? 0 - whole : whole;
  return point < 0 ? 0 : text.length - point - 1;
}
