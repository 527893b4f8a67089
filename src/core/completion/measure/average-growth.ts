import { isPercent } from '../../quantity/units.js';
import { evaluate, figure, minus, over, percent, plus, power, root, times, type Leaf, type Term } from '../term.js';
import { compared, PERCENTAGE_POINTS } from './compared.js';
import type { CompletionCase, Measure, Unmeasured } from './completion-case.js';
import { closedYears, onCourse } from './flow.js';
import { againstRate } from './growth.js';

/**
 * 年均增长, geometric: (A/B)^(1/n) − 1 against g, n = the period's year less the base year. Judged as A against B(1+g)^n,
 * without a root; the root is for printing only. Before it is due only the level of the target's own year counts as
 * reached. A % figure without a base value is the average rate itself.
 */
export function measureAverageGrowth(given: CompletionCase): Measure | Unmeasured {
  const { value, target } = given.target;
  if (!value) return { status: 'manual' };
  const { base } = given;
  if (!base && isPercent(given.indicator.unit)) return againstRate(given, given.actual, value);
  const start = given.pack.plan.base;
  if (!base) return { status: 'actual-missing', missing: [String(start)] };
  const yearly = growthFactor(value);
  const factor = evaluate(yearly);
  if (!factor || factor.sign <= 0 || target.year <= start || target.year - start > 100) return { status: 'manual' };
  const years = closedYears(given, start);
  const final = { measured: given.actual, needed: grown(base, yearly, target.year - start) };
  const measured = compared(
    given,
    given.actual,
    years === null ? final.needed : grown(base, yearly, Math.min(years, 100)),
  );
  return { ...measured, final, divisors: [base], differenceUnit: PERCENTAGE_POINTS, ...printed(given, base, years) };
}

/** The average rate so far, less the one asked for; blank within a year. */
function printed(given: CompletionCase, base: Leaf, years: number | null): Pick<Measure, 'rate' | 'above' | 'below'> {
  const { value } = given.target;
  if (years === null || !value) return { rate: null, above: null, below: null };
  const factor = root(over(given.actual, base), Math.min(years, 100));
  const rate = percent(minus(factor, figure(1)));
  return {
    rate: onCourse(given, plannedRate(given, factor, growthFactor(value))),
    above: minus(rate, value),
    below: minus(value, rate),
  };
}

function plannedRate(given: CompletionCase, factor: Term, planned: Term): Measure['rate'] {
  const { indicator, settings, target } = given;
  const { sense } = target.target;
  if ((indicator.rate?.growth ?? settings.growthRate) === 'none' || sense === 'range') return null;
  const ceiling = sense === 'at-most' || sense === 'less-than';
  const unmet = sense === 'equal' || sense === 'about' ? 'either' : ceiling ? 'above' : 'below';
  return { of: percent(over(factor, planned)), unmet };
}

/** 1 + g. */
export function growthFactor(growth: Leaf): Term {
  return plus(figure(1), over(growth, figure(100)));
}

/** B(1+g)^n. */
export function grown(base: Leaf, yearly: Term, years: number): Term {
  return times(base, power(yearly, years));
}
