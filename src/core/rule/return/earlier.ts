import { parsePeriod, preceding, writePeriod, yearBefore, type Period } from '../../indicator/period.js';
import type { ReportedValue, Return } from '../../sheet/return.js';
import { headerOf } from './value-index.js';

export type EarlierColumn = 'last-period' | 'same-period';

/** 上期 is the period just before, 同期 the same one a year ago. */
export function earlierPeriod(column: EarlierColumn, own: Period): Period {
  return column === 'last-period' ? preceding(own) : yearBefore(own);
}

/** The sheet's own cell of that earlier period: its 上期 or 上年同期 column, or a column that names the period. */
export function earlierCell(
  filed: Return,
  values: readonly ReportedValue[],
  column: EarlierColumn,
  own: Period | null,
): ReportedValue | null {
  const wanted = own && writePeriod(earlierPeriod(column, own));
  const sameYears = own === null || own.kind === 'year';
  const printed = values.find((each) => {
    if (each.role !== 'previous') return false;
    if (each.period !== null) return each.period === wanted;
    return sameYears || isLastPeriod(headerOf(filed, each)) === (column === 'last-period');
  });
  return printed ?? values.find((each) => each.role === 'actual' && wanted !== null && each.period === wanted) ?? null;
}

function isLastPeriod(header: string): boolean {
  return /上期|上月|上季/.test(header);
}

/** The earlier return, where it is of this org and of the wanted period. */
export function returnOf(
  previous: Return | null,
  org: string | null,
  column: EarlierColumn,
  own: Period | null,
): Return | null {
  if (!previous || (previous.org && org !== null && previous.org.value !== org)) return null;
  const period = parsePeriod(previous.period?.value ?? '');
  if (!period || !own) return previous;
  return writePeriod(period) === writePeriod(earlierPeriod(column, own)) ? previous : null;
}
