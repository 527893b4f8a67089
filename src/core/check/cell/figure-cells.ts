import type { Role } from '../../indicator/pack.js';
import type { Exact } from '../../quantity/exact.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { ReviewSubject } from '../check.js';

/** Columns whose cells should hold a number. A target may be words, and the completion columns are judged by `completion.*`. */
const FIGURE_ROLES: ReadonlySet<Role> = new Set<Role>([
  'actual',
  'previous',
  'reference',
  'base',
  'numerator',
  'denominator',
]);

/** Columns that Hebao computes. */
export const COMPLETION_ROLES: ReadonlySet<Role> = new Set<Role>(['rate', 'difference', 'progress', 'verdict']);

export function isFigureCell({ role }: ReportedValue): boolean {
  return FIGURE_ROLES.has(role);
}

const figures = new WeakMap<readonly ReportedValue[], readonly ReportedValue[]>();

/** Sorted out once a return: a dozen checks ask. */
export function figureCells({ filed }: Pick<ReviewSubject, 'filed'>): readonly ReportedValue[] {
  const { values } = filed;
  let found = figures.get(values);
  if (!found) figures.set(values, (found = values.filter(isFigureCell)));
  return found;
}

/** A value whose figure is certain. */
export type CertainValue = ReportedValue & { readonly figure: Exact };

/**
 * Actual values with one certain reading, in the indicator's unit. A slip such as “100%” as text is among them (it has its
 * own finding); a figure whose scale is in doubt is not.
 */
export function certainActuals({ filed }: Pick<ReviewSubject, 'filed'>): readonly CertainValue[] {
  const { values } = filed;
  let found = actuals.get(values);
  if (!found) actuals.set(values, (found = values.filter(isCertainActual)));
  return found;
}

const actuals = new WeakMap<readonly ReportedValue[], readonly CertainValue[]>();

function isCertainActual(value: ReportedValue): value is CertainValue {
  return value.role === 'actual' && isCertain(value);
}

export function isCertain(value: ReportedValue): value is CertainValue {
  return value.state === 'figure' && value.figure !== null;
}
