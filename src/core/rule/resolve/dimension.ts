import type { PackUnit } from '../../indicator/pack.js';
import { Exact } from '../../quantity/exact.js';
import { findUnit, unitLabel } from '../../quantity/units.js';

/** Powers of base dimensions: 元/人 is money 1, count:人 -1. Of none: a pure number, as shares are. */
export type Dimension = ReadonlyMap<string, number>;

export const PURE: Dimension = new Map();

/** What a unit is: its dimension, and how many base units one of it is. */
export interface UnitMeasure {
  /** Null: any; a figure without a unit, which may be a bare count. */
  readonly dimension: Dimension | null;
  readonly size: Exact;
}

/**
 * The measure of a unit as written. %, ‰, 倍 and 个百分点 are pure numbers (5个百分点 is 0.05: what two percentages differ by);
 * '' is any dimension; a unit that no one knows is a dimension of its own, in which it is 1.
 */
export function measureOf(unit: string, units: readonly PackUnit[] | undefined): UnitMeasure & { known: boolean } {
  const label = unitLabel(unit);
  if (label === '') return { dimension: null, size: Exact.one, known: true };
  const found = findUnit(unit, units);
  if (!found) return { dimension: new Map([[`unknown:${label}`, 1]]), size: Exact.one, known: false };
  const points = found.dimension === 'points';
  const size = points ? found.perBase.over(Exact.hundred) : found.perBase;
  return { dimension: dimensionOf(found.dimension), size, known: true };
}

/** Of `money/count:人·calendar`. */
function dimensionOf(text: string): Dimension {
  const [upper = '', ...below] = text.split('/');
  const parts = [upper, ...below.flatMap((each) => each.split('·'))];
  return parts.map((part, place) => powerOf(part, place === 0 ? 1 : -1)).reduce(product, PURE);
}

function powerOf(part: string, power: 1 | -1): Dimension {
  return NUMBERS.has(part) ? PURE : new Map([[ALIKE.get(part) ?? part, power]]);
}

const NUMBERS: ReadonlySet<string> = new Set(['', 'ratio', 'points', 'multiple', 'number']);

/** Nouns that count the same things in relations: 老年人 are 人, 张 in a form of beds are 床. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ...'老年人 儿童 人口 常住人口 户籍人口 居民 残疾人 学生 职工 劳动力 新生儿 活产婴儿 孕产妇'
    .split(' ')
    .map((noun) => [`count:${noun}`, 'count:人'] as const),
  ['count:张', 'count:床'],
  ['count:家庭', 'count:户'],
  ['count:人家', 'count:户'],
]);

export function product(a: Dimension, b: Dimension): Dimension {
  const powers = new Map(a);
  for (const [base, power] of b) {
    const sum = (powers.get(base) ?? 0) + power;
    if (sum === 0) powers.delete(base);
    else powers.set(base, sum);
  }
  return powers;
}

export function inverse(dimension: Dimension): Dimension {
  return new Map([...dimension].map(([base, power]) => [base, -power]));
}

/** Of two factors of which one may be of any dimension. */
export function productOrAny(a: Dimension | null, b: Dimension | null): Dimension | null {
  return a && b ? product(a, b) : null;
}

/**
 * Whether figures of the two add and compare. 个 counts anything (养老机构 is printed in 个 and in 家); 户 and 人 do not add.
 * Null is any.
 */
export function areAlike(a: Dimension | null, b: Dimension | null): boolean {
  if (!a || !b) return true;
  const rest = product(a, inverse(b));
  const general = rest.get(ANYTHING);
  const others = [...rest].filter(([base]) => base !== ANYTHING);
  if (others.length === 0) return general === undefined;
  const [[noun, power]] = others as [[string, number]];
  return others.length === 1 && general !== undefined && noun.startsWith('count:') && power === -general;
}
const ANYTHING = 'count:个';

/** Of two that are alike the one that says more. */
export function moreTelling(a: Dimension | null, b: Dimension | null): Dimension | null {
  if (!a || !b) return a ?? b;
  return a.has(ANYTHING) ? b : a;
}
