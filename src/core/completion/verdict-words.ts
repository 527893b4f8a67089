import { isMoney, unitLabel } from '../quantity/units.js';
import { isCeiling } from './measure/ceiling.js';
import { isPoints } from './measure/compared.js';
import type { CompletionCase, Measure } from './measure/completion-case.js';
import { EXCEEDED_EARLY, exceededWords, STATUS_WORDS } from './status-words.js';
import { evaluate, over, percent, type Term } from './term.js';

/**
 * A piece of a verdict: words, a figure printed shortest, a share rounded like a rate, or the rate as printed with its %,
 * left out with the words around it where there is none.
 */
export type Part =
  | string
  | { readonly show: 'short'; readonly of: Term }
  | { readonly show: 'share'; readonly of: Term }
  | { readonly show: 'rate'; readonly before: string; readonly after: string };

export type Phrase = readonly Part[];

/** The words of one verdict column cell, by outcome. A gap that is null is left out with the words around it. */
export interface VerdictWords {
  exceeded(gap: Term | null): Phrase;
  met(): Phrase;
  /** Short of what was asked for. */
  below(gap: Term | null): Phrase;
  /** More than was asked for, where that is a fault. */
  above(gap: Term | null): Phrase;
  /** Exactly at the figure that had to be passed. */
  atStrict(): Phrase;
  outside(side: 'below' | 'above', gap: Term | null): Phrase;
  inProgress(): Phrase;
}

/** Nothing is looked up before a phrase is asked for: of the many ways that a judging can turn out one is printed. */
export function verdictWords(given: CompletionCase, measure: Measure): VerdictWords {
  const { target, indicator } = given;
  const ceiling = isCeiling(indicator, target.target.sense);
  const plain = indicator.verdict === 'plain';
  const year = target.target.year;
  return {
    exceeded: (gap) => {
      if (plain && (ceiling || target.due)) return [STATUS_WORDS.met];
      const print = printer(given, measure);
      if (ceiling) return gap ? ['控制在目标以内，低', ...print.gap(gap, false)] : ['控制在目标以内'];
      if (!target.due) return [EXCEEDED_EARLY];
      return gap ? ['超过', ...print.gap(gap, true), ...print.rate] : [exceededWords(indicator), ...print.rate];
    },
    met: () => [ceiling && !plain ? '控制在目标以内' : STATUS_WORDS.met],
    below: (gap) => {
      const print = printer(given, measure);
      if (plain || !gap) return [STATUS_WORDS.unmet, ...print.rate];
      return print.isQuantity
        ? ['未完成，差', ...print.gap(gap, false), ...print.rate]
        : ['低于目标', ...print.gap(gap, false)];
    },
    above: (gap) => {
      if (plain || !gap) return [STATUS_WORDS.unmet];
      return [ceiling ? '超出控制目标' : '高于目标', ...printer(given, measure).gap(gap, false)];
    },
    atStrict: () => [STATUS_WORDS.unmet, ...printer(given, measure).rate],
    outside: (side, gap) => {
      if (plain || !gap) return [STATUS_WORDS.unmet];
      return [side === 'below' ? '低于下限' : '超出上限', { show: 'short', of: gap }, measure.differenceUnit];
    },
    inProgress: () => [
      STATUS_WORDS['in-progress'],
      ...(measure.rate ? [{ show: 'rate', before: `，完成${year}年目标的`, after: '' } as const] : []),
    ],
  };
}

interface Printer {
  /** Neither points nor money nor worded by a share: told with its rate. */
  readonly isQuantity: boolean;
  /** The rate in brackets, for quantities that have one. */
  readonly rate: Phrase;
  gap(gap: Term, exceeded: boolean): Phrase;
}

/** Wording as the indicator sets it, else by unit: points for parts of a whole, the unit for money and all else. */
function printer({ indicator }: CompletionCase, { differenceUnit, needed, rate }: Measure): Printer {
  const points = isPoints(differenceUnit);
  const money = !points && isMoney(indicator.unit);
  // An average growth differs by points, and is held against a level: no share of it is one of the other.
  const relative =
    indicator.verdict === 'relative' && indicator.kind !== 'average-growth' && evaluate(needed)?.sign === 1;
  const isQuantity = indicator.verdict !== 'plain' && !relative && !points && !money;
  return {
    isQuantity,
    rate: rate && isQuantity ? [{ show: 'rate', before: '（完成率', after: '）' }] : [],
    gap: (of, exceeded) => {
      if (relative) return [{ show: 'share', of: percent(over(of, needed)) }, '%'];
      return [{ show: 'short', of }, exceeded && money ? bracketed(indicator.unit) : differenceUnit];
    },
  };
}

/** 超过50(元/人、月), 超过50万元: brackets where the unit is printed with them, or is money per something. */
function bracketed(unit: string): string {
  const label = unitLabel(unit);
  const compound = ['/', '／', '每', '·'].some((joint) => label.includes(joint));
  return compound || label !== unit.trim() ? `(${label})` : label;
}
