import type { ResolvedClaim, ResolvedFigure } from '../resolved.js';

/** A total and the cells that add up to it. */
export interface SumShape {
  readonly total: number;
  readonly parts: readonly number[];
}

/** The sums that a relation states: one cell on one side of an `=`, cells and nothing else added up on the other. */
export function sumsIn(claim: ResolvedClaim): readonly SumShape[] {
  if (claim.kind === 'and') return claim.of.flatMap(sumsIn);
  if (claim.kind !== 'comparison' || claim.sign !== '=') return [];
  const sides = [
    [claim.left, claim.right],
    [claim.right, claim.left],
  ] as const;
  for (const [side, other] of sides) {
    const parts = addedCells(other);
    if (side.kind === 'variable' && parts) return [{ total: side.variable, parts }];
  }
  return [];
}

function addedCells(figure: ResolvedFigure): readonly number[] | null {
  if (figure.kind !== 'sum' && figure.kind !== 'total') return null;
  const cells = figure.of.flatMap((each) => (each.kind === 'variable' && each.factor.sign > 0 ? [each.variable] : []));
  return cells.length === figure.of.length ? cells : null;
}

/** Filled parts without a total, or a total without any part; null: neither. */
export function blankSum(
  claim: ResolvedClaim,
  isBlank: (variable: number) => boolean,
): { readonly why: 'total-blank' | 'parts-blank'; readonly sum: SumShape } | null {
  for (const sum of sumsIn(claim)) {
    const filled = sum.parts.filter((part) => !isBlank(part)).length;
    if (isBlank(sum.total) && filled > 0) return { why: 'total-blank', sum };
    if (!isBlank(sum.total) && filled === 0) return { why: 'parts-blank', sum };
  }
  return null;
}
