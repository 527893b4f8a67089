import { Exact } from '../../quantity/exact.js';
import type { ResolvedClaim, ResolvedFigure } from '../resolved.js';

/** A divisor, and claims that hold wherever it matters whether it is 0. */
export interface Divisor {
  readonly figure: ResolvedFigure;
  readonly guards: readonly ResolvedClaim[];
}

/**
 * Every divisor of a claim that is no number. Where the claim is settled without the quotient (若 [x] > 0 则 …, or one side of
 * 且 and 或 that says it all), what else would have to be so is a guard.
 */
export function divisorsOf(claim: ResolvedClaim): readonly Divisor[] {
  switch (claim.kind) {
    case 'comparison':
      return [claim.left, claim.right].flatMap(divisorsIn).map((figure) => ({ figure, guards: [] }));
    case 'not':
      return divisorsOf(claim.of);
    case 'and':
      return claim.of.flatMap((each) => guarded(divisorsOf(each), () => besides(each, claim.of)));
    case 'or':
      return claim.of.flatMap((each) => guarded(divisorsOf(each), () => besides(each, claim.of).map(not)));
    case 'conditional': {
      const { when, then, otherwise } = claim;
      const last = otherwise ? guarded(divisorsOf(otherwise), () => [not(when)]) : [];
      return [...divisorsOf(when), ...guarded(divisorsOf(then), () => [when]), ...last];
    }
    case 'equivalence':
      return [claim.left, claim.right].flatMap(divisorsOf);
    default:
      return [];
  }
}

function guarded(divisors: readonly Divisor[], guards: () => readonly ResolvedClaim[]): readonly Divisor[] {
  if (divisors.length === 0) return divisors;
  const more = guards();
  return divisors.map(({ figure, guards: own }) => ({ figure, guards: [...own, ...more] }));
}

/** The others; of very many none, which at worst warns of a divisor that they do guard. */
function besides(one: ResolvedClaim, all: readonly ResolvedClaim[]): readonly ResolvedClaim[] {
  return all.length > MOST_GUARDS ? [] : all.filter((other) => other !== one);
}
const MOST_GUARDS = 64;

function not(of: ResolvedClaim): ResolvedClaim {
  return { kind: 'not', of };
}

function divisorsIn(figure: ResolvedFigure): readonly ResolvedFigure[] {
  switch (figure.kind) {
    case 'constant':
    case 'variable':
      return [];
    case 'quotient':
      return [figure.right, ...divisorsIn(figure.left), ...divisorsIn(figure.right)];
    case 'product':
      return [...divisorsIn(figure.left), ...divisorsIn(figure.right)];
    case 'scaled':
    case 'abs':
    case 'round':
      return divisorsIn(figure.of);
    default:
      return figure.of.flatMap(divisorsIn);
  }
}

/** That a figure is 0. */
export function isZero(figure: ResolvedFigure): ResolvedClaim {
  const right: ResolvedFigure = { kind: 'constant', value: Exact.zero };
  return { kind: 'comparison', left: figure, sign: '=', right, tolerance: null, allowance: Exact.zero };
}
