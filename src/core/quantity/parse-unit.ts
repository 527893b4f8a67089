import { Exact } from './exact.js';
import { ATOMS, MULTIPLES } from './unit-table.js';

/** A unit that figures may be in. Two units convert when their dimensions are one. */
export interface Unit {
  /** The canonical spelling: 元/人·月 for (元/人、月). */
  readonly name: string;
  /** `ratio`, `points`, `money`, `area` …, `count:个` for a noun, `money/count:人·calendar` for a compound. */
  readonly dimension: string;
  /** How many of the dimension's base unit it is: 万个 is 10000. */
  readonly perBase: Exact;
}

type Lookup = (word: string) => Unit | null;

const LONGEST_WORD = 10;

/**
 * unit := part ( '/' parts )* ; parts := part ( '·'? part )* ; part := multiple? atom. All after the first `/` is
 * denominator: 元/人/月, 元/人·月 and 元/月·人 are one. `own` is asked before the table. Takes a normalised spelling.
 */
export function parseUnit(spelling: string, own: Lookup): Unit | null {
  const [top = '', ...below] = spelling.split('/');
  if (below.length === 0) return part(top, own);
  const over: Unit[] = [];
  for (const each of below.flatMap((text) => text.split('·'))) {
    const found = segment(each, own);
    if (!found) return null;
    over.push(...found);
  }
  if (top === '' || top === '1') return share(over);
  const upper = part(top, own);
  return upper && over.length > 0 && over.every((each) => each.dimension !== 'number') ? quotient(upper, over) : null;
}

/** One part that is the whole text: 万人次, 平方米. Where two multiples fit (千万人比), the rest decides. */
function part(text: string, own: Lookup): Unit | null {
  const exact = word(text, own);
  if (exact) return exact;
  for (const { name, times, length } of multiplesAt(text)) {
    const rest = word(text.slice(length), own);
    if (rest) return { name: name + rest.name, dimension: rest.dimension, perBase: rest.perBase.times(times) };
  }
  return null;
}

/** Parts written without a joint: 人月 is 人 and 月, 千名老年人 is one. Longest first. */
function segment(text: string, own: Lookup): Unit[] | null {
  const found: Unit[] = [];
  let rest = text;
  while (rest !== '') {
    const next = partAt(rest, own);
    if (!next) return null;
    found.push(next.unit);
    rest = rest.slice(next.length);
  }
  return found.length > 0 ? found : null;
}

function partAt(text: string, own: Lookup): { unit: Unit; length: number } | null {
  for (let length = Math.min(LONGEST_WORD, text.length); length > 0; length -= 1) {
    const unit = part(text.slice(0, length), own);
    if (unit) return { unit, length };
  }
  const number = multiplesAt(text).find(({ length }) => length === text.length);
  if (!number) return null;
  return { unit: { name: number.name, dimension: 'number', perBase: number.times }, length: text.length };
}

function word(text: string, own: Lookup): Unit | null {
  const mine = own(text);
  if (mine) return mine;
  const atom = ATOMS.get(text);
  if (!atom) return null;
  const [numerator, denominator] = atom.perBase;
  return { name: atom.name, dimension: atom.dimension, perBase: Exact.ratio(BigInt(numerator), BigInt(denominator)) };
}

interface Multiple {
  /** 万 for 1万 and 万 alike; figures without a word stay figures. */
  readonly name: string;
  readonly times: Exact;
  readonly length: number;
}

/** 万, 10万, 100: numbers before a unit, the longest first. */
function multiplesAt(text: string): Multiple[] {
  if (!/^[1-9万亿千百十]/.test(text)) return [];
  const digits = /^[1-9]\d{0,8}/.exec(text)?.[0] ?? '';
  const count = BigInt(digits || '1');
  const found = MULTIPLES.filter(([name]) => text.startsWith(name, digits.length)).map(([name, power]): Multiple => {
    const times = Exact.integer(count * 10n ** BigInt(power));
    return { name: wordFor(times) ?? digits + name, times, length: digits.length + name.length };
  });
  return digits === '' ? found : [...found, { name: digits, times: Exact.integer(count), length: digits.length }];
}

function wordFor(times: Exact): string | null {
  return MULTIPLES.find(([, power]) => times.equals(Exact.integer(10n ** BigInt(power))))?.[0] ?? null;
}

/** 20/10万: a share of a bare number, which must be in words (3/4 and 3/100 are fractions, not units). */
function share(over: readonly Unit[]): Unit | null {
  const [only, ...more] = over;
  if (!only || more.length > 0 || only.dimension !== 'number' || /^\d+$/.test(only.name)) return null;
  return { name: `/${only.name}`, dimension: 'ratio', perBase: Exact.one.over(only.perBase) };
}

function quotient(upper: Unit, over: readonly Unit[]): Unit {
  const ordered = [...over].sort(compareParts);
  return {
    name: `${upper.name}/${ordered.map((each) => each.name).join('·')}`,
    dimension: `${upper.dimension}/${ordered.map((each) => each.dimension).join('·')}`,
    perBase: ordered.reduce((size, each) => size.over(each.perBase), upper.perBase),
  };
}

const isTime = (unit: Unit): boolean => unit.dimension === 'calendar' || unit.dimension === 'time';

/** Time comes last, as in 元/人·月; the rest by code point, so that one unit has one name. */
function compareParts(a: Unit, b: Unit): number {
  if (isTime(a) !== isTime(b)) return isTime(a) ? 1 : -1;
  const [one, other] = [a.dimension + a.name, b.dimension + b.name];
  return one < other ? -1 : one > other ? 1 : 0;
}
