import { byOrg } from '../../indicator/by-org.js';
import { findIndicator, type Actual, type Pack } from '../../indicator/pack.js';
import { comparePeriods, parsePeriod, preceding, writePeriod, yearBefore } from '../../indicator/period.js';
import { Exact } from '../../quantity/exact.js';
import type { ReportedValue, Return } from '../../sheet/return.js';
import type { ReviewSubject } from '../check.js';
import { valuesOf } from '../values-by-row.js';
import { statedAccumulation } from './accumulation.js';

export interface EarlierFigure {
  /** In the indicator's unit. */
  readonly figure: Exact;
  /** Null where nothing names it. */
  readonly period: string | null;
  /** column: the sheet's own 上年同期, or a column of an earlier period · return: the earlier return · pack: accepted before. */
  readonly source: 'column' | 'return' | 'pack';
  readonly at: ReportedValue | null;
}

const onSheet = new WeakMap<Return, Map<ReportedValue, readonly EarlierFigure[]>>();

/**
 * What the same indicator was in earlier periods, as the sheet has it: 上年同期 first, then earlier columns, latest first.
 * Found once a value: several checks ask.
 */
export function figuresOnSheet({ filed }: ReviewSubject, value: ReportedValue): readonly EarlierFigure[] {
  let known = onSheet.get(filed);
  if (!known) onSheet.set(filed, (known = new Map()));
  const before = known.get(value);
  if (before) return before;
  const found = findOnSheet(filed, value);
  known.set(value, found);
  return found;
}

function findOnSheet(filed: Return, value: ReportedValue): readonly EarlierFigure[] {
  const own = filed.period?.value ?? null;
  const before: ReportedValue[] = [];
  const columns: ReportedValue[] = [];
  for (const each of sameItem(filed, value)) {
    if (each.role === 'previous') before.push(each);
    else if (each.role === 'actual' && each.period !== null && isEarlier(each.period, own)) columns.push(each);
  }
  if (columns.length > 1) columns.sort(latestFirst);
  return [...onlyLike(filed, value, before, filed), ...onlyLike(filed, value, columns, filed)].flatMap((each) => {
    if (each.state !== 'figure' || each.figure === null) return [];
    const period = each.role === 'previous' ? periodOfPrevious(filed, each) : each.period;
    return [{ figure: each.figure, period, source: 'column' as const, at: each }];
  });
}

/** What was accepted: the earlier return first, then the pack's own figures, latest first. Only what is before this period. */
export function acceptedFigures(subject: ReviewSubject, value: ReportedValue): readonly EarlierFigure[] {
  return [...inPreviousReturn(subject, value), ...inPack(subject, value)];
}

/** The period of a column 上年同期 (the year before) or 上期, 上月, 上季 (the one before); null while the return's own is not known. */
export function periodOfPrevious(filed: Return, value: ReportedValue): string | null {
  if (value.period !== null) return value.period;
  const own = parsePeriod(filed.period?.value ?? '');
  if (!own) return null;
  const header = filed.tables[value.table]?.columns.find(({ column }) => column === value.at.column)?.header ?? '';
  return writePeriod(/上期|上月|上季/.test(header) ? preceding(own) : yearBefore(own));
}

function inPreviousReturn({ previous, filed }: ReviewSubject, value: ReportedValue): readonly EarlierFigure[] {
  if (!previous || isOtherOrg(previous, filed)) return [];
  const period = previous.period?.value ?? null;
  if (period !== null && filed.period !== null && !isEarlier(period, filed.period.value)) return [];
  const actuals = sameItem(previous, value).filter(isActual);
  return onlyLike(filed, value, actuals, previous).flatMap((each) =>
    each.state === 'figure' && each.figure
      ? [{ figure: each.figure, period, source: 'return' as const, at: null }]
      : [],
  );
}

/** Somebody else's return says nothing about this one. */
function isOtherOrg(previous: Return, filed: Return): boolean {
  return previous.org !== null && filed.org !== null && previous.org.value !== filed.org.value;
}

function inPack({ pack, filed }: ReviewSubject, value: ReportedValue): readonly EarlierFigure[] {
  const org = value.org ?? filed.org?.value ?? null;
  const own = filed.period?.value ?? null;
  if (org === null) return [];
  const held = heldOf(pack, org).get(value.indicator);
  return held ? held.filter(({ period }) => isEarlier(period, own)) : [];
}

type Held = ReadonlyMap<string, readonly EarlierFigure[]>;

interface HeldBy {
  readonly listed: ReadonlyMap<string, readonly Actual[]>;
  /** By org, then by indicator; of the orgs that were asked for. */
  readonly found: Map<string, Held>;
}

const heldBy = new WeakMap<Pack, HeldBy>();

function heldOf(pack: Pack, org: string): Held {
  let held = heldBy.get(pack);
  if (!held) heldBy.set(pack, (held = { listed: byOrg(pack.actuals ?? []), found: new Map() }));
  let own = held.found.get(org);
  if (!own) held.found.set(org, (own = heldIn(held.listed.get(org) ?? [], pack)));
  return own;
}

/** An org's figures by indicator, latest first. */
function heldIn(accepted: readonly Actual[], pack: Pack): Held {
  const held = new Map<string, EarlierFigure[]>();
  for (const { indicator, period, value } of accepted) {
    const figure = Exact.parse(value);
    if (!figure) continue;
    const code = findIndicator(pack, indicator)?.code ?? indicator;
    const own = held.get(code) ?? [];
    own.push({ figure, period, source: 'pack', at: null });
    held.set(code, own);
  }
  for (const figures of held.values()) figures.sort(latestFirst);
  return held;
}

function latestFirst(a: { readonly period: string | null }, b: { readonly period: string | null }): number {
  const [one, other] = [parsePeriod(a.period ?? ''), parsePeriod(b.period ?? '')];
  return one && other ? comparePeriods(other, one) : 0;
}

function isEarlier(text: string | null, own: string | null): boolean {
  const [a, b] = [parsePeriod(text ?? ''), parsePeriod(own ?? '')];
  return a !== null && b !== null && comparePeriods(a, b) < 0;
}

/** Every cell of the same indicator of the same org. */
function sameItem(filed: Return, { indicator, org }: ReportedValue): readonly ReportedValue[] {
  return valuesOf(filed, indicator, org);
}

/**
 * Of several cells of one indicator (two forms, or 当期数 beside 累计数) those of the same form and accumulation. Where the
 * indicator has one actual column only, all: a column 上年同期 seldom says which it is.
 */
function onlyLike(
  filed: Return,
  value: ReportedValue,
  among: readonly ReportedValue[],
  of: Return,
): readonly ReportedValue[] {
  if (among.length === 0) return among;
  const form = filed.tables[value.table]?.form.id;
  const inForm = among.filter((each) => of.tables[each.table]?.form.id === form);
  const here = inForm.length > 0 ? inForm : among;
  const stated = statedAccumulation(filed, value);
  const alike = here.filter((each) => statedAccumulation(of, each) === stated);
  if (alike.length > 0 || here.length === 0) return alike;
  return hasOneActual(sameItem(filed, value), value.table) ? here : [];
}

function hasOneActual(cells: readonly ReportedValue[], table: number): boolean {
  let actuals = 0;
  for (const each of cells) if (each.role === 'actual' && each.period === null && each.table === table) actuals += 1;
  return actuals === 1;
}

function isActual({ role, period }: ReportedValue): boolean {
  return role === 'actual' && period === null;
}
