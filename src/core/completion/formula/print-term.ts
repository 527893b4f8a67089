import type { PackUnit } from '../../indicator/pack.js';
import { Exact } from '../../quantity/exact.js';
import { convert, findUnit } from '../../quantity/units.js';
import { addressOf } from '../../sheet/address.js';
import { isPercentFormat } from '../../sheet/number-format.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { Leaf, Term } from '../term.js';

/** Where a formula is to stand, and how figures in its cells scale. */
export interface FormulaPlace {
  readonly sheet: string;
  /** The indicator's unit, which every figure is brought to. */
  readonly unit: string;
  readonly units: readonly PackUnit[] | undefined;
}

interface Printed {
  readonly text: string;
  /** 1: a sum · 2: a product · 3: a power · 4: needs no brackets anywhere. */
  readonly binds: 1 | 2 | 3 | 4;
}

const BINDS = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;
const MOST_DIGITS = 15;

/**
 * The term as Excel writes it. Figures that stand in cells as numbers are referred to and brought to the indicator's unit;
 * all others are embedded. Null where a double cannot hold a figure, or the actual is a text.
 */
export function printTerm(term: Term, place: FormulaPlace): string | null {
  return print(term, place)?.text ?? null;
}

/** The same, rounded to 8 decimals where arithmetic on doubles could leave 12.399999999999999 in it. */
export function printFigure(term: Term, place: FormulaPlace): string | null {
  const printed = print(term, place);
  if (!printed) return null;
  const computed = printed.binds < 4 || (term.op === 'figure' && term.cell?.cell?.formula !== undefined);
  return computed ? `ROUND(${printed.text},8)` : printed.text;
}

/** E6, or 'Sheet 2'!E6 from another sheet. */
export function printCell(cell: ReportedValue, sheet: string): string {
  const address = addressOf(cell.at.row, cell.at.column);
  return cell.at.sheet === sheet ? address : `'${cell.at.sheet.replaceAll("'", "''")}'!${address}`;
}

function print(term: Term, place: FormulaPlace): Printed | null {
  if (term.op === 'figure') return printLeaf(term, place);
  if (term.op === '^' || term.op === 'root') {
    const inner = print(term.of, place);
    const exponent = term.op === '^' ? String(term.exponent) : `(1/${term.degree})`;
    return inner && { text: `${bracketed(inner, 4)}^${exponent}`, binds: 3 };
  }
  const [left, right] = [print(term.left, place), print(term.right, place)];
  if (!left || !right) return null;
  const binds = BINDS[term.op];
  const tighter = term.op === '-' || term.op === '/' ? binds + 1 : binds;
  return { text: `${bracketed(left, binds)}${term.op}${bracketed(right, tighter)}`, binds };
}

function bracketed({ text, binds }: Printed, least: number): string {
  return binds >= least ? text : `(${text})`;
}

function printLeaf({ value, cell }: Leaf, place: FormulaPlace): Printed | null {
  if (!cell) return printLiteral(value);
  if (isRefused(cell)) return cell.role === 'actual' ? null : printLiteral(value);
  const factor = factorOf(cell, value, place);
  const address = printCell(cell, place.sheet);
  if (!factor || factor.equals(Exact.one)) return factor && { text: address, binds: 4 };
  const inverse = Exact.one.over(factor);
  const byDivision = !factor.isInteger && inverse.isInteger;
  const scale = printLiteral(byDivision ? inverse : factor);
  return scale && { text: `${address}${byDivision ? '/' : '*'}${scale.text}`, binds: 2 };
}

/** A text cannot be reckoned with in every spreadsheet: “100%” is 1 in one and an error in the next. */
function isRefused(cell: ReportedValue): boolean {
  const value = cell.cell?.value ?? null;
  return value !== null && value !== '' && typeof value !== 'number';
}

/** What the cell's number is multiplied by to be in the indicator's unit: 100 under a percent format, 1/10000 for 个 as 万个. */
function factorOf(cell: ReportedValue, value: Exact, place: FormulaPlace): Exact | null {
  const raw = typeof cell.cell?.value === 'number' ? Exact.fromDouble(cell.cell.value) : null;
  if (raw && !raw.isZero) return value.over(raw);
  const shown = isPercentFormat(cell.cell?.format) ? Exact.hundred : Exact.one;
  const [written, own] = [findUnit(cell.writtenUnit ?? '', place.units), findUnit(place.unit, place.units)];
  return shown.times((written && own && convert(Exact.one, written, own)) ?? Exact.one);
}

/** A constant as it must be typed; null where it has more digits than a double holds. */
function printLiteral(value: Exact): Printed | null {
  const decimal = value.toDecimal();
  if (decimal === null) {
    const { numerator, denominator } = value;
    const parts = [Exact.integer(numerator), Exact.integer(denominator)].map(printLiteral);
    return parts[0] && parts[1] ? { text: `(${parts[0].text}/${parts[1].text})`, binds: 4 } : null;
  }
  const digits = decimal.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
  if (digits.length > MOST_DIGITS) return null;
  return { text: value.sign < 0 ? `(${decimal})` : decimal, binds: 4 };
}
