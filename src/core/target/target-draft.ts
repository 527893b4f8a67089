import { Exact } from '../quantity/exact.js';
import { decimalText } from '../quantity/decimal-text.js';
import { convert, findUnit } from '../quantity/units.js';
import type { Due, IndicatorKind, Sense } from '../indicator/pack.js';
import type { PhraseBasis, PhraseDirection, PhraseTarget } from './phrase.js';

/** How a target that was read out of a phrase would stand in a pack. Figures are decimal strings in the indicator's unit. */
export interface TargetDraft {
  readonly kind: IndicatorKind;
  readonly sense: Sense;
  readonly value: string | null;
  readonly high: string | null;
  readonly due: Due;
  readonly year: number | null;
  /** The series that it is measured against. */
  readonly reference: string | null;
}

const SENSES: { readonly [D in PhraseDirection]: Sense } = {
  '>=': 'at-least',
  '<=': 'at-most',
  '=': 'equal',
  '>': 'more-than',
  '<': 'less-than',
  '~': 'about',
  '<=~': 'at-most',
  range: 'range',
  qual: 'at-least',
};

const KINDS: { readonly [B in PhraseBasis]: IndicatorKind } = {
  level: 'level',
  growth: 'growth',
  growth_avg: 'average-growth',
  avg_level: 'average-level',
  decrease_pct: 'decline',
  change_pp: 'points-rise',
  decrease_pp: 'points-fall',
  increment: 'added',
  cumulative: 'cumulative',
  multiple: 'multiple',
  ratio_ref: 'ratio',
  coverage: 'coverage',
  per_unit: 'level',
  milestone: 'qualitative',
  qualitative: 'qualitative',
};

/** For an indicator in `unit`. */
export function draftOf(target: PhraseTarget, unit: string): TargetDraft {
  const kind = kindOf(target);
  const base = { due: dueOf(target), year: lastYear(target.year), reference: referenceOf(target, kind) };
  if (kind === 'qualitative' || kind === 'reference-growth') {
    return { ...base, kind, sense: SENSES[target.direction], value: null, high: null };
  }
  const value = kind === 'ratio' ? coefficient(target) : figure(target.value, target, kind, unit);
  const high = target.direction === 'range' ? figure(target.high, target, kind, unit) : null;
  return { ...base, kind, sense: SENSES[target.direction], value, high };
}

function kindOf({ direction, basis, value, reference }: PhraseTarget): IndicatorKind {
  if (direction === 'qual') return 'qualitative';
  if (value === null && reference !== null) return isRate(basis) ? 'reference-growth' : 'ratio';
  if (value === null) return 'qualitative';
  return KINDS[basis];
}

function isRate(basis: PhraseBasis): boolean {
  return basis === 'growth' || basis === 'growth_avg';
}

function dueOf({ basis, reference, value }: PhraseTarget): Due {
  return value === null && reference !== null && isRate(basis) ? 'each-year' : 'end';
}

function referenceOf({ reference }: PhraseTarget, kind: IndicatorKind): string | null {
  return kind === 'ratio' || kind === 'reference-growth' ? reference : null;
}

/** k of k × reference: 80% is 0.8, and none at all is 1. */
function coefficient({ value, unit }: PhraseTarget): string | null {
  const read = value === null ? Exact.one : Exact.parse(value);
  if (read === null) return null;
  return decimalText(findUnit(unit)?.dimension === 'ratio' ? read.over(Exact.hundred) : read);
}

function figure(value: string | null, target: PhraseTarget, kind: IndicatorKind, unit: string): string | null {
  const read = value === null ? null : Exact.parse(value);
  if (read === null) return null;
  if (kind !== 'level' && kind !== 'added' && kind !== 'cumulative' && kind !== 'average-level')
    return decimalText(read);
  const [from, to] = [findUnit(target.unit), findUnit(unit)];
  const converted = from && to ? convert(read, from, to) : null;
  return decimalText(converted ?? read);
}

function lastYear(year: string | null): number | null {
  const match = year === null ? null : /(?:19|20)\d\d(?=(?:-\d\d)?$)/.exec(year);
  return match ? Number(match[0]) : null;
}
