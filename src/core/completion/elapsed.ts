import { elapsedInYear, elapsedYears, lastDay, lastMonth, type Period } from '../indicator/period.js';
import type { Settings } from '../indicator/pack.js';
import { Exact } from '../quantity/exact.js';
import { figure, over, type Term } from './term.js';

/** Years from the end of `zero` to the end of the period, by whole months or by days. */
export function yearsSince(zero: number, period: Period, by: Settings['progressBy']): Exact {
  if (by === 'months') return elapsedYears(period, zero);
  return Exact.integer(period.year - 1 - zero).plus(daysElapsed(period));
}

/** Share of the period's year that is gone at its end. */
export function shareOfYear(period: Period, by: Settings['progressBy']): Exact {
  return by === 'months' ? elapsedInYear(period) : daysElapsed(period);
}

/** A share as a decimal where one writes it, else as a quotient: a formula must be able to say it. */
export function shareTerm(share: Exact): Term {
  if (share.decimals !== null) return figure(share);
  return over(figure(Exact.integer(share.numerator)), figure(Exact.integer(share.denominator)));
}

function daysElapsed(period: Period): Exact {
  const days = (year: number, month: number): number => Number(lastDay({ kind: 'month', year, part: month }).slice(-2));
  let gone = 0;
  let all = 0;
  for (let month = 1; month <= 12; month += 1) {
    all += days(period.year, month);
    if (month <= lastMonth(period)) gone += days(period.year, month);
  }
  return Exact.ratio(BigInt(gone), BigInt(all));
}
