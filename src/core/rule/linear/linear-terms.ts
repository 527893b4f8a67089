import { Exact } from '../../quantity/exact.js';
import type { Condition } from './linear.js';

/** Σ coefficient × variable + constant. */
export interface LinearTerms {
  readonly terms: ReadonlyMap<number, Exact>;
  readonly constant: Exact;
}

/** What a figure is where `when` holds. */
export interface LinearCase {
  readonly when: readonly Condition[];
  readonly terms: LinearTerms;
}

export function addUp(all: readonly LinearTerms[]): LinearTerms {
  const terms = new Map<number, Exact>();
  let constant = Exact.zero;
  for (const each of all) {
    constant = constant.plus(each.constant);
    for (const [variable, coefficient] of each.terms) {
      const before = terms.get(variable);
      terms.set(variable, before ? before.plus(coefficient) : coefficient);
    }
  }
  return { terms, constant };
}

export function scaledTerms({ terms, constant }: LinearTerms, by: Exact): LinearTerms {
  return {
    terms: new Map([...terms].map(([variable, coefficient]) => [variable, coefficient.times(by)])),
    constant: constant.times(by),
  };
}

export function negated(terms: LinearTerms): LinearTerms {
  return scaledTerms(terms, MINUS_ONE);
}
const MINUS_ONE = Exact.integer(-1);
