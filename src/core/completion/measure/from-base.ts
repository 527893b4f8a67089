import { minus, plus, times } from '../term.js';
import { compared } from './compared.js';
import type { CompletionCase, Measure, Unmeasured } from './completion-case.js';

/** 提高/下降N个百分点: the way from the base against the way asked for. A fall is measured by its size. */
export function measurePoints(given: CompletionCase): Measure | Unmeasured {
  const { value } = given.target;
  if (!value) return { status: 'manual' };
  if (!given.base) return { status: 'actual-missing', missing: [String(given.pack.plan.base)] };
  const falling = given.indicator.kind === 'points-fall';
  const way = falling ? minus(given.base, given.actual) : minus(given.actual, given.base);
  const bar = falling ? minus(given.base, value) : plus(given.base, value);
  return compared(given, way, value, { shown: { actual: given.actual, bar } });
}

/** 翻一番 is 2: A / B ≥ k, compared as A ≥ k·B. No difference is given. Nothing is a multiple of a base of 0 or less. */
export function measureMultiple(given: CompletionCase): Measure | Unmeasured {
  const { value } = given.target;
  if (!value) return { status: 'manual' };
  if (!given.base) return { status: 'actual-missing', missing: [String(given.pack.plan.base)] };
  const bar = times(value, given.base);
  return compared(given, given.actual, bar, { above: null, below: null, divisors: [given.base] });
}
