import { writePath, type PathStep } from '../pack-problem.js';
import type { Pack, Reference, ReferenceValue } from '../pack.js';
import { comparePeriods, parsePeriod } from '../period.js';
import type { Found } from './lint.js';

/** The plan's years, and spans that end before they begin or hold twice. */
export function* periods(pack: Pack): Iterable<Found> {
  const { first, last, base } = pack.plan;
  if (first > last || base > first) yield { code: 'plan-order', at: ['plan'], data: { first, last, base } };
  for (const [i, { from, to }] of (pack.exemptions ?? []).entries()) yield* order(from, to, ['exemptions', i, 'to']);
  for (const [i, reference] of (pack.references ?? []).entries()) yield* validity(reference, i);
}

function* validity({ values = [] }: Reference, i: number): Iterable<Found> {
  for (const [j, value] of values.entries()) {
    yield* order(value.from, value.to, ['references', i, 'values', j, 'to']);
    const first = values.slice(0, j).findIndex((earlier) => overlap(earlier, value));
    if (first < 0) continue;
    const data = { org: value.org, first: writePath(['references', i, 'values', first]) };
    yield { code: 'validity-overlap', at: ['references', i, 'values', j], data };
  }
}

function overlap(a: ReferenceValue, b: ReferenceValue): boolean {
  return a.org === b.org && a.area === b.area && !endsBefore(a, b) && !endsBefore(b, a);
}

function endsBefore({ to }: ReferenceValue, { from }: ReferenceValue): boolean {
  return to !== undefined && compare(to, from) < 0;
}

function* order(from: string | undefined, to: string | undefined, at: readonly PathStep[]): Iterable<Found> {
  if (from !== undefined && to !== undefined && compare(from, to) > 0)
    yield { code: 'period-order', at, data: { from, to } };
}

function compare(a: string, b: string): number {
  const [one, other] = [parsePeriod(a), parsePeriod(b)];
  return one && other ? comparePeriods(one, other) : 0;
}
