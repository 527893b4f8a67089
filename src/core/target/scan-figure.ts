import { Exact } from '../quantity/exact.js';
import type { FigureToken } from './phrase-token.js';
import { scanNumber, type ScannedNumber } from './scan-number.js';
import { isDigit, scanUnit, type ScannedUnit } from './scan-unit.js';

/**
 * A figure with its unit, or a range of two, at a place of a plain text: 1.3万亿斤, 20/10万, 4-5家, 5%-5.5%, 翻一番. Null where
 * none stands: a numeral without a unit (三社联动, 一般), an ordinal (第三), digits inside a word (PM2.5, 5G, 4A级).
 */
export function scanFigure(text: string, at: number): FigureToken | null {
  if (insideWord(text, at)) return null;
  const first = scanNumber(text, at);
  if (!first) return null;
  const unit = unitAfter(text, first);
  const next = rangeEnd(text, unit.end);
  const second = next === null ? null : secondOf(text, next, first, unit);
  if (second) return { kind: 'figure', value: first.value, high: second.value, ...second.rest, start: at };
  if (first.shape === 'numeral' && unit.unit === '') return null;
  if (isLatin(text[unit.end]) && isLatinOrDigit(text[unit.end - 1])) return null;
  const { value, shape, rounded } = first;
  return { kind: 'figure', value, high: null, unit: unit.unit, shape, rounded, start: at, end: unit.end };
}

function insideWord(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === '第') return true;
  return isDigit(text[at]) && (isLatin(before) || isDigit(before) || (before === '.' && isLatinOrDigit(text[at - 2])));
}

/** What follows 百分之五 or 一半 is no unit of theirs. */
function unitAfter(text: string, number: ScannedNumber): ScannedUnit {
  if (number.unit !== null) return { unit: number.unit, end: number.end };
  const unit = scanUnit(text, number.end);
  // 5年以上 is five years; 2个百分点 are points, not 2个.
  return unit;
}

/** Where the second figure of a range begins, when a range sign stands here. */
function rangeEnd(text: string, at: number): number | null {
  const char = text[at];
  if (char === '~' || char === '至' || char === '到') return at + 1;
  if (char !== '-') return null;
  return text[at + 1] === '-' ? at + 2 : at + 1;
}

interface Second {
  readonly value: string;
  readonly rest: Pick<FigureToken, 'unit' | 'shape' | 'rounded' | 'end'>;
}

/** The upper end: larger than the lower one, in the same unit where the lower one has its own. */
function secondOf(text: string, at: number, first: ScannedNumber, lower: ScannedUnit): Second | null {
  const number = scanNumber(text, at);
  if (!number || number.shape === 'double' || first.shape === 'double') return null;
  const upper = unitAfter(text, number);
  const agrees = lower.unit === '' || lower.unit === upper.unit || upper.unit === '';
  if (!agrees || !Exact.of(first.value).lessThan(Exact.of(number.value))) return null;
  const shape = first.shape === 'numeral' || number.shape === 'numeral' ? 'numeral' : number.shape;
  if (shape === 'numeral' && upper.unit === '') return null;
  const unit = upper.unit === '' ? lower.unit : upper.unit;
  return { value: number.value, rest: { unit, shape, rounded: first.rounded || number.rounded, end: upper.end } };
}

export function isLatin(char: string | undefined): boolean {
  return char !== undefined && /^[A-Za-z]$/.test(char);
}

function isLatinOrDigit(char: string | undefined): boolean {
  return isLatin(char) || isDigit(char);
}
