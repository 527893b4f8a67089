import { Exact } from '../quantity/exact.js';

/** One of the sections, up to four, of a number format code. */
export interface FormatSection {
  /** `power` is scientific, `fraction` is # ?/?; `text` shows a number as General would. */
  readonly kind: 'general' | 'number' | 'date' | 'text' | 'fraction' | 'power';
  /** Signs `%` that scale. */
  readonly percents: number;
  /** Commas after the last digit, each of which divides by 1,000. */
  readonly thousands: number;
  readonly decimals: number;
  /** There is a place for digits; without one the section shows its words only. */
  readonly digits: boolean;
  readonly condition: ((value: Exact) => boolean) | null;
}

/** The codes that a workbook uses are few and come again with every cell. */
const remembered = new Map<string, readonly FormatSection[]>();
const REMEMBERED_AT_MOST = 500;
const LONGEST = 1000;

/** Splits and reads a format code. Longer ones than Excel would store are read as General. */
export function formatSections(code: string): readonly FormatSection[] {
  const before = remembered.get(code);
  if (before) return before;
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  const sections =
    code.length > LONGEST ? [section('General', [])] : split(code).map(({ bare, brackets }) => section(bare, brackets));
  remembered.set(code, sections);
  return sections;
}

interface Stripped {
  /** The section without what is printed as it stands: quoted texts, escapes, blanks of a width, fillings, brackets. */
  readonly bare: string;
  readonly brackets: readonly string[];
}

function split(code: string): Stripped[] {
  const found: Stripped[] = [];
  let bare = '';
  let brackets: string[] = [];
  for (let at = 0; at <= code.length; at += 1) {
    const char = code[at];
    if (char === undefined || char === ';') {
      found.push({ bare, brackets });
      [bare, brackets] = ['', []];
    } else if (char === '"') at = endOf(code, '"', at);
    else if (char === '\\' || char === '_' || char === '*' || char === '!') at += 1;
    else if (char === '[') {
      const end = endOf(code, ']', at);
      brackets.push(code.slice(at + 1, end));
      at = end;
    } else bare += char;
  }
  return found;
}

/** Place of the closing character; the end of the code where it is never closed. */
function endOf(code: string, closing: string, from: number): number {
  const end = code.indexOf(closing, from + 1);
  return end < 0 ? code.length - 1 : end;
}

function section(bare: string, brackets: readonly string[]): FormatSection {
  const condition = brackets.map(conditionOf).find((each) => each !== null) ?? null;
  const general = /^\s*$/.test(bare) ? false : /general|g\/通用格式|通用格式|standard/i.test(bare);
  const text = bare.replace(/[上下]午/g, 'h');
  const elapsed = brackets.some((each) => /^(?:h+|m+|s+)$/i.test(each));
  const numeric = digitsOf(text);
  const kind = general ? 'general' : elapsed || isDate(text) ? 'date' : text.includes('@') ? 'text' : kindOf(text);
  return { kind, ...numeric, condition };
}

function kindOf(text: string): FormatSection['kind'] {
  if (/[0#?]e[+-]/i.test(text)) return 'power';
  return /[0#?]\s*\/\s*[0-9#?]/.test(text) ? 'fraction' : 'number';
}

/** y m d h s e(ra) b(uddhist) g a(m/pm, aaaa) stand for parts of a date wherever they are not printed as they stand. */
function isDate(text: string): boolean {
  return /[ymdhsbg]|aaa|am\/pm|a\/p/i.test(text.replace(/[0#?.,]e[+-]/gi, '')) || /^[^0#?]*e[^0#?]*$/i.test(text);
}

function digitsOf(text: string): Pick<FormatSection, 'percents' | 'thousands' | 'decimals' | 'digits'> {
  const places = text.replace(/[^0#?.,]/g, '');
  const [whole = '', ...rest] = places.split('.');
  const after = rest.join('');
  const percents = Math.min(text.split('%').length - 1, 5);
  const decimals = Math.min(after.replace(/,/g, '').length, 30);
  const thousands = Math.min(
    trailingCommas(after === '' ? whole : after) || (after.replace(/,/g, '') === '' ? 0 : trailingCommas(whole)),
    5,
  );
  return { percents, thousands, decimals, digits: /[0#?]/.test(places) };
}

/** Commas after the last place; in `#,##0` there is none. */
function trailingCommas(places: string): number {
  let count = 0;
  while (count < places.length && places[places.length - 1 - count] === ',') count += 1;
  return count === places.length ? 0 : count;
}

function conditionOf(bracket: string): FormatSection['condition'] {
  const match = /^(<=|>=|<>|<|>|=)(-?\d{1,20}(?:\.\d{1,20})?(?:[eE][+-]?\d{1,2})?)$/.exec(bracket.trim());
  const limit = match ? Exact.parse(match[2]!) : null;
  if (!match || !limit) return null;
  const compare = COMPARE[match[1] as keyof typeof COMPARE];
  return (value) => compare(value.compare(limit));
}

const COMPARE = {
  '<': (sign: number) => sign < 0,
  '<=': (sign: number) => sign <= 0,
  '>': (sign: number) => sign > 0,
  '>=': (sign: number) => sign >= 0,
  '=': (sign: number) => sign === 0,
  '<>': (sign: number) => sign !== 0,
} as const;
