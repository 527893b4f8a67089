import { figuresOf } from '../completion/pack-figures.js';
import { findIndicator, type Accumulation, type Indicator, type Pack } from '../indicator/pack.js';
import { decimalText } from '../quantity/decimal-text.js';
import { Exact } from '../quantity/exact.js';
import type { FigureSource, RolledFigure } from './group-review.js';
import type { SetFigures } from './set-figures.js';
import type { SetMembers } from './set-members.js';

/** What one org gives to the one above it, in exact figures. */
export interface Part {
  readonly org: string;
  readonly indicator: Indicator;
  /** Null: none was reported, or can be read. */
  readonly value: Exact | null;
  /** Its denominator; null where the indicator has none, or nobody has its figure. */
  readonly weight: Exact | null;
  /** Null: it was rolled up itself, or there is none. */
  readonly source: FigureSource | null;
  readonly accumulation: Accumulation;
  /** What its own parts make, where there are any. */
  readonly below: Rolled | null;
}

/** One indicator of a parent, as it is told and as it is reckoned with. */
export interface Rolled {
  readonly figure: RolledFigure;
  readonly parts: readonly Part[];
  readonly value: Exact | null;
  /** What the parent itself reports, or the pack has of it. */
  readonly own: Exact | null;
  readonly accumulation: Accumulation;
  readonly lacking: readonly string[];
}

/** What is known of the orgs below. */
export interface KnownBelow {
  readonly pack: Pack;
  readonly members: SetMembers;
  readonly figures: SetFigures;
  readonly excused: ReadonlySet<string>;
  readonly known: ReadonlyMap<string, ReadonlyMap<string, Rolled>>;
}

export function partOf(org: string, indicator: Indicator, looking: KnownBelow): Part {
  const reported = looking.figures.of(org, indicator);
  const below = looking.known.get(org)?.get(indicator.code) ?? null;
  return {
    org,
    indicator,
    value: reported?.value ?? below?.value ?? null,
    weight: indicator.aggregation === 'weighted' ? weightOf(org, indicator, looking) : null,
    source: reported?.source ?? null,
    accumulation: reported?.accumulation ?? below?.accumulation ?? 'current',
    below,
  };
}

/** The denominator's own figure, what its parts make of it, the cell beside the rate, or what the pack has accepted of it. */
function weightOf(org: string, indicator: Indicator, { pack, members, figures, known }: KnownBelow): Exact | null {
  const denominator = indicator.denominator === undefined ? null : findIndicator(pack, indicator.denominator);
  const reported = denominator && (figures.of(org, denominator)?.value ?? known.get(org)?.get(denominator.code)?.value);
  if (reported) return reported;
  const beside = figures.of(org, indicator, 'denominator');
  if (beside) return beside.value;
  const { period } = members;
  return denominator && period !== null ? figuresOf(pack).actual(denominator.code, org, period) : null;
}

/** The orgs whose figure is owed for this part and not there. A rate of nothing, whose denominator is 0, is owed by nobody. */
export function lackingOf(
  { org, indicator, value, weight, source, below }: Part,
  looking: KnownBelow,
): readonly string[] {
  const { members, figures, excused } = looking;
  if (source !== null || weight?.isZero) return NONE;
  if (below) return below.lacking;
  if (value !== null || excused.has(org) || figures.isSpared(org, indicator)) return NONE;
  const children = members.tree.childrenOf(org);
  return children.length === 0
    ? [org]
    : children.flatMap(({ code }) => owing(code, indicator, looking, new Set([org])));
}
const NONE: readonly string[] = [];

/** Of an org of which nothing came at all. */
function owing(org: string, indicator: Indicator, looking: KnownBelow, above: Set<string>): readonly string[] {
  const { members, figures, excused } = looking;
  if (above.has(org)) return NONE;
  above.add(org);
  const children = members.tree.childrenOf(org);
  if (children.length > 0) return children.flatMap(({ code }) => owing(code, indicator, looking, above));
  return excused.has(org) || figures.isSpared(org, indicator) ? NONE : [org];
}

type Extreme = RolledFigure['least'];

/** The lowest and the highest part, the first of equals; of parts that have none of their own those below them. */
export function extremesOf(parts: readonly Part[]): { readonly least: Extreme; readonly most: Extreme } {
  let least: Reached | null = null;
  let most: Reached | null = null;
  for (const part of parts) {
    const [low, high] = [reachedBy(part, 'least'), reachedBy(part, 'most')];
    if (low && (least === null || low.value.lessThan(least.value))) least = low;
    if (high && (most === null || high.value.moreThan(most.value))) most = high;
  }
  return { least: told(least), most: told(most) };
}

interface Reached {
  readonly org: string;
  readonly value: Exact;
}

function reachedBy({ org, value, below }: Part, end: 'least' | 'most'): Reached | null {
  if (value) return { org, value };
  const known = below?.figure[end] ?? null;
  const figure = known && Exact.parse(known.value);
  return known && figure ? { org: known.org, value: figure } : null;
}

function told(reached: Reached | null): Extreme {
  return reached && { org: reached.org, value: decimalText(reached.value) };
}
