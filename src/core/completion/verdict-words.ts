import { isMoney, unitLabel } from '../quantity/units.js';
import { isCeiling } from './measure/ceiling.js';
import { isPoints } from './measure/compared.js';
import type { CompletionCase, Measure } from './measure/completion-case.js';
import { EXCEEDED_EARLY, exceededWords, STATUS_WORDS } from './status-words.js';
import { evaluate, over, percent, type Term } from './term.js';

/** A piece of a verdict: words, a figure printed shortest, a share rounded like a rate, or the rate as printed with its %. */
export type Part =
  | string
  | { readonly show: 'short'; readonly of: Term }
  | { readonly show: 'share'; readonly of: Term }
  | { readonly show: 'rate' };

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

export function verdictWords(given: CompletionCase, measure: Measure): VerdictWords {
  const { target } = given;
  const ceiling = isCeiling(given.indicator, target.target.sense);
  const print = printer(given, measure);
  const rated: Phrase = measure.rate && print.withRate ? ['（完成率', { show: 'rate' }, '）'] : [];
  const { plain } = print;
  return {
    exceeded: (gap) => {
      if (ceiling) return plain ? [STATUS_WORDS.met] : ['控制在目标以内', ...print.after('，低', gap)];
      if (!target.due) return [EXCEEDED_EARLY];
      if (plain) return [STATUS_WORDS.met];
      return gap ? ['超过', ...print.gap(gap, true), ...rated] : [exceededWords(given.indicator), ...rated];
    },
    met: () => [ceiling && !plain ? '控制在目标以内' : STATUS_WORDS.met],
    below: (gap) => {
      if (plain || !gap) return [STATUS_WORDS.unmet, ...(plain ? [] : rated)];
      return print.withRate
        ? ['未完成，差', ...print.gap(gap, false), ...rated]
        : ['低于目标', ...print.gap(gap, false)];
    },
    above: (gap) => {
      if (plain || !gap) return [STATUS_WORDS.unmet];
      return [ceiling ? '超出控制目标' : '高于目标', ...print.gap(gap, false)];
    },
    atStrict: () => [STATUS_WORDS.unmet, ...(plain ? [] : rated)],
    outside: (side, gap) => {
      if (plain || !gap) return [STATUS_WORDS.unmet];
      return [side === 'below' ? '低于下限' : '超出上限', ...print.unit(gap)];
    },
    inProgress: () => [
      STATUS_WORDS['in-progress'],
      ...(measure.rate ? [`，完成${target.target.year}年目标的`, { show: 'rate' } as const] : []),
    ],
  };
}

interface Printer {
  readonly plain: boolean;
  /** Quantities are told with their rate. */
  readonly withRate: boolean;
  unit(gap: Term): Phrase;
  gap(gap: Term, exceeded: boolean): Phrase;
  after(words: string, gap: Term | null): Phrase;
}

/** Wording as the indicator sets it, else by unit: points for parts of a whole, the unit for money and all else. */
function printer({ indicator }: CompletionCase, { differenceUnit, needed }: Measure): Printer {
  const points = isPoints(differenceUnit);
  const money = !points && isMoney(indicator.unit);
  const bar = evaluate(needed);
  // An average growth differs by points, and is held against a level: no share of it is one of the other.
  const relative = indicator.verdict === 'relative' && bar?.sign === 1 && indicator.kind !== 'average-growth';
  const plain = indicator.verdict === 'plain';
  const unit = (gap: Term): Phrase => [{ show: 'short', of: gap }, differenceUnit];
  const gap = (of: Term, exceeded: boolean): Phrase => {
    if (relative) return [{ show: 'share', of: percent(over(of, needed)) }, '%'];
    return exceeded && money ? [{ show: 'short', of }, bracketed(indicator.unit)] : unit(of);
  };
  return {
    plain,
    withRate: !plain && !relative && !points && !money,
    unit,
    gap,
    after: (words, of) => (of ? [words, ...gap(of, false)] : []),
  };
}

/** 超过50(元/人、月), 超过50万元: brackets where the unit is printed with them, or is money per something. */
function bracketed(unit: string): string {
  const label = unitLabel(unit);
  const compound = ['/', '／', '每', '·'].some((joint) => label.includes(joint));
  return compound || label !== unit.trim() ? `(${label})` : label;
}
