import { Exact } from '../../quantity/exact.js';
import type { ResolvedClaim, ResolvedComparison, ResolvedFigure } from '../resolved.js';
import type { Claim, ClaimCall, Comparison, Tolerance } from '../tree.js';
import { areAlike, measureOf } from './dimension.js';
import { settledSizes, together, unitOfBare, type Measured } from './measured.js';
import { alike, settled } from './grouped.js';
import type { Scale } from './resolution.js';
import type { Resolving } from './resolving.js';
import { roundingAllowance } from './rounding-allowance.js';

export function resolveClaim(claim: Claim, resolving: Resolving): ResolvedClaim {
  switch (claim.kind) {
    case 'comparison':
      return resolveComparison(claim, resolving);
    case 'junction':
      return { kind: claim.op, of: claim.of.map((each) => resolveClaim(each, resolving)) };
    case 'not':
      return { kind: 'not', of: resolveClaim(claim.of, resolving) };
    case 'conditional':
      return {
        kind: 'conditional',
        when: resolveClaim(claim.when, resolving),
        then: resolveClaim(claim.then, resolving),
        otherwise: claim.otherwise && resolveClaim(claim.otherwise, resolving),
      };
    case 'equivalence':
      return {
        kind: 'equivalence',
        left: resolveClaim(claim.left, resolving),
        right: resolveClaim(claim.right, resolving),
      };
    case 'claim-call':
      return resolveCall(claim, resolving);
  }
}

/** A chain is every neighbouring pair; a bare number in it is in the unit that the whole chain is in. */
function resolveComparison(claim: Comparison, resolving: Resolving): ResolvedClaim {
  const sides = claim.sides.map((each) => resolving.figure(each));
  alike(sides, resolving);
  const all = together(sides);
  const common = unitOfBare(settledSizes(all, all.sizes), Exact.one);
  const scale = scaleOf(sides, all.sizes);
  const figures = sides.map((side) => made(side, all.sizes, common));
  const pairs = claim.signs.map((sign, place): ResolvedComparison => {
    const [left, right] = [figures[place]!, figures[place + 1]!];
    const written = claim.tolerances[place] ?? null;
    const tolerance = written && toleranceOf(written, claim, { sides, common }, resolving);
    resolving.scale(scale);
    const allowance = sign === '=' && !written ? roundingAllowance(left, right, resolving) : Exact.zero;
    return { kind: 'comparison', left, sign, right, tolerance, allowance };
  });
  return pairs.length === 1 ? pairs[0]! : { kind: 'and', of: pairs };
}

/** Bare numbers within a side are in that side's own unit first: 1 in [01] ÷ [01|同期] - 1 ≤ 5%. */
function made(side: Measured, met: readonly Exact[], common: Exact | null): ResolvedFigure {
  return side.make({ sizes: met, bare: unitOfBare(settledSizes(side, met), common), factor: false });
}

/** The unit of the first side that is in one. */
function scaleOf(sides: readonly Measured[], met: readonly Exact[]): Scale {
  const scales = sides.map((side) => ({ unit: side.label, size: unitOfBare(settledSizes(side, met), null) }));
  const found =
    scales.find(({ unit, size }) => unit !== '' && size !== null) ?? scales.find(({ size }) => size !== null);
  return { unit: found?.unit ?? '', size: found?.size ?? Exact.one };
}

interface Compared {
  readonly sides: readonly Measured[];
  readonly common: Exact | null;
}

function toleranceOf(
  { value, relative, unit }: Tolerance,
  { span }: Comparison,
  { sides, common }: Compared,
  resolving: Resolving,
): ResolvedComparison['tolerance'] {
  // ±1% is 0.01 of the right side
  if (relative) return { value: unit === '' ? value : value.times(measureOf(unit, undefined).size), relative };
  if (unit === '') {
    if (common === null && !value.isZero) {
      const units = [...new Set(sides.map(({ label }) => label))];
      resolving.problem('unit-ambiguous', span, { number: `±${value.toString()}`, units });
    }
    return { value: value.times(common ?? Exact.one), relative };
  }
  const { dimension, size, known } = measureOf(unit, resolving.pack.units);
  if (!known) resolving.problem('unknown-unit', span, { text: unit });
  const other = sides.find((each) => !areAlike(each.dimension, dimension));
  if (other) resolving.problem('unit-mismatch', span, { left: other.label, right: unit });
  return { value: value.times(size), relative };
}

/** 有数, 为空; 同空: all of them are blank, or none is. */
function resolveCall({ name, arguments: given }: ClaimCall, resolving: Resolving): ResolvedClaim {
  const of = given.map((each) => settled(resolving.figure(each), false));
  if (name !== 'both-blank') return { kind: name, of };
  return {
    kind: 'or',
    of: [
      { kind: 'present', of },
      { kind: 'blank', of },
    ],
  };
}
