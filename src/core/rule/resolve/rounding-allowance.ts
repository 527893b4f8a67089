import { Exact } from '../../quantity/exact.js';
import type { ResolvedFigure } from '../resolved.js';
import type { Resolving } from './resolving.js';

type Term = Extract<ResolvedFigure, { kind: 'variable' }>;

/**
 * What rounding alone may leave between the sides of an `=`, in base units: half a unit of the last declared decimal for each
 * term that is marked `rounded`, times its coefficient; and where a cell stands alone against a quotient (人均), half a unit
 * of that cell's last decimal, as the quotient was rounded to be written there. Terms inside products, quotients and maxima
 * have no such simple share, and give none.
 */
export function roundingAllowance(left: ResolvedFigure, right: ResolvedFigure, resolving: Resolving): Exact {
  const rounded = [...addedTerms(left), ...addedTerms(right)].filter((term) => isRounded(term, resolving));
  const written = [writtenQuotient(left, right), writtenQuotient(right, left)].find((each) => each !== null) ?? null;
  const terms = written && !rounded.includes(written) ? [...rounded, written] : rounded;
  return terms.reduce((sum, term) => sum.plus(halfUnit(term, resolving)), Exact.zero);
}

function isRounded({ variable }: Term, resolving: Resolving): boolean {
  return resolving.variable(variable).rounded;
}

function halfUnit({ variable, factor }: Term, resolving: Resolving): Exact {
  const { decimals } = resolving.variable(variable);
  return decimals === null ? Exact.zero : factor.abs().over(Exact.integer(2n * 10n ** BigInt(decimals)));
}

/** The cell that the quotient on the other side is written in. */
function writtenQuotient(cell: ResolvedFigure, other: ResolvedFigure): Term | null {
  if (cell.kind !== 'variable') return null;
  const inner = other.kind === 'scaled' ? other.of : other;
  return inner.kind === 'quotient' ? cell : null;
}

function addedTerms(figure: ResolvedFigure): readonly Term[] {
  if (figure.kind === 'variable') return [figure];
  return figure.kind === 'sum' || figure.kind === 'total' ? figure.of.flatMap(addedTerms) : [];
}
