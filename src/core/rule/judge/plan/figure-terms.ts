import { Exact } from '../../../quantity/exact.js';
import type { ResolvedFigure } from '../../resolved.js';
import { stepOf, type BlankMeans } from '../exact-figure.js';
import type { Sources } from './sources.js';
import { addFilled, countFilled, extreme, nearest, size, withSignOf } from './steps.js';
import {
  absolute,
  addTerm,
  addTerms,
  asColumn,
  cleared,
  leastMultiple,
  noTerms,
  product,
  weighed,
  wholeTerms,
  type Terms,
} from './terms.js';

/**
 * A figure as terms over columns, adding to `sources` what has to be computed. What has no loops (two different divisors in
 * one sum, a quotient inside 最大) is marked there as not covered; the terms then mean nothing.
 */
export function figureTerms(figure: ResolvedFigure, blank: BlankMeans, sources: Sources): Terms {
  const terms = noTerms();
  add(figure, Exact.one, terms, { blank, sources });
  return terms;
}

/** A column that is blank where one of the figures is, as reported. */
export function filledColumn(figure: ResolvedFigure, sources: Sources): number {
  const terms = figureTerms(figure, 'skip', sources);
  return asColumn(cleared(terms, terms.over?.divisor ?? null, sources), sources).source;
}

interface Making {
  readonly blank: BlankMeans;
  readonly sources: Sources;
}

function add(figure: ResolvedFigure, by: Exact, to: Terms, making: Making): void {
  const { blank, sources } = making;
  switch (figure.kind) {
    case 'constant':
      to.constant = to.constant.plus(figure.value.times(by));
      return;
    case 'variable': {
      const unit = 10n ** BigInt(sources.reported[figure.variable]!.decimals);
      const source = sources.input(figure.variable, blank === 'zero');
      return addTerm(to.of, source, figure.factor.times(by).over(Exact.integer(unit)));
    }
    case 'sum':
      return figure.of.forEach((each) => add(each, by, to, making));
    case 'scaled':
      return add(figure.of, by.times(figure.by), to, making);
    default:
      return addTerms(to, computed(figure, making), by, sources);
  }
}

type Computed = Exclude<ResolvedFigure, { kind: 'constant' | 'variable' | 'sum' | 'scaled' }>;

function computed(figure: Computed, making: Making): Terms {
  const { blank, sources } = making;
  const of = (each: ResolvedFigure): Terms => figureTerms(each, blank, sources);
  switch (figure.kind) {
    case 'product':
      return multiplied(of(figure.left), of(figure.right), sources);
    case 'quotient':
      return divided(of(figure.left), of(figure.right), sources);
    case 'abs':
      return sized(of(figure.of), sources);
    case 'round':
      return rounded(of(figure.of), stepOf(figure), sources);
    case 'max':
    case 'min':
      return extremeOf(figure.of.map(of), figure.kind === 'max' ? 1 : -1, sources);
    case 'total':
      if (blank !== 'require') return totalOf(figure.of.map(of), sources);
      if (figure.of.length === 0) sources.covered = false;
      return figureTerms({ kind: 'sum', of: figure.of }, blank, sources);
    case 'count': {
      const filled = figure.of.map((each) => filledColumn(each, sources));
      const most = BigInt(filled.length);
      const source = sources.computed(`count ${filled.join()}`, most, (target) => countFilled(target, filled));
      return single(source, Exact.one);
    }
  }
}

function single(source: number, scale: Exact): Terms {
  return { of: new Map([[source, scale]]), constant: Exact.zero, over: null };
}

function isConstant(terms: Terms): boolean {
  return terms.of.size === 0 && terms.over === null;
}

/** What a divided part is divided by, and the whole as one column before that division. */
function overDivisor(terms: Terms, sources: Sources) {
  const divisor = terms.over?.divisor ?? null;
  return { divisor, ...asColumn(cleared(terms, divisor, sources), sources) };
}

function asTerms(source: number, scale: Exact, divisor: number | null): Terms {
  if (divisor === null) return single(source, scale);
  return { of: new Map(), constant: Exact.zero, over: { divisor, of: new Map([[source, scale]]) } };
}

function multiplied(left: Terms, right: Terms, sources: Sources): Terms {
  if (isConstant(left)) [left, right] = [right, left];
  const result = noTerms();
  if (isConstant(right)) addTerms(result, left, right.constant, sources);
  else {
    const [a, b] = [overDivisor(left, sources), overDivisor(right, sources)];
    if (a.divisor !== null && b.divisor !== null) sources.covered = false;
    const source = product(a.source, b.source, sources);
    addTerms(result, asTerms(source, a.scale.times(b.scale), a.divisor ?? b.divisor), Exact.one, sources);
  }
  return result;
}

/** left ÷ right = (left with right's sign) ÷ |right|; where right is 0 that dividend is blank. */
function divided(left: Terms, right: Terms, sources: Sources): Terms {
  const result = noTerms();
  if (isConstant(right) && !right.constant.isZero) {
    addTerms(result, left, Exact.one.over(right.constant), sources);
    return result;
  }
  const dividend = overDivisor(left, sources);
  if (dividend.divisor !== null) sources.covered = false;
  const by = asColumn(right, sources);
  const divisor = sizeColumn(by.source, sources);
  const key = `signed ${dividend.source} ${by.source}`;
  const source = sources.computed(key, sources.most(dividend.source), (target) =>
    withSignOf(target, dividend.source, by.source),
  );
  return asTerms(source, dividend.scale.over(by.scale), divisor);
}

function sized(terms: Terms, sources: Sources): Terms {
  const { source: of, scale, divisor } = overDivisor(terms, sources);
  return asTerms(sizeColumn(of, sources), scale, divisor);
}

export function sizeColumn(of: number, sources: Sources): number {
  return sources.computed(`size ${of}`, sources.most(of), (target) => size(target, of));
}

/** value ÷ step is dividend × scale ÷ step ÷ divisor: rounded to the nearest whole, it counts steps. */
function rounded(terms: Terms, step: Exact, sources: Sources): Terms {
  const { source: of, scale, divisor } = overDivisor(terms, sources);
  const { numerator: times, denominator: by } = scale.over(step);
  const most = 2n * absolute(times) * sources.most(of);
  const half = by * (divisor === null ? 1n : sources.most(divisor));
  sources.prove(most + 4n * half);
  const source = sources.computed(`nearest ${of} ${times} ${divisor} ${by}`, most / (2n * by) + 1n, (target) =>
    nearest(target, of, Number(times), divisor, Number(by)),
  );
  return single(source, step);
}

function extremeOf(of: readonly Terms[], sign: 1 | -1, sources: Sources): Terms {
  const [only] = of;
  if (only !== undefined && of.length === 1) return only;
  const { columns, scale } = alike(of, sources);
  const key = `extreme ${sign} ${columns.join()}`;
  const source = sources.computed(key, greatestOf(columns, sources), (target) => extreme(target, columns, sign));
  return single(source, scale);
}

function totalOf(of: readonly Terms[], sources: Sources): Terms {
  const { columns, scale } = alike(of, sources);
  const most = columns.reduce((sum, each) => sum + sources.most(each), 0n);
  return single(
    sources.computed(`total ${columns.join()}`, most, (target) => addFilled(target, columns)),
    scale,
  );
}

/** Several terms as columns of one and the same scale. */
function alike(of: readonly Terms[], sources: Sources): { readonly columns: readonly number[]; readonly scale: Exact } {
  if (of.length === 0 || of.some(({ over }) => over !== null)) sources.covered = false;
  const wholes = of.map((each) => wholeTerms(each.of, each.constant));
  const denominator = wholes.reduce((found, { scale }) => leastMultiple(found, scale.denominator), 1n);
  const columns = wholes.map(({ terms, constant, scale }) => {
    const by = scale.times(Exact.integer(denominator)).numerator;
    const [only] = terms;
    if (only !== undefined && terms.length === 1 && only.coefficient * by === 1n && constant === 0n) return only.source;
    const weighedTerms = terms.map(({ source, coefficient }) => ({ source, coefficient: coefficient * by }));
    return weighed(weighedTerms, constant * by, sources);
  });
  return { columns, scale: Exact.ratio(1n, denominator) };
}

function greatestOf(columns: readonly number[], sources: Sources): bigint {
  return columns.reduce((most, each) => (sources.most(each) > most ? sources.most(each) : most), 0n);
}
