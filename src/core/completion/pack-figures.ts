import {
  canonicalCode,
  findOrg,
  type Pack,
  type Reference,
  type ReferenceValue,
  type Target,
} from '../indicator/pack.js';
import { comparePeriods, parsePeriod, type Period } from '../indicator/period.js';
import { decimalOf } from '../quantity/decimal-of.js';
import type { Exact } from '../quantity/exact.js';

/** The pack's targets and figures, looked up by indicator and org. Codes compare as numbers, orgs by any code they had. */
export interface PackFigures {
  /** By year, the earliest first. */
  targets(indicator: string, org: string): readonly Target[];
  /** In the indicator's unit; null: the pack has none. */
  actual(indicator: string, org: string, period: string): Exact | null;
  reference(id: string): Reference | null;
  /** Of a reference, what the pack has of that very org, in the pack's order. */
  references(id: string, org: string): readonly ReferenceValue[];
}

const known = new WeakMap<Pack, PackFigures>();

/** Built once a pack: looking up is asked for at every row of every sheet. */
export function figuresOf(pack: Pack): PackFigures {
  const before = known.get(pack);
  if (before) return before;
  const figures = build(pack);
  known.set(pack, figures);
  return figures;
}

function build(pack: Pack): PackFigures {
  const codeOf = (org: string): string => findOrg(pack, org)?.code ?? org;
  const targets = new Map<string, Map<string, Target[]>>();
  for (const target of pack.targets) {
    const [org, indicator] = [codeOf(target.org), canonicalCode(target.indicator)];
    const byIndicator = targets.get(org);
    const own = byIndicator?.get(indicator);
    if (own) own.push(target);
    else if (byIndicator) byIndicator.set(indicator, [target]);
    else targets.set(org, new Map([[indicator, [target]]]));
  }
  for (const byIndicator of targets.values())
    for (const own of byIndicator.values()) own.sort((a, b) => a.year - b.year);
  const actuals = new Map<string, Map<string, string>>();
  for (const { indicator, org, period, value } of pack.actuals ?? []) {
    const own = actuals.get(codeOf(org));
    if (own) own.set(keyOf(indicator, period), value);
    else actuals.set(codeOf(org), new Map([[keyOf(indicator, period), value]]));
  }
  const references = new Map((pack.references ?? []).map((each) => [each.id, each]));
  const ofOrgs = new Map<string, Map<string, ReferenceValue[]>>();
  for (const { id, values = [] } of references.values()) {
    const byOrg = new Map<string, ReferenceValue[]>(values.map(({ org }) => [codeOf(org), []]));
    for (const value of values) byOrg.get(codeOf(value.org))?.push(value);
    ofOrgs.set(id, byOrg);
  }
  return {
    targets: (indicator, org) => targets.get(codeOf(org))?.get(canonicalCode(indicator)) ?? [],
    actual(indicator, org, period) {
      const value = actuals.get(codeOf(org))?.get(keyOf(indicator, period));
      return value === undefined ? null : decimalOf(value);
    },
    reference: (id) => references.get(id) ?? null,
    references: (id, org) => ofOrgs.get(id)?.get(codeOf(org)) ?? [],
  };
}

function keyOf(indicator: string, period: string): string {
  return `${canonicalCode(indicator)}\0${period}`;
}

/** The end of `period` lies within from … to, both inclusive; an end that is not given is open. */
export function holdsIn(period: Period, from: string | undefined, to: string | undefined): boolean {
  const first = from === undefined ? null : parsePeriod(from);
  const last = to === undefined ? null : parsePeriod(to);
  if ((from !== undefined && !first) || (to !== undefined && !last)) return false;
  return (
    (!first || !endsBefore(period, first)) && (!last || comparePeriods(period, last) <= 0 || sameEnd(period, last))
  );
}

/** The period ends before `other` begins. */
function endsBefore(period: Period, other: Period): boolean {
  return period.year < other.year || (period.year === other.year && lastMonthOf(period) < firstMonthOf(other));
}
function sameEnd(a: Period, b: Period): boolean {
  return a.year === b.year && lastMonthOf(a) === lastMonthOf(b);
}

const MONTHS = { year: 12, half: 6, quarter: 3, month: 1 } as const;
const lastMonthOf = (period: Period): number => MONTHS[period.kind] * period.part;
const firstMonthOf = (period: Period): number => lastMonthOf(period) - MONTHS[period.kind] + 1;
