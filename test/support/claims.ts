import { Exact } from '../../src/core/quantity/exact.js';
import type { ResolvedClaim, ResolvedComparison, ResolvedFigure, ResolvedRule } from '../../src/core/rule/resolved.js';

/** A variable by number, in base units unless it has a factor. */
export function variable(number: number, factor = '1'): ResolvedFigure {
  return { kind: 'variable', variable: number, factor: Exact.of(factor) };
}

export function constant(value: string): ResolvedFigure {
  return { kind: 'constant', value: Exact.of(value) };
}

export function sum(...of: readonly ResolvedFigure[]): ResolvedFigure {
  return { kind: 'sum', of };
}

export function total(...of: readonly ResolvedFigure[]): ResolvedFigure {
  return { kind: 'total', of };
}

export function over(left: ResolvedFigure, right: ResolvedFigure): ResolvedFigure {
  return { kind: 'quotient', left, right };
}

export function compare(
  left: ResolvedFigure,
  sign: ResolvedComparison['sign'],
  right: ResolvedFigure,
  given: { readonly within?: string; readonly share?: string; readonly allowance?: string } = {},
): ResolvedComparison {
  const { within, share, allowance } = given;
  const tolerance = within ?? share;
  return {
    kind: 'comparison',
    left,
    sign,
    right,
    tolerance: tolerance === undefined ? null : { value: Exact.of(tolerance), relative: share !== undefined },
    allowance: Exact.of(allowance ?? '0'),
  };
}

export function conditional(
  when: ResolvedClaim,
  then: ResolvedClaim,
  otherwise: ResolvedClaim | null = null,
): ResolvedClaim {
  return { kind: 'conditional', when, then, otherwise };
}

export function not(of: ResolvedClaim): ResolvedClaim {
  return { kind: 'not', of };
}

export function present(...of: readonly ResolvedFigure[]): ResolvedClaim {
  return { kind: 'present', of };
}

export function resolvedRule(
  id: string,
  claim: ResolvedClaim,
  variables: number,
  blank: ResolvedRule['blank'] = 'skip',
): ResolvedRule {
  return {
    id,
    rule: id,
    claim,
    blank,
    variables: Array.from({ length: variables }, (_, index) => ({
      form: 'F',
      indicator: String(index + 1),
      column: 'actual',
      org: { kind: 'own' },
      unit: '',
      decimals: null,
      rounded: false,
    })),
  };
}

/** Figures of a record as written; `_` or empty: blank. */
export function figures(...texts: readonly string[]): readonly (Exact | null)[] {
  return texts.map((text) => (text === '_' || text === '' ? null : Exact.of(text)));
}
