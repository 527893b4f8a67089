import { canonicalCode, findOrg, type Indicator, type Pack } from '../indicator/pack.js';
import { writePeriod, yearBefore, type Period } from '../indicator/period.js';
import type { ReportedValue, Return } from '../sheet/return.js';
import type { FiledRow } from './filed-row.js';
import { figuresOf } from './pack-figures.js';
import { Exact } from '../quantity/exact.js';
import { figure, type Leaf } from './term.js';

/** Figures of other periods, in the indicator's unit; null: nobody has one. */
export type EarlierFigures = (period: string) => Leaf | null;

/** The earlier return's actuals by indicator, org and period. */
export type PreviousFigures = ReadonlyMap<string, Exact>;

export function previousFigures(previous: Return | null): PreviousFigures {
  const figures = new Map<string, Exact>();
  for (const value of previous?.values ?? []) {
    const org = value.org ?? previous?.org?.value;
    const period = value.period ?? previous?.period?.value;
    if (value.role !== 'actual' || value.state !== 'figure' || !value.figure || !period) continue;
    figures.set(earlierKey(value.indicator, org ?? '', period), value.figure);
  }
  return figures;
}

/**
 * Asks in turn: the pack's accepted figures, the earlier return, the sheet's own columns of other periods, and its 上年同期
 * column for the same period a year before.
 */
export function earlierFigures(
  pack: Pack,
  indicator: Indicator,
  row: FiledRow,
  at: { readonly org: string; readonly period: Period; readonly previous: PreviousFigures },
): EarlierFigures {
  // asked by few kinds of targets: nothing is looked up before
  return (period) => {
    const org = findOrg(pack, at.org)?.code ?? at.org;
    const accepted = figuresOf(pack).actual(indicator.code, org, period);
    if (accepted) return figure(accepted);
    const filed =
      at.previous.size === 0
        ? undefined
        : (at.previous.get(earlierKey(indicator.code, org, period)) ??
          at.previous.get(earlierKey(indicator.code, '', period)));
    if (filed) return figure(filed);
    const column = leafOf(row.others.find((each) => each.role === 'actual' && each.period === period));
    if (column || period !== writePeriod(yearBefore(at.period))) return column;
    return leafOf(row.own.get('previous')?.[0]);
  };
}

function leafOf(value: ReportedValue | undefined): Leaf | null {
  return value?.state === 'figure' && value.figure ? figure(value.figure, value) : null;
}

/** Under what a `PreviousFigures` holds a figure; an org that no one knows is empty. */
export function earlierKey(indicator: string, org: string, period: string): string {
  return `${canonicalCode(indicator)}\0${org}\0${period}`;
}

/** B, in the indicator's unit: the sheet's base column, else the pack's figure of the base year, else the indicator's own. */
export function baseOf(pack: Pack, indicator: Indicator, row: FiledRow, org: string): Leaf | null {
  const printed = leafOf(row.own.get('base')?.[0]);
  if (printed) return printed;
  const accepted = figuresOf(pack).actual(indicator.code, org, String(pack.plan.base));
  const given = accepted ?? (indicator.base === undefined ? null : Exact.parse(indicator.base));
  return given ? figure(given) : null;
}
