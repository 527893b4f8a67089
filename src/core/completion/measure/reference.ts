import { Exact } from '../../quantity/exact.js';
import { plus, times, type Term } from '../term.js';
import { compared, PERCENTAGE_POINTS } from './compared.js';
import type { CompletionCase, Measure, Unmeasured } from './completion-case.js';

/** 不低于…的k倍, …的k%: A against k·R. No coefficient is k = 1. A reference of 0 is 不适用. */
export function measureRatio(given: CompletionCase): Measure | Unmeasured {
  const { value, target } = given.target;
  if (!value && target.value !== undefined) return { status: 'manual' };
  const unit = !value || value.value.equals(Exact.one);
  return withReference(given, (reference) => ({
    ...compared(given, given.actual, unit ? reference : times(value, reference)),
    divisors: [reference],
  }));
}

/** 不低于…增速: A against R, and a margin in points where the target gives one. No rate. */
export function measureReferenceGrowth(given: CompletionCase): Measure | Unmeasured {
  const margin = given.target.value;
  return withReference(given, (reference) => ({
    ...compared(given, given.actual, margin && !margin.value.isZero ? plus(reference, margin) : reference),
    rate: null,
    differenceUnit: PERCENTAGE_POINTS,
  }));
}

function withReference(given: CompletionCase, measure: (reference: Term) => Measure): Measure | Unmeasured {
  const { reference } = given;
  if (reference === 'missing') return { status: 'reference-missing' };
  if (reference === 'invalid') return { status: 'invalid' };
  const found = measure(reference.term);
  return reference.state === 'known' ? found : { ...found, stop: { status: 'reference-missing' } };
}
