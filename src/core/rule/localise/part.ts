import { Exact } from '../../quantity/exact.js';
import type { Interval } from '../linear/linear.js';
import { rangeUnder } from '../linear/range-under.js';
import { satisfiable } from '../linear/satisfy.js';
import { spend, type Steps } from '../linear/steps.js';
import { domainOf, EVERY_FIGURE, hull, intersection, someFigure, type Domain } from './domain.js';
import type { Figures, OpenCondition } from './reduce.js';

/** Open variables that hang together, and what must hold of them. */
export interface Part {
  /** Rising. */
  readonly open: readonly number[];
  readonly wanted: readonly OpenCondition[];
}

/** `point`: figures for all that is open, with which everything holds. `because`: variables whose figures leave no way out. */
export type Outcome =
  | { readonly kind: 'feasible'; readonly point: Point }
  | { readonly kind: 'conflict'; readonly because: readonly number[] }
  | { readonly kind: 'bound-reached' };

export type Point = ReadonlyMap<number, Exact>;

export const BOUND_REACHED: Outcome = { kind: 'bound-reached' };

/** Whether the open variables can be such that everything wanted holds; of `figures` those that were reported for them are kept near. */
export function settle({ open, wanted }: Part, figures: Figures, steps: Steps): Outcome {
  if (!spend(steps, wanted.length + 1)) return BOUND_REACHED;
  if (open.length === 1) return settleOne(open[0]!, wanted, figures[open[0]!] ?? Exact.zero);
  const found = satisfiable(
    wanted.map((each) => each.condition),
    steps,
  );
  if (found.kind === 'bound-reached') return BOUND_REACHED;
  if (found.kind === 'satisfiable')
    return { kind: 'feasible', point: new Map(open.map((each) => [each, found.point.get(each) ?? Exact.zero])) };
  return { kind: 'conflict', because: found.conflict.flatMap((number) => wanted[number]!.because) };
}

/** The figures that what is wanted of one variable leaves to it. */
export function domainOfPart({ wanted }: Part): Domain {
  return wanted.reduce((domain, each) => intersection(domain, domainOf(each.condition)), EVERY_FIGURE);
}

function settleOne(variable: number, wanted: readonly OpenCondition[], near: Exact): Outcome {
  const domains: Domain[] = [];
  let left = EVERY_FIGURE;
  for (const { condition } of wanted) {
    domains.push(domainOf(condition));
    left = intersection(left, domains.at(-1)!);
    if (left.length === 0)
      return { kind: 'conflict', because: needed(domains).flatMap((each) => wanted[each]!.because) };
  }
  return { kind: 'feasible', point: new Map([[variable, someFigure(left, near)]]) };
}

/** Of domains that have no figure in common, but for the last would have: such that none can be left out. */
function needed(domains: readonly Domain[]): readonly number[] {
  let kept = [...domains.keys()];
  for (const each of domains.keys()) {
    const others = kept.filter((other) => other !== each);
    if (others.map((other) => domains[other]!).reduce(intersection, EVERY_FIGURE).length === 0) kept = others;
  }
  return kept;
}

/** What is left to one of the open variables; null: the steps did not reach. */
export function rangeIn(part: Part, variable: number, steps: Steps): Interval | null {
  if (part.open.length === 1) return hull(domainOfPart(part));
  const conditions = part.wanted.map((each) => each.condition);
  const found = rangeUnder([{ variable, coefficient: Exact.one }], conditions, steps);
  if (found.kind !== 'range') return null;
  return { low: valueOf(found.low), high: valueOf(found.high) };
}

function valueOf(end: { readonly value: Exact } | null): Exact | null {
  return end && end.value;
}
