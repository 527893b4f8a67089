import { Exact } from '../../src/core/quantity/exact.js';
import type { Condition, LinearForm } from '../../src/core/rule/linear/linear.js';
import type { LocalisationProblem } from '../../src/core/rule/localise/localisation.js';

/** Decimals as texts, null: blank. */
export function figuresOf(texts: readonly (string | number | null)[]): (Exact | null)[] {
  return texts.map((text) => (text === null ? null : Exact.of(text)));
}

/**
 * A linear form as `2a - b + 0.5c <= 3`: variables are letters, a is 0; signs are =, <=, <, >=, >. For tests: throws on anything else.
 */
export function linearForm(text: string): LinearForm {
  const match = /^(.*?)(<=|>=|=|<|>)(.*)$/.exec(text.replaceAll(' ', ''));
  if (!match) throw new RangeError(text);
  const turned = match[2]!.startsWith('>') ? -1 : 1;
  const found = [...match[1]!.matchAll(/([+-]?)([\d.]*)([a-z])/g)];
  const terms = found
    .map(([, minus, size, letter]) => ({
      variable: letter!.charCodeAt(0) - 97,
      coefficient: Exact.of(size || '1').times(Exact.integer(minus === '-' ? -turned : turned)),
    }))
    .sort((one, other) => one.variable - other.variable);
  const sign = match[2] === '=' ? '=' : match[2]!.endsWith('=') ? '≤' : '<';
  return { terms, sign, constant: Exact.of(match[3]!).times(Exact.integer(turned)) };
}

/** A rule as text: a form; `x or y`; `x and y`. */
export function condition(text: string): Condition {
  const parts = (word: string): Condition[] => text.split(` ${word} `).map(condition);
  if (text.includes(' or ')) return { kind: 'any', of: parts('or') };
  if (text.includes(' and ')) return { kind: 'all', of: parts('and') };
  return { kind: 'form', form: linearForm(text) };
}

export interface DrawnProblem extends Partial<Omit<LocalisationProblem, 'values' | 'rules'>> {
  readonly values: readonly (string | number | null)[];
  readonly rules: readonly string[];
}

export function localisationProblem(drawn: DrawnProblem): LocalisationProblem {
  const values = figuresOf(drawn.values);
  return { weights: values.map(() => 1), ...drawn, values, rules: drawn.rules.map(condition) };
}
