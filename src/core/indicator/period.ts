import { Exact } from '../quantity/exact.js';
import { remembering } from '../quantity/remember.js';
import type { PeriodKind } from './pack.js';

/** A report period 报告期: 2023, 2023H1, 2023Q1 or 2023-06. `part` is 1 for a year. */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly part: number;
}

const PARTS: { readonly [K in PeriodKind]: number } = { year: 1, half: 2, quarter: 4, month: 12 };

/** Reads the canonical spelling only (people's spellings are read in core/sheet); null for anything else. */
export const parsePeriod: (text: string) => Period | null = remembering((text) => {
  const match = /^((?:19|20)\d\d)(?:H([12])|Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) return { kind: 'half', year, part: Number(match[2]) };
  if (match[3]) return { kind: 'quarter', year, part: Number(match[3]) };
  if (match[4]) return { kind: 'month', year, part: Number(match[4]) };
  return { kind: 'year', year, part: 1 };
});

export function writePeriod({ kind, year, part }: Period): string {
  if (kind === 'half') return `${year}H${part}`;
  if (kind === 'quarter') return `${year}Q${part}`;
  return kind === 'month' ? `${year}-${String(part).padStart(2, '0')}` : String(year);
}

/** The period in words: 2023年, 2023年上半年, 2023年第1季度, 2023年6月. */
export function periodInWords(text: string): string {
  const period = parsePeriod(text);
  if (!period) return text;
  if (period.kind === 'half') return `${period.year}年${period.part === 1 ? '上' : '下'}半年`;
  if (period.kind === 'quarter') return `${period.year}年第${period.part}季度`;
  return period.kind === 'month' ? `${period.year}年${period.part}月` : `${period.year}年`;
}

/** Last month of the period, 1 to 12. */
export function lastMonth({ kind, part }: Period): number {
  return (12 / PARTS[kind]) * part;
}

/** Orders by the end of the period; a longer period that ends on the same day comes last. */
export function comparePeriods(a: Period, b: Period): number {
  return a.year - b.year || lastMonth(a) - lastMonth(b) || PARTS[b.kind] - PARTS[a.kind];
}

/** The same period a year before 上年同期. */
export function yearBefore(period: Period): Period {
  return { ...period, year: period.year - 1 };
}

/** The period just before, of the same length: 2023Q1 follows 2022Q4. */
export function preceding({ kind, year, part }: Period): Period {
  return part > 1 ? { kind, year, part: part - 1 } : { kind, year: year - 1, part: PARTS[kind] };
}

/** Share of the calendar year that has passed at the period's end, by months: 1/4 after the first quarter. */
export function elapsedInYear(period: Period): Exact {
  return Exact.ratio(BigInt(lastMonth(period)), 12n);
}

/** Years of a plan elapsed at the period's end, from the end of `base`: 3 for 2023 in a plan based on 2020. */
export function elapsedYears(period: Period, base: number): Exact {
  return Exact.integer(period.year - 1 - base).plus(elapsedInYear(period));
}

/** Last calendar day of the period, YYYY-MM-DD. */
export function lastDay(period: Period): string {
  const month = lastMonth(period);
  return `${period.year}-${String(month).padStart(2, '0')}-${daysIn(period.year, month)}`;
}

/** A day that the calendar has, YYYY-MM-DD: not 2023-02-29. */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
