import { isNumeralStart, readNumerals } from '../quantity/chinese-numeral.js';
import { decimalText } from '../quantity/decimal-text.js';
import { Exact } from '../quantity/exact.js';
import { readPlainNumber } from '../quantity/plain-number.js';
import { writeShort } from '../quantity/rounding.js';
import { isDigit } from './scan-unit.js';

export interface ScannedNumber {
  readonly value: string;
  readonly end: number;
  readonly shape: 'number' | 'share' | 'double' | 'numeral';
  /** The unit that the writing itself gives: % of 百分之五 and 一半. */
  readonly unit: string | null;
  readonly rounded: boolean;
}

/**
 * A number in digits, in Chinese figures, or in words (百分之九十, 七成, 三分之二, 一半, 翻两番), at a place of a plain text. Chinese
 * figures leave a last 万 or 亿 to the unit, as digits do: 十万元 is 10 万元. Null where there is none.
 */
export function scanNumber(text: string, at: number): ScannedNumber | null {
  const char = text[at] ?? '';
  if (isDigit(char)) return inDigits(text, at);
  if (char === '半') return half(text, at);
  if (char === '翻') return doubled(text, at);
  if ((char === '百' || char === '千') && text.startsWith('分之', at + 1)) return percentWord(text, at);
  if (!isNumeralStart(char) && !(char === '百' && text.startsWith('百分百', at))) return null;
  if (text.startsWith('一半', at)) return share('50', at + 2);
  if (text.startsWith('百分百', at)) return share('100', at + 3);
  return inChinese(text, at);
}

const LONGEST = 60;

function inDigits(text: string, at: number): ScannedNumber | null {
  const here = text.slice(at, at + LONGEST);
  const plain = readPlainNumber(here);
  if (!plain) return digitsAlone(here, at);
  const after = here.slice(plain.length);
  if (!plain.separators && /^[十百千万亿]\d/.test(after)) {
    const mixed = readNumerals(here)[0];
    if (mixed) return numbered(mixed.value, at + mixed.length, 'number');
  }
  if (/^成(?!立|效|果|本|功|员|年|为|人|熟|长|都)/.test(after)) return tenths(plain.value, at + plain.length + 1);
  const below = /^\/([1-9]\d{0,3})(?![\d万亿.])/.exec(after);
  if (below && plain.value.isInteger)
    return fraction(plain.value, Exact.of(below[1]!), at + plain.length + below[0].length);
  const length = plain.strayPoint ? plain.length - 1 : plain.length;
  return numbered(plain.value, at + length, 'number');
}

/** 1,23: the comma is the phrase's. */
function digitsAlone(here: string, at: number): ScannedNumber | null {
  const digits = /^\d{1,40}(?:\.\d{1,20})?/.exec(here)?.[0] ?? '';
  const value = Exact.parse(digits);
  return value && numbered(value, at + digits.length, 'number');
}

function inChinese(text: string, at: number): ScannedNumber | null {
  const here = text.slice(at, at + LONGEST);
  const readings = readNumerals(here);
  const longest = readings[0];
  if (!longest) return null;
  const endsInScale = /[万亿]/.test(here[longest.length - 1] ?? '') && longest.length > 1;
  const leaves =
    endsInScale || (/[百千]/.test(here[longest.length - 1] ?? '') && here.startsWith('分点', longest.length));
  const chosen = leaves ? (readings.find(({ length }) => length < longest.length) ?? longest) : longest;
  const end = at + chosen.length;
  if (text.startsWith('分之', end)) {
    const top = inDigitsOrChinese(text, end + 2);
    return top && fraction(top.value, chosen.value, top.end);
  }
  if (text[end] === '成' && !/^[立效果本功员年为人熟长都]/.test(text.slice(end + 1)))
    return tenths(chosen.value, end + 1);
  return numbered(chosen.value, end, 'numeral');
}

/** 百分之七十五, 千分之8. */
function percentWord(text: string, at: number): ScannedNumber | null {
  const number = inDigitsOrChinese(text, at + 3);
  if (!number) return text[at + 3] === '百' ? share('100', at + 4) : null;
  return {
    value: decimalText(number.value),
    end: number.end,
    shape: 'share',
    unit: text[at] === '百' ? '%' : '‰',
    rounded: false,
  };
}

function inDigitsOrChinese(text: string, at: number): { readonly value: Exact; readonly end: number } | null {
  const here = text.slice(at, at + LONGEST);
  const plain = isDigit(here[0]) ? readPlainNumber(here) : null;
  if (plain) return { value: plain.value, end: at + plain.length };
  const numeral = isNumeralStart(here[0] ?? '') ? readNumerals(here)[0] : undefined;
  return numeral ? { value: numeral.value, end: at + numeral.length } : null;
}

/** 半数, and the 半 of 过半; 半年 is a length of time. */
function half(text: string, at: number): ScannedNumber | null {
  if (text[at + 1] === '数') return share('50', at + 2);
  return text[at - 1] === '过' && text[at + 1] !== '年' ? share('50', at + 1) : null;
}

const MOST_DOUBLINGS = 20;

/** 翻番, 翻一番, 翻两番: the level is 2, 2, 4 times what it was. */
function doubled(text: string, at: number): ScannedNumber | null {
  const times = text[at + 1] === '了' ? at + 2 : at + 1;
  const number = text[times] === '番' ? { value: Exact.one, end: times } : inDigitsOrChinese(text, times);
  if (
    !number ||
    text[number.end] !== '番' ||
    !number.value.isInteger ||
    number.value.moreThan(Exact.integer(MOST_DOUBLINGS))
  )
    return null;
  const value = decimalText(Exact.integer(2).power(Number(number.value.toString())));
  return { value, end: number.end + 1, shape: 'double', unit: '倍', rounded: false };
}

function tenths(value: Exact, end: number): ScannedNumber {
  return share(decimalText(value.times(Exact.integer(10))), end);
}

/** Of a hundred; two decimals where no finite decimal says it. */
function fraction(top: Exact, bottom: Exact, end: number): ScannedNumber | null {
  if (bottom.isZero) return null;
  const percent = top.times(Exact.hundred).over(bottom);
  const exact = percent.toDecimal();
  return { value: exact ?? writeShort(percent, 2), end, shape: 'share', unit: '%', rounded: exact === null };
}

function share(value: string, end: number): ScannedNumber {
  return { value, end, shape: 'share', unit: '%', rounded: false };
}

function numbered(value: Exact, end: number, shape: 'number' | 'numeral'): ScannedNumber {
  return { value: decimalText(value), end, shape, unit: null, rounded: false };
}
