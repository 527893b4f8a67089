import { Exact } from '../../src/core/quantity/exact.js';
import type { Condition, LinearForm } from '../../src/core/rule/linear/linear.js';

/** Σ terms ≤ constant, or < where it is strict; by variable. */
interface Inequality {
  readonly terms: ReadonlyMap<number, Exact>;
  readonly strict: boolean;
  readonly constant: Exact;
}

/** Whether forms hold together, by eliminating one variable after the other: slow, and nothing like a simplex. */
export function holdTogether(forms: readonly LinearForm[]): boolean {
  const left = eliminate(forms.flatMap(inequalities), () => true);
  return left.every(({ strict, constant }) => (strict ? constant.sign > 0 : constant.sign >= 0));
}

/** The range that forms leave to one variable, as `[1, 4]`, `(0, +)`; `none`. */
export function openRange(of: number, forms: readonly LinearForm[]): string {
  if (!holdTogether(forms)) return 'none';
  const left = eliminate(forms.flatMap(inequalities), (each) => each !== of);
  const ends = left.flatMap(({ terms, strict, constant }) => {
    const factor = terms.get(of);
    return factor ? [{ upper: factor.sign > 0, at: constant.over(factor), strict }] : [];
  });
  const order = (a: (typeof ends)[0], b: (typeof ends)[0]) =>
    a.at.compare(b.at) * (a.upper ? 1 : -1) || (a.strict ? -1 : b.strict ? 1 : 0);
  const low = ends.filter(({ upper }) => !upper).sort(order)[0];
  const high = ends.filter(({ upper }) => upper).sort(order)[0];
  return `${low ? `${low.strict ? '(' : '['}${low.at}` : '(-'}, ${high ? `${high.at}${high.strict ? ')' : ']'}` : '+)'}`;
}

/** Every way to take one option of each choice, as forms. */
export function branchesOf(conditions: readonly Condition[]): readonly (readonly LinearForm[])[] {
  return conditions.reduce<readonly (readonly LinearForm[])[]>(
    (before, condition) => before.flatMap((forms) => branches(condition).map((more) => [...forms, ...more])),
    [[]],
  );
}

function branches(condition: Condition): readonly (readonly LinearForm[])[] {
  if (condition.kind === 'form') return [[condition.form]];
  return condition.kind === 'all' ? branchesOf(condition.of) : condition.of.flatMap(branches);
}

function inequalities({ terms, sign, constant }: LinearForm): readonly Inequality[] {
  const up = new Map(terms.map((each) => [each.variable, each.coefficient]));
  const down = new Map(terms.map((each) => [each.variable, each.coefficient.negated()]));
  const most = { terms: up, strict: sign === '<', constant };
  return sign === '=' ? [most, { terms: down, strict: false, constant: constant.negated() }] : [most];
}

function eliminate(all: readonly Inequality[], which: (variable: number) => boolean): readonly Inequality[] {
  const variables = new Set(all.flatMap(({ terms }) => [...terms.keys()]).filter(which));
  let left = all;
  for (const variable of variables) {
    const [above, below] = [1, -1].map((sign) => left.filter(({ terms }) => terms.get(variable)?.sign === sign));
    const others = left.filter(({ terms }) => !terms.has(variable));
    left = [...others, ...above!.flatMap((one) => below!.map((other) => combine(one, other, variable)))];
  }
  return left;
}

function combine(one: Inequality, other: Inequality, without: number): Inequality {
  const [a, b] = [other.terms.get(without)!.abs(), one.terms.get(without)!];
  const terms = new Map<number, Exact>();
  for (const [inequality, factor] of [[one, a] as const, [other, b] as const])
    for (const [variable, coefficient] of inequality.terms)
      terms.set(variable, (terms.get(variable) ?? Exact.zero).plus(coefficient.times(factor)));
  for (const [variable, coefficient] of terms) if (coefficient.isZero) terms.delete(variable);
  return { terms, strict: one.strict || other.strict, constant: one.constant.times(a).plus(other.constant.times(b)) };
}
