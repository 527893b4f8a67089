import type { GroupSlip, GroupSuspect } from '../finding/families/group.js';
import type { Indicator } from '../indicator/pack.js';
import { decimalText } from '../quantity/decimal-text.js';
import { Exact } from '../quantity/exact.js';
import { round } from '../quantity/rounding.js';
import { isPercent } from '../quantity/units.js';
import { SLIP_KINDS, slipBetween, slipsFrom, type Reported } from '../rule/localise/slips.js';
import type { Gap } from './gap.js';
import type { FigureSource } from './group-review.js';
import type { Part, Rolled } from './rolled-part.js';

/** As the finding has it, but for the org's name. */
export type NamelessSuspect = Omit<GroupSuspect, 'name'>;

const MOST = 10;

/** Likeliest first. What a parent counts twice or leaves out is a whole county's figure to the last digit: hardly ever chance. */
const KINDS: readonly GroupSlip[] = ['counted-twice', 'left-out', ...SLIP_KINDS];

/**
 * Whose figure would explain the gap by a well-known slip: the parent's own, or one part's, each taken alone. Only clues: the
 * figure that would close the gap is worked out to find them, and is not told.
 */
export function suspectsOf({ figure, parts, value, own }: Rolled, { gap, allowance }: Gap): readonly NamelessSuspect[] {
  const indicator = parts[0]?.indicator;
  if (!indicator || !value || !own || !figure.own) return [];
  const weights = parts.reduce(
    (sum, { weight, value: known }) => (known && weight ? sum.plus(weight) : sum),
    Exact.zero,
  );
  const found: NamelessSuspect[] = [];
  const add = (org: string, reported: Exact, source: FigureSource | null, slip: FoundSlip | null): void => {
    if (slip) found.push({ org, ...slip, reported: decimalText(reported), source });
  };
  const ownSlip = slipThat(own, gap.negated(), { indicator, allowance });
  add(figure.parent, own, figure.own.source, ownSlip);
  for (const part of parts) {
    const { org, value: reported, source } = part;
    if (!reported || reported.isZero) continue;
    const share = shareOf(part, weights);
    if (!share) continue;
    const aside = figure.way === 'sum' ? countedWrong(reported, gap, allowance) : null;
    const wanted = { indicator, allowance: allowance.over(share) };
    add(org, reported, source, aside ?? (source && slipThat(reported, gap.over(share), wanted)));
  }
  return found.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)).slice(0, MOST);
}

type FoundSlip = Pick<GroupSuspect, 'kind' | 'factor'>;

/** By how much the whole moves with this part; null: not at all. */
function shareOf({ indicator, weight }: Part, weights: Exact): Exact | null {
  if (indicator.aggregation === 'sum') return Exact.one;
  return !weight || weight.isZero || weights.isZero ? null : weight.over(weights);
}

function countedWrong(reported: Exact, gap: Exact, allowance: Exact): FoundSlip | null {
  if (gap.minus(reported).abs().atMost(allowance)) return { kind: 'counted-twice', factor: null };
  return gap.plus(reported).abs().atMost(allowance) ? { kind: 'left-out', factor: null } : null;
}

/** The likeliest slip that a figure may have been made by, if what it was made from is `by` more. */
function slipThat(
  figure: Exact,
  by: Exact,
  { indicator, allowance }: { readonly indicator: Indicator; readonly allowance: Exact },
): FoundSlip | null {
  const decimals = indicator.decimals ?? 0;
  const reported: Reported = { figure, decimals, isPercent: isPercent(indicator.unit) };
  const wanted = figure.plus(by);
  const fits = (likely: Exact): boolean => likely.minus(wanted).abs().atMost(allowance);
  const known = slipsFrom(reported).filter(({ likely }) => fits(likely));
  known.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const [first] = known;
  if (first) return { kind: first.kind, factor: first.factor && first.factor.toFraction() };
  if (!isOneDigitLonger(wanted, figure)) return null;
  const rounded = round(wanted, Math.max(decimals, figure.decimals ?? 0));
  const between = fits(rounded) ? slipBetween(rounded, reported) : null;
  return between?.kind === 'dropped-digit' ? { kind: 'dropped-digit', factor: null } : null;
}

/** What a digit was left out of is twice to a hundred times as much: most figures need no closer look. */
function isOneDigitLonger(wanted: Exact, figure: Exact): boolean {
  const times = wanted.approximate / figure.approximate;
  return times > 1.9 && times < 100.1;
}
