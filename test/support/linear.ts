import { Exact } from '../../src/core/quantity/exact.js';
import type { Condition, LinearForm } from '../../src/core/rule/linear/linear.js';

const NAMES = 'xyzuvwabcdefghijklmnopqrst';

/** The number of a variable's letter: x 0, y 1, z 2, u 3 … */
export function variable(name: string): number {
  return NAMES.indexOf(name);
}

/** `2x - y ≤ 3`, `x > 1`: terms on the left, a figure on the right. */
export function linear(text: string): LinearForm {
  const [, left, sign, right] = /^(.*?)(≤|≥|<|>|=)(.*)$/.exec(text.replaceAll(' ', ''))!;
  const turned = sign === '≥' || sign === '>';
  const factors = new Map<number, Exact>();
  for (const [, plus, size, name] of left!.matchAll(/([+-]?)([\d./]*)([a-z])/g)) {
    const factor = Exact.of(size === '' ? 1 : size!).times(Exact.of((plus === '-') !== turned ? -1 : 1));
    factors.set(variable(name!), factor);
  }
  const terms = [...factors].sort(([a], [b]) => a - b).map(([each, coefficient]) => ({ variable: each, coefficient }));
  const constant = Exact.of(right!);
  return {
    terms,
    sign: sign === '=' ? '=' : sign === '<' || sign === '>' ? '<' : '≤',
    constant: turned ? constant.negated() : constant,
  };
}

export function holds(text: string): Condition {
  return { kind: 'form', form: linear(text) };
}

export function any(...of: readonly (Condition | string)[]): Condition {
  return { kind: 'any', of: of.map(conditionOf) };
}

export function all(...of: readonly (Condition | string)[]): Condition {
  return { kind: 'all', of: of.map(conditionOf) };
}

export function conditionOf(each: Condition | string): Condition {
  return typeof each === 'string' ? holds(each) : each;
}

/** Enough for any question of a test. */
export function plenty(): { left: number } {
  return { left: 1_000_000 };
}
