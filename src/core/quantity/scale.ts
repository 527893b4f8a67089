import type { Indicator, PackUnit } from '../indicator/pack.js';
import { decimalOf } from './decimal-of.js';
import { Exact } from './exact.js';
import type { Reading } from './reading.js';
import { findUnit, isCount, wholeUnit, type Unit } from './units.js';

export type ScaleDoubt = 'percent-scale' | 'unit-scale';

export interface ScaleQuestion {
  /** As it would be judged, in the indicator's unit. */
  readonly figure: Exact;
  readonly written: {
    /** The unit that it was taken to be in, out of the cell, a header or the row; null: the indicator's own. */
    readonly unit: string | null;
    readonly percentFormatted: boolean;
  };
  readonly indicator: Indicator;
  /** What the figure is to reach, in the indicator's unit; null or absent where nothing is known. */
  readonly target?: Exact | null;
  readonly reading: Reading;
  readonly units?: readonly PackUnit[];
}

/**
 * Whether a figure may stand in another scale than its row's: 0.98 for 98%, 7500% for 75%, 58 (个) in a row of 万个. It is a
 * question to the reporter, never a correction: the thresholds are in docs/decisions/0002-scale-doubt.md. A unit or a sign
 * that the cell itself shows is taken at its word (but for 7500%), and 0 is never in doubt.
 */
export function scaleDoubt(question: ScaleQuestion): ScaleDoubt | null {
  if (question.figure.sign <= 0) return null;
  const unit = findUnit(question.indicator.unit, question.units);
  if (unit?.dimension === 'ratio') return doubtsShare(question, unit) ? 'percent-scale' : null;
  return doubtsUnit(question, unit) ? 'unit-scale' : null;
}

/** The cell says itself what it is in. */
function saysUnit({ reading, written }: ScaleQuestion): boolean {
  return written.percentFormatted || reading.unit !== null || reading.oddities.includes('multiple');
}

const GROWTH_KINDS: ReadonlySet<string> = new Set(['growth', 'decline', 'average-growth', 'reference-growth']);
/** Kinds whose target is a figure of the same sort as the actual, not a coefficient, a rise or a number of times. */
const LIKE_FOR_LIKE: ReadonlySet<string> = new Set([
  'level',
  'added',
  'cumulative',
  'average-level',
  'coverage',
  'growth',
  'decline',
]);

function comparable({ target, indicator }: ScaleQuestion): Exact | null {
  return target && target.sign > 0 && LIKE_FOR_LIKE.has(indicator.kind) ? target : null;
}

/** A ratio of 0 to 1 where its percentage is meant, or a percentage that was multiplied by 100 twice. */
function doubtsShare(question: ScaleQuestion, unit: Unit): boolean {
  const { figure } = question;
  const whole = Exact.one.over(unit.perBase);
  if (saysUnit(question)) return unit.name === '%' && doubtsLarge(question);
  if (figure.moreThan(Exact.one)) return false;
  const scaled = figure.times(whole);
  if (!plausible(scaled, question.indicator)) return false;
  const target = comparable(question);
  if (target) return near(scaled, target, shareFactor(question.indicator, target, unit));
  return unit.name === '%' && (plausible(figure, question.indicator) ? unaided(question, scaled) : true);
}

/** By how much the percentage may miss the target and still be what was meant; null: by anything. */
function shareFactor({ kind, direction }: Indicator, target: Exact, unit: Unit): number | null {
  if (unit.name !== '%' || GROWTH_KINDS.has(kind) || target.lessThan(Exact.integer(5))) return 2;
  return target.lessThan(Exact.integer(20)) || direction === 'lower-is-better' ? 5 : null;
}

/** Without a target: rates of growth are small by nature, and only the many decimals of a ratio give one away. */
function unaided({ figure, indicator }: ScaleQuestion, scaled: Exact): boolean {
  if (!GROWTH_KINDS.has(indicator.kind)) return true;
  return scaled.lessThan(Exact.integer(30)) && (figure.decimals ?? Infinity) >= (indicator.decimals ?? 1) + 2;
}

function doubtsLarge(question: ScaleQuestion): boolean {
  const { figure, indicator } = question;
  if (figure.atMost(Exact.hundred) || !plausible(figure.over(Exact.hundred), indicator)) return false;
  const target = comparable(question);
  return figure.moreThan(target ? target.times(Exact.integer(10)) : Exact.integer(1000));
}

/** Powers of ten of the units that people mix up, over the whole unit: 个, 千个, 万个, 百万 and 亿. */
const MIXED_UP = [0, 3, 4, 6, 8];

function doubtsUnit(question: ScaleQuestion, unit: Unit | null): boolean {
  if (saysUnit(question) || (unit && /^(?:points|multiple|age|score)/.test(unit.dimension))) return false;
  const { figure, indicator } = question;
  const base = indicator.base === undefined ? null : Exact.parse(indicator.base);
  const target = comparable(question) ?? (LIKE_FOR_LIKE.has(indicator.kind) && base && base.sign > 0 ? base : null);
  const off = target ? !near(figure, target, 100, true) : !plausible(figure, indicator);
  if (!off) return false;
  const whole = unit ? wholeUnit(unit) : { unit: null, times: Exact.one };
  const counted = unit === null || isCount(unit.name);
  return MIXED_UP.some((power) => {
    const times = Exact.integer(10n ** BigInt(power)).over(whole.times);
    const scaled = figure.times(times);
    if (times.equals(Exact.one) || !plausible(scaled, indicator)) return false;
    // Half a thing is never reported: 58.5 was not meant in 个, and 0.0058 was not meant in 个 either.
    if (counted && power === 0 && !figure.isInteger) return false;
    const small = times.moreThan(Exact.one) && counted && whole.times.equals(Exact.one) && figure.isInteger;
    if (small && power !== 4 && power !== 8) return false;
    return target === null || near(scaled, target, small ? 2 : 5);
  });
}

/** Within a factor of the target, both ways (`open`: the bounds themselves are out). A null factor: always. */
function near(figure: Exact, target: Exact, factor: number | null, open = false): boolean {
  if (factor === null) return true;
  const times = Exact.integer(factor);
  const low = figure.times(times).compare(target);
  const high = figure.compare(target.times(times));
  return open ? low > 0 && high < 0 : low >= 0 && high <= 0;
}

function plausible(figure: Exact, { range }: Indicator): boolean {
  const min = range?.min === undefined ? null : decimalOf(range.min);
  const max = range?.max === undefined ? null : decimalOf(range.max);
  return !(min && figure.lessThan(min)) && !(max && figure.moreThan(max));
}
