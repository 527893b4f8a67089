import { Exact } from '../../quantity/exact.js';

/**
 * `value` + `delta` × ε, where ε is above 0 and smaller than whatever it is compared with: x < 5 is x ≤ 5 − ε, so that strict
 * signs are as exact as the others.
 */
export interface Near {
  readonly value: Exact;
  readonly delta: Exact;
}

export const NEAR_ZERO: Near = { value: Exact.zero, delta: Exact.zero };

export function at(value: Exact): Near {
  return { value, delta: Exact.zero };
}

export function justBelow(value: Exact): Near {
  return { value, delta: MINUS_ONE };
}

export function justAbove(value: Exact): Near {
  return { value, delta: Exact.one };
}
const MINUS_ONE = Exact.one.negated();

export function compareNear(a: Near, b: Near): -1 | 0 | 1 {
  const order = a.value.compare(b.value);
  return order === 0 ? a.delta.compare(b.delta) : order;
}

export function plus(a: Near, b: Near): Near {
  return { value: a.value.plus(b.value), delta: sumOfDeltas(a.delta, b.delta) };
}

export function minus(a: Near, b: Near): Near {
  return { value: a.value.minus(b.value), delta: b.delta.isZero ? a.delta : a.delta.minus(b.delta) };
}

export function times(a: Near, factor: Exact): Near {
  return { value: a.value.times(factor), delta: a.delta.isZero ? a.delta : a.delta.times(factor) };
}

export function over(a: Near, divisor: Exact): Near {
  return { value: a.value.over(divisor), delta: a.delta.isZero ? a.delta : a.delta.over(divisor) };
}

/** Strict signs are few: most deltas are 0. */
function sumOfDeltas(a: Exact, b: Exact): Exact {
  if (a.isZero) return b;
  return b.isZero ? a : a.plus(b);
}
