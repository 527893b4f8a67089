import { isNumeralStart, readNumerals } from './chinese-numeral.js';
import { Exact } from './exact.js';
import { readPlainNumber } from './plain-number.js';
import type { Oddity, Reading, ReadingKind } from './reading.js';
import { remembering } from './remember.js';
import { MULTIPLES } from './unit-table.js';
import { halfWidth, isBlank } from './unit-spelling.js';
import { findUnit } from './units.js';
import { readMark } from './written-marks.js';

/** No figure that anyone types is longer; what is, is text, and costs nothing to find out. */
const LONGEST = 120;

const ODDITIES: readonly Oddity[] = [
  'text',
  'full-width',
  'separators',
  'spaces',
  'unit',
  'multiple',
  'approximate',
  'bound',
  'chinese-numeral',
  'accounting',
  'apostrophe',
  'punctuation',
];

/** A figure that is being read: what is left of the text, and what was odd so far. */
interface Writing {
  rest: string;
  negative: boolean;
  /** Unit before the figure: ¥. */
  unit: string;
  readonly odd: Set<Oddity>;
}

/**
 * Reads a text as people type figures: full-width digits, thousands separators, 万 and 亿, %, trailing units, 约 and 余,
 * bounds, 中文数字, accounting negatives, and the marks that stand for no figure. Linear in the text's length, never throws.
 *
 * A figure has one certain reading or none: 1,23, 75-80, 3/4 and 四五个 are `text`. 1.2万个 is 1.2 万个; 1.2万 is 12000
 * with the oddity `multiple`, in the whole unit (人 in a row of 万人). Figures always carry `text`; marks and words carry none.
 */
export const readText: (text: string) => Reading = remembering((text) => {
  const bare = trimmed(text);
  if (bare.length > LONGEST) return without(text, 'text');
  const plain = PLAIN.test(bare) ? bare : plainText(bare);
  const mark = readMark(plain);
  if (mark) return without(text, mark);
  if (!BEGINS.test(plain) || !FIGURE.test(plain)) return without(text, 'text');
  const odd = new Set<Oddity>(['text']);
  if (bare.length !== text.length || / /.test(plain.replace(/(?<=\d) (?=\d)/g, ''))) odd.add('spaces');
  if (/[０-９．％＋－]/.test(bare)) odd.add('full-width');
  const writing: Writing = { rest: plain, negative: false, unit: '', odd };
  const figure = readFigure(writing);
  if (figure === null) return without(text, 'text');
  const value = writing.negative ? figure.value.negated() : figure.value;
  return { kind: 'number', value, unit: figure.unit, oddities: ODDITIES.filter((each) => odd.has(each)), text };
});

/** Every other beginning is that of words: a figure begins with a digit or numeral, or what may stand before one (see below). */
const BEGINS =
  /^[\d.〇零一二三四五六七八九两兩十百千万壹贰貳叁參肆伍陆陸柒捌玖拾"“”'’‘`≥≧⩾=>≤≦⩽<不超高大多低小少至最达突约将接近概~≈～∽(▲△▼\-–+负¥￥人r]/i;
/** No figure is without one of these. */
const FIGURE = /[\d〇零一二三四五六七八九两兩十百壹贰貳叁參肆伍陆陸柒捌玖拾]/;

function without(text: string, kind: ReadingKind): Reading {
  return { kind, value: null, unit: null, oddities: [], text };
}

function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start]!)) start += 1;
  while (end > start && isBlank(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}

/** Nothing in it has another spelling. */
const PLAIN = /^[!-~一-鿿]*$/;

function plainText(text: string): string {
  let plain = '';
  for (const char of text) plain += plainChar(char);
  return plain;
}

function plainChar(char: string): string {
  if (isBlank(char)) return ' ';
  if (char === '−' || char === '﹣') return '-';
  return char === '﹪' ? '%' : halfWidth(char);
}

interface Figure {
  readonly value: Exact;
  readonly unit: string | null;
}

function readFigure(writing: Writing): Figure | null {
  dropQuotes(writing);
  dropPunctuation(writing);
  takePrefixes(writing);
  takeSuffixes(writing);
  takeSign(writing);
  const fraction = takeFractionWord(writing);
  return numbersAt(writing).reduce<Figure | null>((found, each) => found ?? withUnit(writing, each, fraction), null);
}

/** ' before a figure is how Excel marks text; quotes around it come with pasting. */
function dropQuotes(writing: Writing): void {
  const quoted = /^["“”](.+)["“”]$/.exec(writing.rest);
  if (quoted) mend(writing, quoted[1]!, 'punctuation');
  if (/^['’‘`]/.test(writing.rest)) mend(writing, writing.rest.slice(1), 'apostrophe');
}

function dropPunctuation(writing: Writing): void {
  if (/[.。,;、!]$/.test(writing.rest)) mend(writing, writing.rest.slice(0, -1), 'punctuation');
}

const BOUND =
  /^(?:≥|≧|⩾|>=|=>|>|≤|≦|⩽|<=|=<|<|=|不低于|不少于|不小于|不超过|不高于|不大于|不多于|超过|高于|大于|多于|低于|小于|少于|至少|至多|最多|最少|最低|最高|达到|达|突破|不足)(?=[^=<>])/;
const ABOUT = /^(?:大约|约为|约|将近|接近|近|大概|~|≈|～|∽)/;
const BOUND_END = /(?:及以上|及以下|或以上|或以下|以上|以下|以内|之内)$/;
const ABOUT_END = /(?:左右|上下|前后)$/;

/** Prefixes and suffixes may stand together: 约75%以上. Three rounds are more than anyone writes. */
function takePrefixes(writing: Writing): void {
  for (let round = 0; round < 3; round += 1) {
    const bound = BOUND.exec(writing.rest);
    const about = bound ? null : ABOUT.exec(writing.rest);
    const found = bound ?? about;
    if (!found) return;
    mend(writing, writing.rest.slice(found[0].length), bound ? 'bound' : 'approximate');
  }
}

function takeSuffixes(writing: Writing): void {
  for (let round = 0; round < 2; round += 1) {
    const bound = BOUND_END.exec(writing.rest);
    const found = bound ?? ABOUT_END.exec(writing.rest);
    if (!found) return;
    mend(writing, writing.rest.slice(0, -found[0].length), bound ? 'bound' : 'approximate');
  }
}

/** −5, –5, 负五, ▲5, (5): all are minus five, the last two as accounts write it. A currency sign stands on either side. */
function takeSign(writing: Writing): void {
  takeCurrency(writing);
  const bracketed = /^\(([^()]*)\)(%|‰)?$/.exec(writing.rest);
  if (bracketed && /^[\d.一二三四五六七八九十两¥]/.test(bracketed[1]!)) {
    writing.negative = true;
    mend(writing, bracketed[1]! + (bracketed[2] ?? ''), 'accounting');
  } else if (/^[▲△▼]/.test(writing.rest)) {
    writing.negative = true;
    mend(writing, writing.rest.slice(1), 'accounting');
  } else if (/^[-–+负]/.test(writing.rest)) {
    writing.negative = writing.rest[0] !== '+';
    mend(writing, writing.rest.slice(1), null);
  }
  takeCurrency(writing);
}

function takeCurrency(writing: Writing): void {
  const sign = /^(?:¥|￥|人民币|rmb)/i.exec(writing.rest);
  if (!sign || writing.unit !== '') return;
  writing.unit = '元';
  mend(writing, writing.rest.slice(sign[0].length), 'unit');
}

/** 百分之七十五, 千分之8: the unit comes first. */
function takeFractionWord(writing: Writing): string | null {
  const word = /^(百分之|千分之|万分之)/.exec(writing.rest)?.[0];
  if (word === undefined) return null;
  mend(writing, writing.rest.slice(word.length), 'unit');
  if (writing.rest === '百') writing.rest = '一百';
  return word === '百分之' ? '%' : word === '千分之' ? '‰' : '‱';
}

interface Read {
  readonly value: Exact;
  readonly length: number;
  readonly odd: readonly Oddity[];
}

/** Every way to read a number at the beginning, the likeliest first; what follows it decides. */
function numbersAt({ rest }: Writing): readonly Read[] {
  const plain = /^[\d.]/.test(rest) ? readPlainNumber(rest) : null;
  const asPlain: Read[] = plain
    ? [
        {
          ...{ value: plain.value, length: plain.length },
          odd: [
            ...(plain.separators ? (['separators'] as const) : []),
            ...(plain.strayPoint ? (['punctuation'] as const) : []),
          ],
        },
      ]
    : [];
  const mixed = plain && !plain.separators && /^[十百千万亿]\d/.test(rest.slice(plain.length, plain.length + 2));
  if (!mixed && !isNumeralStart(rest[0] ?? '')) return asPlain;
  const odd: Oddity[] = mixed ? ['multiple'] : ['chinese-numeral'];
  const numerals = readNumerals(rest).map(({ value, length }): Read => {
    const ends = /[万亿]/.test(rest[length - 1] ?? '');
    return { value, length, odd: ends && !mixed ? [...odd, 'multiple'] : odd };
  });
  return [...asPlain, ...numerals];
}

/** The unit after the figure, with 余 and 多 before or inside it (30多万人, 1.2万余人); null where what follows is none. */
function withUnit(writing: Writing, { value, length, odd }: Read, fraction: string | null): Figure | null {
  const after = writing.rest.slice(length).replace(/^ +/, '');
  const estimate = /^([十百千万亿]{0,2})[余多]/.exec(after);
  const unitText = estimate ? estimate[1]! + after.slice(estimate[0].length) : after;
  const found = unitOf(writing.unit, unitText);
  if (!found || (fraction !== null && found.kind !== 'none')) return null;
  for (const each of odd) writing.odd.add(each);
  if (estimate) writing.odd.add('approximate');
  if (found.kind === 'none') return { value, unit: fraction ?? (writing.unit === '' ? null : writing.unit) };
  if (found.kind === 'unit') {
    writing.odd.add('unit');
    return { value, unit: found.name };
  }
  writing.odd.add('multiple');
  return { value: value.times(Exact.integer(10n ** BigInt(found.power))), unit: null };
}

type Following =
  | { readonly kind: 'none' }
  | { readonly kind: 'unit'; readonly name: string }
  | { readonly kind: 'multiple'; readonly power: number };

function unitOf(before: string, text: string): Following | null {
  const bare = text.trim();
  if (bare === '') return { kind: 'none' };
  const power = POWERS.get(bare);
  if (power !== undefined && before === '') return { kind: 'multiple', power };
  const unit = /^\d/.test(bare) ? null : findUnit(before !== '' && !bare.endsWith(before) ? bare + before : bare);
  return unit && { kind: 'unit', name: unit.name };
}

const POWERS: ReadonlyMap<string, number> = new Map(MULTIPLES);

function mend(writing: Writing, rest: string, oddity: Oddity | null): void {
  writing.rest = rest.replace(/^ +/, '').replace(/ +$/, '');
  if (oddity) writing.odd.add(oddity);
}
