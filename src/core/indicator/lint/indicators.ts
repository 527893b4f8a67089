import { Exact } from '../../quantity/exact.js';
import { findUnit } from '../../quantity/units.js';
import { writePath, type PathStep } from '../pack-problem.js';
import type { Indicator, Pack } from '../pack.js';
import { figureDoubts } from './figures.js';
import { codeKey, type Found } from './lint.js';

/** What one indicator says of itself, and the names that two share. */
export function* indicators(pack: Pack): Iterable<Found> {
  for (const [i, indicator] of pack.indicators.entries()) {
    yield* aggregation(indicator, i);
    yield* units(pack, indicator, i);
    yield* range(indicator, i);
    yield* reference(pack, indicator, i);
    if (indicator.base !== undefined)
      yield* figureDoubts(indicator.base, indicator, pack.units, ['indicators', i, 'base']);
  }
  yield* sharedNames(pack.indicators);
}

function* aggregation({ code, aggregation, denominator }: Indicator, i: number): Iterable<Found> {
  if (aggregation === 'weighted' && denominator === undefined)
    yield { code: 'denominator-missing', at: ['indicators', i, 'aggregation'], data: { indicator: code } };
  if (denominator !== undefined && codeKey(denominator) === codeKey(code))
    yield { code: 'denominator-self', at: ['indicators', i, 'denominator'], data: { indicator: code } };
}

function* units(pack: Pack, { code, unit, bounded }: Indicator, i: number): Iterable<Found> {
  const known = findUnit(unit, pack.units);
  const at = ['indicators', i, 'unit'];
  if (unit !== '' && !known) yield { code: 'unit-unknown', at, data: { unit } };
  if (bounded && known?.dimension !== 'ratio') yield { code: 'bounded-unit', at, data: { indicator: code, unit } };
}

function* range({ range }: Indicator, i: number): Iterable<Found> {
  if (range?.min === undefined || range.max === undefined) return;
  if (Exact.of(range.min).moreThan(Exact.of(range.max)))
    yield { code: 'range-reversed', at: ['indicators', i, 'range'], data: { low: range.min, high: range.max } };
}

/** A ratio needs something to be a ratio of, in a unit that converts to its own. */
function* reference(pack: Pack, { code, kind, unit, reference }: Indicator, i: number): Iterable<Found> {
  if (kind !== 'ratio' && kind !== 'reference-growth') return;
  if (reference === undefined) {
    yield { code: 'reference-missing', at: ['indicators', i], data: { indicator: code, kind } };
    return;
  }
  const found = (pack.references ?? []).find((each) => each.id === reference);
  const own = findUnit(unit, pack.units);
  const other = found ? findUnit(found.unit, pack.units) : null;
  if (own && other && own.dimension !== other.dimension)
    yield { code: 'unit-dimension', at: ['indicators', i, 'reference'], data: { unit: other.name, wanted: own.name } };
}

/** Rows are told apart by code, then by name: within one parent a name stands for one indicator. */
function* sharedNames(all: readonly Indicator[]): Iterable<Found> {
  const firsts = new Map<string, readonly PathStep[]>();
  for (const [i, indicator] of all.entries()) {
    const names = [indicator.name, ...(indicator.aliases ?? [])];
    for (const [j, name] of names.entries()) {
      const at = j === 0 ? ['indicators', i, 'name'] : ['indicators', i, 'aliases', j - 1];
      const key = JSON.stringify([codeKey(indicator.parent ?? ''), name]);
      const first = firsts.get(key);
      if (first) yield { code: 'name-clash', at, data: { name, first: writePath(first) } };
      else firsts.set(key, at);
    }
  }
}
