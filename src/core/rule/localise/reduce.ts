import type { Exact } from '../../quantity/exact.js';
import type { Condition, LinearForm } from '../linear/linear.js';

/** Figures by variable; null or absent: open. */
export type Figures = readonly (Exact | null)[];

/**
 * What is left of a condition once the known figures are put in. `because`: the variables whose figures decide it, or whose
 * figures stand in what is left.
 */
export type Reduced =
  { readonly kind: 'true' } | { readonly kind: 'false'; readonly because: readonly number[] } | OpenCondition;

/** A condition of open variables alone. */
export interface OpenCondition {
  readonly kind: 'open';
  readonly condition: Condition;
  readonly because: readonly number[];
}

export function reduce(condition: Condition, figures: Figures): Reduced {
  if (condition.kind === 'form') return reduceForm(condition.form, figures);
  return condition.kind === 'all' ? reduceAll(condition.of, figures) : reduceAny(condition.of, figures);
}

function reduceForm({ terms, sign, constant }: LinearForm, figures: Figures): Reduced {
  const open = [];
  const because = [];
  let rest = constant;
  for (const term of terms) {
    const figure = figures[term.variable] ?? null;
    if (figure === null) open.push(term);
    else {
      rest = rest.minus(figure.times(term.coefficient));
      because.push(term.variable);
    }
  }
  if (open.length > 0)
    return { kind: 'open', condition: { kind: 'form', form: { terms: open, sign, constant: rest } }, because };
  const holds = sign === '=' ? rest.isZero : sign === '<' ? rest.sign > 0 : rest.sign >= 0;
  return holds ? TRUE : { kind: 'false', because };
}
const TRUE: Reduced = { kind: 'true' };

/** One part that is false decides: the one that the fewest figures decide. */
function reduceAll(of: readonly Condition[], figures: Figures): Reduced {
  const open: OpenCondition[] = [];
  let worst: readonly number[] | null = null;
  for (const each of of) {
    const reduced = reduce(each, figures);
    if (reduced.kind === 'open') open.push(reduced);
    else if (reduced.kind === 'false' && (worst === null || reduced.because.length < worst.length))
      worst = reduced.because;
  }
  if (worst) return { kind: 'false', because: worst };
  return open.length === 0 ? TRUE : joined('all', open, []);
}

function reduceAny(of: readonly Condition[], figures: Figures): Reduced {
  const open: OpenCondition[] = [];
  const because: number[] = [];
  for (const each of of) {
    const reduced = reduce(each, figures);
    if (reduced.kind === 'true') return TRUE;
    if (reduced.kind === 'open') open.push(reduced);
    else because.push(...reduced.because);
  }
  return open.length === 0 ? { kind: 'false', because } : joined('any', open, because);
}

function joined(kind: 'all' | 'any', open: readonly OpenCondition[], because: readonly number[]): OpenCondition {
  return {
    kind: 'open',
    condition: open.length === 1 ? open[0]!.condition : { kind, of: open.map((each) => each.condition) },
    because: [...because, ...open.flatMap((each) => each.because)],
  };
}
