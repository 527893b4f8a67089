import type { Exact } from '../../quantity/exact.js';
import type { ResolvedClaim, ResolvedComparison, ResolvedFigure, ResolvedRule, Truth } from '../resolved.js';
import { exactFigure, filledOf, type BlankMeans, type FiguresOf } from './exact-figure.js';
import { FAIL, PASS, UNKNOWN, VERDICTS, WITHIN_ROUNDING, type Verdict } from './verdict.js';

/** One comparison of a rule with a record's figures put in, in base units; null: blank, or divided by 0. */
export interface Gap {
  readonly comparison: ResolvedComparison;
  readonly left: Exact | null;
  readonly right: Exact | null;
  /** left − right. */
  readonly gap: Exact | null;
  /** With its tolerance and allowance. */
  readonly truth: Truth;
}

/** One record, exactly: the same verdict that `judgeRules` gives, from figures in fractions. */
export function truthAt(rule: ResolvedRule, figures: FiguresOf): Verdict {
  return VERDICTS[exactCode(rule, figures)]!;
}

/** The comparisons of a rule in the order in which they are written, each as this record answers it. */
export function gapsAt(rule: ResolvedRule, figures: FiguresOf): readonly Gap[] {
  return comparisonsOf(rule.claim).map((comparison) => {
    const left = exactFigure(comparison.left, figures, rule.blank);
    const right = exactFigure(comparison.right, figures, rule.blank);
    const gap = left === null || right === null ? null : left.minus(right);
    return { comparison, left, right, gap, truth: holds(comparison, left, right, true) };
  });
}

/** The code of the verdict on one record. */
export function exactCode(rule: ResolvedRule, figures: FiguresOf): number {
  const lenient = decided(rule, truthOf(rule.claim, { figures, blank: rule.blank, lenient: true }), figures);
  if (lenient !== PASS || !comparisonsOf(rule.claim).some(hasAllowance)) return lenient;
  const strict = truthOf(rule.claim, { figures, blank: rule.blank, lenient: false });
  return strict === true ? PASS : WITHIN_ROUNDING;
}

export function hasAllowance({ sign, tolerance, allowance }: ResolvedComparison): boolean {
  return sign === '=' && tolerance === null && !allowance.isZero;
}

/** What the variables of figures are asked for, beyond whether they are filled. */
export function variablesAsked(claim: ResolvedClaim): ReadonlySet<number> {
  const asked = new Set<number>();
  const visit = (figure: ResolvedFigure): void => {
    if (figure.kind === 'variable') asked.add(figure.variable);
    else if (figure.kind !== 'count') partsOf(figure).forEach(visit);
  };
  for (const { left, right } of comparisonsOf(claim)) [left, right].forEach(visit);
  return asked;
}

/** What a figure is made of. */
export function partsOf(figure: ResolvedFigure): readonly ResolvedFigure[] {
  if (figure.kind === 'constant' || figure.kind === 'variable') return [];
  if (figure.kind === 'product' || figure.kind === 'quotient') return [figure.left, figure.right];
  return Array.isArray(figure.of) ? figure.of : [figure.of as ResolvedFigure];
}

/** Where a blank is itself the failure, a rule that a blank leaves undecided fails. */
function decided(rule: ResolvedRule, truth: Truth, figures: FiguresOf): number {
  if (truth !== null) return truth ? PASS : FAIL;
  if (rule.blank !== 'require') return UNKNOWN;
  return [...variablesAsked(rule.claim)].some((variable) => figures(variable) === null) ? FAIL : UNKNOWN;
}

interface Asked {
  readonly figures: FiguresOf;
  readonly blank: BlankMeans;
  /** With the rounding allowance. */
  readonly lenient: boolean;
}

function truthOf(claim: ResolvedClaim, asked: Asked): Truth {
  const of = (each: ResolvedClaim): Truth => truthOf(each, asked);
  switch (claim.kind) {
    case 'comparison': {
      const left = exactFigure(claim.left, asked.figures, asked.blank);
      return holds(claim, left, exactFigure(claim.right, asked.figures, asked.blank), asked.lenient);
    }
    case 'and':
      return claim.of.map(of).reduce(and, true);
    case 'or':
      return claim.of.map(of).reduce(or, false);
    case 'not':
      return not(of(claim.of));
    case 'conditional': {
      const when = of(claim.when);
      const then = or(not(when), of(claim.then));
      return claim.otherwise === null ? then : and(then, or(when, of(claim.otherwise)));
    }
    case 'equivalence': {
      const [left, right] = [of(claim.left), of(claim.right)];
      return left === null || right === null ? null : left === right;
    }
    case 'present':
      return filledOf(claim.of, asked.figures).length === claim.of.length;
    case 'blank':
      return filledOf(claim.of, asked.figures).length === 0;
  }
}

function holds(comparison: ResolvedComparison, left: Exact | null, right: Exact | null, lenient: boolean): Truth {
  if (left === null || right === null) return null;
  const order = left.compare(right);
  switch (comparison.sign) {
    case '<':
      return order < 0;
    case '≤':
      return order <= 0;
    case '>':
      return order > 0;
    case '≥':
      return order >= 0;
    case '=':
      return order === 0 || closeEnough(comparison, left, right, lenient);
    case '≠':
      return !(order === 0 || closeEnough(comparison, left, right, lenient));
  }
}

/** The tolerance that is written, or what rounding alone may leave. */
function closeEnough(comparison: ResolvedComparison, left: Exact, right: Exact, lenient: boolean): boolean {
  const { tolerance } = comparison;
  const gap = left.minus(right).abs();
  if (tolerance !== null) return gap.atMost(tolerance.relative ? right.abs().times(tolerance.value) : tolerance.value);
  return lenient && hasAllowance(comparison) && gap.atMost(comparison.allowance);
}

export function comparisonsOf(claim: ResolvedClaim): readonly ResolvedComparison[] {
  switch (claim.kind) {
    case 'comparison':
      return [claim];
    case 'and':
    case 'or':
      return claim.of.flatMap(comparisonsOf);
    case 'not':
      return comparisonsOf(claim.of);
    case 'conditional':
      return [claim.when, claim.then, ...(claim.otherwise === null ? [] : [claim.otherwise])].flatMap(comparisonsOf);
    case 'equivalence':
      return [claim.left, claim.right].flatMap(comparisonsOf);
    case 'present':
    case 'blank':
      return [];
  }
}

const not = (a: Truth): Truth => (a === null ? null : !a);
const and = (a: Truth, b: Truth): Truth =>
  a === false || b === false ? false : a === null || b === null ? null : true;
const or = (a: Truth, b: Truth): Truth => not(and(not(a), not(b)));
