import { evaluate, figure, minus, over, percent, type Term } from '../term.js';
import { isCeiling } from './ceiling.js';
import type { CompletionCase, Measure } from './completion-case.js';

/**
 * 完成率 of a figure against what it must reach, in percent. Blank for a range, for a bar of 0, for a bar below 0 (2 − A/T
 * on request) and, unless a way is set, for a ceiling: A/T would praise the worse figure.
 */
export function quotientRate(given: CompletionCase, measured: Term, needed: Term): Measure['rate'] {
  const { indicator, settings, target } = given;
  const { sense } = target.target;
  const bar = evaluate(needed);
  if (sense === 'range' || bar === null || bar.isZero) return null;
  const unmet = sense === 'equal' || sense === 'about' ? 'either' : 'below';
  if (isCeiling(indicator, sense) && sense !== 'about') {
    const of = ceilingRate(given, measured, needed);
    return of && { of, unmet };
  }
  if (bar.sign > 0) return { of: percent(over(measured, needed)), unmet };
  return settings.negativeTargetRate === 'complement' ? { of: mirrored(measured, needed), unmet } : null;
}

function ceilingRate({ indicator, settings, base }: CompletionCase, measured: Term, needed: Term): Term | null {
  const way = indicator.rate?.lowerIsBetter ?? settings.lowerIsBetterRate;
  const bar = evaluate(needed);
  if (way === 'reduction') {
    const falls = base && bar && base.value.moreThan(bar);
    return falls ? percent(over(minus(base, measured), minus(base, needed))) : null;
  }
  if (way === 'none' || !bar || bar.sign <= 0) return null;
  return way === 'complement' ? mirrored(measured, needed) : percent(over(needed, measured));
}

/** 2 − A/T. */
function mirrored(measured: Term, needed: Term): Term {
  return percent(minus(figure(2), over(measured, needed)));
}
