import type { Indicator, Pack, ReferenceValue } from '../indicator/pack.js';
import { comparePeriods, parsePeriod, type Period } from '../indicator/period.js';
import { Exact } from '../quantity/exact.js';
import { convert, findUnit } from '../quantity/units.js';
import type { ReportedValue } from '../sheet/return.js';
import { figuresOf, holdsIn } from './pack-figures.js';
import { figure, over, times, type Leaf, type Term } from './term.js';

/** A reference value R, before any coefficient, in the indicator's unit. */
export interface KnownReference {
  /** `blank`: the sheet has a cell for it, still empty; `term` then only serves to write a formula. */
  readonly state: 'known' | 'blank';
  readonly term: Term;
}

/**
 * R from the sheet's 参照值 cell, else the pack's figure of that very org that holds at the end of the period (the latest
 * to begin). `missing`: nobody gave one. `invalid`: the cell cannot be read, or its unit does not convert. Another org's
 * figure is never taken, nor a parent's: that would be a guess.
 */
export function referenceOf(
  pack: Pack,
  indicator: Indicator,
  cell: ReportedValue | null,
  org: string,
  period: Period,
): KnownReference | 'missing' | 'invalid' {
  const reference = indicator.reference === undefined ? null : figuresOf(pack).reference(indicator.reference);
  if (cell?.state === 'doubtful' || cell?.state === 'unreadable' || cell?.state === 'text') return 'invalid';
  const given = reference ? figuresOf(pack).references(reference.id, org) : [];
  const leaf = leafOf(cell, latestOf(given, period));
  if (!leaf) return 'missing';
  const term = inUnit(leaf, reference?.unit ?? indicator.unit, indicator.unit, pack);
  return term ? { state: leaf.blank ? 'blank' : 'known', term } : 'invalid';
}

function leafOf(cell: ReportedValue | null, given: Exact | null): Leaf | null {
  if (cell?.state === 'figure' && cell.figure) return figure(cell.figure, cell);
  if (given) return figure(given);
  return cell?.state === 'blank' ? { ...figure(1, cell), blank: true } : null;
}

function latestOf(values: readonly ReferenceValue[], period: Period): Exact | null {
  const latest = values
    .filter(({ from, to }) => holdsIn(period, from, to))
    .sort((a, b) => order(a.from, b.from))
    .at(-1);
  return latest ? Exact.parse(latest.value) : null;
}

function order(a: string, b: string): number {
  const [one, other] = [parsePeriod(a), parsePeriod(b)];
  return one && other ? comparePeriods(one, other) : 0;
}

/** The figure in the indicator's unit; unknown units are taken as they are. Null across dimensions. */
function inUnit(leaf: Leaf, from: string, to: string, pack: Pack): Term | null {
  const [own, wanted] = [findUnit(from, pack.units), findUnit(to, pack.units)];
  const factor = own && wanted ? convert(Exact.one, own, wanted) : Exact.one;
  if (!factor) return null;
  const { numerator, denominator } = factor;
  const raised = numerator === 1n ? leaf : times(leaf, figure(Exact.integer(numerator)));
  return denominator === 1n ? raised : over(raised, figure(Exact.integer(denominator)));
}
