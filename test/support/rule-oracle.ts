import { Exact } from '../../src/core/quantity/exact.js';
import { round } from '../../src/core/quantity/rounding.js';
import type { ResolvedClaim, ResolvedFigure, ResolvedRule, Truth } from '../../src/core/rule/resolved.js';

type Figures = readonly (Exact | null)[];
type Blank = ResolvedRule['blank'];

/** A rule's truth over one record, in the plainest way: what the engine must answer, with every allowance granted. */
export function oracle(rule: ResolvedRule, figures: Figures): Truth {
  const truth = claimed(rule.claim, figures, rule.blank);
  if (truth !== null || rule.blank !== 'require') return truth;
  return touched(rule.claim).some((variable) => figures[variable] === null) ? false : null;
}

function claimed(claim: ResolvedClaim, figures: Figures, blank: Blank): Truth {
  const of = (each: ResolvedClaim): Truth => claimed(each, figures, blank);
  const filled = (each: ResolvedFigure): boolean => valueOf(each, figures, 'skip') !== null;
  switch (claim.kind) {
    case 'comparison': {
      const [left, right] = [valueOf(claim.left, figures, blank), valueOf(claim.right, figures, blank)];
      if (left === null || right === null) return null;
      const { tolerance, allowance, sign } = claim;
      const slack = tolerance ? (tolerance.relative ? right.abs().times(tolerance.value) : tolerance.value) : allowance;
      const gap = left.minus(right);
      if (sign === '=') return gap.abs().atMost(slack);
      if (sign === '≠') return gap.abs().moreThan(slack);
      return { '<': gap.sign < 0, '≤': gap.sign <= 0, '>': gap.sign > 0, '≥': gap.sign >= 0 }[sign];
    }
    case 'and':
      return least(claim.of.map(of));
    case 'or':
      return flipped(least(claim.of.map(of).map(flipped)));
    case 'not':
      return flipped(of(claim.of));
    case 'conditional': {
      const [when, then] = [of(claim.when), of(claim.then)];
      const first = flipped(least([when, flipped(then)]));
      const second = claim.otherwise ? flipped(least([flipped(when), flipped(of(claim.otherwise))])) : true;
      return least([first, second]);
    }
    case 'equivalence': {
      const [left, right] = [of(claim.left), of(claim.right)];
      return left === null || right === null ? null : left === right;
    }
    case 'present':
      return claim.of.every(filled);
    case 'blank':
      return !claim.of.some(filled);
  }
}

const flipped = (truth: Truth): Truth => (truth === null ? null : !truth);
const least = (all: readonly Truth[]): Truth => (all.includes(false) ? false : all.includes(null) ? null : true);

function valueOf(figure: ResolvedFigure, figures: Figures, blank: Blank): Exact | null {
  const all = (of: readonly ResolvedFigure[]): readonly (Exact | null)[] =>
    of.map((each) => valueOf(each, figures, blank));
  const pick = (of: readonly ResolvedFigure[], sign: 1 | -1): Exact | null => {
    const values = all(of);
    if (values.includes(null)) return null;
    return [...(values as readonly Exact[])].sort((a, b) => sign * b.compare(a))[0] ?? null;
  };
  const added = (values: readonly (Exact | null)[]): Exact | null =>
    values.reduce<Exact | null>((total, each) => (total && each ? total.plus(each) : null), Exact.zero);
  switch (figure.kind) {
    case 'constant':
      return figure.value;
    case 'variable':
      return (figures[figure.variable] ?? (blank === 'zero' ? Exact.zero : null))?.times(figure.factor) ?? null;
    case 'sum':
      return added(all(figure.of));
    case 'scaled':
      return valueOf(figure.of, figures, blank)?.times(figure.by) ?? null;
    case 'product':
    case 'quotient': {
      const [left, right] = all([figure.left, figure.right]);
      if (!left || !right) return null;
      if (figure.kind === 'product') return left.times(right);
      return right.isZero ? null : left.over(right);
    }
    case 'max':
      return pick(figure.of, 1);
    case 'min':
      return pick(figure.of, -1);
    case 'abs':
      return valueOf(figure.of, figures, blank)?.abs() ?? null;
    case 'round': {
      const step = figure.unit.over(Exact.integer(10n ** BigInt(figure.decimals)));
      const value = valueOf(figure.of, figures, blank);
      return value && round(value.over(step), 0).times(step);
    }
    case 'total': {
      const values = all(figure.of);
      if (blank === 'require' && values.includes(null)) return null;
      const filled = values.filter((each) => each !== null);
      return filled.length === 0 ? null : added(filled);
    }
    case 'count':
      return Exact.integer(figure.of.filter((each) => valueOf(each, figures, 'skip') !== null).length);
  }
}

/** Variables whose figures are asked for, beyond whether they are filled. */
function touched(claim: ResolvedClaim): readonly number[] {
  if (claim.kind === 'comparison') return [...inFigure(claim.left), ...inFigure(claim.right)];
  if (claim.kind === 'and' || claim.kind === 'or') return claim.of.flatMap(touched);
  if (claim.kind === 'not') return touched(claim.of);
  if (claim.kind === 'conditional')
    return [claim.when, claim.then, ...(claim.otherwise ? [claim.otherwise] : [])].flatMap(touched);
  return claim.kind === 'equivalence' ? [claim.left, claim.right].flatMap(touched) : [];
}

function inFigure(figure: ResolvedFigure): readonly number[] {
  if (figure.kind === 'variable') return [figure.variable];
  if (figure.kind === 'constant' || figure.kind === 'count') return [];
  if (figure.kind === 'product' || figure.kind === 'quotient') return [figure.left, figure.right].flatMap(inFigure);
  return 'length' in figure.of ? figure.of.flatMap(inFigure) : inFigure(figure.of);
}
