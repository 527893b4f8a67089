import { Exact } from '../../quantity/exact.js';
import type { Condition, LinearForm } from './linear.js';

/** Whether a condition holds of figures; a variable without one is 0. */
export function holdsAt(condition: Condition, point: ReadonlyMap<number, Exact>): boolean {
  if (condition.kind === 'form') return formHoldsAt(condition.form, point);
  return condition.kind === 'all'
    ? condition.of.every((each) => holdsAt(each, point))
    : condition.of.some((each) => holdsAt(each, point));
}

export function formHoldsAt({ terms, sign, constant }: LinearForm, point: ReadonlyMap<number, Exact>): boolean {
  let sum = Exact.zero;
  for (const { variable, coefficient } of terms) {
    const value = point.get(variable);
    if (value) sum = sum.plus(value.times(coefficient));
  }
  const order = sum.compare(constant);
  return sign === '=' ? order === 0 : sign === '<' ? order < 0 : order <= 0;
}
