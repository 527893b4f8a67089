import { settingsOf, type Accumulation, type Indicator, type Pack, type Role } from '../indicator/pack.js';
import type { Period } from '../indicator/period.js';
import type { Exact } from '../quantity/exact.js';
import type { ReportedValue } from '../sheet/return.js';
import type { Completion } from './completion.js';
import type { FiledRow } from './filed-row.js';
import { judgeCase } from './judge-case.js';
import { completionCase } from './judge-row.js';
import { figuresOf } from './pack-figures.js';
import { applyTarget, targetFor } from './target-of.js';
import { figure } from './term.js';

/** A figure that stands in no row of a sheet: what the orgs below make together. In the indicator's unit. */
export interface LooseFigure {
  readonly indicator: Indicator;
  readonly org: string;
  readonly period: Period;
  readonly actual: Exact;
  readonly accumulation: Accumulation;
  /** What the org's own sheet says beside it, where there is one: its reference value, its figure of a year before. */
  readonly beside?: { readonly [R in 'reference' | 'previous']?: Exact | null };
}

/** Judges it against the org's own target, as a row of the org's own sheet would be; null: it has none. */
export function judgeFigure(pack: Pack, loose: LooseFigure): Completion | null {
  const { indicator, org, period, actual, accumulation, beside = {} } = loose;
  const target = targetFor(figuresOf(pack).targets(indicator.code, org), period);
  if (!target) return null;
  const own = new Map<Role, readonly ReportedValue[]>();
  for (const role of ['reference', 'previous'] as const) {
    const value = beside[role] ?? null;
    if (value) own.set(role, [cellLike(indicator.code, role, value)]);
  }
  const row: FiledRow = { table: NOWHERE, indicator: indicator.code, org: null, own, others: [] };
  const applied = applyTarget(indicator, target, period, row);
  const judging = { pack, settings: settingsOf(pack), previous: new Map<string, Exact>() };
  const at = { row, indicator, org, period, target: applied };
  const given = completionCase(judging, at, { actual: figure(actual), accumulation });
  const place = { indicator, org: null, at: null, target, due: applied.due };
  return judgeCase(given, place, null).completion;
}

const NOWHERE = -1;

/** A figure as if it had been read from a cell. */
function cellLike(indicator: string, role: Role, value: Exact): ReportedValue {
  return {
    ...{ table: NOWHERE, indicator, role, org: null, period: null, cell: null },
    at: { sheet: '', row: NOWHERE, column: NOWHERE },
    reading: { kind: 'number', value, unit: null, oddities: [], text: value.toString() },
    ...{ state: 'figure', figure: value, writtenUnit: null, doubt: null, hidden: false },
  };
}
