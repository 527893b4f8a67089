import { Exact } from '../quantity/exact.js';
import { halfWidth } from '../quantity/unit-spelling.js';
import { findUnit } from '../quantity/units.js';
import { MOST_COLUMNS } from './cell-name.js';
import { digitsAt, emit, isDigit, isLatin, isWordChar, refuse, skipBlanks, type Scanner } from './scanner.js';
import { wordAt, wordOf } from './words.js';

/** A row or a column (001行, 2列), a declared dotted code, or a number with the unit that follows it. */
export function scanNumber(scanner: Scanner): boolean {
  const { plain, at } = scanner;
  if (!isDigit(plain[at]) && !(plain[at] === '.' && isDigit(plain[at + 1]))) return false;
  const whole = digitsAt(plain, at);
  if (scanRowOrColumn(scanner, whole, at + whole.length)) return true;
  const fraction = plain[at + whole.length] === '.' ? digitsAt(plain, at + whole.length + 1) : '';
  const end = at + whole.length + (fraction === '' ? 0 : fraction.length + 1);
  if (fraction !== '' && scanDottedCode(scanner, end)) return true;
  const text = plain.slice(at, end);
  const value = Exact.parse(text);
  if (!value)
    return refuse(scanner, { code: 'syntax', at: { start: at, end }, data: { expected: ['number'], found: text } });
  return scanLiteral(scanner, value, end, fraction === '');
}

/** `行`, `列`, `栏` after whole digits. */
function scanRowOrColumn(scanner: Scanner, digits: string, after: number): boolean {
  const { plain } = scanner;
  const here = skipBlanks(plain, after);
  const kind = digits === '' ? undefined : ROW_OR_COLUMN.get(plain[here] ?? '');
  if (!kind) return false;
  return emitRowOrColumn(scanner, kind, { form: null, digits, end: here + 1 });
}
const ROW_OR_COLUMN: ReadonlyMap<string, 'row' | 'column'> = new Map([
  ['行', 'row'],
  ['列', 'column'],
  ['栏', 'column'],
]);

export function rowOrColumn(char: string | undefined): 'row' | 'column' | null {
  return ROW_OR_COLUMN.get(char ?? '') ?? null;
}

export function emitRowOrColumn(
  scanner: Scanner,
  kind: 'row' | 'column',
  { form, digits, end }: { readonly form: string | null; readonly digits: string; readonly end: number },
): true {
  const span = { start: scanner.at, end };
  if (kind === 'row')
    return emit(scanner, { kind: 'figure', leaf: { kind, form, indicator: digits, span }, bare: null }, end);
  const number = Number(digits);
  if (number < 1 || number > MOST_COLUMNS)
    return refuse(scanner, { code: 'syntax', at: span, data: { expected: ['column'], found: digits } });
  return emit(scanner, { kind: 'figure', leaf: { kind, form, number, span }, bare: null }, end);
}

/** 1.1 where it is declared; 1.2.3 is nothing but a code. */
function scanDottedCode(scanner: Scanner, decimalEnd: number): boolean {
  const { plain, at, codes } = scanner;
  let end = decimalEnd;
  while (plain[end] === '.' && isDigit(plain[end + 1])) end += 1 + digitsAt(plain, end + 1).length;
  const code = plain.slice(at, end);
  const span = { start: at, end };
  if (codes?.has(code)) {
    const leaf = { kind: 'cell', form: null, indicator: code, column: null, org: null, span } as const;
    return emit(scanner, { kind: 'figure', leaf, bare: 'cell' }, end);
  }
  return (
    end > decimalEnd &&
    refuse(scanner, { code: 'syntax', at: span, data: { expected: ['number', 'code'], found: code } })
  );
}

const LONGEST_UNIT = 12;
const TIMES: ReadonlyMap<string, Exact> = new Map([
  ['万', Exact.integer(10_000)],
  ['亿', Exact.integer(100_000_000)],
]);

function scanLiteral(scanner: Scanner, value: Exact, end: number, whole: boolean): true {
  const { plain, at } = scanner;
  const start = skipBlanks(plain, end);
  const unit = unitAt(scanner, start);
  if (unit !== '') {
    const span = { start: at, end: start + unit.length };
    return emit(scanner, { kind: 'figure', leaf: { kind: 'literal', value, unit, span }, bare: null }, span.end);
  }
  const times = start === end ? TIMES.get(plain[end] ?? '') : undefined;
  const last = times ? end + 1 : end;
  const leaf = {
    kind: 'literal',
    value: times ? value.times(times) : value,
    unit: '',
    span: { start: at, end: last },
  } as const;
  return emit(scanner, { kind: 'figure', leaf, bare: whole && !times ? 'numeral' : null }, last);
}

/** The longest unit that begins at `start`; empty where none does. Words of the language are none. */
export function unitAt({ text, plain, units }: Scanner, start: number): string {
  let end = start;
  while (end - start < LONGEST_UNIT && (isUnitChar(plain[end]) || text[end] === '、')) end += 1;
  if (end === start || NO_START.includes(plain[start]!)) return '';
  const run = Array.from(text.slice(start, end), halfWidth).join('');
  for (let length = run.length; length > 0; length -= 1) {
    const unit = run.slice(0, length);
    const isCut = isLatin(run[length - 1]) && (isLatin(run[length]) || isDigit(run[length]));
    if (!isCut && findUnit(unit, units) && !isLanguage(unit)) return unit;
  }
  return '';
}
const NO_START = '/·,0123456789';

function isUnitChar(char: string | undefined): boolean {
  return isLatin(char) || isDigit(char) || isWordChar(char) || (char !== undefined && '%‰‱/·²³'.includes(char));
}

function isLanguage(text: string): boolean {
  return wordOf(text) !== null || wordAt(text, 0)?.length === text.length;
}
