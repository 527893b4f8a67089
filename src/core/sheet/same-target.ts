import type { Indicator, Sense } from '../indicator/pack.js';
import { Exact } from '../quantity/exact.js';
import { plain } from './plain-text.js';
import type { ReportedValue } from './return.js';

/** A target as the plan has it: `value` is a coefficient for a ratio, absent where words alone say it. */
export interface PlannedTarget {
  readonly text: string;
  readonly value: string | undefined;
  readonly high: string | undefined;
  readonly sense: Sense;
}

/**
 * Whether a cell says what the plan says: the same words, or the same figures and no other sense, or (for a ratio) the
 * same coefficient of the same reference. `references`: names of the reference value. A plain figure states no sense.
 */
export function isSameTarget(
  written: ReportedValue,
  planned: PlannedTarget,
  indicator: Indicator,
  references: readonly string[],
): boolean {
  const [text, plan] = [spelling(written.reading.text), spelling(planned.text)];
  if (text === plan) return true;
  if (written.reading.kind !== 'number' && written.reading.kind !== 'text') return false;
  if (!sameSense(text, plan, planned.sense)) return false;
  const value = planned.value ?? WITHOUT_VALUE[indicator.kind];
  if (value === undefined || indicator.kind === 'reference-growth') return sameWords(text, plan, references);
  if (indicator.kind === 'ratio') return sameRatio(written, text, { ...planned, value }, references);
  if (indicator.kind === 'coverage' && /^(?:实现|达到)?全覆盖$/.test(text)) return value === '100';
  return sameFigures(written, text, { value, high: planned.high });
}

/** What a target without a figure of its own asks for: the whole of the reference, full coverage. */
const WITHOUT_VALUE: { readonly [K in Indicator['kind']]?: string } = { ratio: '1', coverage: '100' };

/** Figures of a target, as decimal strings. */
interface PlannedFigures {
  readonly value: string;
  readonly high: string | undefined;
}

/** Signs of comparison in one spelling each. */
function spelling(text: string): string {
  return plain(text.slice(0, 500))
    .replace(/[.。,;]$/, '')
    .replace(/>=|=>|≧|⩾/g, '≥')
    .replace(/<=|=<|≦|⩽/g, '≤');
}

const SENSES: readonly (readonly [Sense, RegExp])[] = [
  ['at-most', /≤|不超过|不高于|不大于|不多于|以内|以下|控制在|至多/],
  ['at-least', /≥|不低于|不少于|不小于|以上|达到|至少/],
  ['more-than', />|超过|高于|大于|多于|突破/],
  ['less-than', /<|低于|小于|少于/],
  ['about', /左右|约|≈/],
];

/** The sense that a text states; null: none. Takes a `spelling`. */
function statedSense(text: string): Sense | null {
  return SENSES.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** “达到100” may be said of what is to equal 100. */
function sameSense(text: string, plan: string, sense: Sense): boolean {
  const stated = statedSense(text);
  if (stated === null || stated === sense || stated === statedSense(plan)) return true;
  return stated === 'at-least' && sense === 'equal';
}

/** Every number of a text but years, exact. Takes a `spelling`. */
function numbersOf(text: string): readonly Exact[] {
  const bare = text.replace(/(?:19|20)\d\d年/g, '').replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  return [...bare.matchAll(/\d{1,30}(?:\.\d{1,30})?/g)].map(([digits]) => Exact.of(digits));
}

function sameFigures({ figure, doubt }: ReportedValue, text: string, { value, high }: PlannedFigures): boolean {
  const low = Exact.parse(value);
  const top = high === undefined ? null : Exact.parse(high);
  if (!low) return false;
  if (figure && !top) {
    if (figure.equals(low)) return true;
    const scaled = [figure.times(Exact.hundred), figure.over(Exact.hundred)];
    // Which of the two it is, is asked by `cell.percent-scale`.
    return doubt === 'percent-scale' && scaled.some((each) => each.equals(low));
  }
  const wanted = top ? [low, top] : [low];
  const numbers = numbersOf(text);
  return numbers.length === wanted.length && wanted.every((each, index) => numbers[index]!.equals(each));
}

/** 1.3, 1.3倍, 130% and 不低于低保标准的1.3倍 are one; words alone (不低于护理补贴标准) stand for the whole of it. */
function sameRatio(
  { reading }: ReportedValue,
  text: string,
  { value, text: plan }: PlannedFigures & Pick<PlannedTarget, 'text'>,
  references: readonly string[],
): boolean {
  const wanted = Exact.parse(value);
  const numbers = reading.value ? [reading.value] : numbersOf(text);
  if (!wanted || numbers.length > 1) return false;
  const [number = Exact.one] = numbers;
  const coefficient = /%/.test(text) || reading.unit === '%' ? number.over(Exact.hundred) : number;
  if (numbers.length === 0) return wanted.equals(Exact.one) && sameWords(text, spelling(plan), references);
  return coefficient.equals(wanted) && (reading.value !== null || sameWords(text, spelling(plan), references));
}

const FILLING = /[\d.%≥≤><=倍的,]|不低于|不少于|不超过|不高于|达到|以上|以内|高于|低于|每年|年均/g;

/** What is left without figures and senses names the reference: the plan's words, part of them, or a name of it. */
function sameWords(text: string, plan: string, references: readonly string[]): boolean {
  const [own, wanted] = [text.replace(FILLING, ''), plan.replace(FILLING, '')];
  if (own === wanted) return true;
  if (own.length < 2) return false;
  const names = references.map((each) => plain(each).replace(FILLING, ''));
  return wanted.includes(own) || names.some((name) => name !== '' && (own.includes(name) || name.includes(own)));
}
