import { Exact } from './exact.js';

/** A numeral at the beginning of a text. */
export interface Numeral {
  readonly value: Exact;
  /** Characters that it takes up. */
  readonly length: number;
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 两: 2, 兩: 2 },
    ...{ 壹: 1, 贰: 2, 貳: 2, 叁: 3, 參: 3, 肆: 4, 伍: 5, 陆: 6, 陸: 6, 柒: 7, 捌: 8, 玖: 9 },
  }),
);
const POWERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 }),
);

export function isNumeralStart(char: string): boolean {
  return DIGITS.has(char) || char === '十' || char === '拾';
}

/**
 * Reads 中文数字 at the beginning of `text`: 十二万三千, 一百零五, 两千, 三点五, 壹佰, 二〇二五 (digit by digit), 一万二 (12,000),
 * 3万5千 (figures before the powers). The longest reading comes first; a second one leaves the last power to the unit that
 * may follow (五百分点 is 五 百分点). Empty where the text begins with no numeral. Two digits in a row (四五个) are an
 * estimate: only the first is read, so that what follows makes no sense as a unit.
 */
export function readNumerals(text: string): readonly Numeral[] {
  const run = readDigitRun(text);
  if (run) return [run];
  const tokens = tokensOf(text);
  const readings = [tokens, tokens.slice(0, -1)].map((each) => evaluate(each));
  return readings.filter((each) => each !== null);
}

/** 二〇二五, 一〇五: digits as they stand, three or more, or two with a 〇. */
function readDigitRun(text: string): Numeral | null {
  const digits = digitsAt(text, 0);
  if (digits.length < 2 || POWERS.has(text[digits.length] ?? '')) return null;
  if (digits.length === 2 && !/[〇零]/.test(text.slice(0, 2))) return null;
  const fraction = fractionAt(text, digits.length);
  const value = Exact.parse(fraction === null ? digits : `${digits}.${fraction}`);
  return value && { value, length: digits.length + (fraction === null ? 0 : fraction.length + 1) };
}

type Token =
  | { readonly kind: 'figure'; readonly value: Exact; readonly length: number }
  | { readonly kind: 'zero'; readonly length: number }
  | { readonly kind: 'power'; readonly power: number; readonly length: number };

const MOST_TOKENS = 40;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; tokens.length < MOST_TOKENS;) {
    const next = tokenAt(text, at, at > 0);
    if (!next) break;
    tokens.push(next);
    at += next.length;
  }
  return tokens;
}

function tokenAt(text: string, at: number, inside: boolean): Token | null {
  const char = text[at] ?? '';
  const power = POWERS.get(char);
  if (power !== undefined) return { kind: 'power', power, length: 1 };
  const ascii = /^\d{1,20}(?:\.\d{1,20})?/.exec(text.slice(at, at + 41));
  if (ascii) return { kind: 'figure', value: Exact.of(ascii[0]), length: ascii[0].length };
  const digit = DIGITS.get(char);
  if (digit === undefined) return null;
  const fraction = fractionAt(text, at + 1);
  if (digit === 0 && inside && fraction === null) return { kind: 'zero', length: 1 };
  const value = Exact.of(fraction === null ? digit : `${digit}.${fraction}`);
  return { kind: 'figure', value, length: 1 + (fraction === null ? 0 : fraction.length + 1) };
}

/** What has been read so far: counted in 亿, counted in 万, since, and a figure that waits for its power. */
interface Sum {
  yi: Exact;
  wan: Exact;
  group: Exact;
  figure: Exact | null;
  /** A 零 came just before. */
  zero: boolean;
  /** Last power within the group: the next is smaller. */
  within: number;
  /** Last power of all, 0 for none. */
  last: number;
}

/** As many of the tokens as make a number. */
function evaluate(tokens: readonly Token[]): Numeral | null {
  const sum: Sum = {
    ...{ yi: Exact.zero, wan: Exact.zero, group: Exact.zero, figure: null },
    ...{ zero: false, within: 9, last: 0 },
  };
  let length = 0;
  for (const token of tokens) {
    if (!take(sum, token)) break;
    length += token.length;
  }
  const value = length === 0 || (sum.zero && sum.figure === null) ? null : total(sum);
  return value && { value, length };
}

function take(sum: Sum, token: Token): boolean {
  if (token.kind === 'power') return token.power < 4 ? takeTens(sum, token.power) : takeMyriads(sum, token.power);
  if (sum.figure !== null) return false;
  if (token.kind === 'zero') sum.zero = true;
  else sum.figure = token.value;
  return true;
}

/** 十 百 千; 十二 is 一十二. */
function takeTens(sum: Sum, power: number): boolean {
  const figure = sum.figure ?? (power === 1 && (sum.zero || sum.group.isZero) ? Exact.one : null);
  if (figure === null || power >= sum.within) return false;
  sum.group = sum.group.plus(tens(figure, power));
  Object.assign(sum, { figure: null, zero: false, within: power, last: power });
  return true;
}

/** 万 and 亿 count all that came before and is smaller: 十二万, 万亿. */
function takeMyriads(sum: Sum, power: number): boolean {
  const below = sum.group.plus(sum.figure ?? Exact.zero);
  const counted = power === 4 ? below : below.plus(sum.wan);
  if (counted.isZero || !(power === 4 ? sum.wan : sum.yi).isZero) return false;
  const closed = power === 4 ? { wan: tens(counted, 4) } : { wan: Exact.zero, yi: tens(counted, 8) };
  Object.assign(sum, closed, { group: Exact.zero, figure: null, zero: false, within: 9, last: power });
  return true;
}

/** A last figure without a power: 一百零五 as it is; 一百五 and 一万二 as tenths of the power before; 3万5000 as it is. */
function total({ yi, wan, group, figure, zero, last }: Sum): Exact | null {
  const before = yi.plus(wan).plus(group);
  if (figure === null || last === 0) return figure ?? before;
  const digit = figure.lessThan(Exact.integer(10));
  if (!figure.isInteger || figure.atLeast(tens(Exact.one, last))) return null;
  return before.plus(digit && !zero ? tens(figure, last - 1) : figure);
}

function tens(value: Exact, power: number): Exact {
  return value.times(Exact.integer(10n ** BigInt(power)));
}

/** The digits after a 点; null where there is none. */
function fractionAt(text: string, at: number): string | null {
  return (text[at] === '点' || text[at] === '點') && digitsAt(text, at + 1) !== '' ? digitsAt(text, at + 1) : null;
}

/** Chinese digits from `at` on, as ASCII ones. */
function digitsAt(text: string, at: number): string {
  let digits = '';
  for (let here = at; digits.length < MOST_TOKENS; here += 1) {
    const digit = DIGITS.get(text[here] ?? '');
    if (digit === undefined) break;
    digits += String(digit);
  }
  return digits;
}
