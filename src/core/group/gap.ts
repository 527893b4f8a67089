import type { Indicator } from '../indicator/pack.js';
import { Exact } from '../quantity/exact.js';
import { canFall } from './rolled-completion.js';
import type { Part, Rolled } from './rolled-part.js';

/** What a parent reports against what its parts make, in the indicator's unit. */
export interface Gap {
  /** The parent's less the parts'. */
  readonly gap: Exact;
  /** By how much rounding alone may part the two. */
  readonly allowance: Exact;
  readonly isWithin: boolean;
  /** Parts that are missing could make up for it. */
  readonly mayBeLacking: boolean;
}

/**
 * Sums: counts exactly; of figures that are declared rounded half a unit of the last decimal for each part and for the sum, as audit
 * relations allow it. Weighted rates are written to the last decimal of the parent's figure, and have half a unit of it; another half
 * where the parts' own rates are rounded, however many they are. Null: there is nothing to compare.
 */
export function gapOf({ figure, parts, value, own }: Rolled): Gap | null {
  const indicator = parts[0]?.indicator;
  if (!indicator || !value || !own) return null;
  const gap = own.minus(value);
  const half = halfUnit(indicator, [own, ...parts.flatMap((part) => part.value ?? [])]);
  const allowance = half.times(Exact.integer(termsOf(indicator, parts)));
  const isWithin = gap.abs().atMost(allowance);
  return { gap, allowance, isWithin, mayBeLacking: figure.way === 'weighted' || canFall(indicator) || gap.sign > 0 };
}

/** How many roundings lie between the two. */
function termsOf({ aggregation, rounded = false }: Indicator, parts: readonly Part[]): number {
  if (aggregation === 'weighted') return rounded ? 2 : 1;
  return rounded ? countOf(parts) + 1 : 0;
}

/** Those that were rolled up are sums of what was reported below. */
function countOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { value, source, below }) => {
    if (value === null) return sum;
    return sum + (source === null && below ? countOf(below.parts) : 1);
  }, 0);
}

/** Of the last declared decimal; where none is declared of the longest figure. */
function halfUnit({ decimals }: Indicator, figures: readonly Exact[]): Exact {
  const last = decimals ?? figures.reduce((most, each) => Math.max(most, each.decimals ?? 0), 0);
  return Exact.ratio(1n, 2n * 10n ** BigInt(last));
}
