import { Exact } from '../../quantity/exact.js';
import type { ResolvedClaim, ResolvedComparison, ResolvedFigure } from '../resolved.js';
import { allOf, anyOf, form } from './conditions.js';
import { casesOf, type CaseOptions } from './linear-cases.js';
import { addUp, negated, scaledTerms, type LinearCase, type LinearTerms } from './linear-terms.js';
import type { Condition, LinearForm } from './linear.js';

export interface LineariseOptions extends CaseOptions {
  /** What the sign of a variable's figures is known to be, by its allowed range; null: either. Asked of divisors. */
  readonly signOf?: (variable: number) => 1 | -1 | null;
}

/**
 * A relation as linear conditions over its variables' figures, in the units in which they are reported; null where it is none:
 * products and quotients of two variables, rounding, counts. Maxima, minima, absolutes and relative tolerances are taken apart
 * into cases; a quotient over one variable is multiplied out where that variable's sign is known.
 */
export function linearise(claim: ResolvedClaim, options: LineariseOptions = {}): Condition | null {
  switch (claim.kind) {
    case 'comparison':
      return lineariseComparison(claim, options);
    case 'and':
      return whole('all', claim.of, options);
    case 'or':
      return whole('any', claim.of, options);
    case 'not': {
      const of = linearise(claim.of, options);
      return of && negate(of);
    }
    case 'conditional':
      return lineariseConditional(claim, options);
    case 'equivalence': {
      const [left, right] = [linearise(claim.left, options), linearise(claim.right, options)];
      return left && right && anyOf([allOf([left, right]), allOf([negate(left), negate(right)])]);
    }
    case 'present':
    case 'blank':
      return linearisePresence(claim, options);
  }
}

/** What holds exactly where the condition does not. */
export function negate(condition: Condition): Condition {
  if (condition.kind === 'all') return anyOf(condition.of.map(negate));
  if (condition.kind === 'any') return allOf(condition.of.map(negate));
  const { terms, sign, constant } = condition.form;
  const below: Condition = { kind: 'form', form: { terms, sign: '<', constant } };
  const above: Condition = { kind: 'form', form: { ...turned(condition.form), sign: sign === '<' ? '≤' : '<' } };
  return sign === '=' ? anyOf([below, above]) : above;
}

/** Both sides times −1. */
function turned({ terms, constant }: LinearForm): Pick<LinearForm, 'terms' | 'constant'> {
  return {
    terms: terms.map(({ variable, coefficient }) => ({ variable, coefficient: coefficient.negated() })),
    constant: constant.negated(),
  };
}

function whole(kind: 'all' | 'any', of: readonly ResolvedClaim[], options: LineariseOptions): Condition | null {
  const parts: Condition[] = [];
  for (const each of of) {
    const part = linearise(each, options);
    if (!part) return null;
    parts.push(part);
  }
  return kind === 'all' ? allOf(parts) : anyOf(parts);
}

function lineariseConditional(
  { when, then, otherwise }: Extract<ResolvedClaim, { kind: 'conditional' }>,
  options: LineariseOptions,
): Condition | null {
  const [first, second] = [linearise(when, options), linearise(then, options)];
  if (!first || !second) return null;
  const one = anyOf([negate(first), second]);
  if (!otherwise) return one;
  const third = linearise(otherwise, options);
  return third && allOf([one, anyOf([first, third])]);
}

/** Whether something stands in a cell is no question of figures, but of this return. */
function linearisePresence(
  { kind, of }: Extract<ResolvedClaim, { kind: 'present' | 'blank' }>,
  { isFilled }: LineariseOptions,
): Condition | null {
  if (!isFilled || !of.every((each) => each.kind === 'variable')) return null;
  const filled = of.map((each) => each.kind === 'variable' && isFilled(each.variable));
  const holds = kind === 'present' ? filled.every(Boolean) : !filled.some(Boolean);
  return holds ? allOf([]) : anyOf([]);
}

function lineariseComparison(comparison: ResolvedComparison, options: LineariseOptions): Condition | null {
  const multiplied = overOneVariable(comparison, options);
  const { left, right } = multiplied ?? comparison;
  const lefts = casesOf(left, options);
  const rights = lefts && casesOf(right, options);
  if (!lefts || !rights || lefts.length * rights.length > (options.mostCases ?? 64)) return null;
  const cases = lefts.flatMap((one) =>
    rights.map((other) => allOf([...one.when, ...other.when, compared(one, other)])),
  );
  return anyOf(cases);

  function compared(one: LinearCase, other: LinearCase): Condition {
    const sides = { gap: addUp([one.terms, negated(other.terms)]), right: other.terms };
    return closeness({ ...comparison, sign: multiplied?.sign ?? comparison.sign }, sides);
  }
}

interface Sides {
  /** left − right */
  readonly gap: LinearTerms;
  readonly right: LinearTerms;
}

function closeness({ sign, tolerance, allowance }: ResolvedComparison, { gap, right }: Sides): Condition {
  const slack = tolerance?.relative ? null : (tolerance?.value ?? allowance);
  if (sign !== '=' && sign !== '≠') return signed(gap, sign);
  const equal = slack === null ? relative(gap, right, tolerance!.value) : absolute(gap, slack);
  return sign === '=' ? equal : negate(equal);
}

function absolute(gap: LinearTerms, slack: Exact): Condition {
  if (slack.isZero) return form(gap, '=');
  const { terms, constant } = gap;
  const lower = negated(gap);
  return allOf([
    form({ terms, constant: constant.minus(slack) }, '≤'),
    form({ terms: lower.terms, constant: lower.constant.minus(slack) }, '≤'),
  ]);
}

/** |gap| ≤ share × |right|, by the sign of the right side. */
function relative(gap: LinearTerms, right: LinearTerms, share: Exact): Condition {
  const within = (size: LinearTerms): Condition => {
    const slack = scaledTerms(size, share.negated());
    return allOf([form(addUp([gap, slack]), '≤'), form(addUp([negated(gap), slack]), '≤')]);
  };
  return anyOf([allOf([form(negated(right), '≤'), within(right)]), allOf([form(right, '≤'), within(negated(right))])]);
}

function signed(gap: LinearTerms, sign: '<' | '≤' | '>' | '≥'): Condition {
  if (sign === '<' || sign === '≤') return form(gap, sign);
  return form(negated(gap), sign === '>' ? '<' : '≤');
}

/** a ÷ b against a number: a against number × b, where the sign of b is known. */
function overOneVariable(
  { left, sign, right, tolerance, allowance }: ResolvedComparison,
  options: LineariseOptions,
): Pick<ResolvedComparison, 'left' | 'sign' | 'right'> | null {
  if (tolerance !== null || !allowance.isZero) return null;
  const [quotient, number, swapped] = left.kind === 'constant' ? [right, left, true] : [left, right, false];
  const [by, inner] = quotient.kind === 'scaled' ? [quotient.by, quotient.of] : [Exact.one, quotient];
  if (number.kind !== 'constant' || inner.kind !== 'quotient' || inner.right.kind !== 'variable') return null;
  const known = options.signOf?.(inner.right.variable) ?? null;
  if (known === null) return null;
  const divisor = known * inner.right.factor.sign;
  const upper: ResolvedFigure = { kind: 'scaled', by, of: inner.left };
  const lower: ResolvedFigure = { kind: 'scaled', by: number.value, of: inner.right };
  const flipped = divisor < 0 ? FLIPPED[sign] : sign;
  return swapped ? { left: lower, sign: flipped, right: upper } : { left: upper, sign: flipped, right: lower };
}
const FLIPPED = { '=': '=', '≠': '≠', '<': '>', '≤': '≥', '>': '<', '≥': '≤' } as const;
