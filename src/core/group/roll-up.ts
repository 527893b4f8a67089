import { figuresOf } from '../completion/pack-figures.js';
import type { Accumulation, Indicator, Pack } from '../indicator/pack.js';
import { decimalText } from '../quantity/decimal-text.js';
import { Exact } from '../quantity/exact.js';
import { eachInSteps, type Steps } from '../steps.js';
import { attainment, type Attainment } from './attainment.js';
import type { FigureSource, RolledFigure } from './group-review.js';
import { rolledCompletion } from './rolled-completion.js';
import { extremesOf, lackingOf, partOf, type Part, type Rolled } from './rolled-part.js';
import type { SetFigures } from './set-figures.js';
import type { SetMembers } from './set-members.js';

/** What rolling up needs to know. */
export interface Rolling {
  readonly pack: Pack;
  readonly members: SetMembers;
  readonly figures: SetFigures;
  /** 免报. */
  readonly excused: ReadonlySet<string>;
}

/**
 * Every parent from the bottom up, each indicator in its own way: sums; rates by the weight of their denominators, never as a mean;
 * what is not additive only as the least, the most and how many attained. An org that reports itself counts by its own figure,
 * one that does not by what its own parts make. Rests after each indicator of a parent and among its parts.
 */
export function* rollingUp(rolling: Rolling): Steps<readonly Rolled[]> {
  const all: Rolled[] = [];
  const known = new Map<string, ReadonlyMap<string, Rolled>>();
  const attained = attainment(rolling.members);
  for (const parent of parentsOf(rolling.members)) {
    const own = new Map<string, Rolled>();
    for (const indicator of rolling.pack.indicators) {
      const looking = { ...rolling, known, attained };
      const children = rolling.members.tree.childrenOf(parent);
      const parts = yield* eachInSteps(children, ({ code }) => partOf(code, indicator, looking));
      yield;
      const rolled = rollUp(parent, indicator, parts, looking);
      own.set(indicator.code, rolled);
      all.push(rolled);
      yield;
    }
    known.set(parent, own);
  }
  return all;
}

/** Orgs with others below them, the deepest first; those of which nothing came are left out, but for the topmost. */
function parentsOf({ tops, tree, standing, inTables }: SetMembers): readonly string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const visit = (code: string): boolean => {
    if (seen.has(code)) return false;
    seen.add(code);
    const children = tree.childrenOf(code);
    const below = children.map((child) => visit(child.code)).includes(true);
    if (children.length > 0 && (below || tops.includes(code))) found.push(code);
    return below || standing.has(code) || inTables.has(code);
  };
  for (const top of tops) visit(top);
  return found;
}

interface Looking extends Rolling {
  readonly known: ReadonlyMap<string, ReadonlyMap<string, Rolled>>;
  readonly attained: Attainment;
}

function rollUp(parent: string, indicator: Indicator, parts: readonly Part[], looking: Looking): Rolled {
  const { pack, members, figures } = looking;
  const made = madeOf(indicator, parts);
  const lacking = parts.flatMap((part) => lackingOf(part, looking));
  const own = ownOf(parent, indicator, looking);
  const accumulation = accumulationOf(parts);
  const { value } = made;
  const rolled = value && accumulation ? { parent, indicator, value, accumulation, lacking } : null;
  const figure: RolledFigure = {
    parent,
    indicator: indicator.code,
    way: indicator.aggregation,
    unit: indicator.unit,
    value: value && decimalText(value),
    why: made.why,
    ...(lacking.length === 0 ? {} : { lacking }),
    parts: parts.map(({ org, value, weight, source }) => ({
      org,
      value: value && decimalText(value),
      weight: weight && decimalText(weight),
      source,
    })),
    ...extremesOf(parts),
    attained: looking.attained(parent, indicator.code),
    own: own && { value: decimalText(own.value), source: own.source },
    completion: rolled && rolledCompletion(rolled, figures, { pack, period: members.period }),
  };
  return { figure, parts, value, own: own?.value ?? null, accumulation: accumulation ?? 'current', lacking };
}

interface Made {
  readonly value: Exact | null;
  readonly why: RolledFigure['why'];
}

function madeOf({ aggregation }: Indicator, parts: readonly Part[]): Made {
  const reported = parts.filter(({ value }) => value !== null);
  const unmade = parts.find(({ value, below }) => value === null && below && below.figure.why !== 'no-figures');
  if (reported.length === 0 && !unmade) return { value: null, why: 'no-figures' };
  if (aggregation === 'none') return { value: null, why: 'not-additive' };
  if (unmade?.below) return { value: null, why: unmade.below.figure.why };
  if (aggregation === 'sum')
    return { value: reported.reduce((sum, { value }) => sum.plus(value!), Exact.zero), why: null };
  return weighted(reported);
}

/** Σ rate × denominator over Σ denominator. A rate whose denominator nobody has makes the whole unknown. */
function weighted(reported: readonly Part[]): Made {
  let [total, weights] = [Exact.zero, Exact.zero];
  for (const { value, weight } of reported) {
    if (!value || !weight || weight.sign < 0) return { value: null, why: 'no-denominator' };
    total = total.plus(value.times(weight));
    weights = weights.plus(weight);
  }
  return weights.isZero ? { value: null, why: 'no-denominator' } : { value: total.over(weights), why: null };
}

/** Null: some count the period and some all of it so far, which nobody can add. */
function accumulationOf(parts: readonly Part[]): Accumulation | null {
  const kinds = new Set(parts.flatMap((part) => (part.value ? [part.accumulation] : [])));
  return kinds.size > 1 ? null : ([...kinds][0] ?? 'current');
}

/** Of its own return, else the accepted one of the pack. */
function ownOf(
  parent: string,
  indicator: Indicator,
  { pack, members, figures }: Rolling,
): { readonly value: Exact; readonly source: FigureSource | null } | null {
  const reported = figures.of(parent, indicator);
  if (reported) return reported;
  const { period } = members;
  const accepted = period === null ? null : figuresOf(pack).actual(indicator.code, parent, period);
  return accepted && { value: accepted, source: null };
}
