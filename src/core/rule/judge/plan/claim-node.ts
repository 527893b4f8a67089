import { Exact } from '../../../quantity/exact.js';
import type { ResolvedClaim, ResolvedComparison, ResolvedFigure } from '../../resolved.js';
import { hasAllowance } from '../exact-truth.js';
import type { BlankMeans } from '../exact-figure.js';
import { figureTerms, filledColumn, sizeColumn } from './figure-terms.js';
import type { Band, ClaimNode } from './plan.js';
import type { Sources } from './sources.js';
import {
  addTerms,
  asColumn,
  asNumbers,
  cleared,
  greatest,
  noTerms,
  weighed,
  wholeTerms,
  type Terms,
  type Whole,
} from './terms.js';

export interface Making {
  readonly blank: BlankMeans;
  /** With the rounding allowance. */
  readonly lenient: boolean;
  readonly sources: Sources;
}

/** A claim, or with `negated` its negation, over columns. Negations end in the bands, where that costs nothing. */
export function claimNode(claim: ResolvedClaim, negated: boolean, making: Making): ClaimNode {
  const of = (each: ResolvedClaim, not = negated): ClaimNode => claimNode(each, not, making);
  switch (claim.kind) {
    case 'comparison':
      return comparisonNode(claim, negated, making);
    case 'and':
    case 'or':
      return { kind: (claim.kind === 'and') === negated ? 'or' : 'and', of: claim.of.map((each) => of(each)) };
    case 'not':
      return of(claim.of, !negated);
    case 'conditional': {
      if (claim.otherwise === null)
        return { kind: negated ? 'and' : 'or', of: [of(claim.when, !negated), of(claim.then)] };
      const [when, then, otherwise] = [of(claim.when, false), of(claim.then, false), of(claim.otherwise, false)];
      return { kind: 'choice', when, then, otherwise, negated };
    }
    case 'equivalence':
      return { kind: 'same', left: of(claim.left, false), right: of(claim.right) };
    case 'present':
    case 'blank': {
      const filled = claim.of.map((each) => filledColumn(each, making.sources));
      return { kind: 'filled', sources: filled, all: claim.kind === 'present', negated };
    }
  }
}

function comparisonNode(comparison: ResolvedComparison, negated: boolean, making: Making): ClaimNode {
  const { left, right, sign, tolerance } = comparison;
  const gap = difference(left, right, making);
  const divisor = gap.over?.divisor ?? null;
  const clear = cleared(gap, divisor, making.sources);
  if (sign !== '=' && sign !== '≠') return ordered(clear, sign, negated, making.sources);
  const inverted = (sign === '≠') !== negated;
  const slack = slackOf(comparison, making.lenient);
  if (slack.isZero || (divisor === null && !tolerance?.relative))
    return banded(clear, slack.negated(), slack, inverted, making.sources);
  const measure = tolerance?.relative ? figureTerms(right, making.blank, making.sources) : noTerms(Exact.one);
  return near(clear, measure, { divisor, slack, inverted, sources: making.sources });
}

function difference(left: ResolvedFigure, right: ResolvedFigure, { blank, sources }: Making): Terms {
  const result = figureTerms(left, blank, sources);
  addTerms(result, figureTerms(right, blank, sources), Exact.one.negated(), sources);
  return result;
}

/** How far apart the sides may be: a size in base units, or a share of the right side. */
function slackOf(comparison: ResolvedComparison, lenient: boolean): Exact {
  const { tolerance, allowance } = comparison;
  const slack = tolerance?.value ?? (lenient && hasAllowance(comparison) ? allowance : Exact.zero);
  return slack.sign < 0 ? Exact.zero : slack;
}

const UPSIDE_DOWN = { '<': '≥', '≤': '>', '>': '≤', '≥': '<' } as const;

/** Terms against 0. */
function ordered(terms: Terms, sign: '<' | '≤' | '>' | '≥', negated: boolean, sources: Sources): ClaimNode {
  const { scale, ...whole } = wholeGap(terms);
  const limit = terms.constant.negated().over(scale);
  switch (negated ? UPSIDE_DOWN[sign] : sign) {
    case '<':
      return band(whole.terms, null, -floorOf(limit.negated()) - 1n, sources);
    case '≤':
      return band(whole.terms, null, floorOf(limit), sources);
    case '>':
      return band(whole.terms, floorOf(limit) + 1n, null, sources);
    case '≥':
      return band(whole.terms, -floorOf(limit.negated()), null, sources);
  }
}

/** low ≤ terms ≤ high. */
function banded(terms: Terms, low: Exact, high: Exact, inverted: boolean, sources: Sources): ClaimNode {
  const { scale, ...whole } = wholeGap(terms);
  const least = -floorOf(low.minus(terms.constant).over(scale).negated());
  const most = floorOf(high.minus(terms.constant).over(scale));
  return { ...band(whole.terms, least, most, sources), inverted };
}

/** |gap| ≤ slack × |measure|, with both sides × the divisor, which is above 0. */
function near(
  gap: Terms,
  measure: Terms,
  by: { divisor: number | null; slack: Exact; inverted: boolean; sources: Sources },
): ClaimNode {
  const { divisor, slack, inverted, sources } = by;
  const measured = measure.over === null && divisor === null ? measure : cleared(measure, divisor, sources);
  if (measure.over !== null && measure.over.divisor !== divisor) sources.covered = false;
  const terms = noTerms();
  addTerms(terms, sizeOf(gap, sources), Exact.one, sources);
  addTerms(terms, sizeOf(measured, sources), slack.negated(), sources);
  return ordered(terms, '≤', inverted, sources);
}

function sizeOf(terms: Terms, sources: Sources): Terms {
  const { source: of, scale } = asColumn(terms, sources);
  return { of: new Map([[sizeColumn(of, sources), scale]]), constant: Exact.zero, over: null };
}

/** The constant is left to the band's limits. */
function wholeGap(terms: Terms): Whole {
  return wholeTerms(terms.of, Exact.zero);
}

/** More than three terms are added up first. */
function band(terms: Whole['terms'], low: bigint | null, high: bigint | null, sources: Sources): Band {
  const few = terms.length >= 1 && terms.length <= 3;
  const of = few ? terms : [{ source: weighed(terms, 0n, sources), coefficient: 1n }];
  sources.prove(greatest(of, sources));
  return {
    kind: 'band',
    terms: of.map(asNumbers),
    low: low === null ? -Infinity : limited(low),
    high: high === null ? Infinity : limited(high),
    inverted: false,
  };
}

/** No sum reaches 2^53, so that every limit beyond it is as good as it. */
function limited(limit: bigint): number {
  return Number(limit > LIMIT ? LIMIT : limit < -LIMIT ? -LIMIT : limit);
}
const LIMIT = 2n ** 53n;

function floorOf({ numerator, denominator }: Exact): bigint {
  const whole = numerator / denominator;
  return whole * denominator > numerator ? whole - 1n : whole;
}
